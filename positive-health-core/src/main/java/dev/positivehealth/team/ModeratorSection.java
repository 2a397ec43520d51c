package dev.positivehealth.team;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.internal.text.Texts;
import java.util.List;
import java.util.Optional;

/** A part of the moderator's guide, in the order of a session. */
public enum ModeratorSection implements Guide.Section {
    /** What is prepared beforehand. */
    BEFORE,
    /** Step 1: introduce, and write in silence. */
    INTRODUCE,
    /** Step 2: place the notes together and look at them. */
    PLACE,
    /** Step 3: the seven questions of the wheel, put to a team. */
    WHEEL,
    /** What comes after. */
    AFTER,
    /** What keeps it safe. */
    KEEP_SAFE;

    private static final Texts TEXTS = Texts.of("moderator");

    /**
     * {@return the guide for whoever moderates a session} Source: the guide to Positive Health at work; the wording is
     * this project's.
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
        return this == WHEEL;
    }

    @Override
    public List<LocalizedText> lines() {
        return TEXTS.lines(code(), LocalizedText::of);
    }

    @Override
    public String list() {
        return "team.section";
    }

    /** {@return the section of the moderator's guide with this code, as {@link Coded#parse} finds it} */
    public static ModeratorSection parse(String code) {
        return Coded.parse("section of the moderator's guide", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ModeratorSection fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
