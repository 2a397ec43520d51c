package dev.positivehealth.conversation;

import dev.positivehealth.ClosedList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of this room: their codes, exactly and in order, and their words. */
class ClosedListsTest {
    static Stream<ClosedList<?>> lists() {
        return Stream.of(
                ClosedList.of(
                        "safety mark",
                        SafetyMark.values(),
                        SafetyMark::parse,
                        SafetyMark::label,
                        "no-time-pressure, equal-footing, openness, no-judgement, need-first, keep-promises,"
                                + " care-with-information"),
                ClosedList.of(
                        "five question",
                        FiveQuestion.values(),
                        FiveQuestion::parse,
                        FiveQuestion::label,
                        "what-would-you-change, what-makes-you-happy, what-do-you-need, what-will-you-do,"
                                + " who-or-what-do-you-use"),
                ClosedList.of(
                        "guide section",
                        GuideSection.values(),
                        GuideSection::parse,
                        GuideSection::label,
                        "openers, what-goes-well, five-questions, meaning-in-work, safety, do, do-not"),
                ClosedList.of(
                        "occasion",
                        Occasion.values(),
                        Occasion::parse,
                        Occasion::label,
                        "coaching, career-guidance, reintegration, team-building, prevention, annual-talk"),
                ClosedList.of(
                        "topic kind", TopicKind.values(), TopicKind::parse, TopicKind::label, "strength, wish, change"),
                ClosedList.of("place", Place.values(), Place::parse, Place::label, "room, walk, online, elsewhere"),
                ClosedList.of(
                        "training",
                        Training.values(),
                        Training::parse,
                        Training::label,
                        "talk, coaching, limits-of-role, referral"),
                ClosedList.of(
                        "own experience",
                        OwnExperience.values(),
                        OwnExperience::parse,
                        OwnExperience::label,
                        "web-filled-in, intention-tried, kept-up"),
                ClosedList.of(
                        "referral route",
                        ReferralRoute.values(),
                        ReferralRoute::parse,
                        ReferralRoute::label,
                        "company-social-work, occupational-physician, occupational-psychologist,"
                                + " general-practitioner, confidential-adviser, elsewhere"),
                ClosedList.of(
                        "support through",
                        SupportThrough.values(),
                        SupportThrough::parse,
                        SupportThrough::label,
                        "employer, health-insurance"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void haveTheseCodesAndWordsForEach(ClosedList<?> list) {
        list.check();
    }
}
