package dev.positivehealth.journey;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of the text that tells a participant what Positive Health is. */
public enum ParticipantSection implements Guide.Section {
    /** Resilience, meaning, and deciding for oneself. */
    WHAT_IT_IS,
    /** What each dimension is about. */
    SIX_DIMENSIONS,
    /** The web, the other conversation, and what one can do. */
    THREE_STEPS,
    /** What is in it for the participant. */
    FOR_YOU,
    /** That it is voluntary, private and no measurement. */
    YOURS;

    private static final Texts TEXTS = Texts.of("participant");

    /**
     * {@return the text for whoever is invited to fill in a web} Sources: the guide to Positive Health at work, and
     * {@link Dimension#description()} of each dimension; the wording is this project's.
     */
    public static Guide guide() {
        return new Guide(
                TEXTS.get("title", LocalizedText::of), TEXTS.get("about", LocalizedText::of), List.of(values()));
    }

    @Override
    public Optional<LocalizedText> about() {
        return TEXTS.about(code(), LocalizedText::of);
    }

    @Override
    public boolean isNumbered() {
        return this == THREE_STEPS;
    }

    @Override
    public List<LocalizedText> lines() {
        if (this == SIX_DIMENSIONS) {
            return Arrays.stream(Dimension.values())
                    .map(dimension -> dimension.label().followedBy(": ", dimension.description()))
                    .toList();
        }
        return TEXTS.lines(code(), LocalizedText::of);
    }

    @Override
    public String list() {
        return "journey.section";
    }

    /** {@return the section of the participant's text with this code, as {@link Coded#parse} finds it} */
    public static ParticipantSection parse(String code) {
        return Coded.parse("section of the participant's text", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ParticipantSection fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
