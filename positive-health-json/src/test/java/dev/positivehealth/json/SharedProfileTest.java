package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Mode;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.Sight;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.PartType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others see of a profile: what the scope holds, and not one name more. */
class SharedProfileTest {
    private static final String BEGINNING =
            "{\"format\":\"positive-health/shared-profile/1\",\"participant\":\"p-001\","
                    + "\"recipient\":{\"role\":\"career-coach\",\"reference\":\"coach \\\"één\\\"\",\"bigRegistered\":true,"
                    + "\"boundBySecrecy\":false},\"purpose\":\"conversation\",\"mode\":\"look-together\",\"by\":[\"c-1\"],"
                    + "\"until\":\"2026-06-30T00:00:00Z\",\"questionnaire\":\"adult-42/1\",\"rule\":\"mean-of-answered/1\","
                    + "\"takenOn\":\"2026-03-01\",";

    static List<Mapping> all() {
        return Mapping.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesWhatTheScopeHolds(Mapping mapping) throws Exception {
        SharedProfile shared = shared(Scope.of(Dimension.BODILY_FUNCTIONS)
                .with(ItemCode.parse("sleeping"), ItemCode.parse("gratitude"), ItemCode.parse("eating"))
                .with(ScopePart.TALK_ABOUT, ScopePart.REMARK));
        assertThat(mapping.write(shared))
                .isEqualTo(BEGINNING
                        + "\"dimensions\":{\"bodily-functions\":{\"absent\":\"too-few-answers\",\"answered\":2,\"items\":7}},"
                        + "\"answers\":{\"sleeping\":7,\"eating\":null,\"gratitude\":10},"
                        + "\"talkAbout\":[\"sleeping\",\"exercising\"],"
                        + "\"remark\":\"Één \\\"vraag\\\" over werk/thuis:\\n\\\\o/ 😀\"}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsNothingOutsideTheScope(Mapping mapping) throws Exception {
        assertThat(mapping.write(shared(Scope.of(Dimension.PARTICIPATION))))
                .isEqualTo(
                        BEGINNING
                                + "\"dimensions\":{\"participation\":{\"absent\":\"not-answered\",\"answered\":0,\"items\":7}}}");
        assertThat(mapping.write(shared(Scope.of(Dimension.PARTICIPATION).with(ScopePart.TALK_ABOUT))))
                .doesNotContain("sleeping", "exercising", "talkAbout", "remark", "answers\":");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameInAHostsListAsAlone(Mapping mapping) throws Exception {
        SharedProfile shared = shared(Scope.of(Dimension.PARTICIPATION));
        assertThat(PartType.SHARED_PROFILE.javaType()).isEqualTo(SharedProfile.class);
        assertThat(mapping.write(List.of(shared))).isEqualTo("[" + mapping.write(shared) + "]");
    }

    private static SharedProfile shared(Scope scope) {
        Instant at = GoldenWay.at(4, 9);
        AnswerSheet sheet = Golden.ANSWER_SHEET.value();
        ConsentRequest request = ConsentRequest.of(
                ConsentId.parse("c-1"),
                GoldenWay.COACH,
                Purpose.CONVERSATION,
                scope,
                Mode.LOOK_TOGETHER,
                Locale.ENGLISH,
                GoldenWay.at(2, 9),
                Instant.parse("2026-06-30T00:00:00Z"));
        ConsentLedger ledger = ConsentLedger.of(GoldenWay.PARTICIPANT)
                .asked(request, GoldenWay.at(2, 9))
                .given(request.id(), GoldenWay.at(3, 9));
        Sight sight = Sight.look(scope).by(GoldenWay.COACH).forPurpose(Purpose.CONVERSATION);
        return ledger.share(
                        sheet,
                        ScoringRule.standardFor(sheet.questionnaire()).score(sheet),
                        ledger.decide(sight, WorkplacePolicy.netherlands(), at)
                                .permitted()
                                .orElseThrow(),
                        at)
                .profile();
    }
}
