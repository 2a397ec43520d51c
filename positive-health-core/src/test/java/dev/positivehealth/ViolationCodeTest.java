package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationCodeTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** Codes are API: a line is added here for a new one and none is changed. Each with the placeholders it fills. */
    private static final List<String> CODES = List.of(
            "questionnaire.unknown",
            "answer.unknown-item questionnaire",
            "answer.out-of-range highest item lowest",
            "answer.not-whole highest item lowest",
            "talk-about.unknown-item questionnaire",
            "remark.too-long longest",
            "taken-on.invalid",
            "taken-on.outside-round from until",
            "participant.invalid",
            "participant.other",
            "group.invalid",
            "group.unknown",
            "group.out-of-order",
            "round.other-questionnaire questionnaire",
            "release.unsafe minimum",
            "notice.missing notice",
            "property.unknown format",
            "property.duplicate",
            "property.missing property",
            "property.wrong-type property type",
            "format.unknown format",
            "document.too-large bytes depth entries",
            "violations.more most",
            "json.malformed",
            "id.invalid property",
            "code.invalid property",
            "text.invalid longest property",
            "value.unknown property values",
            "scale.invalid highest lowest",
            "list.empty property",
            "item.duplicate",
            "item.left-out",
            "property.not-supported property why",
            "value.duplicate property",
            "number.invalid highest lowest property",
            "rule.unknown",
            "score.inconsistent",
            "questionnaire.changed questionnaire",
            "event.out-of-order",
            "event.not-possible",
            "request.duplicate",
            "request.unknown",
            "request.not-now",
            "request.never-permitted",
            "role.not-possible",
            "topic.not-agreed",
            "step.not-possible why",
            "value.invalid property");

    @Test
    void hasTheseCodesAndTheirMessagesThesePlaceholdersInBothLanguages() {
        Map<String, String> dutch = new LinkedHashMap<>();
        Map<String, String> english = new LinkedHashMap<>();
        for (ViolationCode code : ViolationCode.values()) {
            dutch.put(code.code(), placeholders(code.message().in(Languages.DUTCH)));
            english.put(code.code(), placeholders(code.message().in(Languages.ENGLISH)));
        }
        Map<String, String> expected = CODES.stream()
                .collect(Collectors.toMap(
                        line -> line.split(" ", 2)[0],
                        line -> line.contains(" ") ? line.split(" ", 2)[1] : "",
                        (a, b) -> a,
                        LinkedHashMap::new));
        assertThat(dutch).containsExactlyEntriesOf(expected);
        assertThat(english).containsExactlyEntriesOf(expected);
    }

    private static String placeholders(String message) {
        Set<String> names = PLACEHOLDER
                .matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" ", names);
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsCode(ViolationCode code) {
        assertThat(ViolationCode.parse(code.code())).isSameAs(code);
        assertThat(code).hasToString(code.code());
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ANSWER_NOT_WHOLE", "answer.not-whole ", "answer.Not-Whole"})
    void rejectsAnyOtherCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViolationCode.parse(text))
                .withMessage("there is no such violation code; the codes are "
                        + CODES.stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.joining(", ")));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ViolationCode.parse(null))
                .withMessage("code");
    }

    @Test
    void tellsEveryRuleInOtherWords() {
        assertThat(Arrays.stream(ViolationCode.values()).map(ViolationCode::message))
                .doesNotHaveDuplicates();
    }
}
