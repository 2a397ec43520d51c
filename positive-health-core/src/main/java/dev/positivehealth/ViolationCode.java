package dev.positivehealth;

import dev.positivehealth.internal.text.Texts;

/**
 * The rules that a document from outside can break. Codes are API: added, never renamed.
 *
 * <p>The first group is that of an answer sheet; the second belongs to other documents.
 */
public enum ViolationCode implements Coded {
    /** The questionnaire of a sheet is not in the catalogue, or the id is not written in its one form. */
    QUESTIONNAIRE_UNKNOWN("questionnaire.unknown"),
    /** An answer to an item that the questionnaire does not have. */
    ANSWER_UNKNOWN_ITEM("answer.unknown-item"),
    /** An answer outside the questionnaire's scale. */
    ANSWER_OUT_OF_RANGE("answer.out-of-range"),
    /** An answer that is not a number of whole value. */
    ANSWER_NOT_WHOLE("answer.not-whole"),
    /** A tick at an item that the questionnaire does not have. */
    TALK_ABOUT_UNKNOWN_ITEM("talk-about.unknown-item"),
    /** A remark of more than 2,000 code points. */
    REMARK_TOO_LONG("remark.too-long"),
    /** A day that is not an ISO 8601 calendar date such as {@code 2026-03-01}. */
    TAKEN_ON_INVALID("taken-on.invalid"),
    /** A day that lies outside those of the round. */
    TAKEN_ON_OUTSIDE_ROUND("taken-on.outside-round"),
    /** A participant reference that is empty, too long, not in normal form, or holds a space at an end or a character that is not seen. */
    PARTICIPANT_INVALID("participant.invalid"),
    /** A sheet of another participant than the one it is laid beside. */
    PARTICIPANT_OTHER("participant.other"),
    /** A group path that is not 1 to 12 segments of 1 to 64 characters, each like a reference. */
    GROUP_INVALID("group.invalid"),
    /** A group that is none of the round's. */
    GROUP_UNKNOWN("group.unknown"),
    /** A group of a report that does not stand after the one before it. */
    GROUP_OUT_OF_ORDER("group.out-of-order"),
    /** A sheet of another questionnaire than the one that the round takes. */
    ROUND_OTHER_QUESTIONNAIRE("round.other-questionnaire"),
    /** A group of a report that is too small, or that gives others away. */
    RELEASE_UNSAFE("release.unsafe"),
    /** A report without one of the terms under which every report is given. */
    NOTICE_MISSING("notice.missing"),
    /** A name that the format does not have. */
    PROPERTY_UNKNOWN("property.unknown"),
    /** A name that stands more than once; the first value is judged. */
    PROPERTY_DUPLICATE("property.duplicate"),
    /** A required property that is not there. */
    PROPERTY_MISSING("property.missing"),
    /** A value of the wrong JSON type, {@code null} included. */
    PROPERTY_WRONG_TYPE("property.wrong-type"),
    /** Another format than the one expected. */
    FORMAT_UNKNOWN("format.unknown"),
    /** A document that is larger, deeper or has more entries than its type allows; nothing else is told of it. */
    DOCUMENT_TOO_LARGE("document.too-large"),
    /** Stands, at the root, for all violations after the first 999. */
    VIOLATIONS_MORE("violations.more"),
    /** Text that is not one JSON value in UTF-8. */
    JSON_MALFORMED("json.malformed"),

    /** An id that is not of the form {@code name/version}. */
    ID_INVALID("id.invalid"),
    /** A code that is not kebab-case of 1 to 64 characters. */
    CODE_INVALID("code.invalid"),
    /** A text that is blank, too long or not valid Unicode. */
    TEXT_INVALID("text.invalid"),
    /** A code of a closed list that the list does not have. */
    VALUE_UNKNOWN("value.unknown"),
    /** Ends of a scale of which the lowest is not below the highest, or which lie too far out. */
    SCALE_INVALID("scale.invalid"),
    /** A list that must have an element and has none. */
    LIST_EMPTY("list.empty"),
    /** A second item under the same code. */
    ITEM_DUPLICATE("item.duplicate"),
    /** An item that the id of the variant says is left out. */
    ITEM_LEFT_OUT("item.left-out"),
    /** A property of other questionnaires that those of this library cannot have, such as items that are turned round. */
    PROPERTY_NOT_SUPPORTED("property.not-supported"),
    /** A value that stands twice in a list in which each stands once. */
    VALUE_DUPLICATE("value.duplicate"),
    /** A number that is not whole or not within its limits. */
    NUMBER_INVALID("number.invalid"),
    /** A scoring rule that is not known, where a document is checked strictly. */
    RULE_UNKNOWN("rule.unknown"),
    /** Counts, sum and score, or counts and reason, that do not fit each other. */
    SCORE_INCONSISTENT("score.inconsistent"),
    /** A fingerprint other than that of the questionnaire as it is known: it was edited where it needed a new version. */
    QUESTIONNAIRE_CHANGED("questionnaire.changed"),

    /** An event that is dated before the one it follows. */
    EVENT_OUT_OF_ORDER("event.out-of-order"),
    /** An event that could not have happened after those before it. */
    EVENT_NOT_POSSIBLE("event.not-possible"),
    /** A second request for consent under the same id. */
    REQUEST_DUPLICATE("request.duplicate"),
    /** An event of a request that was never made. */
    REQUEST_UNKNOWN("request.unknown"),
    /** A request, invitation or offer that came too soon. */
    REQUEST_NOT_NOW("request.not-now"),
    /** A request that the policy refuses whatever the person says; only where it is asked, never of a stored one. */
    REQUEST_NEVER_PERMITTED("request.never-permitted"),
    /** A role that cannot be a partner, a buddy or a support. */
    ROLE_NOT_POSSIBLE("role.not-possible"),
    /** A topic that touches health, in a talk, without the person's agreement to that topic. */
    TOPIC_NOT_AGREED("topic.not-agreed"),
    /** A step that is right in itself but not possible now; not of a document, but of what somebody asked to be done. */
    STEP_NOT_POSSIBLE("step.not-possible"),
    /** A value, or an object as a whole, that breaks the rules of its type. */
    VALUE_INVALID("value.invalid");

    private static final Texts TEXTS = Texts.of("violations");

    private final String code;

    ViolationCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a code by its text.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public static ViolationCode parse(String code) {
        return Coded.parse("violation code", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ViolationCode fromString(String code) {
        return parse(code);
    }

    /**
     * {@return the message, with its placeholders: the sentence in both languages, with placeholders such as {@code
     * {property}}}
     */
    public LocalizedText message() {
        return TEXTS.get(code, LocalizedText::of);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
