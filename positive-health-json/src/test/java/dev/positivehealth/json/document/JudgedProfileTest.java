package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.questionnaire.Questionnaires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            """)
    void isHeldAgainstItsQuestionnaireAndRule(String pointer, String json, String expected) {
        String text =
                Golden.PROFILE.tree().set(pointer, PlainTree.parse(json).root()).text();
        PlainTree document = PlainTree.parse(text);
        assertThat(Golden.found(DocumentType.PROFILE.check(document.root(), Questionnaires.builtIn())))
                .containsExactly(expected);
        assertThat(DocumentType.PROFILE
                        .read(document.root(), Questionnaires.builtIn())
                        .violations())
                .isEmpty();
    }

    @Test
    void onlyItsSumsAreJudgedWhereTheQuestionnaireIsNotKnown() {
        String text = Golden.PROFILE
                .tree()
                .set("/questionnaire", "own/1")
                .set("/dimensions/bodily-functions/items", 8)
                .text();
        assertThat(DocumentType.PROFILE.check(PlainTree.parse(text).root(), Questionnaires.builtIn()))
                .isEmpty();
    }

    @Test
    void howManyMustBeAnsweredIsNotJudgedWhereTheRuleIsNotKnown() {
        PlainTree tree = Golden.PROFILE
                .tree()
                .set("/rule", "own-rule/1")
                .set("/dimensions/meaningfulness", PlainTree.parse("""
                        {"score":7.0,"sum":21,"answered":3,"items":7}""").root());
        assertThat(DocumentType.PROFILE.check(PlainTree.parse(tree.text()).root(), Questionnaires.builtIn()))
                .isEmpty();
    }
}
