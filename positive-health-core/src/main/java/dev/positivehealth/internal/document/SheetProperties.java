package dev.positivehealth.internal.document;

/** The names of the properties of {@code answer-sheet/1}, which the core reads and the JSON module writes. */
public final class SheetProperties {
    public static final String QUESTIONNAIRE = "questionnaire";
    public static final String TAKEN_ON = "takenOn";
    public static final String PARTICIPANT = "participant";
    public static final String GROUP = "group";
    public static final String ANSWERS = "answers";
    public static final String TALK_ABOUT = "talkAbout";
    public static final String REMARK = "remark";

    private SheetProperties() {}
}
