/**
 * The domain of Positive Health at work, after Machteld Huber: six dimensions, questionnaires about them, a person's
 * answers, and the profile that is drawn as a spider web.
 *
 * <p>It is a conversation tool. It deliberately is not a measuring instrument: it knows no total, norm, rank, traffic
 * light or advice from scores. It needs nothing but {@code java.base}: no framework, logger, clock or network.
 *
 * <pre>{@code
 * Questionnaire questionnaire = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
 * AnswerSheet sheet = questionnaire.sheet(LocalDate.of(2026, 3, 1))
 *         .answer("sleeping", 7).answer("exercising", 4).answer("feeling-fit", 6).answer("feeling-healthy", 5)
 *         .skip("eating").talkAbout("sleeping")
 *         .complete();
 * Profile profile = ScoringRule.meanOfAnswered().score(sheet);
 * profile.score(Dimension.BODILY_FUNCTIONS).value(); // Optional[5.5]: 22 over 4 of 7 items
 * }</pre>
 */
@SuppressWarnings("module") // dev.positivehealth.json, which shares the internals, is compiled after this module
module dev.positivehealth.core {
    requires static org.jspecify;

    exports dev.positivehealth;
    exports dev.positivehealth.attack;
    exports dev.positivehealth.consent;
    exports dev.positivehealth.conversation;
    exports dev.positivehealth.dimension;
    exports dev.positivehealth.journey;
    exports dev.positivehealth.outcome;
    exports dev.positivehealth.picture;
    exports dev.positivehealth.plan;
    exports dev.positivehealth.programme;
    exports dev.positivehealth.programme.evaluation;
    exports dev.positivehealth.programme.reference;
    exports dev.positivehealth.programme.review;
    exports dev.positivehealth.questionnaire;
    exports dev.positivehealth.scoring;
    exports dev.positivehealth.team;
    exports dev.positivehealth.internal.document to
            dev.positivehealth.json;
    exports dev.positivehealth.internal.text to
            dev.positivehealth.json;
}
