package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {
    private static final AnswerScale SCALE = Samples.scale(0, 10);
    private static final Item SLEEPING = Samples.item("sleeping@bodily-functions");
    private static final Item HOME = Samples.item("home@quality-of-life");
    private static final Item EATING = Samples.item("eating@bodily-functions");
    private static final Questionnaire THREE = of("own/1", SLEEPING, HOME, EATING);

    private static Questionnaire of(String id, Item... items) {
        return Samples.questionnaire(
                id,
                SCALE,
                List.of(items).stream()
                        .map(item -> item.code() + "@" + item.dimension())
                        .toArray(String[]::new));
    }

    @Test
    void keepsItsPartsAndTheOrderOfItsItems() {
        LocalizedText title = LocalizedText.of("Proef", "Sample");
        List<Item> items = new ArrayList<>(List.of(SLEEPING, HOME, EATING));
        Questionnaire questionnaire = Questionnaire.of(
                QuestionnaireId.parse("own/1"), title, "from here", "CC0", TextStatus.TRANSLATED, SCALE, items);
        items.clear();
        assertThat(questionnaire.id()).isEqualTo(QuestionnaireId.parse("own/1"));
        assertThat(questionnaire.title()).isEqualTo(title);
        assertThat(questionnaire.source()).isEqualTo("from here");
        assertThat(questionnaire.licence()).isEqualTo("CC0");
        assertThat(questionnaire.textStatus()).isEqualTo(TextStatus.TRANSLATED);
        assertThat(questionnaire.scale()).isEqualTo(SCALE);
        assertThat(questionnaire.items())
                .containsExactly(SLEEPING, HOME, EATING)
                .isUnmodifiable();
        assertThat(questionnaire).hasToString("own/1");
    }

    @Test
    void findsItemsByDimensionAndByCode() {
        assertThat(THREE.items(Dimension.BODILY_FUNCTIONS)).containsExactly(SLEEPING, EATING);
        assertThat(THREE.items(Dimension.PARTICIPATION)).isEmpty();
        assertThat(THREE.item(ItemCode.parse("home"))).contains(HOME);
        assertThat(THREE.item(ItemCode.parse("house"))).isEmpty();
    }

    @Test
    void leavesItemsOutAsAVariant() {
        Questionnaire variant = THREE.excluding(List.of(SLEEPING.code(), HOME.code(), SLEEPING.code()));
        assertThat(variant).hasToString("own/1;without=home,sleeping");
        assertThat(variant.items()).containsExactly(EATING);
        assertThat(variant.title()).isEqualTo(THREE.title());
        assertThat(THREE.excluding(List.of(HOME.code())).excluding(List.of(SLEEPING.code())))
                .isEqualTo(variant);
        assertThat(THREE.excluding(List.of())).isSameAs(THREE);
    }

    @Test
    void leavesOutItemsOfASensitivity() {
        Questionnaire all = Samples.builtIn("adult-44/1");
        assertThat(all.excluding(Sensitivity.SEX_LIFE)).hasToString("adult-44/1;without=intimacy,sexuality");
        assertThat(all.excluding(Sensitivity.BELIEF)).isSameAs(all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("own/1", HOME).excluding(Sensitivity.HEALTH))
                .withMessage("questionnaire own/1;without=home must have at least one item");
    }

    @Test
    void cannotLeaveOutWhatItDoesNotHaveOrEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.excluding(List.of(HOME.code(), ItemCode.parse("house"))))
                .withMessage("questionnaire own/1 has no item house to leave out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.excluding(List.of(SLEEPING.code(), HOME.code(), EATING.code())))
                .withMessage("questionnaire own/1;without=eating,home,sleeping must have at least one item");
    }

    @Test
    void rejectsItemsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("own/1", HOME, SLEEPING, HOME))
                .withMessage("questionnaire own/1 has two items home");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("own/1;without=home", SLEEPING, HOME))
                .withMessage("questionnaire own/1;without=home must not have item home");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("own/1"))
                .withMessage("questionnaire own/1 must have at least one item");
    }

    @ParameterizedTest
    @CsvSource({"'', x, source", "' ', x, source", "x, '', licence", "x, ' ', licence"})
    void rejectsBlankTexts(String source, String licence, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questionnaire.of(
                        THREE.id(), THREE.title(), source, licence, TextStatus.OWN, SCALE, THREE.items()))
                .withMessage(
                        "a questionnaire's " + name + " must have 1 to 1000 characters, whole ones, and not be blank");
    }

    @Test
    void isEqualByAllOfItsParts() {
        LocalizedText title = THREE.title();
        assertThat(THREE).isEqualTo(of("own/1", SLEEPING, HOME, EATING));
        assertThat(THREE).hasSameHashCodeAs(of("own/1", SLEEPING, HOME, EATING));
        assertThat(List.of(
                        of("own/2", SLEEPING, HOME, EATING),
                        of("own/1", HOME, SLEEPING, EATING),
                        Samples.questionnaire("own/1", Samples.scale(0, 5), "home@quality-of-life"),
                        changed(LocalizedText.of("Anders", "Other"), "a test", "none", TextStatus.OWN, SCALE),
                        changed(title, "elsewhere", "none", TextStatus.OWN, SCALE),
                        changed(title, "a test", "CC0", TextStatus.OWN, SCALE),
                        changed(title, "a test", "none", TextStatus.LICENSED, SCALE),
                        changed(title, "a test", "none", TextStatus.OWN, Samples.scale(0, 5))))
                .doesNotContain(THREE);
        assertThat(changed(title, "a test", "none", TextStatus.OWN, SCALE)).isEqualTo(THREE);
    }

    @Test
    void namesDimensionsInItsOwnWordsAndElseInThoseOfTheLibrary() {
        LocalizedText body = LocalizedText.of("Je lijf", "Your body");
        Map<Dimension, LocalizedText> names = new HashMap<>(Map.of(Dimension.PARTICIPATION, body));
        names.put(Dimension.BODILY_FUNCTIONS, body);
        Questionnaire named = THREE.withNames(names);
        names.clear();
        assertThat(named.names())
                .containsExactly(Map.entry(Dimension.BODILY_FUNCTIONS, body), Map.entry(Dimension.PARTICIPATION, body))
                .isUnmodifiable();
        assertThat(named.name(Dimension.BODILY_FUNCTIONS)).isEqualTo(body);
        assertThat(named.name(Dimension.MEANINGFULNESS)).isEqualTo(Dimension.MEANINGFULNESS.label());
        assertThat(named.excluding(List.of(HOME.code())).names()).isEqualTo(named.names());
        assertThat(named).isNotEqualTo(THREE).isEqualTo(THREE.withNames(named.names()));
        assertThat(named.withNames(Map.of())).isEqualTo(THREE);
        assertThat(THREE.names()).isEmpty();
        assertThat(THREE.name(Dimension.BODILY_FUNCTIONS)).isEqualTo(Dimension.BODILY_FUNCTIONS.label());
    }

    @Test
    void hasTheLanguagesThatEachOfItsTextsHas() {
        assertThat(THREE.languages()).containsExactly("nl", "en").isUnmodifiable();
        LocalizedText three = LocalizedText.of(Map.of("fr", "trois", "en", "three", "nl", "drie"));
        AnswerScale scale = new AnswerScale(0, 10, three, three);
        Item item = new Item(HOME.code(), HOME.dimension(), three, three, HOME.sensitivity());
        assertThat(in(three, scale, item).languages()).containsExactly("nl", "en", "fr");

        LocalizedText dutch = LocalizedText.of(Map.of("nl", "drie"));
        Questionnaire whole = in(three, scale, item);
        assertThat(List.of(
                        in(dutch, scale, item),
                        in(three, new AnswerScale(0, 10, dutch, three), item),
                        in(three, new AnswerScale(0, 10, three, dutch), item),
                        in(three, scale, new Item(HOME.code(), HOME.dimension(), dutch, three, HOME.sensitivity())),
                        in(three, scale, new Item(HOME.code(), HOME.dimension(), three, dutch, HOME.sensitivity())),
                        whole.withNames(Map.of(Dimension.PARTICIPATION, dutch))))
                .allSatisfy(one -> {
                    assertThat(one.languages()).containsExactly("nl");
                    assertThat(one.languageFor(Languages.ENGLISH)).isEqualTo("nl");
                });
        assertThat(whole.languageFor(Languages.parse("de, fr-CA;q=0.5"))).isEqualTo("fr");
        assertThat(whole.languageFor(Languages.of("de"))).isEqualTo("en");
    }

    @Test
    void isShownInTheLanguageOfItsTitleIfItsTextsHaveNoneInCommon() {
        Questionnaire mixed = in(LocalizedText.of(Map.of("fr", "titre", "de", "Titel")), SCALE, HOME);
        assertThat(mixed.languages()).isEmpty();
        assertThat(mixed.languageFor(Languages.of("fr"))).isEqualTo("fr");
        assertThat(mixed.languageFor(Languages.DUTCH)).isEqualTo("de");
    }

    private static Questionnaire in(LocalizedText title, AnswerScale scale, Item item) {
        return Questionnaire.of(THREE.id(), title, "a test", "none", TextStatus.OWN, scale, List.of(item));
    }

    private static Questionnaire changed(
            LocalizedText title, String source, String licence, TextStatus status, AnswerScale scale) {
        return Questionnaire.of(THREE.id(), title, source, licence, status, scale, THREE.items());
    }

    private static LocalizedText letters(int count) {
        return LocalizedText.of("n".repeat(count), "e".repeat(count));
    }

    private static Item item(LocalizedText label, LocalizedText statement) {
        return new Item(SLEEPING.code(), SLEEPING.dimension(), label, statement, Sensitivity.HEALTH);
    }

    private static AnswerScale scale(LocalizedText lowest, LocalizedText highest) {
        return new AnswerScale(0, 10, lowest, highest);
    }

    private static Questionnaire of(LocalizedText title, String source, String licence, AnswerScale scale, Item item) {
        return Questionnaire.of(THREE.id(), title, source, licence, TextStatus.OWN, scale, List.of(item));
    }

    @Test
    void holdsTextsUpToTheirLongestAndNoLonger() {
        LocalizedText label = letters(Questionnaire.LONGEST_LABEL);
        LocalizedText text = letters(Questionnaire.LONGEST_TEXT);
        String words = "x".repeat(Questionnaire.LONGEST_TEXT);
        AnswerScale ends = scale(text, text);
        Questionnaire longest = of(label, words, words, ends, item(label, text));
        assertThat(longest.withNames(Map.of(Dimension.PARTICIPATION, label)).title())
                .isEqualTo(label);

        LocalizedText longLabel = letters(Questionnaire.LONGEST_LABEL + 1);
        LocalizedText longText = letters(Questionnaire.LONGEST_TEXT + 1);
        Map<String, ThrowingCallable> tooLong = Map.of(
                "a questionnaire's source", () -> of(label, words + "x", words, ends, item(label, text)),
                "a questionnaire's licence", () -> of(label, words, words + "x", ends, item(label, text)),
                "a questionnaire's title", () -> of(longLabel, words, words, ends, item(label, text)),
                "a questionnaire's name of a dimension",
                        () -> longest.withNames(Map.of(Dimension.PARTICIPATION, longLabel)),
                "the meaning of an end of a scale",
                        () -> of(label, words, words, scale(text, longText), item(label, text)),
                "the label of an item", () -> of(label, words, words, ends, item(longLabel, text)),
                "the statement of an item", () -> of(label, words, words, ends, item(label, longText)));
        tooLong.forEach((what, making) -> assertThatIllegalArgumentException()
                .isThrownBy(making)
                .withMessageStartingWith(what + " must have 1 to "));
    }
}
