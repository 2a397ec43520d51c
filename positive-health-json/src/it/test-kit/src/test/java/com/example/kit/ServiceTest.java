package com.example.kit;

import static dev.positivehealth.json.testkit.JsonAssertions.assertThatDocument;
import static dev.positivehealth.json.testkit.JsonAssertions.assertThatProblem;
import static dev.positivehealth.testkit.PositiveHealthAssertions.assertThat;

import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.testkit.BrokenSheets;
import dev.positivehealth.json.testkit.VectorTests;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.testkit.PositiveHealthDomain;
import dev.positivehealth.testkit.RandomRound;
import dev.positivehealth.testkit.SheetArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class ServiceTest {
    private static final AnswerSheet SHEET = Questionnaires.builtIn()
            .get(QuestionnaireId.parse("adult-42/1"))
            .sheet(LocalDate.of(2026, 3, 1))
            .answer("sleeping", 7)
            .answer("exercising", 4)
            .answer("feeling-fit", 6)
            .answer("feeling-healthy", 5)
            .answer("gratitude", 8)
            .complete();

    @Test
    void scoresASheet() {
        Profile profile = ScoringRule.meanOfAnswered().score(SHEET);
        assertThat(profile)
                .hasScore(Dimension.BODILY_FUNCTIONS, "5.5")
                .hasNoScore(Dimension.MEANINGFULNESS, AbsenceReason.TOO_FEW_ANSWERS);
    }

    @Test
    void refusesAnAnswerAboveTen() {
        String sheet = "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":11}}";
        assertThatDocument(Service.DOCUMENTS, DocumentType.ANSWER_SHEET, sheet)
                .isRefusedOnlyBy("/answers/sleeping", ViolationCode.ANSWER_OUT_OF_RANGE);
        assertThatProblem(Service.DOCUMENTS, Service.score(sheet, "", List.of()))
                .hasStatus(422)
                .tells("/answers/sleeping", ViolationCode.ANSWER_OUT_OF_RANGE)
                .neverQuotes("11");
    }

    @Property(tries = 200)
    @Domain(PositiveHealthDomain.class)
    void keepsEverySheetThatItIsSent(@ForAll AnswerSheet sheet) {
        var documents = sheet.questionnaire().id().isVariant()
                        || Questionnaires.builtIn().find(sheet.questionnaire().id()).isPresent()
                ? Service.DOCUMENTS
                : Service.DOCUMENTS.with(sheet.questionnaire());
        String sent = documents.write(DocumentType.ANSWER_SHEET, sheet);
        assertThatDocument(documents, DocumentType.ANSWER_SHEET, sent).hasValue(sheet);
    }

    @Provide
    Arbitrary<Map<String, Object>> brokenSheets() {
        return BrokenSheets.of(SHEET);
    }

    @Property(tries = 200)
    void answersEveryBrokenSheet(@ForAll("brokenSheets") Map<String, Object> sheet) {
        String answer = Service.score(new JsonMapper().writeValueAsString(sheet), "", List.of());
        assertThat(answer).startsWith("{\"format\":\"positive-health/p");
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return SheetArbitraries.anyProfiles();
    }

    @Property(tries = 100)
    void storesEveryProfile(@ForAll("profiles") Profile profile) {
        String stored = Service.DOCUMENTS.write(DocumentType.PROFILE, profile);
        assertThatDocument(Service.DOCUMENTS, DocumentType.PROFILE, stored).hasValue(profile);
    }

    @Property(tries = 20)
    @Domain(PositiveHealthDomain.class)
    void showsNoSmallGroup(@ForAll RandomRound round) {
        for (var group : round.report().groups()) {
            group.shown()
                    .ifPresent(shown -> assertThat(shown.respondents())
                            .isGreaterThanOrEqualTo(round.terms().minimum().value()));
        }
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheVectors() {
        return VectorTests.scoring(
                vector -> Service.score(vector.sheet(), vector.rule(), vector.questionnaires()));
    }
}
