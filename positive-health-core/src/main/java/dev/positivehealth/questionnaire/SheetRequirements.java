package dev.positivehealth.questionnaire;

import dev.positivehealth.GroupPath;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.internal.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a place asks of a sheet beyond its own rules: where groups are counted, a participant and a group must be there.
 *
 * <p>Example: {@code SheetRequirements.inGroups(tree::has).of(questionnaire)}.
 */
public final class SheetRequirements {
    private static final SheetRequirements NONE =
            new SheetRequirements(null, null, Moments.FIRST_DAY, Moments.LAST_DAY);

    private final @Nullable Predicate<GroupPath> groups;
    private final @Nullable QuestionnaireId questionnaire;
    private final LocalDate from;
    private final LocalDate until;

    private SheetRequirements(
            @Nullable Predicate<GroupPath> groups,
            @Nullable QuestionnaireId questionnaire,
            LocalDate from,
            LocalDate until) {
        this.groups = groups;
        this.questionnaire = questionnaire;
        this.from = from;
        this.until = until;
    }

    /** {@return no requirements} */
    public static SheetRequirements none() {
        return NONE;
    }

    /** Asks for a participant and a group; a group for which the predicate is false is {@code group.unknown}. */
    public static SheetRequirements inGroups(Predicate<GroupPath> groups) {
        return new SheetRequirements(
                Objects.requireNonNull(groups, "groups"), null, Moments.FIRST_DAY, Moments.LAST_DAY);
    }

    /**
     * Asks for one questionnaire as well, by its id as written, a variant being another; all others are
     * {@code round.other-questionnaire}.
     */
    public SheetRequirements of(QuestionnaireId one) {
        return new SheetRequirements(groups, Objects.requireNonNull(one, "one"), from, until);
    }

    /** Asks for a day as well, both ends included; any other is {@code taken-on.outside-round}. */
    public SheetRequirements between(LocalDate first, LocalDate last) {
        return new SheetRequirements(
                groups, questionnaire, Objects.requireNonNull(first, "first"), Objects.requireNonNull(last, "last"));
    }

    boolean countsGroups() {
        return groups != null;
    }

    /**
     * Checks what is known of a sheet.
     *
     * @return all violations in contract order: {@code round.other-questionnaire}, {@code taken-on.outside-round},
     *     {@code property.missing} for the participant and for the group, {@code group.unknown}
     */
    public List<Violation> check(
            QuestionnaireId of, LocalDate takenOn, Optional<ParticipantRef> participant, Optional<GroupPath> group) {
        List<Violation> wrong = new ArrayList<>(ofQuestionnaire(of));
        wrong.addAll(ofDay(takenOn));
        if (countsGroups() && participant.isEmpty()) {
            wrong.add(missing("participant"));
        }
        if (countsGroups() && group.isEmpty()) {
            wrong.add(missing("group"));
        }
        group.ifPresent(path -> wrong.addAll(ofGroup(path)));
        return List.copyOf(wrong);
    }

    List<Violation> ofQuestionnaire(QuestionnaireId other) {
        return questionnaire == null || other.equals(questionnaire)
                ? List.of()
                : List.of(Violation.of(
                        PropertyPath.ROOT.child("questionnaire"),
                        ViolationCode.ROUND_OTHER_QUESTIONNAIRE,
                        "questionnaire",
                        questionnaire.toString()));
    }

    List<Violation> ofDay(LocalDate day) {
        return day.isBefore(from) || day.isAfter(until)
                ? List.of(Violation.of(
                                PropertyPath.ROOT.child("takenOn"),
                                ViolationCode.TAKEN_ON_OUTSIDE_ROUND,
                                "from",
                                from.toString(),
                                "until",
                                until.toString())
                        .labelled("from", Dates.of(from, LocalizedText::of))
                        .labelled("until", Dates.of(until, LocalizedText::of)))
                : List.of();
    }

    List<Violation> ofGroup(GroupPath group) {
        return groups == null || groups.test(group)
                ? List.of()
                : List.of(Violation.of(PropertyPath.ROOT.child("group"), ViolationCode.GROUP_UNKNOWN));
    }

    private static Violation missing(String property) {
        return Violation.of(PropertyPath.ROOT.child(property), ViolationCode.PROPERTY_MISSING, "property", property);
    }
}
