package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireIdTest {
    private static final List<ItemCode> BOTH = codes("intimacy", "sexuality");

    private static List<ItemCode> codes(String... codes) {
        return List.of(codes).stream().map(ItemCode::parse).toList();
    }

    @Test
    void isANameAVersionAndForAVariantWhatItLeavesOut() {
        QuestionnaireId id = QuestionnaireId.parse("adult-44/1;without=intimacy,sexuality");
        assertThat(id.name()).isEqualTo("adult-44");
        assertThat(id.version()).isEqualTo(1);
        assertThat(id.without()).isEqualTo(BOTH);
        assertThat(id.isVariant()).isTrue();
        assertThat(id.whole()).isEqualTo(QuestionnaireId.parse("adult-44/1"));
        assertThat(id.whole().isVariant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/1", "adult-42/1", "7/999999", "adult-44/1;without=sexuality", "a/2;without=1,a,a-b,ab"})
    void isReadAndWrittenAsOneText(String text) {
        assertThat(QuestionnaireId.parse(text)).hasToString(text);
        assertThat(QuestionnaireId.read(text)).contains(QuestionnaireId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "adult-42",
                "adult-42/",
                "/1",
                "adult-42/0",
                "adult-42/01",
                "adult-42/1000000",
                "adult-42/-1",
                "adult-42/+1",
                "Adult-42/1",
                "-a/1",
                "a--b/1",
                "a-/1",
                " adult-42/1",
                "adult-42/1 ",
                "adult-42/1\n",
                "adult-42/\u0661",
                "adult-44/1;",
                "adult-44/1;without=",
                "adult-44/1;without=intimacy,",
                "adult-44/1;without=,intimacy",
                "adult-44/1;without=sexuality,intimacy",
                "adult-44/1;without=intimacy,intimacy",
                "adult-44/1;without=intimacy, sexuality",
                "adult-44/1;without=-a",
                "adult-44/1;WITHOUT=intimacy",
                "adult-44/1;without=a;without=b"
            })
    void rejectsAnyOtherForm(String text) {
        assertThat(QuestionnaireId.read(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireId.parse(text))
                .withMessage("a questionnaire id must be a name and a version such as adult-42/1, or a variant such as "
                        + "adult-44/1;without=intimacy,sexuality with sorted codes");
    }

    @Test
    void countsNamesAndCodesUpTo64Characters() {
        String longest = "x".repeat(64);
        assertThat(QuestionnaireId.parse(longest + "/1;without=" + longest)).isNotNull();
        assertThat(QuestionnaireId.read(longest + "x/1")).isEmpty();
        assertThat(QuestionnaireId.read("a/1;without=x" + longest)).isEmpty();
    }

    @Test
    void sortsWhatItLeavesOutAndKeepsEachOnce() {
        List<ItemCode> codes = new ArrayList<>(codes("sexuality", "intimacy", "sexuality"));
        QuestionnaireId id = new QuestionnaireId("adult-44", 1, codes);
        codes.clear();
        assertThat(id).hasToString("adult-44/1;without=intimacy,sexuality");
        assertThat(id.without()).isUnmodifiable();
    }

    @Test
    void leavesOutMore() {
        assertThat(QuestionnaireId.parse("adult-44/1")
                        .excluding(codes("sexuality"))
                        .excluding(BOTH))
                .isEqualTo(new QuestionnaireId("adult-44", 1, BOTH));
        assertThat(QuestionnaireId.parse("adult-44/1").excluding(List.of()))
                .isEqualTo(QuestionnaireId.parse("adult-44/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Adult", "a_b", "a/1"})
    void rejectsANameThatIsNotKebabCase(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnaireId(name, 1, List.of()))
                .withMessage("a questionnaire's name must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1000000"})
    void rejectsAVersionOutsideItsRange(int version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnaireId("a", version, List.of()))
                .withMessage("a questionnaire's version must be from 1 to 999999, but was " + version);
    }

    @Property
    void hasOneTextAndOnlyOne(@ForAll("ids") QuestionnaireId one, @ForAll("ids") QuestionnaireId other) {
        assertThat(QuestionnaireId.parse(one.toString())).isEqualTo(one);
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Provide
    Arbitrary<QuestionnaireId> ids() {
        Arbitrary<String> names = Arbitraries.of("a", "b-2", "adult-44");
        Arbitrary<List<ItemCode>> without = Arbitraries.of("1", "a", "a-b", "ab", "sleeping")
                .map(ItemCode::parse)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(names, Arbitraries.integers().between(1, 999_999), without)
                .as(QuestionnaireId::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adult-42/1 | adult-42~1",
                "adult-44/1;without=sexuality | adult-44~1~without~sexuality",
                "adult-44/1;without=intimacy,sexuality | adult-44~1~without~intimacy~sexuality",
                "without/1;without=without | without~1~without~without"
            })
    void hasAFormForUrls(String text, String segment) {
        assertThat(QuestionnaireId.parse(text).pathSegment()).isEqualTo(segment);
        assertThat(QuestionnaireId.ofPathSegment(segment)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "adult-42",
                "adult-42/1",
                "adult-42~01",
                "adult-44~1~without",
                "adult-44~1~without~",
                "adult-44~1~with~intimacy",
                "adult-44~1~without~sexuality~intimacy",
                "adult-44~1~without~intimacy,sexuality",
                "adult-44~1;without=intimacy"
            })
    void takesNoOtherFormFromUrls(String segment) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionnaireId.ofPathSegment(segment));
    }
}
