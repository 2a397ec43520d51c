package dev.positivehealth.json.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaperFormTest {
    private static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1"));

    private static Questionnaire own(String text, int lowest, int highest) {
        LocalizedText both = LocalizedText.of(text, text);
        return Questionnaire.of(
                QuestionnaireId.parse("own/1"),
                both,
                text,
                text,
                TextStatus.OWN,
                new AnswerScale(lowest, highest, both, both),
                List.of(new Item(ItemCode.parse("a"), Dimension.PARTICIPATION, both, both, Sensitivity.HEALTH)));
    }

    private static int count(String html, String part) {
        return (html.length() - html.replace(part, "").length()) / part.length();
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void hasARowWithItsNumbersAndABoxForEveryQuestionInBothLanguages() {
        String html = PaperForm.of(ADULT).html();

        assertThat(count(html, "<tr class=\"item\">")).isEqualTo(2 * 44);
        assertThat(count(html, "<input type=\"checkbox\"")).isEqualTo(2 * 44);
        assertThat(count(html, "<div class=\"scale\" role=\"radiogroup\"")).isEqualTo(2 * 44);
        for (int number = 0; number <= 10; number++) {
            assertThat(count(html, "<span>" + number + "</span></label>")).isEqualTo(2 * 44);
        }
        ADULT.items()
                .forEach(item -> assertThat(html)
                        .contains(
                                item.statement().in(Languages.DUTCH).replace("\"", "&quot;"),
                                item.statement().in(Languages.ENGLISH).replace("\"", "&quot;")));
    }

    @Test
    void numbersItemsByTheirPlaceInTheQuestionnaire() {
        String html = PaperForm.of(ADULT).in(Languages.ENGLISH).html();
        assertThat(all(html, "<td class=\"no\" id=\"en-[0-9]+\">([0-9]+)</td>"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 44).mapToObj(Integer::toString).toList());

        LocalizedText text = LocalizedText.of("n", "e");
        Questionnaire mixed = Questionnaire.of(
                QuestionnaireId.parse("own/1"),
                text,
                "a test",
                "none",
                TextStatus.OWN,
                new AnswerScale(0, 10, text, text),
                List.of(
                        new Item(ItemCode.parse("a"), Dimension.PARTICIPATION, text, text, Sensitivity.HEALTH),
                        new Item(ItemCode.parse("b"), Dimension.BODILY_FUNCTIONS, text, text, Sensitivity.HEALTH)));
        assertThat(PaperForm.of(mixed).html())
                .containsSubsequence(
                        "Lichaamsfuncties</th>",
                        "id=\"nl-2\">2<",
                        "name=\"nl-b\"",
                        "Meedoen</th>",
                        "id=\"nl-1\">1<",
                        "name=\"nl-a\"");
    }

    @Test
    void saysOnceALanguageWhatTheColumnsAndTheEndsOfTheScaleMeanInAHeadThatPagesRepeat() {
        String html = PaperForm.of(ADULT).in(Languages.ENGLISH).html();

        assertThat(html.substring(html.indexOf("<thead>"), html.indexOf("</thead>")))
                .isEqualTo("""
                        <thead>
                        <tr>
                        <th scope="col" colspan="2"><span>Question</span></th>
                        <th scope="col" class="numbers ends"><div><span id="en-lowest"><b>0</b> does not fit me at all</span>\
                        <span id="en-highest">fits me completely <b>10</b></span></div></th>
                        <th scope="col" class="talk" id="en-talk"><span>I want to talk about this</span></th>
                        </tr>
                        """);
        assertThat(count(html, ">I want to talk about this<")).isEqualTo(1);
        assertThat(html)
                .contains(
                        "@page form-1 { @top-left { content: \"Positive Health for adults\";",
                        "@top-right { content: \"page \" counter(page) \" of \" counter(pages) \"\";",
                        "article.form-1 { page: form-1; --numbers: 78mm; }");
    }

    @Test
    void labelsEveryFieldAndUsesEveryIdOnce() {
        for (Questionnaire questionnaire : List.of(ADULT, own("a", 0, 100), own("a", 1, 5))) {
            String html = PaperForm.of(questionnaire).html();
            List<String> ids = all(html, " id=\"([^\"]*)\"");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(all(html, " (?:for|aria-labelledby|aria-describedby)=\"([^\"]*)\"").stream()
                            .flatMap(names -> Stream.of(names.split(" ", -1))))
                    .isNotEmpty()
                    .isSubsetOf(ids);
            assertThat(all(html, "((?:<label[^>]*>)?<(?:input|textarea)[^>]*>)"))
                    .isNotEmpty()
                    .allMatch(field -> field.startsWith("<label")
                            || field.contains("aria-labelledby=")
                            || html.contains("<label for=\"" + field.replaceFirst(".* id=\"([^\"]*)\".*", "$1") + '"'));
        }
    }

    /** What an end means is told with its number, not with every number. */
    @Test
    void tellsTheMeaningOfTheEndsWithTheirNumbers() {
        assertThat(PaperForm.of(own("a", 1, 5)).in(Languages.ENGLISH).html())
                .contains(
                        "<div class=\"scale\" role=\"radiogroup\" aria-labelledby=\"en-1 en-1-statement\"><div class=\"rings\">"
                                + radio("1", " aria-describedby=\"en-lowest\"")
                                + radio("2", "")
                                + radio("3", "")
                                + radio("4", "")
                                + radio("5", " aria-describedby=\"en-highest\"")
                                + "</div><label class=\"skip screen\"><input type=\"radio\" name=\"en-a\" value=\"\"><span>skip</span></label></div>");
    }

    private static String radio(String number, String describedBy) {
        return "<label><input type=\"radio\" name=\"en-a\" value=\"%s\"%s><span>%s</span></label>"
                .formatted(number, describedBy, number);
    }

    @Test
    void asksToLookBackBeforeItTellsItsSource() {
        assertThat(PaperForm.of(ADULT).in(Languages.DUTCH).html())
                .containsSubsequence(
                        "</table>",
                        "<section class=\"after\"><p>Kijk terug op je antwoorden.",
                        "</section>",
                        "<footer>",
                        "<p>Bron:");
    }

    @Test
    void canBeReadByEverybody() {
        String white = "#FFFFFF";
        assertThat(all(FormStyle.COMMON, "[ {]color: (#[0-9A-F]{6})"))
                .contains(white) // of a marked number, on ink
                .filteredOn(colour -> !colour.equals(white))
                .allSatisfy(colour -> assertThat(contrast(colour, white)).isGreaterThanOrEqualTo(4.5));
        assertThat(FormStyle.COMMON)
                .contains(":checked + span { color: #FFFFFF; background: #1B1B1F;")
                .doesNotContain("rgb", "hsl", "opacity");
        assertThat(all(
                        FormStyle.COMMON,
                        "(?:\\.line|rules i|\\.scale label span|checkbox\\]) \\{[^}]* solid (#[0-9A-F]{6})"))
                .hasSize(4)
                .allSatisfy(colour -> assertThat(contrast(colour, white)).isGreaterThanOrEqualTo(3));
        assertThat(all(FormStyle.COMMON, "font(?:-size)?: ([0-9.]+)pt").stream().map(Double::valueOf))
                .contains(10.5)
                .allMatch(size -> size >= 9);
        assertThat(all(FormStyle.COMMON, "\\.after \\{[^}]*font-size: ([0-9]+)pt"))
                .containsExactly("12");
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    /** The library has no Arabic: its own words say so, and run the other way. */
    @Test
    void runsFromRightToLeftWhereTheLanguageDoes() {
        String html = PaperForm.of(in(Map.of("ar", "نص"))).html();

        assertThat(html)
                .contains(
                        "<html lang=\"ar\" dir=\"rtl\">",
                        "<article class=\"form-1\" lang=\"ar\" dir=\"rtl\">",
                        "<th scope=\"row\" id=\"ar-1-statement\">نص</th>",
                        "<th scope=\"col\" colspan=\"2\"><span lang=\"en\" dir=\"ltr\">Question</span></th>",
                        "<p lang=\"en\" dir=\"ltr\">Choose a number: 0 means &quot;<bdi lang=\"ar\">نص</bdi>&quot;, ",
                        "@page form-1 { @top-right { content: \"نص\";",
                        "@top-left { content: \"page \" counter(page)");
        assertThat(PaperForm.of(in(Map.of("nl-BE", "n")))
                        .in(Languages.of("nl-BE"))
                        .html())
                .contains(
                        "<article class=\"form-1\" lang=\"nl-BE\" dir=\"ltr\">",
                        "<p>Kies een getal: 0 betekent &quot;n&quot;, ");
    }

    @Test
    void aTitleStaysInsideTheStyleOfItsPages() {
        String html = PaperForm.of(own("a\"} </style> \\ {page}", 0, 10)).html();

        assertThat(html)
                .contains("content: \"a\\22 \\7d  \\3c \\2f style\\3e  \\5c  \\7b page\\7d \"; font")
                .containsOnlyOnce("</style>");
    }

    @Test
    void isTheSameForTheSameQuestionnaire() {
        assertThat(PaperForm.of(ADULT).html()).isEqualTo(PaperForm.of(ADULT).html());
    }

    private static Questionnaire in(Map<String, String> texts) {
        LocalizedText text = LocalizedText.of(texts);
        return Questionnaire.of(
                        QuestionnaireId.parse("own/1"),
                        text,
                        "a test",
                        "none",
                        TextStatus.OWN,
                        new AnswerScale(0, 10, text, text),
                        List.of(new Item(ItemCode.parse("a"), Dimension.PARTICIPATION, text, text, Sensitivity.HEALTH)))
                .withNames(Map.of(Dimension.PARTICIPATION, text.map(words -> words + "-name")));
    }

    @Test
    void isInEveryLanguageThatBothTheQuestionnaireAndTheLibraryHave() {
        assertThat(PaperForm.of(in(Map.of("en", "e", "fr", "f", "nl", "n"))).html())
                .containsSubsequence(
                        "<html lang=\"nl\" dir=\"ltr\">",
                        "<article class=\"form-1\" lang=\"nl\"",
                        "<article class=\"form-2\" lang=\"en\"")
                .contains(">n-name</th>", ">e-name</th>")
                .doesNotContain("lang=\"fr\"", "Meedoen", "Participation");
        assertThat(PaperForm.of(in(Map.of("fr", "f", "nl", "n"))).html())
                .contains("<article class=\"form-1\" lang=\"nl\" dir=\"ltr\">", ">n-name</th>")
                .doesNotContain("lang=\"en\"", "lang=\"fr\"");
    }

    @Test
    void isInOneLanguageOfTheQuestionnaireAndTakesOtherWordsFromTheNextThatIsAsked() {
        Questionnaire french = in(Map.of("fr", "f"));
        assertThat(PaperForm.of(french).html())
                .contains(
                        "<html lang=\"fr\" dir=\"ltr\">",
                        "<article class=\"form-1\" lang=\"fr\" dir=\"ltr\">",
                        ">f-name</th>",
                        "I want to talk about this")
                .isEqualTo(PaperForm.of(french).in(Languages.of("fr")).html());
        assertThat(PaperForm.of(french).in(Languages.parse("fr-BE, nl;q=0.5")).html())
                .contains("<html lang=\"fr\" dir=\"ltr\">", "Hier wil ik over praten")
                .doesNotContain("I want to talk");
        assertThat(PaperForm.of(in(Map.of("nl", "n"))).in(Languages.ENGLISH).html())
                .contains(
                        "<html lang=\"nl\" dir=\"ltr\">",
                        "<article class=\"form-1\" lang=\"nl\" dir=\"ltr\">",
                        "Hier wil ik over praten")
                .doesNotContain("I want to talk");
    }

    @Test
    void presetsRequiresAndSendsNothingAndRefersToNothingOutside() {
        assertThat(PaperForm.of(ADULT).html())
                .doesNotContain("<form", "<button", "submit", "<script", "<link", "<img", "http", "url(", "@import")
                .doesNotContainPattern("<[^>]* (checked|selected|required|disabled|autofocus|on[a-z]+)[ =>]")
                .doesNotContainPattern("type=\"(text|checkbox)\"[^>]* value=")
                .contains("></textarea>");
    }

    @Test
    void hasALineToWriteOnForMoreThanElevenNumbers() {
        assertThat(PaperForm.of(own("a", 0, 10)).html())
                .contains("<span>10</span></label>", "Choose a number: 0 means", "--numbers: 78mm;");
        assertThat(PaperForm.of(own("a", 0, 11)).html())
                .contains(
                        "<td class=\"numbers\"><input class=\"line\" type=\"text\" autocomplete=\"off\" aria-labelledby=\"en-1 en-1-statement\"></td>",
                        "Write down a number: 0 means",
                        "--numbers: 50mm;")
                .doesNotContain("type=\"radio\"");
    }

    @Test
    void namesTheInstituteForBuiltInQuestionnairesOnly() {
        String independence = Questionnaires.independence().in(Languages.ENGLISH);

        assertThat(PaperForm.of(ADULT).in(Languages.ENGLISH).html()).contains(independence);
        assertThat(PaperForm.of(own("a", 0, 10)).in(Languages.ENGLISH).html()).doesNotContain(independence);
    }

    /** A form is read by people: its source is told in their language, and no English stands in Dutch. */
    @Test
    void tellsItsSourceInTheLanguageOfTheForm() {
        assertThat(Questionnaires.builtIn().all()).allSatisfy(questionnaire -> {
            PaperForm form = PaperForm.of(questionnaire);
            assertThat(form.in(Languages.DUTCH).html())
                    .contains("Bron: " + Questionnaires.source().in(Languages.DUTCH) + ". Licentie")
                    .doesNotContain(questionnaire.source());
            assertThat(form.in(Languages.ENGLISH).html()).contains("Source: " + questionnaire.source() + ". Licence");
        });
        assertThat(PaperForm.of(own("Somewhere", 0, 10)).in(Languages.DUTCH).html())
                .contains("Bron: Somewhere.");
    }

    @Property(tries = 300)
    void anyTextStaysText(@ForAll String text) {
        Assume.that(!text.isBlank()
                && text.codePointCount(0, text.length()) <= Questionnaire.LONGEST_LABEL
                && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        String plain = PaperForm.of(own("x", 0, 10)).html();
        String html = PaperForm.of(own(text, 0, 10)).html();

        assertThat(count(html, "<")).isEqualTo(count(plain, "<"));
        assertThat(count(html, ">")).isEqualTo(count(plain, ">"));
        assertThat(html.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        assertThat(html.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
