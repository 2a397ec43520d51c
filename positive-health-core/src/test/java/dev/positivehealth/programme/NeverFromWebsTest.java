package dev.positivehealth.programme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A programme and its evaluation know no answers, no scores and no outcomes of a group: only when something may be shown. */
@AnalyzeClasses(packages = "dev.positivehealth", importOptions = DoNotIncludeTests.class)
class NeverFromWebsTest {
    @ArchTest
    static final ArchRule NO_WEB_PLAYS_A_PART = noClasses()
            .that()
            .resideInAPackage("dev.positivehealth.programme..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.positivehealth.scoring")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.positivehealth\\.questionnaire\\.Answer.*")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.positivehealth\\.outcome\\.(Group(Outcome|Report|Tally)|Dimension|Round).*");
}
