package dev.positivehealth.questionnaire;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
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
    private static final SheetRequirements NONE = new SheetRequirements(null, null);

    private final @Nullable Predicate<GroupPath> groups;
    private final @Nullable QuestionnaireId questionnaire;

    private SheetRequirements(@Nullable Predicate<GroupPath> groups, @Nullable QuestionnaireId questionnaire) {
        this.groups = groups;
        this.questionnaire = questionnaire;
    }

    /** {@return no requirements} */
    public static SheetRequirements none() {
        return NONE;
    }

    /** Asks for a participant and a group; a group for which the predicate is false is {@code group.unknown}. */
    public static SheetRequirements inGroups(Predicate<GroupPath> groups) {
        return new SheetRequirements(Objects.requireNonNull(groups, "groups"), null);
    }

    /**
     * Asks for one questionnaire as well, by its id as written, a variant being another; all others are
     * {@code round.other-questionnaire}.
     */
    public SheetRequirements of(QuestionnaireId one) {
        return new SheetRequirements(groups, Objects.requireNonNull(one, "one"));
    }

    boolean countsGroups() {
        return groups != null;
    }

    /**
     * Checks what is known of a sheet.
     *
     * @return all violations in contract order: {@code round.other-questionnaire}, {@code property.missing} for the
     *     participant and for the group, {@code group.unknown}
     */
    public List<Violation> check(QuestionnaireId of, Optional<ParticipantRef> participant, Optional<GroupPath> group) {
        List<Violation> wrong = new ArrayList<>(ofQuestionnaire(of));
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

    List<Violation> ofGroup(GroupPath group) {
        return groups == null || groups.test(group)
                ? List.of()
                : List.of(Violation.of(PropertyPath.ROOT.child("group"), ViolationCode.GROUP_UNKNOWN));
    }

    private static Violation missing(String property) {
        return Violation.of(PropertyPath.ROOT.child(property), ViolationCode.PROPERTY_MISSING, "property", property);
    }
}
