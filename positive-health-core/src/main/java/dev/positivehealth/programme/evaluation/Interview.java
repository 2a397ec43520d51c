package dev.positivehealth.programme.evaluation;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One interview of an evaluation: who was heard, by role and stance only, and what happened to the recording.
 *
 * <p>It has no name, age, team or other trait that would lead back to a person. The recording rests on a consent of the person's
 * ledger, for the purpose {@code programme-evaluation}. After consent is taken back, recording and transcript are deleted.
 *
 * @param id what identifies it in the evaluation; tells nothing of the person
 * @param role the role in which the person was heard
 * @param experience how long the person has worked with it
 * @param consent the consent to the recording; empty before it was given
 * @param steps what happened, in order
 * @param themes the themes that were coded; empty before the transcript was checked
 */
public record Interview(
        ItemCode id,
        Party role,
        Experience experience,
        Stance stance,
        Optional<ConsentId> consent,
        List<InterviewStep> steps,
        List<ItemCode> themes) {
    /** How long a transcript may take to be checked, in days: this project's choice. */
    public static final int DAYS_TO_CHECK = 28;

    /**
     * @throws IllegalArgumentException if a step could not follow the one before it, or is on an earlier day; if there is no
     *      consent where one was given, or one where none was; or if themes were coded before the transcript was checked
     */
    public Interview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(experience, "experience");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(consent, "consent");
        steps = List.copyOf(steps);
        themes = List.copyOf(themes);
        judge(steps);
        if (has(steps, InterviewMoment.CONSENTED) != consent.isPresent()) {
            throw new IllegalArgumentException("an interview must name the consent that was given, and no other");
        }
        if (!themes.isEmpty()
                && (!has(steps, InterviewMoment.TRANSCRIPT_CHECKED) || has(steps, InterviewMoment.WITHDRAWN))) {
            throw new IllegalArgumentException("themes must be of a checked transcript whose consent stands");
        }
    }

    /**
     * Begins with the information letter.
     *
     * @param role the role in which the person is heard
     * @param experience how long the person has worked with it
     * @param on the day of the letter
     * @return the interview, not consented yet
     */
    public static Interview informed(ItemCode id, Party role, Experience experience, Stance stance, LocalDate on) {
        return new Interview(
                id,
                role,
                experience,
                stance,
                Optional.empty(),
                List.of(new InterviewStep(InterviewMoment.INFORMED, on)),
                List.of());
    }

    /**
     * Notes the consent to the recording.
     *
     * @throws IllegalArgumentException if it cannot follow
     */
    public Interview consented(ConsentId given, LocalDate on) {
        return with(Optional.of(given), more(InterviewMoment.CONSENTED, on), themes);
    }

    /**
     * Notes that the next thing happened.
     *
     * @param moment what: recorded, transcript checked, recording deleted, or withdrawn
     * @return the interview after that; without themes once consent is taken back
     * @throws IllegalArgumentException if it cannot follow
     */
    public Interview then(InterviewMoment moment, LocalDate on) {
        return with(consent, more(moment, on), moment == InterviewMoment.WITHDRAWN ? List.of() : themes);
    }

    /**
     * Notes the themes that were coded.
     *
     * @throws IllegalArgumentException if the transcript was not checked, or consent was taken back
     */
    public Interview coded(List<ItemCode> coded) {
        return with(consent, steps, coded);
    }

    private Interview with(Optional<ConsentId> given, List<InterviewStep> done, List<ItemCode> coded) {
        return new Interview(id, role, experience, stance, given, done, coded);
    }

    /**
     * {@return what is to be done next: the next step and the day by which it is due: a transcript is checked within {@value
     * #DAYS_TO_CHECK} days, and a recording is deleted on the day of the check or of the withdrawal; empty if nothing waits
     * for a day}
     */
    public Optional<InterviewStep> due() {
        InterviewStep last = steps.get(steps.size() - 1);
        if (last.moment() == InterviewMoment.RECORDED) {
            return Optional.of(new InterviewStep(
                    InterviewMoment.TRANSCRIPT_CHECKED, last.on().plusDays(DAYS_TO_CHECK)));
        }
        return has(steps, InterviewMoment.RECORDED) && !has(steps, InterviewMoment.RECORDING_DELETED)
                ? Optional.of(new InterviewStep(InterviewMoment.RECORDING_DELETED, last.on()))
                : Optional.empty();
    }

    /**
     * Tells whether a recording is there that should not be.
     *
     * @return true if the day by which something was due is over
     */
    public boolean keepsRecording(LocalDate on) {
        return due().filter(step -> step.on().isBefore(on)).isPresent();
    }

    /** {@return whether the person was heard: true if the transcript was checked and consent stands} */
    public boolean counts() {
        return has(steps, InterviewMoment.TRANSCRIPT_CHECKED) && !has(steps, InterviewMoment.WITHDRAWN);
    }

    private List<InterviewStep> more(InterviewMoment moment, LocalDate on) {
        List<InterviewStep> more = new ArrayList<>(steps);
        more.add(new InterviewStep(moment, on));
        return more;
    }

    private static boolean has(List<InterviewStep> steps, InterviewMoment moment) {
        return steps.stream().anyMatch(step -> step.moment() == moment);
    }

    private static void judge(List<InterviewStep> steps) {
        if (steps.isEmpty() || steps.get(0).moment() != InterviewMoment.INFORMED) {
            throw new IllegalArgumentException("an interview must begin with the information letter");
        }
        Set<InterviewMoment> seen = EnumSet.of(InterviewMoment.INFORMED);
        for (int i = 1; i < steps.size(); i++) {
            InterviewStep step = steps.get(i);
            if (!mayFollow(seen, step.moment())
                    || step.on().isBefore(steps.get(i - 1).on())) {
                throw new IllegalArgumentException("a step of an interview must be able to follow the one before it");
            }
            seen.add(step.moment());
        }
    }

    private static boolean mayFollow(Set<InterviewMoment> seen, InterviewMoment next) {
        boolean withdrawn = seen.contains(InterviewMoment.WITHDRAWN);
        return !seen.contains(next)
                && switch (next) {
                    case INFORMED -> false;
                    case CONSENTED -> !withdrawn;
                    case RECORDED -> seen.contains(InterviewMoment.CONSENTED) && !withdrawn;
                    case TRANSCRIPT_CHECKED -> seen.contains(InterviewMoment.RECORDED) && !withdrawn;
                    case RECORDING_DELETED ->
                        seen.contains(InterviewMoment.TRANSCRIPT_CHECKED)
                                || (withdrawn && seen.contains(InterviewMoment.RECORDED));
                    case WITHDRAWN -> seen.contains(InterviewMoment.CONSENTED);
                };
    }

    /** The id, nothing of the person. */
    @Override
    public String toString() {
        return "Interview[" + id + "]";
    }
}
