package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of this room: their codes, exactly and in order, and their words. */
class ClosedListsTest {
    private static <E extends Coded> Arguments list(
            String what, E[] values, Function<String, E> parse, Function<E, LocalizedText> label, String codes) {
        return arguments(what, List.of(values), parse, label, codes);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(
                        "safety mark",
                        SafetyMark.values(),
                        SafetyMark::parse,
                        SafetyMark::label,
                        "no-time-pressure, equal-footing, openness, no-judgement, need-first, keep-promises,"
                                + " care-with-information"),
                list(
                        "five question",
                        FiveQuestion.values(),
                        FiveQuestion::parse,
                        FiveQuestion::label,
                        "what-would-you-change, what-makes-you-happy, what-do-you-need, what-will-you-do,"
                                + " who-or-what-do-you-use"),
                list(
                        "guide section",
                        GuideSection.values(),
                        GuideSection::parse,
                        GuideSection::label,
                        "openers, what-goes-well, five-questions, meaning-in-work, safety, do, do-not"),
                list(
                        "occasion",
                        Occasion.values(),
                        Occasion::parse,
                        Occasion::label,
                        "coaching, career-guidance, reintegration, team-building, prevention, annual-talk"),
                list("topic kind", TopicKind.values(), TopicKind::parse, TopicKind::label, "strength, wish, change"),
                list("place", Place.values(), Place::parse, Place::label, "room, walk, online, elsewhere"),
                list(
                        "training",
                        Training.values(),
                        Training::parse,
                        Training::label,
                        "talk, coaching, limits-of-role, referral"),
                list(
                        "own experience",
                        OwnExperience.values(),
                        OwnExperience::parse,
                        OwnExperience::label,
                        "web-filled-in, intention-tried, kept-up"),
                list(
                        "referral route",
                        ReferralRoute.values(),
                        ReferralRoute::parse,
                        ReferralRoute::label,
                        "company-social-work, occupational-physician, occupational-psychologist,"
                                + " general-practitioner, confidential-adviser, elsewhere"),
                list(
                        "support through",
                        SupportThrough.values(),
                        SupportThrough::parse,
                        SupportThrough::label,
                        "employer, health-insurance"),
                list(
                        "partner finding",
                        PartnerFinding.values(),
                        PartnerFinding::parse,
                        PartnerFinding::label,
                        "no-partners, all-partners-managers, partners-one-sided, partner-has-not-tried-it,"
                                + " partner-not-trained, no-referral-route"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void hasTheseCodesAndWordsForEach(
            String what,
            List<Coded> values,
            Function<String, Coded> parse,
            Function<Coded, LocalizedText> label,
            String codes) {
        assertThat(values).extracting(Coded::code).containsExactly(codes.split(", ", -1));
        assertThat(values).allSatisfy(value -> {
            assertThat(value).hasToString(value.code());
            assertThat(parse.apply(value.code())).isSameAs(value);
            assertThat(label.apply(value).nl()).isNotBlank();
            assertThat(label.apply(value).en()).isNotBlank();
        });
        assertThat(values.stream().map(label).toList()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> parse.apply("Kanarie"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no such " + what + "; the codes are " + codes);
    }
}
