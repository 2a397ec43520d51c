package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@SuppressWarnings("NullAway") // passes nulls on purpose
class SpiderWebTest {
    private static final Profile FULL = Sheets.score(Sheets.full());
    private static final Profile GAPS = Sheets.score(Sheets.withGaps());
    private static final Profile LATER = Sheets.score(Sheets.later());
    private static final double CENTRE_X = 400;
    private static final double RADIUS = 278;
    private static final double INNERMOST = 0.09 * RADIUS;

    static Stream<Map.Entry<String, String>> pictures() {
        return ReferencePictures.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isOneSelfContainedFile(Map.Entry<String, String> picture) {
        String svg = picture.getValue();

        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" ").endsWith("</svg>\n");
        assertThat(svg.substring("<svg xmlns=\"http://www.w3.org/2000/svg\"".length()))
                .doesNotContainIgnoringCase(
                        "http",
                        "href",
                        "url(",
                        "src=",
                        "<script",
                        "javascript",
                        "onload",
                        "@import",
                        "<image",
                        "<foreignObject",
                        "<!",
                        "<?");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isAnImageWithNameDescriptionAndLanguage(Map.Entry<String, String> picture) {
        Element svg = Xml.parse(picture.getValue());

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("lang")).isEqualTo(picture.getKey().endsWith("_nl") ? "nl" : "en");
        assertThat(svg.getAttribute("aria-label"))
                .isNotEmpty()
                .isEqualTo(Xml.all(svg, "title").get(0).getTextContent());
        assertThat(Xml.all(svg, "title")).hasSize(1);
        assertThat(Xml.all(svg, "desc")).hasSize(1);
        assertThat(svg.getFirstChild().getNextSibling().getNodeName()).isEqualTo("title");
    }

    @Test
    void describesItselfWithTheTextAlternative() {
        SpiderWeb web = SpiderWeb.of(FULL).with(GAPS).in(Languages.DUTCH);

        assertThat(Xml.all(Xml.parse(web.svg()), "desc").get(0).getTextContent())
                .isEqualTo(web.textAlternative());
    }

    @Test
    void drawsTheFirstDimensionOnTopAndTheOthersClockwise() {
        Element svg = Xml.parse(SpiderWeb.of(Sheets.score(Sheets.all(10))).svg());
        List<Element> points = points(svg);

        assertThat(points).hasSize(6);
        for (Dimension dimension : Dimension.values()) {
            double angle = Math.toRadians(60 * (dimension.place() - 1));
            Element point = points.get(dimension.place() - 1);
            assertThat(Xml.number(point, "cx"))
                    .isEqualTo(Math.round((CENTRE_X + RADIUS * Math.sin(angle)) * 100) / 100.0);
            assertThat(Xml.number(point, "cy")).isCloseTo(centreY(svg) - RADIUS * Math.cos(angle), within(0.01));
            assertThat(point.getAttribute("fill"))
                    .isEqualTo(Theme.LIGHT.colour(dimension).hex());
        }
    }

    @Test
    void drawsZeroOnTheInnermostRingAsSixPointsBesideEachOther() {
        Element zero = Xml.parse(SpiderWeb.of(Sheets.score(Sheets.all(0))).svg());
        List<Element> points = points(zero);

        assertThat(points).hasSize(6);
        for (Element one : points) {
            double dx = Xml.number(one, "cx") - CENTRE_X;
            double dy = Xml.number(one, "cy") - centreY(zero);
            assertThat(Math.hypot(dx, dy)).isCloseTo(INNERMOST, within(0.02));
            for (Element other : points) {
                double apart = Math.hypot(
                        Xml.number(one, "cx") - Xml.number(other, "cx"),
                        Xml.number(one, "cy") - Xml.number(other, "cy"));
                assertThat(one == other || apart > 2 * Xml.number(one, "r")).isTrue();
            }
        }
        assertThat(sides(zero)).hasSize(6);
        assertThat(Xml.texts(zero)).filteredOn("0.0"::equals).hasSize(6);
    }

    @Test
    void drawsNothingOfAWebThatIsNotThere() {
        Element absent = Xml.parse(SpiderWeb.of(Sheets.score(Sheets.all(null))).svg());

        assertThat(points(absent)).isEmpty();
        assertThat(sides(absent)).isEmpty();
        assertThat(Xml.ofClass(absent, "ph-area")).isEmpty();
        assertThat(Xml.texts(absent)).filteredOn("no score"::equals).hasSize(6);
    }

