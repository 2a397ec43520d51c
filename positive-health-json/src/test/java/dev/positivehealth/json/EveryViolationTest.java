package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be wrong can be told: every code, and every reason of one, as {@code problem/1}, in both languages, by every mapper. */
class EveryViolationTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static Stream<Arguments> mappingsAndLanguages() {
        return Mapping.all().stream()
                .flatMap(mapping ->
                        Stream.of(Languages.DUTCH, Languages.ENGLISH).map(language -> Arguments.of(mapping, language)));
    }

    private static List<Violation> violations() {
        return Stream.concat(
                        Arrays.stream(ViolationCode.values()).map(EveryViolationTest::of),
                        Texts.of("unsupported").keys().stream().map(EveryViolationTest::notSupported))
                .toList();
    }

    /** A violation whose arguments are called as their placeholders are. */
    private static Violation of(ViolationCode code) {
        Map<String, String> arguments = PLACEHOLDER
                .matcher(code.message().in(Languages.ENGLISH))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toMap(name -> name, name -> name, (one, same) -> one, LinkedHashMap::new));
        return new Violation("/a", code, arguments, Map.of());
    }

    private static Violation notSupported(String reason) {
        return Violation.of(
                        PropertyPath.ROOT, ViolationCode.PROPERTY_NOT_SUPPORTED, "property", "direction", "why", reason)
                .labelled("why", Texts.of("unsupported").get(reason, LocalizedText::of));
    }

    @ParameterizedTest
    @MethodSource("mappingsAndLanguages")
    void isWrittenAndReadBack(Mapping mapping, Languages languages) throws Exception {
        Problem problem = Problem.of(violations(), languages);
        String written = mapping.write(problem);
        assertThat(written).isEqualTo(Golden.DOCUMENTS.write(DocumentType.PROBLEM, problem));
        assertThat(mapping.read(written, Problem.class)).isEqualTo(problem);
        assertThat(problem.violations())
                .hasSameSizeAs(violations())
                .allSatisfy(entry -> assertThat(entry.message()).isNotBlank().doesNotContainPattern(PLACEHOLDER));
    }
}
