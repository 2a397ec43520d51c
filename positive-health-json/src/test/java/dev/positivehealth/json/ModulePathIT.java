package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module uses the jars as they are built, on the module path, without opening anything to anyone. */
@Tag("jars")
class ModulePathIT {
    private static final Path CORE = jar(Path.of("..", "positive-health-core", "target"));
    private static final Path JSON = jar(Path.of("target"));
    // From answers to a profile and its picture; the rooms of conversation and trust come on top.
    private static final long LARGEST_WEB = 320_000;
    private static final long LARGEST_CORE = 800_000;
    private static final Pattern ROOMS_OF_THE_WEB =
            Pattern.compile("dev/positivehealth/((dimension|questionnaire|scoring|picture|internal)/.*|[^/]*)");

    private static final List<String> NEEDED = List.of(
            "tools/jackson/core/jackson-core",
            "tools/jackson/core/jackson-databind",
            "com/fasterxml/jackson/core/jackson-annotations");
    private static final List<String> OPTIONAL = List.of(
            "com/fasterxml/jackson/core/jackson-core",
            "com/fasterxml/jackson/core/jackson-databind",
            "jakarta.validation-api",
            "hibernate-validator",
            "jboss-logging",
            "com/fasterxml/classmate");

    private static final String READ_SCORE_WRITE = """
            JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
            AnswerSheet sheet = documents.read(DocumentType.ANSWER_SHEET, SHEET).orElseThrow();
            Profile profile = ScoringRule.meanOfAnswered().score(sheet);
            String json = documents.write(DocumentType.PROFILE, profile);
            System.out.println(json);
            System.out.println(documents.read(DocumentType.ANSWER_SHEET, "{}").violations());
            System.out.println(ScoringVectors.all().stream().noneMatch(v -> v.run(documents).isPresent()));
            """;

    private static final String BIND_AND_VALIDATE = """
            System.out.println(tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build()
                    .readValue(json, Profile.class).equals(profile));
            com.fasterxml.jackson.databind.json.JsonMapper two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new dev.positivehealth.json.jackson2.PositiveHealthJackson2Module()).build();
            System.out.println(two.writeValueAsString(two.readValue(json, Profile.class)).equals(json));
            java.util.Locale dutch = java.util.Locale.forLanguageTag("nl");
            try (var factory = jakarta.validation.Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator(
                            java.util.Set.of(dutch), dutch, context -> dutch, false))
                    .buildValidatorFactory()) {
                for (AnswerSheetForm form : new AnswerSheetForm[] {
                        two.readValue(SHEET.replace(":7", ":11"), AnswerSheetForm.class),
                        PositiveHealthJson.strictMapper().readValue(SHEET.replace(":7", ":7.5"), AnswerSheetForm.class)}) {
                    factory.getValidator().validate(form).forEach(one ->
                            System.out.println(one.getPropertyPath() + ": " + one.getMessage()));
                }
            }
            """;

    private static final String BIND_WITH_JACKSON_3 = """
            System.out.println(tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build()
                    .writeValueAsString(profile).equals(json));
            """;

    private static final String TEST_WITH_THE_KIT = """
            dev.positivehealth.testkit.PositiveHealthAssertions.assertThat(profile)
                    .hasScore(dev.positivehealth.dimension.Dimension.BODILY_FUNCTIONS, "7.0");
            String problem = documents.write(DocumentType.PROBLEM, dev.positivehealth.json.document.Problem.of(
                    documents.read(DocumentType.ANSWER_SHEET, "{}").violations(), dev.positivehealth.Languages.DUTCH));
            System.out.println(dev.positivehealth.json.testkit.JsonAssertions.assertThatProblem(documents, problem) != null);
            """;

