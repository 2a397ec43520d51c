package dev.positivehealth;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rooms of the core in their order, and what no room may do. Rooms that are not built yet are held empty. */
@AnalyzeClasses(packages = "dev.positivehealth", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** From the ground up: a room uses only rooms before it. */
    private static final List<String> ROOMS = Stream.of(
                    ".internal.text",
                    "",
                    ".internal.document",
                    ".internal.history",
                    ".dimension",
                    ".questionnaire",
                    ".scoring",
                    ".consent",
                    ".conversation",
                    ".plan",
                    ".journey",
                    ".team",
                    ".attack",
                    ".outcome",
                    ".programme.reference",
                    ".programme.evaluation",
                    ".programme",
                    ".programme.review",
                    ".picture")
            .map("dev.positivehealth"::concat)
            .toList();

    private static final String JUDGEMENT = "(?i).*(total|norm|rank|worst|lowestDimension|difference|average|trend).*";
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule EVERY_CLASS_STANDS_IN_A_ROOM =
            classes().should().resideInAnyPackage(ROOMS.toArray(String[]::new));

    @ArchTest
    static final ArchRule A_ROOM_USES_ONLY_ROOMS_BELOW_IT = IntStream.range(0, ROOMS.size() - 1)
            .<ArchRule>mapToObj(room -> noClasses()
                    .that()
                    .resideInAPackage(ROOMS.get(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(room + 1, ROOMS.size()).toArray(String[]::new))
                    .allowEmptyShould(true))
            .reduce((one, other) -> CompositeArchRule.of(one).and(other))
            .orElseThrow();

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                    return javaClass.getPackageName().startsWith("dev.positivehealth")
                            ? SliceIdentifier.of(javaClass.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_CORE_NEEDS_JAVA_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.positivehealth..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule NO_REFLECTION_THREADS_OR_RANDOM_CLASSES = noClasses()
            // Tokens of references differ by process: the one exception.
            .that(not(named("dev.positivehealth.internal.text.Pseudonym")))
            .should(dependOnClassesThat(
                    resideInAnyPackage("java.lang.reflect..", "java.util.concurrent..", "java.net..", "java.nio.file..")
                            .or(named(
                                    "java.lang.Thread",
                                    "java.lang.ThreadLocal",
                                    "java.lang.Runtime",
                                    "java.lang.ProcessBuilder",
                                    "java.util.Random",
                                    "java.util.SplittableRandom",
                                    "java.security.SecureRandom",
                                    "java.util.Timer",
                                    "java.util.Date",
                                    "java.util.Properties",
                                    "java.time.Clock"))));

    @ArchTest
    static final ArchRule NOTHING_ASKS_THE_MACHINE = noClasses()
            .should(new ArchCondition<>("ask for time, chance, locale, charset, environment, classes or streams") {
                @Override
                public void check(JavaClass javaClass, ConditionEvents events) {
                    javaClass
                            .getAccessesFromSelf()
                            .forEach(access -> events.add(
                                    new SimpleConditionEvent(access, asksTheMachine(access), access.getDescription())));
                }
            });

    /** Told by class and member; what takes a clock, locale or charset as an argument is fine. */
    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        List<String> parameters = access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
        return switch (owner) {
            case "java.lang.System" -> !Set.of("arraycopy", "identityHashCode").contains(name);
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.time.ZoneId", "java.util.TimeZone" -> name.equals("systemDefault") || name.equals("getDefault");
            case "java.util.Collections" -> name.equals("shuffle");
            case "java.lang.Class" ->
                name.equals("forName")
                        || name.equals("newInstance")
                        || name.matches("get(Declared)?(Field|Method|Constructor|RecordComponent|Class)(s|es)?");
            case "java.lang.String" ->
                (name.matches("toLowerCase|toUpperCase|getBytes") && parameters.isEmpty())
                        || (name.equals("<init>") && parameters.equals(List.of("[B")));
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
                name.equals("<init>") && parameters.size() == 1;
            default ->
                (owner.startsWith("java.time.") && name.equals("now"))
                        || name.equals("parallelStream")
                        || name.equals("printStackTrace")
                        || (owner.startsWith("java.util.stream.") && name.equals("parallel"));
        };
    }

    /** Error Prone reads it, here and in the build of a caller. */
    @ArchTest
    static final ArchRule A_FORGOTTEN_RESULT_IS_A_MISTAKE = classes()
            .that()
            .haveSimpleName("package-info")
            .and()
            .resideOutsideOfPackages("..internal..", "..picture")
            .should()
            .beAnnotatedWith(CheckReturnValue.class);

    /**
     * Whoever sends references chooses their hash codes: a hash map keeps many keys of one hash code in a tree, and finds its way
     * there in few steps, only if keys of that class have an order.
     */
    @ArchTest
    static final ArchRule REFERENCES_STAY_CHEAP_AS_KEYS = classes()
            .that(DescribedPredicate.describe(
                    "are records of one text called value",
                    type -> type.isRecord()
                            && type.getFields().stream()
                                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                    .map(field -> field.getRawType().getName() + " " + field.getName())
                                    .toList()
                                    .equals(List.of("java.lang.String value"))))
            .should()
            .implement(Comparable.class);

    @ArchTest
    static final ArchRule SCORES_HAVE_NO_ORDER = noClasses()
            .that()
            .resideInAPackage("dev.positivehealth.scoring")
            .and()
            .arePublic()
            .and()
            .areNotEnums()
            .should()
            .beAssignableTo(Comparable.class)
            .orShould()
            .beAssignableTo(Comparator.class);

    @ArchTest
    static final ArchRule NO_METHOD_OF_SCORING_JUDGES = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.positivehealth.scoring")
            .and()
            .arePublic()
            .should()
            .haveNameMatching(JUDGEMENT);

    @ArchTest
    static final ArchRule NO_TYPE_OF_SCORING_JUDGES = noClasses()
            .that()
            .resideInAPackage("dev.positivehealth.scoring")
            .should()
            .haveNameMatching(JUDGEMENT);

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_IN_PUBLIC = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.positivehealth.internal..")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(new ArchCondition<>("neither take nor return floating point") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    boolean floating = Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()))
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .anyMatch(type -> FLOATING.contains(type.getName()));
                    events.add(new SimpleConditionEvent(unit, !floating, unit.getFullName()));
                }
            });

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "are of " + List.of(names), type -> Set.of(names).contains(type.getName()));
    }
}
