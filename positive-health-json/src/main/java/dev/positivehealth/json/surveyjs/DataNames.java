package dev.positivehealth.json.surveyjs;

/**
 * The names of what stands in the data of a form. A question has the code of our item; every other name has an underscore, which
 * no code has.
 */
final class DataNames {
    static final String OF_SHEET = "sheet_";
    static final String QUESTIONNAIRE = OF_SHEET + "questionnaire";
    static final String TAKEN_ON = OF_SHEET + "takenOn";
    static final String PARTICIPANT = OF_SHEET + "participant";
    static final String GROUP = OF_SHEET + "group";
    static final String REMARK = OF_SHEET + "remark";
    static final String TALK_ABOUT = "_talkAbout";
    static final String SKIP = "_skip";

    /** What SurveyJS keeps as the answer where "refuse to answer" was chosen. */
    static final String REFUSED = "refused";

    private DataNames() {}
}