    private static final List<String> READ_SCORED_WRITTEN = List.of(
            "{\"format\":\"positive-health/profile/1\",\"questionnaire\":\"marks-6/1\",\"rule\":\"mean-of-answered/1\","
                    + "\"takenOn\":\"2026-03-01\",\"dimensions\":{"
                    + "\"bodily-functions\":{\"score\":7.0,\"sum\":7,\"answered\":1,\"items\":1},"
                    + Stream.of(
                                    "mental-wellbeing",
                                    "meaningfulness",
                                    "quality-of-life",
                                    "participation",
                                    "daily-functioning")
                            .map(code -> "\"" + code + "\":{\"absent\":\"not-answered\",\"answered\":0,\"items\":1}")
                            .collect(Collectors.joining(","))
                    + "},\"fingerprint\":\"90d9386965281167\"}",
            "[property.missing, property.missing, property.missing]",
            "true");

    @TempDir
    Path temp;

    @Test
    void aModuleUsesEverything() throws Exception {
        compile(
                "requires com.fasterxml.jackson.databind; requires org.hibernate.validator; requires jakarta.validation;",
                READ_SCORE_WRITE + BIND_AND_VALIDATE,
                path(NEEDED, OPTIONAL));
        List<String> expected = new ArrayList<>(READ_SCORED_WRITTEN);
        expected.addAll(List.of(
                "true",
                "true",
                "answers.bodily-functions: het antwoord op \"bodily-functions\" moet een heel getal van 0 tot en met 10 zijn",
                "answers.bodily-functions: het antwoord op \"bodily-functions\" moet een heel getal van 0 tot en met 10 zijn, of"
                        + " null voor een overgeslagen vraag"));
        assertThat(run(path(NEEDED, OPTIONAL))).isEqualTo(expected);
    }

    @Test
    void aModuleScoresWithoutWhatIsOptional() throws Exception {
        List<Path> path = path(NEEDED, List.of());
        assertThat(ModuleFinder.of(path.toArray(Path[]::new)).findAll())
                .extracting(found -> found.descriptor().name())
                .containsExactlyInAnyOrder(
                        "dev.positivehealth.core",
                        "dev.positivehealth.json",
                        "tools.jackson.core",
                        "tools.jackson.databind",
                        "com.fasterxml.jackson.annotation");
        compile("", READ_SCORE_WRITE + BIND_WITH_JACKSON_3, path(NEEDED, OPTIONAL));
        assertThat(run(path))
                .isEqualTo(Stream.concat(READ_SCORED_WRITTEN.stream(), Stream.of("true"))
                        .toList());
    }

    @Test
    void aModuleCompilesWithoutWhatIsOptional() throws Exception {
        compile("", READ_SCORE_WRITE + BIND_WITH_JACKSON_3, path(NEEDED, List.of()));
        assertThat(classes()).isNotEmptyDirectory();
    }

    @Test
    void aModuleTestsItselfWithTheKit() throws Exception {
        List<Path> path = path(NEEDED, List.of("assertj-core", "byte-buddy"));
        path.addAll(List.of(kit(CORE), kit(JSON)));
        compile(
                "requires dev.positivehealth.testkit; requires dev.positivehealth.json.testkit; requires org.assertj.core;",
                READ_SCORE_WRITE + TEST_WITH_THE_KIT,
                path);
        assertThat(run(path))
                .isEqualTo(Stream.concat(READ_SCORED_WRITTEN.stream(), Stream.of("true"))
                        .toList());
    }

    private static Path kit(Path jar) {
        return jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", "-tests.jar"));
    }

    @Test
    void theCoreNeedsNothingButJava() throws IOException {
        ModuleDescriptor core = descriptor(CORE, "dev.positivehealth.core");
        assertThat(core.requires())
                .allSatisfy(requires -> assertThat(requires)
                        .matches(one -> one.name().equals("java.base")
                                || one.modifiers().contains(Requires.Modifier.STATIC)));
        assertThat(core.requires().stream().map(Requires::name)).isSubsetOf("java.base", "org.jspecify");
        assertThat(core.isAutomatic() || core.isOpen()).isFalse();
        assertThat(core.provides()).isEmpty();
        assertThat(Files.size(CORE)).isLessThan(LARGEST_CORE);
        try (ZipFile jar = new ZipFile(CORE.toFile())) {
            assertThat(jar.stream()
                            .filter(entry ->
                                    ROOMS_OF_THE_WEB.matcher(entry.getName()).matches())
                            .mapToLong(ZipEntry::getCompressedSize)
                            .sum())
                    .isBetween(1L, LARGEST_WEB);
        }
    }

