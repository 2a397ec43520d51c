package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.ScoringRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A check holds a profile against its questionnaire and rule where they are known; reading gives what was stored. */
class JudgedProfileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /dimensions/bodily-functions/items     | 8     | /dimensions/bodily-functions/items score.inconsistent
            /dimensions/quality-of-life/items      | 6     | /dimensions/quality-of-life/items score.inconsistent
            /dimensions/participation              | {"absent":"not-answered","answered":0,"items":7} | /dimensions/participation/items score.inconsistent
            /dimensions/meaningfulness             | {"score":10.3,"sum":41,"answered":4,"items":7}   | /dimensions/meaningfulness/sum score.inconsistent
            /dimensions/meaningfulness             | {"score":-0.3,"sum":-1,"answered":4,"items":7}   | /dimensions/meaningfulness/sum score.inconsistent
            /dimensions/meaningfulness             | {"score":7.0,"sum":21,"answered":3,"items":7}    | /dimensions/meaningfulness/answered score.inconsistent
            /dimensions/mental-wellbeing/answered  | 4     | /dimensions/mental-wellbeing/absent score.inconsistent
            /talkAbout/1                           | "belonging" | /talkAbout/1 talk-about.unknown-item
            /fingerprint                           | "0000000000000000" | /fingerprint questionnaire.changed
            """)
    void isHeldAgainstItsQuestionnaireAndRule(String pointer, String json, String expected) {
        String text =
                Golden.PROFILE.tree().set(pointer, PlainTree.parse(json).root()).text();
        PlainTree document = PlainTree.parse(text);
        assertThat(Golden.found(DocumentType.PROFILE.check(document.root(), Known.of(Questionnaires.builtIn()))))
                .containsExactly(expected);
        assertThat(DocumentType.PROFILE
                        .read(document.root(), Known.of(Questionnaires.builtIn()))
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"FC5FEC8AB1ED2D51\"", "\"fc5fec8ab1ed2d5\""})
    void aFingerprintIsSixteenDigits(String json) {
        String text = Golden.PROFILE
                .tree()
                .set("/fingerprint", PlainTree.parse(json).root())
                .text();
        assertThat(Golden.found(Golden.DOCUMENTS.read(DocumentType.PROFILE, text)))
                .containsExactly("/fingerprint value.invalid");
    }

    @Test
    void onlyItsSumsAreJudgedWhereTheQuestionnaireIsNotKnown() {
        String text = Golden.PROFILE
                .tree()
                .set("/questionnaire", "own/1")
                .set("/dimensions/bodily-functions/items", 8)
                .text();
        assertThat(DocumentType.PROFILE.check(PlainTree.parse(text).root(), Known.of(Questionnaires.builtIn())))
                .isEmpty();
    }

    @Test
    void noProfileSaysThatTooFewItemsAreShared() {
        String text = Golden.PROFILE
                .tree()
                .set("/dimensions/mental-wellbeing/absent", "too-few-shared")
                .text();
        assertThat(Golden.found(Golden.DOCUMENTS.read(DocumentType.PROFILE, text)))
                .containsExactly("/dimensions/mental-wellbeing/absent value.unknown");
    }

    /** Read as well as checked: of such sums a report would tell an impossible mean. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"respondents":14,"sums":{"7":1000}}                | /dimensions/participation/sums score.inconsistent
            {"respondents":14,"sums":{"7":-1}}                  | /dimensions/participation/sums score.inconsistent
            {"respondents":14,"sums":{"8":8}}                   | /dimensions/participation/sums score.inconsistent
            {"respondents":2,"sums":{"6":61,"7":70}}            | /dimensions/participation/sums score.inconsistent
            {"respondents":3,"sums":{"6":61,"7":70}}            |
            {"respondents":14,"sums":{"7":980}}                 |
            {"respondents":14,"sums":{"7":1000000000000001}}    | /dimensions/participation/sums/7 number.invalid
            """)
    void sumsOfATallyAreThoseOfPossibleAnswers(String column, @Nullable String expected) {
        Golden<?> golden = Golden.all().stream()
                .filter(one -> one.type().equals(DocumentType.GROUP_TALLY))
                .findFirst()
                .orElseThrow();
        String text = golden.tree()
                .set("/dimensions/participation", PlainTree.parse(column).root())
                .text();
        List<String> all = expected == null ? List.of() : List.of(expected);
        assertThat(Golden.found(Golden.DOCUMENTS.read(DocumentType.GROUP_TALLY, text)))
                .isEqualTo(all);
        assertThat(Golden.found(
                        Golden.DOCUMENTS.check(DocumentType.GROUP_TALLY, text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(all);
    }

    private record OwnRule() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.parse("own-rule/1");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.of(Map.of("en", "As the mean of what was answered."));
        }

        @Override
        public DimensionScore score(List<Answer> answers) {
            return ScoringRule.meanOfAnswered().score(answers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "group-report", "group-tally"})
    void aRuleThatIsNotKnownIsAViolationWhereItIsCheckedStrictly(String type) {
        DocumentType<?> checked = DocumentType.named(type).orElseThrow();
        Golden<?> golden = Golden.all().stream()
                .filter(one -> one.type().equals(checked))
                .findFirst()
                .orElseThrow();
        byte[] utf8 = golden.tree().set("/rule", "own-rule/1").text().getBytes(StandardCharsets.UTF_8);
        assertThat(Golden.DOCUMENTS.check(checked, utf8)).isEmpty();
        assertThat(Golden.found(Golden.DOCUMENTS.strict().check(checked, utf8))).containsExactly("/rule rule.unknown");
        ScoringRule own = new OwnRule();
        assertThat(Golden.DOCUMENTS
                        .with(ScoringRules.builtIn().with(own))
                        .strict()
                        .check(checked, utf8))
                .isEmpty();
    }

    @Test
    void howManyMustBeAnsweredIsNotJudgedWhereTheRuleIsNotKnown() {
        PlainTree tree = Golden.PROFILE
                .tree()
                .set("/rule", "own-rule/1")
                .set("/dimensions/meaningfulness", PlainTree.parse("""
                        {"score":7.0,"sum":21,"answered":3,"items":7}""").root());
        assertThat(DocumentType.PROFILE.check(PlainTree.parse(tree.text()).root(), Known.of(Questionnaires.builtIn())))
                .isEmpty();
    }
}
