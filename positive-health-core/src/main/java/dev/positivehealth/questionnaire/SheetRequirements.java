package dev.positivehealth.questionnaire;

import dev.positivehealth.GroupPath;
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

    /**
     * Asks nothing more.
     *
     * @return no requirements
     */
    public static SheetRequirements none() {
        return NONE;
    }

    /**
     * Asks for a participant and a group.
     *
     * @param groups tells which groups there are; {@code group.unknown} for all others
     * @return the requirements
     */
    public static SheetRequirements inGroups(Predicate<GroupPath> groups) {
        return new SheetRequirements(Objects.requireNonNull(groups, "groups"), null);
    }

    /**
     * Asks for one questionnaire.
     *
     * @param one its id as written, a variant being another; {@code round.other-questionnaire} for all others
     * @return these requirements and that one
     */
    public SheetRequirements of(QuestionnaireId one) {
        return new SheetRequirements(groups, Objects.requireNonNull(one, "one"));
    }

    boolean countsGroups() {
        return groups != null;
    }

    boolean takes(GroupPath group) {
        return groups == null || groups.test(group);
    }

    Optional<QuestionnaireId> questionnaire() {
        return Optional.ofNullable(questionnaire);
    }
}
