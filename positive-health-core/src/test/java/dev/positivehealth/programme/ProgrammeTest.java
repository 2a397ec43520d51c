package dev.positivehealth.programme;

import static dev.positivehealth.programme.School.EMPTY;
import static dev.positivehealth.programme.School.FROM;
import static dev.positivehealth.programme.School.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.consent.Role;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeTest {
    private static final MissionFit FIT = new MissionFit("care", "it follows");

    private static Pilot pilot(Optional<LocalDate> until) {
        return new Pilot(
                "office",
                "they asked",
                FROM,
                until,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    @Test
    void keepsPartsByTypeAndInEachAsTheyCame() {
        Programme programme = EMPTY.with(School.goal("two")).with(FIT).with(School.goal("one"));
        assertThat(programme.parts()).containsExactly(FIT, School.goal("two"), School.goal("one"));
        assertThat(programme.all(CoreGoal.class)).containsExactly(School.goal("two"), School.goal("one"));
        assertThat(programme.all(Story.class)).isEmpty();
    }

    @Test
    void hasAPartOfEveryTypeInTheSample() {
        assertThat(School.sound()
                        .setAside(FindingCode.WENT_QUIET, "summer", FROM)
                        .parts())
                .extracting(Object::getClass)
                .contains(ProgrammePart.class.getPermittedSubclasses());
    }

    @Test
    void copiesItsLists() {
        List<ProgrammePart> parts = new ArrayList<>(List.of(FIT));
        Programme programme = new Programme("School", FROM, UNTIL, List.of(), parts);
        parts.clear();
        assertThat(programme.parts()).containsExactly(FIT).isUnmodifiable();
        assertThat(programme.partners()).isUnmodifiable();
    }

    @Test
    void replacesAPartAtItsPlace() {
        Programme programme = EMPTY.with(School.goal("one")).with(School.goal("two"));
        assertThat(programme.replace(School.goal("one"), School.goal("three")).parts())
                .containsExactly(School.goal("three"), School.goal("two"));
        assertThatThrownBy(() -> programme.replace(FIT, FIT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the programme must have the part that is replaced");
    }

    @Test
    void hasTheListThatPeopleChooseFrom() {
        assertThat(EMPTY.with(School.partner(Role.COLLEAGUE)).partnerList().partners())
                .containsExactly(School.partner(Role.COLLEAGUE));
    }

    @Test
    void rejectsANameThatIsBlankAndAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> Programme.of(" ", FROM, UNTIL))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a programme must have 1 to 2000 characters and not be blank");
        assertThatThrownBy(() -> Programme.of("School", FROM, FROM.minusDays(1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a programme must not end before it begins");
        assertThat(Programme.of("School", FROM, FROM).until()).isEqualTo(FROM);
    }

    @Test
    void rejectsTwoGoalsOfOneCode() {
        assertThatThrownBy(() -> EMPTY.with(School.goal("one")).with(School.goal("one")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("each core goal must have a code of its own");
    }

    @Test
    void rejectsAMessageOfAGoalThatItDoesNotHave() {
        Programme programme = EMPTY.with(School.goal("one"));
        assertThatThrownBy(() -> programme.with(School.message(Stance.SCEPTIC, FROM, "one", "two")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a message must name core goals of the programme only");
        Programme told = programme.with(School.message(Stance.SCEPTIC, FROM, "one"));
        assertThatThrownBy(() -> told.replace(School.goal("one"), School.goal("two")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a message must name core goals of the programme only");
    }

    static Stream<Programme> started() {
        return Stream.of(
                EMPTY.with(School.partner(Role.COLLEAGUE)),
                EMPTY.with(School.guideline(Pitfall.FIXED_FORM)),
                EMPTY.with(new TrainingCourse(Set.of(), "partners", true, true, Optional.empty())),
                EMPTY.with(School.message(Stance.SCEPTIC, FROM)),
                EMPTY.with(pilot(Optional.empty())),
                EMPTY.with(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.FEW_PEOPLE))));
    }

    @ParameterizedTest
    @MethodSource("started")
    void isStartedThenUnderWayAfterHalfAYearAndLastingAfterAYear(Programme programme) {
        assertThat(programme.phase(FROM)).isEqualTo(Phase.START);
        assertThat(programme.phase(FROM.plusMonths(6).minusDays(1))).isEqualTo(Phase.START);
        assertThat(programme.phase(FROM.plusMonths(6))).isEqualTo(Phase.UNDER_WAY);
        assertThat(programme.phase(FROM.plusYears(1).minusDays(1))).isEqualTo(Phase.UNDER_WAY);
        assertThat(programme.phase(FROM.plusYears(1))).isEqualTo(Phase.LASTING);
    }

    @Test
    void isUnderWayOnceAPilotIsOver() {
        LocalDate end = FROM.plusMonths(2);
        assertThat(EMPTY.with(pilot(Optional.of(end))).phase(end)).isEqualTo(Phase.UNDER_WAY);
        assertThat(EMPTY.with(pilot(Optional.of(end))).phase(end.minusDays(1))).isEqualTo(Phase.START);
    }

    @Test
    void isNotStartedByThoughtsAndGoals() {
        Programme thought = EMPTY.with(FIT)
                .with(School.goal("one"))
                .with(School.sponsor(Party.BOARD, Optional.empty()))
                .with(School.readiness(ReadinessTheme.SKILLS, ReadinessState.PARTLY, Party.HR, FROM))
                .with(new TimeSetAside("an hour", "all"));
        assertThat(thought.phase(FROM.plusYears(2))).isEqualTo(Phase.BEFORE);
    }

    @Test
    void showsNoWordsOfAnyPart() throws ReflectiveOperationException {
        Programme programme = School.sound().setAside(FindingCode.WENT_QUIET, "summer", FROM);
        assertThat(programme).hasToString("Programme");
        for (ProgrammePart part : programme.parts()) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(part);
                if (value instanceof Optional<?> maybe && maybe.isPresent()) {
                    value = maybe.get();
                }
                if (value instanceof String words) {
                    assertThat(part.toString()).doesNotContain(words);
                }
            }
        }
    }

    @Test
    void ordersEveryKindOfPartAsPartsAreListed() {
        assertThat(Programme.ORDER).isEqualTo(List.of(ProgrammePart.class.getPermittedSubclasses()));
    }
}
