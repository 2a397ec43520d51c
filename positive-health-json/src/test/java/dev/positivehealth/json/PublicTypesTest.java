package dev.positivehealth.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What holds of every public type of both modules, by its fields and signatures; what their values do is {@link PublicValuesTest}'s. */
@AnalyzeClasses(packages = "dev.positivehealth", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicTypesTest {
    private static final DescribedPredicate<JavaClass> PUBLIC =
            describe("that anybody can use", PublicTypesTest::isPublic);

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal")
                && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
    }

    /** Tools that are worked with for a while by one thread, and are no values; the format keeps its schema once it was asked for. */
    private static final Set<String> TOOLS = Set.of(
            "dev.positivehealth.attack.Attack",
            "dev.positivehealth.json.JsonLines",
            "dev.positivehealth.json.document.DocumentFormat",
            "dev.positivehealth.json.form.Form",
            "dev.positivehealth.outcome.LatestSheets",
            "dev.positivehealth.questionnaire.SheetFiller");

    @ArchTest
    static final ArchRule NO_FIELD_CHANGES = fields().that()
            .areDeclaredInClassesThat(PUBLIC)
            .and()
            .areDeclaredInClassesThat(describe("are no tools", type -> !TOOLS.contains(type.getName())))
            .should()
            .beFinal()
            .because("whoever holds a value holds it for ever, on any thread");

    @ArchTest
    static final ArchRule NO_FIELD_IS_SEEN_BUT_CONSTANTS = fields().that()
            .areDeclaredInClassesThat(PUBLIC)
            .and()
            .arePublic()
            .should()
            .beStatic()
            .andShould()
            .beFinal();

    @ArchTest
    static final ArchRule NO_ARRAY_GOES_OUT = methods()
            .that()
            .areDeclaredInClassesThat(PUBLIC)
            .and()
            .arePublic()
            .and(describe(
                    "that are neither an enum's values(), nor of an annotation, nor a copy of bytes",
                    (JavaMethod method) -> !isOfJava(method)
                            && !method.getFullName().equals("dev.positivehealth.json.JsonLines$Line.utf8()")))
            .should()
            .notHaveRawReturnType(describe("arrays", JavaClass::isArray));

    @ArchTest
    static final ArchRule NO_STATIC_IS_MADE_TO_CHANGE = fields().that()
            .areDeclaredInClassesThat(PUBLIC)
            .and()
            .areStatic()
            .should()
            .notHaveRawType(describe("that are made to be changed", PublicTypesTest::isMadeToChange));

    private static boolean isOfJava(JavaMethod method) {
        return method.getOwner().isAnnotation()
                || (method.getOwner().isEnum() && method.getName().equals("values"));
    }

    private static boolean isMadeToChange(JavaClass type) {
        boolean isCollection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return (isCollection && !type.isInterface())
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith(AtomicReference.class.getPackageName());
    }
}
