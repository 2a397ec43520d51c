package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what: nothing in the public API signals, advises or judges from scores, and what takes scores is listed. */
class PublicApiTest {
    /** What nothing public may be called, within any word: a signal named otherwise is caught by the list of what takes scores. */
    private static final Pattern JUDGING =
            Pattern.compile("alert|advice|advise|signal|risk|warning|norm|rank|worst|lowest|trend|difference");

    private static final Set<Class<?>> TELLING =
            Set.of(Profile.class, SharedProfile.class, DimensionScore.class, Score.class);

    /** All public types of the exported packages, nested ones too. */
    static List<Class<?>> types() throws IOException, URISyntaxException {
        Path core = Path.of(Checked.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> exported = ModuleFinder.of(core).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(core)) {
            return files.map(core::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .<Class<?>>map(PublicApiTest::load)
                    .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Stream<Executable> callable(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic()),
                        Arrays.stream(type.getDeclaredConstructors()))
                .filter(one -> Modifier.isPublic(one.getModifiers()));
    }

    @Test
    void isFound() throws IOException, URISyntaxException {
        assertThat(types()).contains(Checked.class, Profile.class, DimensionScore.Scored.class, AnswerScale.class);
        assertThat(types()).noneMatch(type -> type.getPackageName().contains("internal"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasNoNameThatJudges(Class<?> type) {
        assertThat(judges(type.getSimpleName())).as(type.getName()).isFalse();
        assertThat(callable(type)
                        .filter(Method.class::isInstance)
                        .map(Executable::getName)
                        .filter(name -> !(type.equals(AnswerScale.class) && name.matches("lowest(Meaning)?")))
                        .filter(PublicApiTest::judges))
                .as(type.getName())
                .isEmpty();
    }

    private static boolean judges(String name) {
        return JUDGING.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RiskSignal", "lowestDimension", "isAtRisk", "normOf", "advise", "rankingOf", "trendSince"})
    void wouldBeCaughtIfItHadOne(String name) {
        assertThat(judges(name)).isTrue();
    }

    /** The list grows on purpose: whoever adds a line says why no signal, advice or judgement comes out of it. */
    @Test
    void listsAllThatTakesAProfileOrAScore() throws IOException, URISyntaxException {
        List<String> taking = types().stream()
                .flatMap(PublicApiTest::callable)
                .filter(one -> Arrays.stream(one.getGenericParameterTypes()).anyMatch(PublicApiTest::tells))
                .map(PublicApiTest::line)
                .sorted()
                .toList();
        assertThat(String.join("\n", taking)).isEqualTo(String.join("\n", expected()));
    }

    private static boolean tells(Type type) {
        return TELLING.stream()
                .anyMatch(telling -> Pattern.compile("\\b" + Pattern.quote(telling.getName()) + "\\b")
                        .matcher(type.getTypeName())
                        .find());
    }

    /** {@code Class.method(Parameters) : Return}, without packages. */
    private static String line(Executable one) {
        String owner = simple(one.getDeclaringClass().getName());
        String parameters = Arrays.stream(one.getGenericParameterTypes())
                .map(Type::getTypeName)
                .map(PublicApiTest::simple)
                .collect(Collectors.joining(", ", "(", ")"));
        return one instanceof Method method
                ? owner + "." + method.getName() + parameters + " : "
                        + simple(method.getGenericReturnType().getTypeName())
                : "new " + owner + parameters;
    }

    private static String simple(String name) {
        return name.replaceAll("([a-z]\\w*\\.)+", "").replace('$', '.');
    }

    private static List<String> expected() {
        try (InputStream in = Objects.requireNonNull(PublicApiTest.class.getResourceAsStream("takes-a-profile.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
