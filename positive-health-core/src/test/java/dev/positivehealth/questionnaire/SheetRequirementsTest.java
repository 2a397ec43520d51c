package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetRequirementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final QuestionnaireId ONE = QuestionnaireId.parse("own/1");
    private static final QuestionnaireId VARIANT = QuestionnaireId.parse("own/1;without=sleeping");
    private static final Optional<ParticipantRef> SOMEBODY = Optional.of(ParticipantRef.parse("p-001"));
    private static final Optional<GroupPath> NORTH = Optional.of(GroupPath.parse("north"));

    private static List<String> wrong(
            SheetRequirements place,
            QuestionnaireId of,
            LocalDate day,
            Optional<ParticipantRef> participant,
            Optional<GroupPath> group) {
        return place.check(of, day, participant, group).stream()
                .map(one -> one.path() + " " + one.code())
                .toList();
    }

    @Test
    void asksForNothingByItself() {
        assertThat(wrong(SheetRequirements.none(), ONE, DAY, Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(wrong(SheetRequirements.none(), ONE, DAY, SOMEBODY, NORTH)).isEmpty();
    }

    @Test
    void asksForParticipantAndGroupWhereGroupsAreCounted() {
        SheetRequirements place = SheetRequirements.inGroups(GroupPath.parse("north")::equals);
        assertThat(wrong(place, ONE, DAY, SOMEBODY, NORTH)).isEmpty();
        assertThat(wrong(place, ONE, DAY, Optional.empty(), Optional.empty()))
                .containsExactly("/participant property.missing", "/group property.missing");
        assertThat(wrong(place, ONE, DAY, Optional.empty(), NORTH)).containsExactly("/participant property.missing");
        assertThat(wrong(place, ONE, DAY, SOMEBODY, Optional.empty())).containsExactly("/group property.missing");
        assertThat(wrong(place, ONE, DAY, SOMEBODY, Optional.of(GroupPath.parse("south"))))
                .containsExactly("/group group.unknown");
    }

    @Test
    void asksForOneQuestionnaireOfWhichAVariantIsAnother() {
        SheetRequirements place = SheetRequirements.none().of(ONE);
        assertThat(wrong(place, ONE, DAY, SOMEBODY, NORTH)).isEmpty();
        assertThat(wrong(place, VARIANT, DAY, SOMEBODY, NORTH))
                .containsExactly("/questionnaire round.other-questionnaire");
        assertThat(wrong(SheetRequirements.none().of(VARIANT), ONE, DAY, SOMEBODY, NORTH))
                .containsExactly("/questionnaire round.other-questionnaire");
    }

    @Test
    void asksForADayBothEndsIncluded() {
        SheetRequirements place = SheetRequirements.none().between(DAY, DAY.plusDays(2));
        assertThat(wrong(place, ONE, DAY, SOMEBODY, NORTH)).isEmpty();
        assertThat(wrong(place, ONE, DAY.plusDays(2), SOMEBODY, NORTH)).isEmpty();
        assertThat(wrong(place, ONE, DAY.minusDays(1), SOMEBODY, NORTH))
                .containsExactly("/takenOn taken-on.outside-round");
        assertThat(wrong(place, ONE, DAY.plusDays(3), SOMEBODY, NORTH))
                .containsExactly("/takenOn taken-on.outside-round");
        assertThat(place.check(ONE, DAY.plusDays(3), SOMEBODY, NORTH))
                .singleElement()
                .satisfies(one -> assertThat(one.arguments())
                        .containsEntry("from", "2026-03-01")
                        .containsEntry("until", "2026-03-03"));
    }

    @Test
    void tellsAllAtOnceInOneOrder() {
        SheetRequirements place =
                SheetRequirements.inGroups(path -> false).of(ONE).between(DAY, DAY);
        assertThat(wrong(place, VARIANT, DAY.plusDays(1), Optional.empty(), NORTH))
                .containsExactly(
                        "/questionnaire round.other-questionnaire",
                        "/takenOn taken-on.outside-round",
                        "/participant property.missing",
                        "/group group.unknown");
    }
}
