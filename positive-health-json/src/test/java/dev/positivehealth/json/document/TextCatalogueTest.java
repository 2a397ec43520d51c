package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of texts is complete by construction: no closed list, no table and no type of alternative is left out. */
class TextCatalogueTest {
    /** Lists whose words stand in a place of their own: messages, items and findings. */
    private static final Set<String> ELSEWHERE = Set.of("ViolationCode", "Aspect", "FindingCode");

    private static Map<String, Object> catalogue(String language) {
        return TextCatalogue.in(Languages.of(language), Questionnaires.builtIn());
    }

    private static Map<?, ?> part(Map<?, ?> catalogue, String name) {
        return (Map<?, ?>) Objects.requireNonNull(catalogue.get(name));
    }

    @Test
    void hasEveryClosedListOfTheLibrary() throws Exception {
        Set<String> lists = new TreeSet<>();
        Set<String> unlabelled = new TreeSet<>();
        for (Class<?> type : classes()) {
            if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
                (Labelled.class.isAssignableFrom(type) ? lists : unlabelled)
                        .add(Labelled.class.isAssignableFrom(type) ? ClosedLists.name(type) : type.getSimpleName());
            }
        }
        assertThat(unlabelled).isEqualTo(new TreeSet<>(ELSEWHERE));
        assertThat(part(catalogue("nl"), "lists").keySet()).isEqualTo(lists);
    }

    private static List<Class<?>> classes() throws Exception {
        URI core = Labelled.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        List<Class<?>> classes = new ArrayList<>();
        if (core.getPath().endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(core))) {
                walk(jar.getPath("/"), classes);
            }
        } else {
            walk(Path.of(core), classes);
        }
        assertThat(classes).hasSizeGreaterThan(200);
        return classes;
    }

    private static void walk(Path root, List<Class<?>> classes) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("dev/") && name.endsWith(".class") && !name.endsWith("package-info.class")) {
                    classes.add(Class.forName(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')));
                }
            }
        }
    }

    @Test
    void hasEveryTableOfTexts() throws Exception {
        Set<String> tables = new TreeSet<>();
        Path folder = Path.of("../positive-health-core/src/main/resources/dev/positivehealth/internal/text");
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_nl.properties"))
                    .forEach(name -> tables.add(name.replace("_nl.properties", "")));
        }
        assertThat(Texts.tables()).containsExactlyElementsOf(tables);
        assertThat(part(catalogue("en"), "texts").keySet()).isEqualTo(tables);
    }

    @Test
    void namesListsAndTypesAsSchemasDo() {
        Map<?, ?> lists = part(catalogue("en"), "lists");
        Map<?, ?> types = part(catalogue("en"), "types");
        for (DocumentType<?> type : DocumentType.all()) {
            Object definitions = type.schema().getOrDefault("$defs", Map.of());
            ((Map<?, ?>) definitions).forEach((name, schema) -> {
                Object first = ((List<?>) ((Map<?, ?>) schema).keySet().stream().toList()).get(0);
                if (first.equals("oneOf") && !name.equals("finding-code")) {
                    assertThat(lists.containsKey(name)).as("list " + name).isTrue();
                }
            });
        }
        assertThat(types.keySet()).hasToString("[consent-event, conversation-step, need-event, spot]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isWholeInEachLanguage(String language) {
        Map<String, String> texts = new HashMap<>();
        walk("", catalogue(language), texts);
        assertThat(texts)
                .hasSizeGreaterThan(1_500)
                .allSatisfy((at, text) -> assertThat(text).as(at).isNotBlank());
        assertThat(catalogue(language)).containsEntry("language", language);
    }

    private static void walk(String at, Object part, Map<String, String> texts) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((name, value) -> walk(at + "/" + name, value, texts));
        } else if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(at + "/" + i, list.get(i), texts);
            }
        } else {
            texts.put(at, String.valueOf(part));
        }
    }
}
