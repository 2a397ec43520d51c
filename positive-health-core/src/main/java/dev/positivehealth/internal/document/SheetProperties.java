package dev.positivehealth.internal.document;

import java.util.List;

/** The names of the properties of {@code answer-sheet/1}, which the core reads and the JSON module writes. */
public final class SheetProperties {
    public static final String QUESTIONNAIRE = "questionnaire";
    public static final String TAKEN_ON = "takenOn";
    public static final String PARTICIPANT = "participant";
    public static final String GROUP = "group";
    public static final String ANSWERS = "answers";
    public static final String TALK_ABOUT = "talkAbout";
    public static final String REMARK = "remark";

    /** All of them, in contract order. */
    public static final List<String> ALL =
            List.of(QUESTIONNAIRE, TAKEN_ON, PARTICIPANT, GROUP, ANSWERS, TALK_ABOUT, REMARK);

    private SheetProperties() {}
}
