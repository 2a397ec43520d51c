package dev.positivehealth.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the findings say; what holds of every closed list is checked for all of them at once. */
class ProgrammeListsTest {
    @ParameterizedTest
    @MethodSource("labels")
    void sayDifferentThingsOfDifferentFindings(Function<FindingCode, LocalizedText> text) {
        for (Languages languages : List.of(Languages.DUTCH, Languages.ENGLISH)) {
            assertThat(Arrays.stream(FindingCode.values()).map(text).map(words -> words.in(languages)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).isNotBlank());
        }
    }

    static Stream<Function<FindingCode, LocalizedText>> labels() {
        return Stream.of(FindingCode::question, FindingCode::why, FindingCode::next);
    }
}
