package dev.positivehealth.scoring;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person's answers say about the six dimensions: for each a score, or why there is none.
 *
 * <p>It names the questionnaire and the rule it was made with, so that nobody takes a direct mark for a mean of
 * answers, and keeps the questionnaire's {@link #fingerprint()}. It has no total and no order by score. {@link #toString()}
 * shows nothing about the person.
 */
public final class Profile implements NoBean {
    private final QuestionnaireId questionnaire;
    private final RuleId rule;
    private final LocalDate takenOn;
    private final @Nullable ParticipantRef participant;
    private final ScoresInOrder scores;
    private final Set<ItemCode> talkAbout;
    private final @Nullable Fingerprint fingerprint;

    private Profile(
            QuestionnaireId questionnaire,
            RuleId rule,
            LocalDate takenOn,
            @Nullable ParticipantRef participant,
            ScoresInOrder scores,
            Set<ItemCode> talkAbout,
            @Nullable Fingerprint fingerprint) {
        this.questionnaire = questionnaire;
        this.rule = rule;
        this.takenOn = takenOn;
        this.participant = participant;
        this.scores = scores;
        this.talkAbout = talkAbout;
        this.fingerprint = fingerprint;
    }

    /**
     * Makes a profile from its parts, as a scoring rule or a reader does; {@link #withFingerprint(Fingerprint)} adds that of the
     * questionnaire.
     *
     * @param participant the person's reference, if there is one
     * @param talkAbout the items that the person wants to talk about, in the order of the questionnaire
     * @throws IllegalArgumentException if one of the six dimensions is missing, or is {@code too-few-shared}
     */
    public static Profile of(
            QuestionnaireId questionnaire,
            RuleId rule,
            LocalDate takenOn,
            Optional<ParticipantRef> participant,
            Map<Dimension, DimensionScore> scores,
            Collection<ItemCode> talkAbout) {
        ScoresInOrder all = new ScoresInOrder();
        whole(scores).forEach((dimension, score) -> all.made(dimension, ofOneSheet(score)));
        return new Profile(
                Objects.requireNonNull(questionnaire, "questionnaire"),
                Objects.requireNonNull(rule, "rule"),
                Objects.requireNonNull(takenOn, "takenOn"),
                participant.orElse(null),
                all,
                Collections.unmodifiableSet(new LinkedHashSet<>(talkAbout)),
                null);
    }

    /** Scores one dimension of a sheet, of which the questionnaire has items. */
    @FunctionalInterface
    interface DimensionScoring {
        void score(Dimension dimension, int items, ScoresInOrder scores);
    }

    /** Makes the profile of a sheet, of what a rule makes of each dimension that the questionnaire has. */
    static Profile of(AnswerSheet sheet, RuleId rule, DimensionScoring made) {
        Questionnaire questionnaire = sheet.questionnaire();
        ScoresInOrder scores = new ScoresInOrder();
        for (Dimension dimension : ScoresInOrder.DIMENSIONS) {
            int items = questionnaire.items(dimension).size();
            if (items == 0) {
                scores.absent(dimension, AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0);
            } else {
                made.score(dimension, items, scores);
            }
        }
        return new Profile(
                questionnaire.id(),
                rule,
                sheet.takenOn(),
                sheet.participant().orElse(null),
                scores,
                sheet.talkAbout(),
                questionnaire.fingerprint());
    }

    /** What a rule may make of a dimension. */
    static DimensionScore ofOneSheet(DimensionScore score) {
        if (score instanceof DimensionScore.Absent absent && absent.why() == AbsenceReason.TOO_FEW_SHARED) {
            throw new IllegalArgumentException(
                    "a profile is of one sheet: only two sheets side by side have items that are not shared");
        }
        return score;
    }

    /** {@return this profile, with the mark of the questionnaire that the scores rest on} */
    public Profile withFingerprint(Fingerprint fingerprint) {
        return new Profile(
                questionnaire,
                rule,
                takenOn,
                participant,
                scores,
                talkAbout,
                Objects.requireNonNull(fingerprint, "fingerprint"));
    }

    /** The scores of all six dimensions, in their order. */
    static Map<Dimension, DimensionScore> whole(Map<Dimension, DimensionScore> scores) {
        Map<Dimension, DimensionScore> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            DimensionScore score = scores.get(dimension);
            if (score == null) {
                throw new IllegalArgumentException("a profile must say something of dimension " + dimension);
            }
            all.put(dimension, score);
        }
        return Collections.unmodifiableMap(all);
    }

    /** {@return the score of a dimension, or no score with the reason} */
    public DimensionScore score(Dimension dimension) {
        return scores.of(Objects.requireNonNull(dimension, "dimension"));
    }

    /** {@return the scores and absences of all six dimensions, in their order} */
    public Map<Dimension, DimensionScore> scores() {
        return Collections.unmodifiableMap(scores);
    }

    /** {@return the questionnaire that was filled in} */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /** {@return the rule that made the scores; {@code direct-mark/1} tells marks from means} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the day on which the questionnaire was filled in} */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** {@return the person's reference; empty if the profile carries none} */
    public Optional<ParticipantRef> participant() {
        return Optional.ofNullable(participant);
    }

    /** {@return the items that the person wants to talk about, in the order of the questionnaire} */
    public Set<ItemCode> talkAbout() {
        return talkAbout;
    }

    /** {@return the mark of the questionnaire as it was when the scores were made; empty if the profile carries none} */
    public Optional<Fingerprint> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /**
     * {@return whether it is of a questionnaire, as that is now} One that was edited under the same id is not it, as far as the
     * fingerprint tells.
     */
    public boolean isOf(Questionnaire other) {
        return questionnaire.equals(other.id()) && (fingerprint == null || fingerprint.equals(other.fingerprint()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile that
                && questionnaire.equals(that.questionnaire)
                && rule.equals(that.rule)
                && takenOn.equals(that.takenOn)
                && Objects.equals(participant, that.participant)
                && scores.equals(that.scores)
                && talkAbout.equals(that.talkAbout)
                && Objects.equals(fingerprint, that.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionnaire, rule, takenOn, participant, scores, talkAbout, fingerprint);
    }

    /** The questionnaire and the rule, nothing about the person. */
    @Override
    public String toString() {
        return "Profile[" + questionnaire + ", " + rule + "]";
    }
}
