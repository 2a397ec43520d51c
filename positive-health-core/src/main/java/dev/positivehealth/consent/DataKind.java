package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule of a policy is about: the kinds of data that a {@link Scope} can mean. */
public enum DataKind implements Labelled {
    /** Scores of dimensions. */
    SCORES,
    /** Answers to items, other than about sex life. */
    ANSWERS,
    /** Answers to items about sex life, such as {@code sexuality}; they never go to the employer's side. */
    ANSWERS_ON_SEX_LIFE,
    /** See {@link ScopePart#REMARK}. */
    REMARK(ScopePart.REMARK),
    /** See {@link ScopePart#TALK_ABOUT}. */
    TALK_ABOUT(ScopePart.TALK_ABOUT),
    /** See {@link ScopePart#WHEEL}. */
    WHEEL(ScopePart.WHEEL),
    /** See {@link ScopePart#ACTIONS}. */
    ACTIONS(ScopePart.ACTIONS),
    /** See {@link ScopePart#NEEDS}. */
    NEEDS(ScopePart.NEEDS),
    /** See {@link ScopePart#NOTES}. */
    NOTES(ScopePart.NOTES),
    /** See {@link ScopePart#INTERVIEW}. */
    INTERVIEW(ScopePart.INTERVIEW),
    /** See {@link ScopePart#RECORDING}. */
    RECORDING(ScopePart.RECORDING),
    /** See {@link ScopePart#STORY}. */
    STORY(ScopePart.STORY);

    private static final Set<String> SEX_LIFE = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect.sensitivity() == Sensitivity.SEX_LIFE)
            .map(Aspect::code)
            .collect(Collectors.toUnmodifiableSet());

    private final @Nullable ScopePart part;

    DataKind() {
        this(null);
    }

    DataKind(@Nullable ScopePart part) {
        this.part = part;
    }

    /**
     * {@return the kinds of data that a scope means} Which items are about sex life is known of the {@link Aspect
     * aspects} by their codes; a questionnaire may have others, which are left out when it is shown.
     */
    public static Set<DataKind> of(Scope scope) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        if (!scope.dimensions().isEmpty()) {
            kinds.add(SCORES);
        }
        for (ItemCode code : scope.aspects()) {
            kinds.add(isOnSexLife(code.value()) ? ANSWERS_ON_SEX_LIFE : ANSWERS);
        }
        for (DataKind kind : values()) {
            if (kind.part != null && scope.parts().contains(kind.part)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** {@return whether this is the code of an {@link Aspect} about sex life} */
    public static boolean isOnSexLife(String code) {
        return SEX_LIFE.contains(code);
    }

    @Override
    public String list() {
        return "consent.data";
    }

    /** {@return the name for people; that of the part, where it stands for one} */
    @Override
    public LocalizedText label() {
        return part == null ? Labelled.super.label() : part.label();
    }

    /** {@return the data kind with this code, as {@link Coded#parse} finds it} */
    public static DataKind parse(String code) {
        return Coded.parse("data kind", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static DataKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
