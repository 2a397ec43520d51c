package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    /** Reads {@code participation sleeping remark}: a word is a dimension, a part, or else an aspect. */
    private static Scope scope(String words) {
        Scope scope = Scope.NOTHING;
        for (String word : words.strip().split(" +", -1)) {
            if (Arrays.stream(Dimension.values()).anyMatch(one -> one.code().equals(word))) {
                scope = scope.and(Scope.of(Dimension.parse(word)));
            } else if (Arrays.stream(ScopePart.values())
                    .anyMatch(one -> one.code().equals(word))) {
                scope = scope.with(ScopePart.parse(word));
            } else if (!word.equals("nothing")) {
                scope = scope.with(ItemCode.parse(word));
            }
        }
        return scope;
    }

    @Test
    void ofTheWholeWebMeansAllScoresAndNotOneAnswer() {
        assertThat(Scope.wholeWeb().dimensions()).containsExactly(Dimension.values());
        assertThat(Scope.wholeWeb().aspects()).isEmpty();
        assertThat(Scope.wholeWeb().parts()).isEmpty();
    }

    @Test
    void keepsDimensionsAndPartsInTheirOrderAndAspectsSorted() {
        Scope scope = Scope.of(Dimension.PARTICIPATION, Dimension.BODILY_FUNCTIONS)
                .with(ItemCode.parse("sleeping"), ItemCode.parse("eating"))
                .with(ScopePart.NOTES, ScopePart.REMARK);
        assertThat(scope.dimensions()).containsExactly(Dimension.BODILY_FUNCTIONS, Dimension.PARTICIPATION);
        assertThat(scope.aspects()).containsExactly(ItemCode.parse("eating"), ItemCode.parse("sleeping"));
        assertThat(scope.parts()).containsExactly(ScopePart.REMARK, ScopePart.NOTES);
        assertThat(scope)
                .isEqualTo(scope("notes eating participation remark sleeping bodily-functions"))
                .hasSameHashCodeAs(scope("notes eating participation remark sleeping bodily-functions"));
    }

    @Test
    void copiesWhatItIsGivenAndGivesNothingThatCanBeChanged() {
        Set<Dimension> dimensions = EnumSet.of(Dimension.PARTICIPATION);
        Set<ItemCode> aspects = new HashSet<>(Set.of(ItemCode.parse("eating")));
        Set<ScopePart> parts = new LinkedHashSet<>(Set.of(ScopePart.REMARK));
        Scope scope = new Scope(dimensions, aspects, parts);
        dimensions.clear();
        aspects.clear();
        parts.clear();
        assertThat(scope).isEqualTo(scope("participation eating remark"));
        for (Set<?> set : List.of(scope.dimensions(), scope.aspects(), scope.parts())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(set::clear);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nothing,                      nothing,                true",
        "remark,                       nothing,                true",
        "nothing,                      remark,                 false",
        "participation remark,         participation,          true",
        "participation remark,         remark,                 true",
        "participation,                participation remark,   false",
        "participation sleeping,       sleeping,               true",
        "bodily-functions,             sleeping,               false",
        "sleeping,                     bodily-functions,       false",
        "participation sleeping notes, participation sleeping notes, true",
        "participation sleeping notes, participation sleeping needs, false",
        "participation sleeping notes, participation eating notes,   false",
        "participation sleeping notes, meaningfulness sleeping notes, false"
    })
    void coversWhatIsNamedAndNothingElse(String wide, String narrow, boolean covers) {
        assertThat(scope(wide).covers(scope(narrow))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "participation sleeping remark, participation eating notes, participation",
        "participation sleeping remark, meaningfulness sleeping,    sleeping",
        "participation sleeping remark, remark notes,               remark",
        "participation,                 sleeping,                   nothing",
        "participation,                 nothing,                    nothing"
    })
    void isNarrowedToWhatBothMean(String one, String other, String both) {
        assertThat(scope(one).within(scope(other))).isEqualTo(scope(both));
        assertThat(scope(other).within(scope(one))).isEqualTo(scope(both));
    }

    @ParameterizedTest
    @CsvSource({
        "participation sleeping remark, participation eating notes, participation sleeping eating remark notes",
        "participation,                 nothing,                    participation",
        "nothing,                       nothing,                    nothing"
    })
    void isJoinedToWhatEitherMeans(String one, String other, String either) {
        assertThat(scope(one).and(scope(other))).isEqualTo(scope(either));
        assertThat(scope(other).and(scope(one))).isEqualTo(scope(either));
    }

    @ParameterizedTest
    @CsvSource({"nothing, true", "participation, false", "sleeping, false", "remark, false"})
    void isNothingOnlyIfNothingIsNamed(String words, boolean nothing) {
        assertThat(scope(words).isNothing()).isEqualTo(nothing);
        assertThat(scope(words).equals(Scope.NOTHING)).isEqualTo(nothing);
    }
}
