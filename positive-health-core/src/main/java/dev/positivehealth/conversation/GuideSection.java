package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the conversation guide. */
public enum GuideSection implements Guide.Section {
    /** Ways to begin. */
    OPENERS,
    /** Starting from what goes well. */
    WHAT_GOES_WELL,
    /** The five questions. */
    FIVE_QUESTIONS,
    /** A prompt on meaning in work; never a weight. */
    MEANING_IN_WORK,
    /** The seven signs of a safe conversation. */
    SAFETY,
    /** What a partner does. */
    DO,
    /** What a partner does not do, temptations included. */
    DO_NOT;

    private static final Texts TEXTS = Texts.of("guide");

    /**
     * {@return the guide for a conversation: how to begin, what to ask, what makes it safe, and what a partner does and
     * does not do, which is to facilitate, not to solve} Source: the guide to Positive Health at work; the wording is
     * this project's.
     */
    public static Guide guide() {
        return new Guide(
                TEXTS.get("title", LocalizedText::of), TEXTS.get("about", LocalizedText::of), List.of(values()));
    }

    /** {@return the guide for a conversation on an occasion, with the notice that {@link Occasion#guard()} asks to be shown} */
    public static Guide guide(Occasion occasion) {
        Guide guide = guide();
        return occasion.guard()
                .map(guard -> new Guide(guide.title(), guide.about().followedBy(" ", guard), guide.sections()))
                .orElse(guide);
    }

    @Override
    public Optional<LocalizedText> about() {
        return TEXTS.about(code(), LocalizedText::of);
    }

    @Override
    public boolean isNumbered() {
        return this == FIVE_QUESTIONS;
    }

    @Override
    public List<LocalizedText> lines() {
        return Stream.concat(
                        TEXTS.lines(code(), LocalizedText::of).stream(),
                        Arrays.stream(closedList()).map(Labelled::label))
                .toList();
    }

    /** The list that a section ends with. */
    private Labelled[] closedList() {
        return switch (this) {
            case FIVE_QUESTIONS -> FiveQuestion.values();
            case SAFETY -> SafetyMark.values();
            default -> new Labelled[0];
        };
    }

    @Override
    public String list() {
        return "conversation.section";
    }

    /** {@return the guide section with this code, as {@link Coded#parse} finds it} */
    public static GuideSection parse(String code) {
        return Coded.parse("guide section", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static GuideSection fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
