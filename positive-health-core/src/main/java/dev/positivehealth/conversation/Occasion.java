package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Optional;

/**
 * The reason for a conversation. Source: the guide to Positive Health at work; the annual talk after a pilot in vocational schools.
 */
public enum Occasion implements Coded {
    /** Coaching. */
    COACHING("coaching"),
    /** Career guidance. */
    CAREER_GUIDANCE("career-guidance"),
    /** Coming back to work. */
    REINTEGRATION("reintegration"),
    /** Building a team. */
    TEAM_BUILDING("team-building"),
    /** Prevention. */
    PREVENTION("prevention"),
    /** The yearly talk; never part of an appraisal, see {@link #guard()}. */
    ANNUAL_TALK("annual-talk");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("occasion." + code, LocalizedText::new);
    }

    /**
     * Gives the guard that must be told with this occasion.
     *
     * @return for an annual talk, the notice that it is never part of an appraisal; empty for the others
     */
    public Optional<LocalizedText> guard() {
        return this == ANNUAL_TALK ? Optional.of(TEXTS.get("guard.annual-talk", LocalizedText::new)) : Optional.empty();
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Occasion parse(String code) {
        return Coded.parse("occasion", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
