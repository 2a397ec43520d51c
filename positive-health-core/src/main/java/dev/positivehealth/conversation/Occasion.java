package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Optional;

/**
 * The reason for a conversation. Source: the guide to Positive Health at work; the annual talk after a pilot in
 * vocational schools.
 */
public enum Occasion implements Labelled {
    /** Coaching. */
    COACHING,
    /** Career guidance. */
    CAREER_GUIDANCE,
    /** Coming back to work. */
    REINTEGRATION,
    /** Building a team. */
    TEAM_BUILDING,
    /** Prevention. */
    PREVENTION,
    /** The annual talk; never part of an appraisal, see {@link #guard()}. */
    ANNUAL_TALK;

    private static final Texts TEXTS = Texts.of("conversation");

    @Override
    public String list() {
        return "conversation.occasion";
    }

    /**
     * {@return the notice that must be shown with this occasion: for an annual talk, that it is never part of an
     * appraisal; empty for the others}
     */
    public Optional<LocalizedText> guard() {
        return this == ANNUAL_TALK ? Optional.of(TEXTS.get("guard.annual-talk", LocalizedText::of)) : Optional.empty();
    }

    /** {@return the occasion with this code, as {@link Coded#parse} finds it} */
    public static Occasion parse(String code) {
        return Coded.parse("occasion", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Occasion fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
