package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import dev.positivehealth.json.PlainTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents with many faults: all are told, in contract order. */
class AllFaultsTest {
    @Test
    void tellsAllOfAnAnswerSheet() {
        String json = """
                {"zeta":1,"alpha":null,"format":"positive-health/profile/1","questionnaire":"adult-42/1",
                 "remark":"%s","remark":"again","talkAbout":["snoring",7],
                 "answers":{"zzz":1,"exercising":7.5,"sleeping":11,"a\\u0001/~b":null,"sleeping":3,"sleeping":4},
                 "takenOn":"2026-02-30","participant":" ","group":"north//sales","\\ud83d\\ude00":1,"\\uffff":1}
                """.formatted("x".repeat(2_001));
        assertThat(Golden.ANSWER_SHEET.wrongWith(json))
                .containsExactly(
                        "/format format.unknown",
                        "/takenOn taken-on.invalid",
                        "/participant participant.invalid",
                        "/group group.invalid",
                        "/answers/sleeping answer.out-of-range",
                        "/answers/sleeping property.duplicate",
                        "/answers/exercising answer.not-whole",
                        "/answers/a\\u0001~1~0b answer.unknown-item",
                        "/answers/zzz answer.unknown-item",
                        "/talkAbout/0 talk-about.unknown-item",
                        "/talkAbout/1 property.wrong-type",
                        "/remark remark.too-long",
                        "/remark property.duplicate",
                        "/alpha property.unknown",
                        "/zeta property.unknown",
                        "/\uffff property.unknown",
                        "/😀 property.unknown");
    }

    @Test
    void tellsAllOfAProfile() {
        String json = """
                {"remark":"x","talkAbout":["Sleeping",1],"dimensions":{"social":{},
                 "bodily-functions":{"score":6.8,"sum":48,"answered":7,"items":7},
                 "mental-wellbeing":{"score":7.01,"sum":56,"answered":8,"items":7,"sum":1},
                 "meaningfulness":{"absent":"not-answered","answered":3,"items":7},
                 "quality-of-life":{"absent":"forgotten","answered":-1,"items":7.5},
                 "participation":{"extra":1,"score":"7","sum":7.5,"answered":0,"items":1000001}},
                 "participant":"","takenOn":"2026-3-1","rule":"Mean/1","questionnaire":"adult-42","format":1}
                """;
        assertThat(Golden.PROFILE.wrongWith(json))
                .containsExactly(
                        "/format property.wrong-type",
                        "/questionnaire id.invalid",
                        "/rule id.invalid",
                        "/takenOn taken-on.invalid",
                        "/participant participant.invalid",
                        "/dimensions/bodily-functions/score score.inconsistent",
                        "/dimensions/mental-wellbeing/score score.inconsistent",
                        "/dimensions/mental-wellbeing/sum property.duplicate",
                        "/dimensions/mental-wellbeing/answered score.inconsistent",
                        "/dimensions/meaningfulness/absent score.inconsistent",
                        "/dimensions/quality-of-life/absent value.unknown",
                        "/dimensions/quality-of-life/answered number.invalid",
                        "/dimensions/quality-of-life/items number.invalid",
                        "/dimensions/participation/score property.wrong-type",
                        "/dimensions/participation/sum number.invalid",
                        "/dimensions/participation/answered number.invalid",
                        "/dimensions/participation/items number.invalid",
                        "/dimensions/participation/extra property.unknown",
                        "/dimensions/daily-functioning property.missing",
                        "/dimensions/social property.unknown",
                        "/talkAbout/0 code.invalid",
                        "/talkAbout/1 property.wrong-type",
                        "/remark property.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "7, true",
        "7.0, true",
        "7.00, true",
        "70e-1, true",
        "7e0, true",
        "7.01, false",
        "-7, false",
        "6.9, false",
        "7.000000000000000000000000000000001, false",
        "1e400, false"
    })
    void holdsTheShownScoreAgainstSumAndCount(String score, boolean fits) {
        String json = Golden.PROFILE.text().replace("\"score\":7.0,", "\"score\":" + score + ",");
        assertThat(json).contains("\"score\":" + score + ",\"sum\":28,\"answered\":4");
        assertThat(Golden.PROFILE.wrongWith(json))
                .isEqualTo(fits ? List.of() : List.of("/dimensions/meaningfulness/score score.inconsistent"));
    }

