package dev.positivehealth.consent;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's scores for one round of group outcomes: made by the ledger, or on the word of a named controller who
 * holds the consents elsewhere.
 *
 * <p>It holds the exact sum and count of each scored dimension and nothing else of the answers. It is written, never
 * read back.
 */
public final class Contribution implements NoBean {
    private final ParticipantRef participant;
    private final RoundRef round;
    private final GroupPath group;
    private final QuestionnaireId questionnaire;
    private final RuleId rule;
    private final LocalDate takenOn;
    private final Map<Dimension, Score> scores;
    private final @Nullable String controller;
    private final @Nullable Fingerprint fingerprint;

    private Contribution(
            ParticipantRef participant, RoundRef round, GroupPath group, Profile profile, @Nullable String controller) {
        this.participant = participant;
        this.round = round;
        this.group = group;
        this.questionnaire = profile.questionnaire();
        this.rule = profile.rule();
        this.takenOn = profile.takenOn();
        Map<Dimension, Score> scored = new EnumMap<>(Dimension.class);
        profile.scores().forEach((dimension, score) -> {
            if (score instanceof DimensionScore.Scored there) {
                scored.put(dimension, there.score());
            }
        });
        this.scores = Collections.unmodifiableMap(scored);
        this.controller = controller;
        this.fingerprint = profile.fingerprint().orElse(null);
    }

    static Contribution underLedger(ParticipantRef participant, RoundRef round, GroupPath group, Profile profile) {
        return new Contribution(participant, round, group, profile, null);
    }

    /**
     * Makes a contribution for which a controller holds the consent elsewhere. The report will say so.
     *
     * @param controller who answers for the consents, such as an occupational health service: 1 to 128 code
     *     points, like a participant's reference
     * @param group the group in which the person counts
     * @throws IllegalArgumentException if the name of the controller is not valid or the profile names no participant
     */
    public static Contribution underControllersConsents(
            String controller, Profile profile, RoundRef round, GroupPath group) {
        Objects.requireNonNull(controller, "controller");
        if (!ParticipantRef.isValid(controller)) {
            throw new IllegalArgumentException(
                    "the controller of a round must be named, like a participant's reference");
        }
        ParticipantRef participant = profile.participant()
                .orElseThrow(() -> new IllegalArgumentException("a contribution must be of a participant"));
        return new Contribution(
                participant,
                Objects.requireNonNull(round, "round"),
                Objects.requireNonNull(group, "group"),
                profile,
                controller);
    }

    /** {@return the person; a round takes one contribution per person} */
    public ParticipantRef participant() {
        return participant;
    }

    /** {@return the round it is for} */
    public RoundRef round() {
        return round;
    }

    /** {@return the group in which the person counts} */
    public GroupPath group() {
        return group;
    }

    /** {@return the id of the questionnaire that was filled in} */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /** {@return the mark of the questionnaire as it was when the scores were made; empty if the profile carried none} */
    public Optional<Fingerprint> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /** {@return the id of the rule that made the scores} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the day on which the sheet was filled in} */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** {@return the exact scores of the scored dimensions, in the order of the dimensions} */
    public Map<Dimension, Score> scores() {
        return scores;
    }

    /** {@return who holds the consents elsewhere; empty if the consent is in the person's ledger} */
    public Optional<String> controller() {
        return Optional.ofNullable(controller);
    }

    /** The round, nothing about the person. */
    @Override
    public String toString() {
        return "Contribution[" + round + "]";
    }
}
