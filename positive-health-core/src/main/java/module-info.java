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
 *
 * <h2>The rooms, from the ground up</h2>
 *
 * <p>A room uses only rooms above it here.
 *
 * <ul>
 *   <li>{@link dev.positivehealth}: what is wrong with an input, texts by language, references to people and groups
 *   <li>{@link dev.positivehealth.dimension}: the {@index "six dimensions" of Positive Health}, the "pillars" of the model, and their
 *       {@index aspects what a dimension is about, and an item asks}
 *   <li>{@link dev.positivehealth.questionnaire}: the {@index questionnaire a list of items on a scale}, its items, and the
 *       {@index "answer sheet" what a person filled in} with answered, skipped and not answered
 *   <li>{@link dev.positivehealth.scoring}: how answers become a {@index score a mean of answers as an exact sum and count} on each
 *       dimension, or the reason why there is none
 *   <li>{@link dev.positivehealth.consent}: {@index consent who may see what, for what and until when}, {@index withdrawal}, the
 *       {@index "workplace policy" what a role may see at all}
 *   <li>{@link dev.positivehealth.conversation}: {@index "the other conversation" about what matters to somebody}, with a
 *       {@index "conversation partner" whom the person chooses}
 *   <li>{@link dev.positivehealth.plan}: the {@index "action wheel" seven questions on the way to an action}, actions, needs
 *   <li>{@link dev.positivehealth.journey}: all of one person together, {@index export} and {@index erasure}
 *   <li>{@link dev.positivehealth.team}: the {@index "team session" of a team around one web}
 *   <li>{@link dev.positivehealth.attack}: what published sums give away to somebody who knows who is in which
 *   <li>{@link dev.positivehealth.outcome}: {@index "group outcomes" what groups answered together}, by
 *       {@index k-anonymity at least k respondents in whatever can be worked out} and {@index "cell suppression" hiding what would give
 *       somebody away}
 *   <li>{@link dev.positivehealth.programme}: how an {@index organisation} carries it: {@index ambassadors}, {@index readiness}, pilots;
 *       below it reference, evaluation and review
 *   <li>{@link dev.positivehealth.picture}: the {@index "spider web" the picture of a profile} as SVG
 * </ul>
 *
 * <p>In a group report an employee is a {@index respondent}, in a ledger a {@index participant}, in Dutch law the data subject.
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