    @Test
    void fillsOneWholeWebSoftlyAndNeverOneWithAGapOrTwo() {
        assertThat(Xml.ofClass(Xml.parse(SpiderWeb.of(FULL).svg()), "ph-area"))
                .singleElement()
                .satisfies(area -> assertThat(Xml.all(area, "polygon").get(0).getAttribute("fill-opacity"))
                        .isEqualTo("0.08"));
        assertThat(Xml.ofClass(Xml.parse(SpiderWeb.of(FULL).withoutFill().svg()), "ph-area"))
                .isEmpty();
        assertThat(Xml.ofClass(Xml.parse(SpiderWeb.of(GAPS).svg()), "ph-area")).isEmpty();
        assertThat(Xml.ofClass(Xml.parse(SpiderWeb.of(LATER).with(FULL).svg()), "ph-area"))
                .isEmpty();
    }

    @Test
    void theWebIsAtLeastThreeFifthsOfThePicture() {
        for (SpiderWeb web : List.of(SpiderWeb.of(FULL), SpiderWeb.of(FULL).compact())) {
            Element svg = Xml.parse(web.svg());
            double width = Xml.number(svg, "width");
            double right = Xml.number(
                    Xml.all(Xml.withId(svg, "ph-axis-mental-wellbeing"), "line").get(0), "x2");
            double left = Xml.number(
                    Xml.all(Xml.withId(svg, "ph-axis-daily-functioning"), "line")
                            .get(0),
                    "x2");

            assertThat((right - left) / width).isGreaterThanOrEqualTo(0.6);
        }
    }

