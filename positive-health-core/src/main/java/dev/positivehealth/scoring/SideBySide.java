package dev.positivehealth.scoring;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two webs of one person next to each other: both values of each dimension, made of the items that both questionnaires
 * share.
 *
 * <p>No difference, trend or arrow is computed: what changed, and whether it matters, is for the person to say. An item
 * is shared if both questionnaires ask it under the same code in the same dimension; wording and place may differ.
 *
 * <p>Where the questionnaires differ ({@link #isOfSharedItemsOnly()}), a score here may be another than the one in the
 * sheet's own profile, and is shown with the number of items that both ask. A dimension that has a score on its sheet
 * and none here is {@link AbsenceReason#TOO_FEW_SHARED}.
 */
public final class SideBySide implements NoBean {
    private final RuleId rule;
    private final @Nullable ParticipantRef participant;
    private final Side earlier;
    private final Side later;
    private final List<Item> shared;
    private final boolean isOfSharedItemsOnly;
    private final Questionnaire questionnaire;
    private final Set<ItemCode> talkAbout;

    private SideBySide(
            RuleId rule,
            Optional<ParticipantRef> participant,
            Side earlier,
            Side later,
            List<Item> shared,
            boolean isOfSharedItemsOnly,
            Questionnaire questionnaire,
            Collection<ItemCode> talkAbout) {
        this.rule = rule;
        this.participant = participant.orElse(null);
        this.earlier = earlier;
        this.later = later;
        this.shared = shared;
        this.isOfSharedItemsOnly = isOfSharedItemsOnly;
        this.questionnaire = questionnaire;
        this.talkAbout = Collections.unmodifiableSet(new LinkedHashSet<>(talkAbout));
    }

    /**
     * Puts two sheets side by side, both scored by one rule on the shared items alone; the earlier one is shown first,
     * and of two of one day the one that is given first.
     *
     * @throws IllegalArgumentException if the sheets name two participants, the earlier one was taken after the later one, or
     *     the questionnaires have different scales or share no item, or the rule is a host's under a name of the library's
     */
    public static SideBySide of(ScoringRule rule, AnswerSheet earlier, AnswerSheet later) {
        ShippedRules.requireOwnName(rule);
        Optional<ParticipantRef> participant = participant(earlier.participant(), later.participant());
        requireInTime(earlier.takenOn(), later.takenOn());
        Questionnaire one = earlier.questionnaire();
        Questionnaire other = later.questionnaire();
        if (one.scale().lowest() != other.scale().lowest()
                || one.scale().highest() != other.scale().highest()) {
            throw new IllegalArgumentException(
                    "questionnaires " + one.id() + " and " + other.id() + " have different scales");
        }
        List<Item> shared = one.items().stream()
                .filter(item -> other.item(item.code())
                        .filter(same -> same.dimension() == item.dimension())
                        .isPresent())
                .toList();
        if (shared.isEmpty()) {
            throw new IllegalArgumentException("questionnaires " + one.id() + " and " + other.id() + " share no item");
        }
        return new SideBySide(
                rule.id(),
                participant,
                side(rule, earlier, shared),
                side(rule, later, shared),
                shared,
                one.items().size() > shared.size() || other.items().size() > shared.size(),
                other,
                later.talkAbout());
    }

    /**
     * Puts two profiles side by side that were made of the same questions by the same rule.
     *
     * @throws IllegalArgumentException if they name two participants, are of another questionnaire than the one given, also if it
     *     was changed since, or of two rules, or the earlier one was taken after the later one
     */
    public static SideBySide of(Questionnaire questionnaire, Profile earlier, Profile later) {
        if (!earlier.questionnaire().equals(questionnaire.id())
                || !later.questionnaire().equals(questionnaire.id())
                || !earlier.rule().equals(later.rule())) {
            throw new IllegalArgumentException(
                    "both profiles must be of the same questionnaire and rule; for others lay "
                            + "the sheets side by side first");
        }
        if (!earlier.isOf(questionnaire) || !later.isOf(questionnaire)) {
            throw new IllegalArgumentException("questionnaire " + questionnaire.id()
                    + " was changed since a profile was made; lay the sheets side by side");
        }
        Optional<ParticipantRef> participant = participant(earlier.participant(), later.participant());
        requireInTime(earlier.takenOn(), later.takenOn());
        return new SideBySide(
                later.rule(),
                participant,
                new Side(earlier.questionnaire(), earlier.takenOn(), earlier.scores()),
                new Side(later.questionnaire(), later.takenOn(), later.scores()),
                questionnaire.items(),
                false,
                questionnaire,
                later.talkAbout());
    }

    private static Optional<ParticipantRef> participant(
            Optional<ParticipantRef> earlier, Optional<ParticipantRef> later) {
        if (earlier.isPresent() && later.isPresent() && !earlier.equals(later)) {
            throw new IllegalArgumentException("two sheets side by side must be of one participant");
        }
        return earlier.or(() -> later);
    }

    private static void requireInTime(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException("the earlier of two sheets must not be taken after the later one");
        }
    }

    private static Side side(ScoringRule rule, AnswerSheet sheet, List<Item> shared) {
        List<ItemCode> codes = shared.stream().map(Item::code).toList();
        List<ItemCode> out = sheet.questionnaire().items().stream()
                .map(Item::code)
                .filter(code -> !codes.contains(code))
                .toList();
        Map<Dimension, DimensionScore> scores =
                new EnumMap<>(rule.score(sheet.excluding(out)).scores());
        scores.replaceAll(
                (dimension, score) -> score.fold(scored -> scored, absent -> because(absent, rule, sheet, dimension)));
        return new Side(sheet.questionnaire().id(), sheet.takenOn(), scores);
    }

    /** An absence, or its cause if the sheet itself has a score: that items are not shared. */
    private static DimensionScore because(
            DimensionScore.Absent absent, ScoringRule rule, AnswerSheet sheet, Dimension dimension) {
        List<Answer> answers = sheet.questionnaire().items(dimension).stream()
                .map(item -> sheet.answer(item.code()))
                .toList();
        boolean isOfSharing = answers.size() > absent.items() && (absent.items() == 0 || isScored(rule, answers));
        return isOfSharing
                ? new DimensionScore.Absent(AbsenceReason.TOO_FEW_SHARED, absent.answered(), absent.items())
                : absent;
    }

    private static boolean isScored(ScoringRule rule, List<Answer> answers) {
        try {
            return rule.score(answers) instanceof DimensionScore.Scored;
        } catch (IllegalArgumentException e) {
            // Direct marks, of a dimension with more items than the shared one: no score of the whole sheet.
            return false;
        }
    }

    /** {@return the two scores or absences of a dimension and the shared items they are made of} */
    public Pair on(Dimension dimension) {
        return new Pair(
                earlier.score(dimension),
                later.score(dimension),
                shared.stream().filter(item -> item.dimension() == dimension).toList());
    }

    /** {@return the rule that made the scores of both} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the person's reference; empty if neither sheet has one} */
    public Optional<ParticipantRef> participant() {
        return Optional.ofNullable(participant);
    }

    /** {@return the earlier web, of the shared items only} */
    public Side earlier() {
        return earlier;
    }

    /** {@return the later web, of the shared items only} */
    public Side later() {
        return later;
    }

    /** {@return the items that both questionnaires ask, in the order of the earlier one} */
    public List<Item> shared() {
        return shared;
    }

    /** {@return whether one of the questionnaires asks items that the other does not: they do not count here} */
    public boolean isOfSharedItemsOnly() {
        return isOfSharedItemsOnly;
    }

    /** {@return the later questionnaire, as it was filled in: both sheets are shown in its words} */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** {@return the scale of both questionnaires, with the later one's words for its ends} */
    public AnswerScale scale() {
        return questionnaire.scale();
    }

    /** {@return all that the person ticked on the later sheet, shared or not, in the order of its questionnaire} */
    public Set<ItemCode> talkAbout() {
        return talkAbout;
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "SideBySide[" + earlier.questionnaire() + ", " + later.questionnaire() + "]";
    }

    /**
     * One of the two webs: it is no {@link Profile}, since its scores are made of the shared items only.
     *
     * @param questionnaire the one that was filled in, as a whole
     * @param scores of the six dimensions, in their order
     */
    public record Side(QuestionnaireId questionnaire, LocalDate takenOn, Map<Dimension, DimensionScore> scores) {
        /** @throws IllegalArgumentException if one of the six dimensions is missing */
        public Side {
            Objects.requireNonNull(questionnaire, "questionnaire");
            Objects.requireNonNull(takenOn, "takenOn");
            scores = Profile.whole(scores);
        }

        /** {@return the score of a dimension, or no score with the reason} */
        public DimensionScore score(Dimension dimension) {
            return Objects.requireNonNull(scores.get(Objects.requireNonNull(dimension, "dimension")));
        }

        /** The questionnaire, nothing about the person. */
        @Override
        public String toString() {
            return "Side[" + questionnaire + "]";
        }
    }

    /** Both values of one dimension, and the items they are made of, in the order of the earlier questionnaire. */
    public record Pair(DimensionScore earlier, DimensionScore later, List<Item> shared) {
        public Pair {
            shared = List.copyOf(shared);
        }
    }
}
