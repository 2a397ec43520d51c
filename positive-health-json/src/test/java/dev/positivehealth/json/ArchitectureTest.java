package dev.positivehealth.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.positivehealth.json.form.Form;

@AnalyzeClasses(packages = "dev.positivehealth.json", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule jackson3IsTouchedAtTheTopOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.positivehealth.json",
                    "dev.positivehealth.json.internal",
                    "dev.positivehealth.json.conformance")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule jackson2IsTouchedInItsOwnPackageOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.positivehealth.json.jackson2")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule jackson2IsUsed = classes()
            .that()
            .haveSimpleName("PositiveHealthJackson2Module")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule formatsAreWrittenWithoutAnyJackson = noClasses()
            .that()
            .resideInAPackage("dev.positivehealth.json.document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule formsKnowJacksonByItsAnnotationsOnly = noClasses()
            .that()
            .resideInAPackage("dev.positivehealth.json.form")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule sharedAnnotationsStandOnTheFormOnly = noClasses()
            .that()
            .doNotBelongToAnyOf(Form.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.annotation");

    @ArchTest
    static final ArchRule hibernateIsTouchedInOneClass = noClasses()
            .that()
            .doNotHaveSimpleName("HibernatePart")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule validationIsTouchedInFormsOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.positivehealth.json.form")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..");

    @ArchTest
    static final ArchRule springIsTouchedInItsOwnPackageOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.positivehealth.json.spring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule nothingNeedsTheSpringPackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.positivehealth.json.spring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.positivehealth.json.spring");

    /** Boot 4 moved its configuration of Jackson and of validation, so nothing of either may be named. */
    @ArchTest
    static final ArchRule onlyTheConditionsOfBootAreUsed = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.boot..")
                    .and(not(resideInAPackage("org.springframework.boot.autoconfigure.condition..")))
                    .and(not(simpleName("AutoConfiguration"))));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.positivehealth.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingPrintsOrLogs = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.jboss.logging..");
}