    @Test
    void theCompactFormHasNoTextUnderElevenAndTellsTheSame() {
        SpiderWeb web = SpiderWeb.of(LATER).with(GAPS);
        Element svg = Xml.parse(web.compact().svg());

        assertThat(svg.getAttribute("width")).isEqualTo("320");
        assertThat(Xml.all(svg, "text"))
                .allSatisfy(text -> assertThat(Xml.number(text, "font-size")).isGreaterThanOrEqualTo(11));
        assertThat(Xml.all(svg, "desc").get(0).getTextContent()).isEqualTo(web.textAlternative());
        assertThat(Xml.texts(svg)).contains("Bodily functions", "7.0", "7.6", "no score", "Being active");
        for (Dimension dimension : Dimension.values()) {
            String place = Integer.toString(dimension.place());
            // At the axis and at the name.
            assertThat(Xml.texts(svg)).filteredOn(place::equals).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void everyAxisPointAndLabelHasAStableIdAndClasses() {
        Element svg = Xml.parse(SpiderWeb.of(LATER).with(FULL).svg());

        for (Dimension dimension : Dimension.values()) {
            for (String id : List.of("axis-", "label-", "point-now-", "point-before-")) {
                assertThat(Xml.withId(svg, "ph-" + id + dimension.code()).getAttribute("class"))
                        .startsWith("ph-" + id.substring(0, id.indexOf('-')))
                        .endsWith("ph-" + dimension.code());
            }
        }
        for (String id : List.of("rings", "scale", "lines-now", "lines-before", "heading", "talk-about", "notice")) {
            Xml.withId(svg, "ph-" + id);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noIdStandsTwice(Map.Entry<String, String> picture) {
        List<String> ids = Xml.all(Xml.parse(picture.getValue()), "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.startsWith("ph-"));
    }

    @Test
    void takesAnotherBeginningOfIdsForPagesWithSeveralPictures() {
        Xml.withId(Xml.parse(SpiderWeb.of(FULL).withIds("spring").svg()), "spring-axis-participation");
        for (String wrong : List.of("", "Spring", "1st", "a b", "a".repeat(41))) {
            assertThatThrownBy(() -> SpiderWeb.of(FULL).withIds(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ids begin with a small letter and up to 39 small letters, digits and hyphens, but were"
                            + " to begin with " + wrong);
        }
    }

    @Test
    void hasATitleWithTheDayOrOneOfAHost() {
        assertThat(Xml.texts(Xml.parse(SpiderWeb.of(FULL).svg()))).startsWith("My web, 1 March 2026");
        SpiderWeb own = SpiderWeb.of(FULL).title(" How I \n am ");
        assertThat(Xml.texts(Xml.parse(own.svg()))).startsWith("How I am, 1 March 2026");
        assertThat(own.textAlternative()).startsWith("How I am, 1 March 2026.\n");
        assertThat(Xml.texts(Xml.parse(SpiderWeb.of(LATER).with(FULL).svg())))
                .startsWith("My web", "1 March 2026", "14 September 2026");
        for (String wrong : List.of(" ", "a".repeat(81))) {
            assertThatThrownBy(() -> SpiderWeb.of(FULL).title(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a title must have 1 to 80 characters");
        }
    }

    @Test
    void shadesOfGreyTellTwoWebsApartByDashesAndShapes() {
        Element svg = Xml.parse(SpiderWeb.of(LATER).with(FULL).svg());

        assertThat(Xml.all(Xml.withId(svg, "ph-lines-before"), "line"))
                .allMatch(line -> !line.getAttribute("stroke-dasharray").equals("none"));
        assertThat(Xml.all(Xml.withId(svg, "ph-lines-now"), "line"))
                .allMatch(line -> line.getAttribute("stroke-dasharray").equals("none"));
        double before =
                Xml.number(Xml.all(Xml.withId(svg, "ph-lines-before"), "line").get(0), "stroke-width");
        double now = Xml.number(Xml.all(Xml.withId(svg, "ph-lines-now"), "line").get(0), "stroke-width");
        assertThat(now).isGreaterThan(1.5 * before);
    }

    @Test
    void leavesAGapWhereAScoreIsAbsent() {
        // Without the second and the fourth dimension only the sides from the fifth on are left.
        Element svg = Xml.parse(SpiderWeb.of(GAPS).svg());

        assertThat(points(svg).stream().map(point -> point.getAttribute("fill")))
                .containsExactly(
                        Theme.LIGHT.colour(Dimension.BODILY_FUNCTIONS).hex(),
                        Theme.LIGHT.colour(Dimension.MEANINGFULNESS).hex(),
                        Theme.LIGHT.colour(Dimension.PARTICIPATION).hex(),
                        Theme.LIGHT.colour(Dimension.DAILY_FUNCTIONING).hex());
        assertThat(sides(svg)).hasSize(2);
        List<Element> points = points(svg);
        assertSide(sides(svg).get(0), points.get(2), points.get(3));
        assertSide(sides(svg).get(1), points.get(3), points.get(0));
    }

    @Test
    void tellsTwoWebsApartByFormAndDashes() {
        Element svg = Xml.parse(SpiderWeb.of(LATER).with(FULL).svg());

        assertThat(Xml.ofClass(svg, "ph-point")).hasSize(12);
        assertThat(Xml.ofClass(svg, "ph-before").stream()
                        .filter(group -> group.getAttribute("id").startsWith("ph-point"))
                        .map(group -> Xml.all(group, "*").get(0).getNodeName()))
                .hasSize(6)
                .containsOnly("rect");
        assertThat(points(svg)).hasSize(6);
        assertThat(Xml.texts(svg)).contains("6.4", "7.6", "1 March 2026", "14 September 2026");
    }

    @Test
    void drawsASideBySideLikeTheProfilesItHolds() {
        SideBySide sides = SideBySide.of(ScoringRule.meanOfAnswered(), Sheets.full(), Sheets.later());

        assertThat(SpiderWeb.of(sides).svg())
                .isEqualTo(SpiderWeb.of(LATER).with(FULL).svg());
    }

    @Test
    void drawsASideBySideOfTwoQuestionnaires() {
        Questionnaire longer = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1"));
        AnswerSheet later = longer.sheet(Sheets.AUTUMN)
                .answer("sleeping", 5)
                .talkAbout("sleeping")
                .complete();

        String text = SpiderWeb.of(SideBySide.of(ScoringRule.meanOfAnswered(1), Sheets.full(), later))
                .textAlternative();

        assertThat(text)
                .contains(
                        "Bodily functions (of the 7 questions that both lists ask): on 1 March 2026: 6.4; on 14 September"
                                + " 2026: 5.0.",
                        "talk about (Bodily functions): Sleep.");
    }

    /** The inputs of overlay-changes-a-score, overlay-drops-a-tick and a sibling in which a score becomes an absence. */
    @Test
    void saysInAllPlacesThatOnlySharedQuestionsCount() {
        ScoringRule rule = ScoringRule.meanOfAnswered();
        AnswerSheet earlier = Sheets.full();
        AnswerSheet later = Questionnaires.builtIn()
                .get(QuestionnaireId.parse("adult-44/1"))
                .sheet(Sheets.AUTUMN)
                .answer("feeling-healthy", 8)
                .answer("feeling-fit", 8)
                .answer("sleeping", 8)
                .answer("sexuality", 0)
                .talkAbout("intimacy")
                .complete();
        assertThat(rule.score(later).score(Dimension.BODILY_FUNCTIONS).value()).isPresent();

        SpiderWeb web = SpiderWeb.of(SideBySide.of(rule, earlier, later));
        String english = "Both webs are made of the 42 questions that both lists ask.";
        String dutch = "Beide webben gaan over de 42 vragen in beide lijsten.";
        assertThat(legend(web)).contains(english).contains("Being close to someone");
        assertThat(legend(web.in(Languages.DUTCH))).contains(dutch).contains("Dicht bij iemand zijn");
        assertThat(web.textAlternative())
                .contains(english)
                .contains(
                        "on 14 September 2026: no score, because too few of the answered questions are in both lists");
        assertThat(web.in(Languages.DUTCH).textAlternative())
                .contains(dutch)
                .contains("Lichaamsfuncties (van de 7 vragen in beide lijsten): ")
                .contains("geen score, want er staan te weinig van de beantwoorde vragen in beide lijsten");
    }

    @Test
    void saysWhereTheListsShareOneQuestionOrNone() {
        Questionnaire marks = Sheets.MARKS;
        Questionnaire one =
                marks.excluding(marks.items().stream().skip(1).map(Item::code).toList());
        String text = SpiderWeb.of(
                        SideBySide.of(ScoringRule.directMark(), Sheets.answered(one, 4), Sheets.answered(marks, 6)))
                .textAlternative();
        assertThat(text)
                .contains("Both webs are made of the 1 question that both lists ask.")
                .contains(" (of the 1 question that both lists ask): ")
                .contains(" (no question is in both lists): ");
    }

    @Test
    void tellsTwoSheetsOfOneDayApart() {
        SpiderWeb web = SpiderWeb.of(FULL).with(FULL);
        assertThat(legend(web)).contains("1 March 2026 (first)", "1 March 2026 (second)");
        assertThat(web.textAlternative())
                .startsWith("My web, 1 March 2026 (first) and 1 March 2026 (second).")
                .contains(": on 1 March 2026 (first): 6.4; on 1 March 2026 (second): 6.4.");
        assertThat(web.in(Languages.DUTCH).textAlternative()).contains("op 1 maart 2026 (tweede): 6,4");
    }

    private static String legend(SpiderWeb web) {
        return String.join(" ", Xml.texts(Xml.parse(web.svg())));
    }

    @Test
    void laysNoWebsOfTwoPeopleOrOutOfOrderOverEachOther() {
        Profile mine =
                Sheets.score(Sheets.later().toDraft().participant("p-001").complete());
        Profile theirs =
                Sheets.score(Sheets.full().toDraft().participant("p-002").complete());
        assertThatThrownBy(() -> SpiderWeb.of(mine).with(theirs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two sheets side by side must be of one participant");
        assertThatThrownBy(() -> SpiderWeb.of(FULL).with(LATER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the earlier of two sheets must not be taken after the later one");
        assertThatThrownBy(() -> SpiderWeb.of(LATER).with(FULL).with(FULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two webs are laid over each other already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0   | 10      | 0 2 4 6 8 10
                    1   | 5       | 1 2 3 4 5
                    -3  | 3       | -3 -1 1 3
                    0   | 1       | 0 1
                    0   | 5       | 0 1 2 3 4 5
                    0   | 6       | 0 2 4 6
                    1   | 10      | 1 3 5 7 10
                    0   | 21      | 0 5 10 15 21
                    0   | 100     | 0 20 40 60 80 100
                    -1000000 | 1000000 | -1000000 -600000 -200000 200000 600000 1000000
                    """)
    void drawsOtherScalesOnTheirOwnRings(int lowest, int highest, String numbers) {
        Questionnaire own = Sheets.own(Sheets.scale(lowest, highest), "a");
        Element svg = Xml.parse(
                SpiderWeb.of(Sheets.score(Sheets.answered(own, highest)), own).svg());

        List<String> rings = List.of(numbers.split(" "));
        assertThat(Xml.texts(Xml.withId(svg, "ph-scale"))).isEqualTo(rings);
        assertThat(Xml.all(Xml.withId(svg, "ph-rings"), "polygon")).hasSize(rings.size());
        assertThat(Xml.number(points(svg).get(0), "cy")).isCloseTo(centreY(svg) - RADIUS, within(0.01));
        Element low = Xml.parse(
                SpiderWeb.of(Sheets.score(Sheets.answered(own, lowest)), own).svg());
        assertThat(Xml.number(points(low).get(0), "cy")).isCloseTo(centreY(low) - INNERMOST, within(0.01));
    }

    @Test
    void writesWhatToTalkAboutInBold() {
        Element svg = Xml.parse(SpiderWeb.of(FULL).svg());

        Element list = Xml.withId(svg, "ph-talk-about");
        assertThat(Xml.texts(list))
                .containsExactly("I want to talk about:", "Bodily functions", "Sleep", "Being active");
        assertThat(Xml.all(list, "text").stream().map(text -> text.getAttribute("font-weight")))
                .containsExactly("normal", "normal", "bold", "bold");
        assertThat(Xml.all(Xml.withId(svg, "ph-label-bodily-functions"), "path"))
                .hasSize(1);
        assertThat(Xml.all(Xml.withId(svg, "ph-label-meaningfulness"), "path")).isEmpty();
        assertThat(SpiderWeb.of(Sheets.score(Sheets.all(5))).svg()).doesNotContain("talk about:");
    }

    @Test
    void tellsAnItemThatIsInNoQuestionnaireByItsCode() {
        Profile profile = Sheets.score(Sheets.full());
        Profile variant = Profile.of(
                QuestionnaireId.parse("adult-42/1;without=sleeping"),
                profile.rule(),
                profile.takenOn(),
                profile.participant(),
                profile.scores(),
                profile.talkAbout());

        assertThat(SpiderWeb.of(variant).textAlternative())
                .contains("talk about (Bodily functions): Being active.\nI want to talk about: sleeping.");
    }

    @Property(tries = 500)
    void isValidXmlForAnyLabel(@ForAll String label) {
        Assume.that(!label.isBlank()
                && label.codePointCount(0, label.length()) <= Questionnaire.LONGEST_LABEL
                && label.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Questionnaire own = Sheets.own(Sheets.scale(0, 10), label);
        SpiderWeb web = SpiderWeb.of(Sheets.score(Sheets.answered(own, 6)), own);

        Element svg = Xml.parse(web.svg());

        assertThat(points(svg)).hasSize(6);
        assertThat(svg.getElementsByTagName("*").getLength()).isGreaterThan(30);
        assertThat(Xml.all(svg, "script")).isEmpty();
    }

    @Property(tries = 200)
    void isValidXmlForAnyMeaningOfTheScale(@ForAll String meaning) {
        Assume.that(!meaning.isBlank());
        LocalizedText text = LocalizedText.of(meaning, meaning);
        Questionnaire own = Sheets.own(new AnswerScale(0, 10, text, text), "a");

        Xml.parse(SpiderWeb.of(Sheets.score(Sheets.answered(own, 6)), own).svg());
        Xml.parse(BlankWeb.of(own).svg());
    }

    @Test
    void aLabelCannotAddALineToTheTextAlternative() {
        Questionnaire own = Sheets.own(Sheets.scale(0, 10), "a\nBodily functions: 3.0.");

        assertThat(SpiderWeb.of(Sheets.score(Sheets.answered(own, 6)), own)
                        .textAlternative()
                        .lines()
                        .filter(line -> line.startsWith("Bodily functions")))
                .containsExactly("Bodily functions: 6.0.");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(SpiderWeb.of(Sheets.score(Sheets.full())).svg())
                .isEqualTo(SpiderWeb.of(FULL).svg());
        Map<String, String> here = ReferencePictures.all();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(ReferencePictures.all()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void speaksEnglishUnlessAskedForDutch() {
        SpiderWeb web = SpiderWeb.of(FULL);

        assertThat(web.in(Languages.of("fr")).svg()).isEqualTo(web.svg());
        assertThat(web.in(Languages.of("nl-BE")).svg())
                .isEqualTo(web.in(Languages.DUTCH).svg());
    }

    @Test
    void rejectsAProfileOfAnotherQuestionnaire() {
        assertThatThrownBy(() -> SpiderWeb.of(FULL, Sheets.MARKS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the profile is of questionnaire adult-42/1, not marks-6/1");
    }

    @Test
    void rejectsAProfileOfAQuestionnaireThatWasChangedSince() {
        Profile before = FULL.withFingerprint(Fingerprint.parse("0000000000000000"));
        assertThatThrownBy(() -> SpiderWeb.of(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("questionnaire adult-42/1 was changed since the profile was made; give a changed"
                        + " questionnaire a new version");
        assertThatThrownBy(() -> SpiderWeb.of(FULL).with(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "questionnaire adult-42/1 was changed since a profile was made; lay the sheets side by side");
    }

    @Test
    void rejectsAProfileOfAnOwnQuestionnaireThatIsNotPassed() {
        Questionnaire own = Sheets.own(Sheets.scale(0, 10), "a");
        Profile profile = Sheets.score(Sheets.answered(own, 3));

        assertThatThrownBy(() -> SpiderWeb.of(profile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("questionnaire own/1 is not built in; pass it along with the profile");
    }

    @Test
    void rejectsAnEarlierProfileOfAnotherQuestionnaireOrRule() {
        String message =
                "both profiles must be of the same questionnaire and rule; for others lay the sheets side by side first";
        Profile marks = Sheets.score(Sheets.answered(Sheets.MARKS, 5));
        Profile otherRule = ScoringRule.meanOfAnswered(1).score(Sheets.full());

        assertThatThrownBy(() -> SpiderWeb.of(FULL).with(marks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SpiderWeb.of(FULL).with(otherRule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 0", "1, 5, 6", "-3, 3, -4", "-3, 3, 4"})
    void rejectsAScoreOutsideTheScale(int lowest, int highest, int answer) {
        Questionnaire wide = Sheets.own(Sheets.scale(-10, 10), "a");
        Questionnaire narrow = Sheets.own(Sheets.scale(lowest, highest), "a");
        Profile outside = Sheets.score(Sheets.answered(wide, answer));
        Profile inside = Sheets.score(Sheets.answered(narrow, highest));
        String message =
                "the score of dimension bodily-functions must be on the scale from " + lowest + " to " + highest;

        assertThatThrownBy(() -> SpiderWeb.of(outside, narrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SpiderWeb.of(inside, narrow).with(outside))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void rejectsNulls() {
        SpiderWeb web = SpiderWeb.of(FULL);

        assertThatThrownBy(() -> web.in((Languages) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("languages");
        assertThatThrownBy(() -> web.in((Theme) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("colours");
    }

    @Test
    void toStringShowsNothingOfThePerson() {
        assertThat(SpiderWeb.of(FULL)).hasToString("SpiderWeb[adult-42/1]");
    }

    /** The points of the later web. */
    private static List<Element> points(Element svg) {
        return Xml.ofClass(svg, "ph-point").stream()
                .flatMap(group -> Xml.all(group, "circle").stream())
                .toList();
    }

    private static double centreY(Element svg) {
        return Xml.number(
                        Xml.all(Xml.withId(svg, "ph-axis-bodily-functions"), "line")
                                .get(0),
                        "y2")
                + RADIUS;
    }

    /** The lines of the later web. */
    private static List<Element> sides(Element svg) {
        return Xml.all(Xml.withId(svg, "ph-lines-now"), "line");
    }

    private static void assertSide(Element side, Element from, Element to) {
        assertThat(List.of(side.getAttribute("x1"), side.getAttribute("y1")))
                .containsExactly(from.getAttribute("cx"), from.getAttribute("cy"));
        assertThat(List.of(side.getAttribute("x2"), side.getAttribute("y2")))
                .containsExactly(to.getAttribute("cx"), to.getAttribute("cy"));
    }
}
