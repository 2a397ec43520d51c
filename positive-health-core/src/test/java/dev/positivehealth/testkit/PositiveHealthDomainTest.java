package dev.positivehealth.testkit;

import static dev.positivehealth.testkit.PositiveHealthAssertions.assertThat;

import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.GroupOutcome;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

/** Values come by type alone, and whatever can happen does. */
@Domain(PositiveHealthDomain.class)
class PositiveHealthDomainTest {
    private static final Set<String> SEEN = new TreeSet<>();

    @AfterContainer
    static void everythingCameUp() {
        assertThat(SEEN)
                .containsExactly(
                        "asked",
                        "contributed",
                        "given",
                        "group hidden",
                        "group shown",
                        "no score not-answered",
                        "no score not-in-questionnaire",
                        "no score too-few-answers",
                        "offered",
                        "own questionnaire",
                        "refused",
                        "score",
                        "shared",
                        "sheet answered",
                        "sheet empty",
                        "sheet skipped",
                        "sheet with group",
                        "sheet with participant",
                        "sheet with remark",
                        "sheet with ticks",
                        "variant",
                        "whole questionnaire",
                        "withdrawn");
    }

    @Property(tries = 200)
    void sheetsAreOfAnyQuestionnaire(@ForAll AnswerSheet sheet) {
        Questionnaire asked = sheet.questionnaire();
        SEEN.add(asked.id().isVariant() ? "variant" : isOwn(asked) ? "own questionnaire" : "whole questionnaire");
        long given = asked.items().stream()
                .filter(item -> sheet.answer(item.code()).value().isPresent())
                .count();
        SEEN.add(given == 0 ? "sheet empty" : "sheet answered");
        if (sheet.answers().containsValue(new Answer.Skipped())) {
            SEEN.add("sheet skipped");
        }
        sheet.participant().ifPresent(some -> SEEN.add("sheet with participant"));
        sheet.group().ifPresent(some -> SEEN.add("sheet with group"));
        sheet.remark().ifPresent(some -> SEEN.add("sheet with remark"));
        if (!sheet.talkAbout().isEmpty()) {
            SEEN.add("sheet with ticks");
        }
        assertThat(ScoringRule.meanOfAnswered().score(sheet)).isScoredBy("mean-of-answered/1");
    }

    private static boolean isOwn(Questionnaire asked) {
        return !Set.of("adult-42", "adult-44", "marks-6").contains(asked.id().name());
    }

    @Property(tries = 200)
    void profilesHaveScoresAndEveryReasonForNone(@ForAll Profile profile) {
        for (Dimension dimension : Dimension.values()) {
            SEEN.add(profile.score(dimension)
                    .reason()
                    .map(reason -> "no score " + reason.code())
                    .orElse("score"));
        }
    }

    @Property(tries = 300)
    void everythingHappensToConsents(@ForAll ConsentLedger ledger) {
        for (ConsentEvent event : ledger.events()) {
            SEEN.add(event.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        assertThat(ConsentLedger.restore(ledger.participant(), ledger.events())).hasValue(ledger);
    }

    @Property(tries = 50)
    void reportsShowAndHide(@ForAll GroupReport report, @ForAll RandomRound round) {
        for (GroupOutcome group : report.groups()) {
            SEEN.add(group.shown().isPresent() ? "group shown" : "group hidden");
        }
        assertThat(round.report().head().minimum()).isEqualTo(round.terms().minimum());
    }
}