    @Test
    void tellsAllOfAQuestionnaire() {
        String json = """
                {"extra":{},"items":[
                  {"code":"Sleep","dimension":"body","label":{"n":"x"},"statement":"x","sensitivity":"none","why":1},
                  {"code":"sleeping","dimension":"participation","label":{"nl":"%1$s","en":"%1$s"},
                   "statement":{"nl":"%2$s","en":"%2$s","d":"x"},"sensitivity":"health"},
                  {"code":"sleeping","dimension":"participation","label":{"nl":"a","en":"b"},
                   "statement":{"nl":"a","en":" "},"sensitivity":"sex-life"},
                  "text",{}],
                 "scale":{"lowest":10,"highest":10,"highestMeaning":{"nl":"","en":7}},
                 "textStatus":"mine","licence":"%3$s","id":"Adult/1","title":{"nl":"\\t","en":"x","nl":"y"},"title":1}
                """.formatted("x".repeat(201), "x".repeat(1_000), "x".repeat(1_001));
        assertThat(Golden.QUESTIONNAIRE.wrongWith(json))
                .containsExactly(
                        "/id id.invalid",
                        "/title/nl text.invalid",
                        "/title/nl property.duplicate",
                        "/title property.duplicate",
                        "/source property.missing",
                        "/licence text.invalid",
                        "/textStatus value.unknown",
                        "/scale/lowest scale.invalid",
                        "/scale/lowestMeaning property.missing",
                        "/scale/highestMeaning/nl text.invalid",
                        "/scale/highestMeaning/en property.wrong-type",
                        "/items/0/code code.invalid",
                        "/items/0/dimension value.unknown",
                        "/items/0/label list.empty",
                        "/items/0/label/n property.unknown",
                        "/items/0/statement property.wrong-type",
                        "/items/0/sensitivity value.unknown",
                        "/items/0/why property.unknown",
                        "/items/1/label/nl text.invalid",
                        "/items/1/label/en text.invalid",
                        "/items/1/statement/d property.unknown",
                        "/items/2/code item.duplicate",
                        "/items/2/statement/en text.invalid",
                        "/items/3 property.wrong-type",
                        "/items/4/code property.missing",
                        "/items/4/dimension property.missing",
                        "/items/4/label property.missing",
                        "/items/4/statement property.missing",
                        "/items/4/sensitivity property.missing",
                        "/extra property.unknown");
    }

    @Test
    void tellsAnItemThatAVariantLeavesOut() {
        PlainTree variant = Golden.QUESTIONNAIRE.tree().set("/id", "youth-sample/1;without=eating,own-belief");
        assertThat(Golden.QUESTIONNAIRE.wrongWith(variant.text())).containsExactly("/items/1/code item.left-out");
    }

    @Test
    void tellsAQuestionnaireWithoutItems() {
        assertThat(Golden.QUESTIONNAIRE.wrongWith(
                        Golden.QUESTIONNAIRE.tree().set("/items", List.of()).text()))
                .containsExactly("/items list.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "-1000001, 10, /scale/lowest number.invalid",
        "0, 1000001, /scale/highest number.invalid",
        "0.5, 10, /scale/lowest number.invalid",
        "11, 10, /scale/lowest scale.invalid",
        "-1000000, 1000000, ",
        "0, 1, "
    })
    void judgesTheEndsOfAScale(String lowest, String highest, String expected) {
        String json = Golden.QUESTIONNAIRE
                .text()
                .replace("\"lowest\":-2,\"highest\":2,", "\"lowest\":" + lowest + ",\"highest\":" + highest + ",");
        assertThat(Golden.QUESTIONNAIRE.wrongWith(json)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void tellsAllOfAProblem() {
        String json = """
                {"extra":1,"violations":[{"code":"x"},7,{"path":"","code":"x","message":"x","line":1}],"line":0,
                 "format":"positive-health/problem/2"}
                """;
        assertThat(Golden.PROBLEM.wrongWith(json))
                .containsExactly(
                        "/format format.unknown",
                        "/title property.missing",
                        "/line number.invalid",
                        "/violations/0/path property.missing",
                        "/violations/0/message property.missing",
                        "/violations/1 property.wrong-type",
                        "/violations/2/line property.unknown",
                        "/extra property.unknown");
    }
}
