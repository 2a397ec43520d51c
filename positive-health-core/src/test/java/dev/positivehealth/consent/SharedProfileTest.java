package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedProfileTest {
    private static final ItemCode SLEEPING = ItemCode.parse("sleeping");
    private static final ItemCode EATING = ItemCode.parse("eating");
    private static final ItemCode ENJOYMENT = ItemCode.parse("enjoyment");
    private static final ScoringRule RULE = ScoringRule.meanOfAnswered();

    private static Recorded<SharedProfile> sharing(Scope scope) {
        ConsentLedger ledger = Consents.given(Consents.request("c-1", Consents.COACH, AccessMode.LOOK_TOGETHER, scope));
        return ledger.share(Consents.sheet(), permitted(ledger, scope), Consents.hour(3));
    }

    private static Decision.Permitted permitted(ConsentLedger ledger, Scope scope) {
        return Consents.permitted(ledger, AccessRequest.look(scope, Consents.COACH, Purpose.CONVERSATION), 2);
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheScoreOfADimensionAndNotTheAnswersBelowIt(Dimension dimension) {
        SharedProfile shared = sharing(Scope.of(dimension)).outcome();
        assertThat(shared.scores()).containsOnlyKeys(dimension);
        assertThat(shared.scores().get(dimension)).isEqualTo(Consents.profile().score(dimension));
        assertThat(shared.answers()).isEmpty();
        assertThat(shared.talkAbout()).isEmpty();
        assertThat(shared.remark()).isEmpty();
    }

    @Test
    void holdsTheAnswerToAnAspectAndNotTheScoreAboveIt() {
        SharedProfile shared = sharing(Scope.NOTHING.with(ENJOYMENT, SLEEPING)).outcome();
        assertThat(shared.scores()).isEmpty();
        assertThat(shared.answers())
                .containsOnlyKeys(SLEEPING, ENJOYMENT)
                .containsEntry(SLEEPING, Consents.sheet().answer(SLEEPING));
        assertThat(shared.answers().keySet())
                .as("in the order of the questionnaire")
                .startsWith(SLEEPING);
        assertThat(shared.talkAbout()).isEmpty();
    }

    @Test
    void holdsTicksOnlyWhereTheirDimensionOrAspectMayBeSeen() {
        Scope ticks = Scope.NOTHING.with(ScopePart.TALK_ABOUT);
        assertThat(sharing(ticks).outcome().talkAbout()).isEmpty();
        assertThat(sharing(ticks.and(Scope.of(Dimension.BODILY_FUNCTIONS)))
                        .outcome()
                        .talkAbout())
                .containsExactly(SLEEPING);
        assertThat(sharing(ticks.with(ENJOYMENT)).outcome().talkAbout()).containsExactly(ENJOYMENT);
        assertThat(sharing(ticks.with(EATING)).outcome().talkAbout()).isEmpty();
        assertThat(sharing(ticks.and(Scope.wholeWeb())).outcome().talkAbout()).containsExactly(SLEEPING, ENJOYMENT);
    }

    @Test
    void holdsTheRemarkOnlyIfItIsNamed() {
        assertThat(sharing(Scope.NOTHING.with(ScopePart.REMARK)).outcome().remark())
                .contains("Mijn hond.");
        assertThat(sharing(Scope.wholeWeb().with(ScopePart.NOTES, ScopePart.TALK_ABOUT))
                        .outcome()
                        .remark())
                .isEmpty();
    }

    @Test
    void isNarrowedToTheSightThoughTheConsentIsWider() {
        ConsentLedger ledger = Consents.given(Consents.request(
                "c-1",
                Consents.COACH,
                AccessMode.LOOK_TOGETHER,
                Scope.wholeWeb().with(SLEEPING).with(ScopePart.REMARK, ScopePart.TALK_ABOUT)));
        Scope asked = Scope.of(Dimension.PARTICIPATION);
        Recorded<SharedProfile> sharing = ledger.share(Consents.sheet(), permitted(ledger, asked), Consents.hour(3));
        assertThat(sharing.outcome().scores()).containsOnlyKeys(Dimension.PARTICIPATION);
        assertThat(sharing.outcome().answers()).isEmpty();
        assertThat(sharing.outcome().talkAbout()).isEmpty();
        assertThat(sharing.outcome().remark()).isEmpty();
        assertThat(sharing.ledger().events())
                .endsWith(
                        new ConsentEvent.Shared(Consents.id("c-1"), Consents.hour(3), AccessMode.LOOK_TOGETHER, asked));
    }

    @Test
    void isRecordedAsWhatItShowsAndNotAsThePartsOfAPlan() {
        Scope asked = Scope.of(Dimension.PARTICIPATION)
                .with(SLEEPING, ItemCode.parse("sexuality"))
                .with(ScopePart.REMARK, ScopePart.NOTES, ScopePart.WHEEL);
        assertThat(sharing(asked).ledger().events())
                .endsWith(new ConsentEvent.Shared(
                        Consents.id("c-1"),
                        Consents.hour(3),
                        AccessMode.LOOK_TOGETHER,
                        Scope.of(Dimension.PARTICIPATION).with(SLEEPING).with(ScopePart.REMARK)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sharing(Scope.NOTHING.with(ScopePart.NOTES)))
                .withMessage("what is shared must be something that the decision is about");
    }

    @Test
    void tellsUnderWhichConsentOfWhatAndUntilWhen() {
        SharedProfile shared = sharing(Scope.wholeWeb()).outcome();
        assertThat(shared.permitted().by()).containsExactly(Consents.id("c-1"));
        assertThat(shared.until()).isEqualTo(Consents.hour(100));
        assertThat(shared.questionnaire())
                .isEqualTo(Consents.sheet().questionnaire().id());
        assertThat(shared.rule()).isEqualTo(RULE.id());
        assertThat(shared.takenOn()).isEqualTo(Consents.DAY);
        assertThat(shared.fingerprint())
                .contains(Consents.sheet().questionnaire().fingerprint());
    }

    @Test
    void keepsAbsentSkippedAndUnansweredApart() {
        AnswerSheet sheet = Samples.builtIn("adult-42/1")
                .sheet(Consents.DAY)
                .participant(Consents.PERSON.value())
                .answer("sleeping", 0)
                .skip("eating")
                .complete();
        Scope scope = Scope.of(Dimension.BODILY_FUNCTIONS).with(SLEEPING, EATING, ENJOYMENT);
        ConsentLedger ledger = Consents.given(Consents.request("c-1", Consents.COACH, AccessMode.LOOK_TOGETHER, scope));
        SharedProfile shared = ledger.share(sheet, RULE, permitted(ledger, scope), Consents.hour(3))
                .outcome();
        assertThat(shared.scores().get(Dimension.BODILY_FUNCTIONS)).isInstanceOf(DimensionScore.Absent.class);
        assertThat(shared.answers())
                .containsEntry(SLEEPING, new Answer.Given(0))
                .containsEntry(EATING, new Answer.Skipped())
                .containsEntry(ENJOYMENT, new Answer.NotAnswered());
    }

    @Test
    void leavesOutAnAspectThatTheQuestionnaireDoesNotAsk() {
        assertThat(sharing(Scope.NOTHING.with(SLEEPING, ItemCode.parse("sexuality")))
                        .outcome()
                        .answers())
                .containsOnlyKeys(SLEEPING);
    }

    @Test
    void isNotMadeOfAnotherPersonsSheetOrOneWithoutAName() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = permitted(ledger, Scope.wholeWeb());
        for (AnswerSheet sheet : List.of(
                Samples.builtIn("adult-42/1").sheet(Consents.DAY).complete(),
                Samples.builtIn("adult-42/1")
                        .sheet(Consents.DAY)
                        .participant("p-2")
                        .complete())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.share(sheet, permitted, Consents.hour(3)))
                    .withMessage("the sheet must be of the ledger's participant");
        }
    }

    private static AnswerSheet everythingAnswered(Questionnaire questionnaire) {
        AnswerSheetDraft draft = questionnaire.sheet(Consents.DAY).participant(Consents.PERSON.value());
        for (Item item : questionnaire.items()) {
            int answer = item.sensitivity() == Sensitivity.SEX_LIFE ? 0 : 10;
            draft = draft.answer(item.code().value(), answer)
                    .talkAbout(item.code().value());
        }
        return draft.complete();
    }

    /** Own items about sex life under codes that the library does not know are held back as its own are. */
    private static List<Questionnaire> withSexLife() {
        Questionnaire adult = Samples.builtIn("adult-44/1");
        Item own = new Item(
                ItemCode.parse("own-item"),
                Dimension.PARTICIPATION,
                adult.title(),
                adult.title(),
                Sensitivity.SEX_LIFE);
        List<Item> items = new ArrayList<>(adult.items());
        items.add(own);
        return List.of(
                adult,
                Questionnaire.of(
                        QuestionnaireId.parse("own/1"),
                        adult.title(),
                        "own",
                        "own",
                        TextStatus.OWN,
                        adult.scale(),
                        items));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "HR_ADVISER", "CAREER_COACH", "COLLEAGUE"})
    void leavesOutSexLifeForTheEmployersSideWhateverTheScope(Role role) {
        Recipient partner = Recipient.of(role, "partner-1");
        for (Questionnaire questionnaire : withSexLife()) {
            AnswerSheet sheet = everythingAnswered(questionnaire);
            ItemCode[] codes = questionnaire.items().stream()
                    .filter(item -> item.sensitivity() == Sensitivity.HEALTH
                            || (!role.isEmployersSide() || item.code().value().startsWith("own")))
                    .map(Item::code)
                    .toArray(ItemCode[]::new);
            Scope scope = Scope.wholeWeb().with(codes).with(ScopePart.TALK_ABOUT);
            ConsentLedger ledger = Consents.given(Consents.request("c-1", partner, AccessMode.LOOK_TOGETHER, scope));
            Decision.Permitted permitted =
                    Consents.permitted(ledger, AccessRequest.look(scope, partner, Purpose.CONVERSATION), 2);
            SharedProfile shared =
                    ledger.share(sheet, permitted, Consents.hour(3)).outcome();
            Questionnaire seen = role.isEmployersSide() ? questionnaire.excluding(Sensitivity.SEX_LIFE) : questionnaire;
            assertThat(shared.questionnaire()).isEqualTo(seen.id());
            Set<ItemCode> items = seen.items().stream().map(Item::code).collect(Collectors.toSet());
            assertThat(shared.answers()).containsOnlyKeys(items);
            assertThat(shared.talkAbout()).containsExactlyInAnyOrderElementsOf(items);
            shared.scores().forEach((dimension, score) -> {
                assertThat(score.items()).isEqualTo(seen.items(dimension).size());
                boolean all10 =
                        seen.items(dimension).stream().allMatch(item -> item.sensitivity() == Sensitivity.HEALTH);
                assertThat(((DimensionScore.Scored) score).score().sum() == 10L * score.items())
                        .isEqualTo(all10);
            });
            assertThat(shared.shown().covers(scope)).isEqualTo(items.containsAll(scope.aspects()));
        }
    }

    @Test
    void isNotMadeOnceTheConsentWasTakenBack() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = permitted(ledger, Scope.wholeWeb());
        ConsentLedger after =
                ledger.withdraw(Consents.id("c-1"), Consents.hour(3)).ledger();
        assertThatIllegalStateException()
                .isThrownBy(() -> after.share(Consents.sheet(), permitted, Consents.hour(3)))
                .withMessage("the decision must be of this ledger and still hold when something is shared");
    }

    @Test
    void givesNothingThatCanBeChanged() {
        SharedProfile shared = sharing(Scope.wholeWeb().with(SLEEPING).with(ScopePart.TALK_ABOUT))
                .outcome();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> shared.scores().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> shared.answers().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> shared.talkAbout().clear());
    }

    @Test
    void showsTheQuestionnaireAndNothingOfThePerson() {
        assertThat(sharing(Scope.wholeWeb()).outcome()).hasToString("SharedProfile[adult-42/1]");
        assertThat(Optional.of(sharing(Scope.wholeWeb()).ledger().toString())).contains("ConsentLedger");
    }

    /** Where something of the web may be seen; not where it is the plan alone. */
    @Test
    void isForWhatIsOfTheWeb() {
        for (Scope web : List.of(
                Scope.of(Dimension.PARTICIPATION),
                Scope.NOTHING.with(SLEEPING),
                Scope.NOTHING.with(ScopePart.TALK_ABOUT),
                Scope.NOTHING.with(ScopePart.REMARK))) {
            assertThat(SharedProfile.isFor(permitted(looking(web), web))).isTrue();
        }
        for (Scope other : List.of(Scope.NOTHING.with(ScopePart.ACTIONS), Scope.NOTHING.with(ScopePart.NOTES))) {
            assertThat(SharedProfile.isFor(permitted(looking(other), other))).isFalse();
        }
    }

    private static ConsentLedger looking(Scope scope) {
        return Consents.given(Consents.request("c-1", Consents.COACH, AccessMode.LOOK_TOGETHER, scope));
    }
}