    @Test
    void theJsonModuleIsWhatItSays() {
        ModuleDescriptor json = descriptor(JSON, "dev.positivehealth.json");
        assertThat(json.requires().stream()
                        .filter(one -> one.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .contains("com.fasterxml.jackson.databind", "jakarta.validation", "org.hibernate.validator");
        assertThat(json.opens()).isEmpty();
        assertThat(json.provides().stream().map(ModuleDescriptor.Provides::service))
                .containsExactly("tools.jackson.databind.JacksonModule");
    }

    private static ModuleDescriptor descriptor(Path jar, String name) {
        ModuleReference found = ModuleFinder.of(jar).find(name).orElseThrow();
        return found.descriptor();
    }

    private Path classes() {
        return temp.resolve("classes");
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(String requires, String body, List<Path> path) throws IOException {
        Path source = Files.createDirectories(temp.resolve("src/consumer"));
        Path module = Files.writeString(
                temp.resolve("src/module-info.java"),
                "module consumer { requires dev.positivehealth.json; " + requires + " }");
        Path main = Files.writeString(source.resolve("Main.java"), """
                package consumer;
                import dev.positivehealth.LocalizedText;
                import dev.positivehealth.json.*;
                import dev.positivehealth.json.conformance.*;
                import dev.positivehealth.json.document.*;
                import dev.positivehealth.json.form.*;
                import dev.positivehealth.questionnaire.*;
                import dev.positivehealth.scoring.*;
                public class Main {
                    static final String SHEET = "{\\"questionnaire\\":\\"marks-6/1\\",\\"takenOn\\":\\"2026-03-01\\","
                            + "\\"answers\\":{\\"bodily-functions\\":7}}";
                    public static void main(String[] args) throws Exception {
                """ + body + "}}");
        StringWriter said = new StringWriter();
        PrintWriter ear = new PrintWriter(said);
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        ear,
                        ear,
                        "--module-path",
                        joined(path),
                        "-d",
                        classes().toString(),
                        "-encoding",
                        "UTF-8",
                        module.toString(),
                        main.toString());
        assertThat(compiled).as(said.toString()).isZero();
    }

    private List<String> run(List<Path> path) throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        Path loaded = temp.resolve("loaded");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        joined(path) + File.pathSeparator + classes(),
                        "--module",
                        "consumer/consumer.Main")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertThat(Files.readString(err)).doesNotContain("WARNING", "Exception");
        // What is for Spring stays where it is.
        assertThat(Files.readString(loaded))
                .contains("dev.positivehealth.json.JsonDocuments")
                .doesNotContain("dev.positivehealth.json.spring", "org.springframework");
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static List<Path> path(List<String> needed, List<String> optional) {
        List<Path> path = new ArrayList<>(List.of(CORE, JSON));
        String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        for (String part : Stream.concat(needed.stream(), optional.stream()).toList()) {
            List<Path> found = Arrays.stream(classPath)
                    .filter(entry -> entry.endsWith(".jar"))
                    .filter(entry -> entry.replace(File.separatorChar, '/').contains("/" + part + "/"))
                    .map(Path::of)
                    .toList();
            assertThat(found).as(part).hasSize(1);
            path.addAll(found);
        }
        return path;
    }

    private static Path jar(Path target) {
        Set<String> others = Set.of("sources", "javadoc", "tests");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file ->
                            others.stream().noneMatch(other -> file.toString().endsWith("-" + other + ".jar")))
                    .map(file -> file.toAbsolutePath().normalize())
                    .toList();
            assertThat(jars).as("jars in " + target).hasSize(1);
            return jars.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
