package dev.positivehealth.programme.evaluation;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One interview of an evaluation: who was heard, by role and stance only, and what happened to the recording, if there
 * was one.
 *
 * <p>It has no name, age, team or other trait that would lead back to a person. It rests on a consent in the person's
 * ledger, for the purpose {@code programme-evaluation}, whose scope has the part {@code interview}, and the part
 * {@code recording} too if the interview is recorded. Whoever does not want a recording is heard all the same: then
 * notes are taken. After consent is withdrawn, recording, notes and transcript are deleted.
 *
 * @param id identifies it in the evaluation; says nothing about the person
 * @param experience how long the person has worked with Positive Health
 * @param consent to the interview; empty until given
 * @param steps what happened, in order
 * @param themes those coded; empty until the text is checked
 */
public record Interview(
        ItemCode id,
        Party role,
        Experience experience,
        Stance stance,
        Optional<ConsentId> consent,
        List<InterviewStep> steps,
        List<ItemCode> themes) {
    /** How many days the check of a transcript may take: this project's choice. */
    public static final int DAYS_TO_CHECK = 28;

    /** The two ways in which an interview is held, of which there is one. */
    private static final Set<InterviewMoment> HELD =
            Collections.unmodifiableSet(EnumSet.of(InterviewMoment.RECORDED, InterviewMoment.NOTES_TAKEN));

    /**
     * @throws IllegalArgumentException if a step cannot follow the one before it, or is on an earlier day; if the
     *     consent is missing although the steps have one, or the other way round; or if themes were coded before the
     *     transcript was checked or after a withdrawal
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

    /** {@return a new interview, for which the information letter was given on this day; not consented yet} */
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
     * Notes the consent to the interview, by its id in the person's ledger.
     *
     * @throws IllegalArgumentException if it cannot follow
     */
    public Interview consented(ConsentId given, LocalDate on) {
        return with(Optional.of(given), more(InterviewMoment.CONSENTED, on), themes);
    }

    /**
     * Notes what happened next: recorded or notes taken, transcript checked, recording deleted, or withdrawn, which drops
     * the themes.
     *
     * @throws IllegalArgumentException if it cannot follow
     */
    public Interview then(InterviewMoment moment, LocalDate on) {
        return with(consent, more(moment, on), moment == InterviewMoment.WITHDRAWN ? List.of() : themes);
    }

    /**
     * Notes the themes that were coded, by their codes in the codebook.
     *
     * @throws IllegalArgumentException if the transcript was not checked, or consent was withdrawn
     */
    public Interview coded(List<ItemCode> coded) {
        return with(consent, steps, coded);
    }

    private Interview with(Optional<ConsentId> given, List<InterviewStep> done, List<ItemCode> coded) {
        return new Interview(id, role, experience, stance, given, done, coded);
    }

    /**
     * {@return the next step and the day it is due: a transcript is checked within {@value #DAYS_TO_CHECK} days, and a
     * recording is deleted on the day of the check or of the withdrawal; empty if nothing is due}
     */
    public Optional<InterviewStep> due() {
        InterviewStep last = steps.get(steps.size() - 1);
        if (HELD.contains(last.moment())) {
            return Optional.of(new InterviewStep(
                    InterviewMoment.TRANSCRIPT_CHECKED, last.on().plusDays(DAYS_TO_CHECK)));
        }
        return has(steps, InterviewMoment.RECORDED) && !has(steps, InterviewMoment.RECORDING_DELETED)
                ? Optional.of(new InterviewStep(InterviewMoment.RECORDING_DELETED, last.on()))
                : Optional.empty();
    }

    /** {@return whether a recording is still there although its day to be checked or deleted has passed} */
    public boolean keepsRecording(LocalDate on) {
        return has(steps, InterviewMoment.RECORDED)
                && due().filter(step -> step.on().isBefore(on)).isPresent();
    }

    /** {@return whether the person counts as heard: the transcript was checked and consent stands} */
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
                    case RECORDED, NOTES_TAKEN ->
                        seen.contains(InterviewMoment.CONSENTED) && !isHeld(seen) && !withdrawn;
                    case TRANSCRIPT_CHECKED -> isHeld(seen) && !withdrawn;
                    case RECORDING_DELETED ->
                        seen.contains(InterviewMoment.RECORDED)
                                && (withdrawn || seen.contains(InterviewMoment.TRANSCRIPT_CHECKED));
                    case WITHDRAWN -> seen.contains(InterviewMoment.CONSENTED);
                };
    }

    private static boolean isHeld(Set<InterviewMoment> seen) {
        return HELD.stream().anyMatch(seen::contains);
    }

    /** The id, nothing about the person. */
    @Override
    public String toString() {
        return "Interview[" + id + "]";
    }
}
