package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others see of a profile: what the scope holds, and not one name more. */
class SharedProfileTest {
    private static final String BEGINNING =
            "{\"format\":\"positive-health/shared-profile/1\",\"participant\":\"p-001\","
                    + "\"recipient\":{\"role\":\"career-coach\",\"reference\":\"coach \\\"één\\\"\",\"bigRegistered\":true,"
                    + "\"boundBySecrecy\":true},\"purpose\":\"conversation\",\"mode\":\"look-together\",\"by\":[\"c-1\"],"
                    + "\"until\":\"2026-06-30T00:00:00Z\",\"questionnaire\":\"adult-42/1\",\"rule\":\"mean-of-answered/1\","
                    + "\"takenOn\":\"2026-03-01\",";

    private static final String END = ",\"fingerprint\":\"fc5fec8ab1ed2d51\"}";

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
                        + "\"remark\":\"Één \\\"vraag\\\" over werk/thuis:\\n\\\\o/ 😀\""
                        + END);
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsNothingOutsideTheScope(Mapping mapping) throws Exception {
        assertThat(mapping.write(shared(Scope.of(Dimension.PARTICIPATION))))
                .isEqualTo(BEGINNING
                        + "\"dimensions\":{\"participation\":{\"absent\":\"not-answered\",\"answered\":0,\"items\":7}}"
                        + END);
        assertThat(mapping.write(shared(Scope.of(Dimension.PARTICIPATION).with(ScopePart.TALK_ABOUT))))
                .doesNotContain("sleeping", "exercising", "talkAbout", "remark", "answers\":");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameInAHostsListAsAlone(Mapping mapping) throws Exception {
        SharedProfile shared = shared(Scope.of(Dimension.PARTICIPATION));
        assertThat(DocumentType.SHARED_PROFILE.javaType()).isEqualTo(SharedProfile.class);
        assertThat(mapping.write(List.of(shared))).isEqualTo("[" + mapping.write(shared) + "]");
    }

    @Test
    void isWrittenAsItsGoldenFile() throws IOException {
        SharedProfile shared = shared(Scope.of(Dimension.BODILY_FUNCTIONS, Dimension.PARTICIPATION)
                .with(ItemCode.parse("sleeping"), ItemCode.parse("gratitude"), ItemCode.parse("eating"))
                .with(ScopePart.TALK_ABOUT, ScopePart.REMARK));
        Path file = Path.of("src/test/resources/dev/positivehealth/json/golden/shared-profile.json");
        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Golden.DOCUMENTS.write(DocumentType.SHARED_PROFILE, shared) + "\n");
    }

    static List<Scope> scopes() {
        return List.of(
                Scope.wholeWeb(),
                Scope.of(Dimension.PARTICIPATION),
                Scope.of().with(ItemCode.parse("sleeping")),
                Scope.of().with(ScopePart.REMARK),
                Scope.of(Dimension.BODILY_FUNCTIONS)
                        .with(ItemCode.parse("eating"))
                        .with(ScopePart.TALK_ABOUT, ScopePart.REMARK));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void passesTheCheckAndIsNeverRead(Scope scope) {
        assertThat(wrongWith(Golden.DOCUMENTS.write(DocumentType.SHARED_PROFILE, shared(scope))))
                .isEmpty();
        assertThat(DocumentType.SHARED_PROFILE.isRead()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> DocumentType.SHARED_PROFILE.read(Map.of(), Known.of(Questionnaires.builtIn())));
    }

    @Test
    void checkTellsAllThatIsWrong() {
        String json = """
                {"zeta":1,"remark":"%s","talkAbout":["sleeping","snoring"],"takenOn":"yesterday","rule":"Mean/1",
                 "answers":{"sleeping":11,"eating":null,"CANARY":1},"dimensions":{"participation":{"absent":"lost"},
                 "social":{},"bodily-functions":{"score":6.8,"sum":48,"answered":7,"items":7}},
                 "questionnaire":"adult-42/1","until":"soon","by":["c-1","c 2",7],"mode":"keep","purpose":"gossip",
                 "recipient":{"role":"spy","reference":"CANARY","bigRegistered":"no"},"participant":" ",
                 "format":"positive-health/profile/1"}
                """.formatted("CANARY".repeat(400));
        assertThat(wrongWith(json))
                .containsExactly(
                        "/format format.unknown",
                        "/participant participant.invalid",
                        "/recipient/role value.unknown",
                        "/recipient/bigRegistered property.wrong-type",
                        "/recipient/boundBySecrecy property.missing",
                        "/purpose value.unknown",
                        "/mode value.unknown",
                        "/by/1 value.invalid",
                        "/by/2 property.wrong-type",
                        "/until value.invalid",
                        "/rule id.invalid",
                        "/takenOn taken-on.invalid",
                        "/dimensions/bodily-functions/score score.inconsistent",
                        "/dimensions/participation/absent value.unknown",
                        "/dimensions/participation/answered property.missing",
                        "/dimensions/participation/items property.missing",
                        "/dimensions/social property.unknown",
                        "/answers/sleeping answer.out-of-range",
                        "/answers/CANARY answer.unknown-item",
                        "/talkAbout/1 talk-about.unknown-item",
                        "/remark remark.too-long",
                        "/zeta property.unknown");
        assertThat(Golden.messages(violations(json), Languages.ENGLISH) + "" + violations(json))
                .doesNotContain("CANARY");
    }

    @Test
    void checkTellsAllThatIsMissing() {
        assertThat(wrongWith("{}"))
                .containsExactly(
                        "/participant property.missing",
                        "/recipient property.missing",
                        "/purpose property.missing",
                        "/mode property.missing",
                        "/by property.missing",
                        "/until property.missing",
                        "/questionnaire property.missing",
                        "/rule property.missing",
                        "/takenOn property.missing",
                        "/dimensions property.missing");
        assertThat(wrongWith("7")).containsExactly(" property.wrong-type");
        assertThat(wrongWith("{")).containsExactly(" json.malformed");
    }

    @Test
    void checkDoesNotJudgeAnswersOfAnUnknownQuestionnaire() {
        String json = Golden.DOCUMENTS.write(
                DocumentType.SHARED_PROFILE, shared(Scope.of().with(ItemCode.parse("sleeping"))));
        assertThat(wrongWith(json.replace("adult-42/1", "own/1").replace("\"sleeping\":7", "\"snoring\":77")))
                .isEmpty();
        assertThat(wrongWith(json.replace("adult-42/1", "own/1").replace("{\"sleeping\":7}", "[]")))
                .containsExactly("/answers property.wrong-type");
        assertThat(wrongWith(json.replace("[\"c-1\"]", "[]"))).containsExactly("/by list.empty");
    }

    private static List<String> wrongWith(String json) {
        return Golden.found(violations(json));
    }

    private static List<Violation> violations(String json) {
        return Golden.DOCUMENTS.check(DocumentType.SHARED_PROFILE, json.getBytes(StandardCharsets.UTF_8));
    }

    private static SharedProfile shared(Scope scope) {
        Instant at = GoldenWay.at(4, 9);
        AnswerSheet sheet = Golden.ANSWER_SHEET.value();
        ConsentRequest request = ConsentRequest.of(
                ConsentId.parse("c-1"),
                AccessRequest.look(scope, GoldenWay.COACH, Purpose.CONVERSATION),
                Languages.ENGLISH,
                GoldenWay.at(2, 9),
                Instant.parse("2026-06-30T00:00:00Z"));
        ConsentLedger ledger = ConsentLedger.of(GoldenWay.PARTICIPANT)
                .ask(request, WorkplacePolicy.netherlands(), GoldenWay.at(2, 9))
                .give(request.id(), GoldenWay.at(3, 9));
        AccessRequest access = AccessRequest.look(scope, GoldenWay.COACH, Purpose.CONVERSATION);
        return ledger.share(
                        sheet,
                        ledger.decide(access, WorkplacePolicy.netherlands(), at)
                                .permitted()
                                .orElseThrow(),
                        at)
                .outcome();
    }
}
