package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the tag itself, then its parents, then the smallest more specific one
                "nl-BE          | nl nl-BE en       | nl-BE",
                "nl-BE          | nl en             | nl",
                "zh-Hant-TW     | zh zh-Hant en     | zh-Hant",
                "zh-Hant-TW     | zh en             | zh",
                "nl             | nl-NL nl-BE en    | nl-BE",
                "nl-BE          | nl-NL en          | en",
                "zh             | zh-Hant zh-Hans   | zh-Hans",
                // the next that was asked, whole before parts of the list
                "fr, nl;q=0.8   | nl en             | nl",
                "fr-CA, nl, fr  | nl fr             | fr",
                "de, fr, nl     | en nl fr          | fr",
                // never one of weight 0, unless there is no other
                "nl;q=0         | nl en             | en",
                "en;q=0         | nl en             | nl",
                "en;q=0, nl;q=0 | nl en fr          | fr",
                "nl;q=0         | nl nl-BE en       | en",
                "nl, nl-BE;q=0  | nl-BE nl-NL       | nl-NL",
                "en;q=0         | en                | en",
                "en;q=0, nl;q=0 | nl en             | en",
                // English, or a kind of it; then the smallest by code point
                "fr             | de en nl          | en",
                "fr             | de en-GB nl       | en-GB",
                "fr             | nl de             | de",
                "''             | nl en             | en",
                // case is of no matter
                "NL-be          | nl-BE nl en       | nl-BE",
                // a language is no part of one that only begins alike
                "nl             | nld en            | en",
                "nld            | nl en             | en"
            })
    void choosesByTheRule(String wanted, String available, String chosen) {
        assertThat(Languages.parse(wanted).choose(List.of(available.split(" ", -1))))
                .isEqualTo(chosen);
    }

    @Test
    void hasNothingToChooseFromNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.DUTCH.choose(Set.of()))
                .withMessage("there must be at least one language to choose from");
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(
                "nl", "nl-BE", "nl-NL", "en", "en-GB", "fr", "fr-CA", "zh-Hant", "zh-Hant-TW", "zh", "nld");
    }

    /** Against the rule computed from the words of its description, by other means. */
    @Property(tries = 2_000)
    void choosesWhatAPlainRecomputationChooses(
            @ForAll List<@From("tags") String> wanted,
            @ForAll Set<@From("tags") String> never,
            @ForAll @NotEmpty Set<@From("tags") String> there) {
        List<String> asked = wanted.stream().filter(tag -> !never.contains(tag)).toList();
        StringBuilder header = new StringBuilder(String.join(", ", asked));
        never.forEach(tag -> header.append(", ").append(tag).append(";q=0"));
        assertThat(Languages.parse(header.toString()).choose(there)).isEqualTo(plainChoice(asked, never, there));
    }

    private static String plainChoice(List<String> asked, Set<String> never, Set<String> there) {
        TreeSet<String> left = new TreeSet<>(there);
        left.removeIf(tag -> never.stream().anyMatch(range -> (tag + "-").startsWith(range + "-")));
        List<String> inTurn = new ArrayList<>(asked);
        inTurn.add("en");
        for (String tag : inTurn) {
            String range = tag;
            while (!left.contains(range) && range.contains("-")) {
                range = range.replaceFirst("-[^-]*$", "");
            }
            if (left.contains(range)) {
                return range;
            }
            String above = left.ceiling(tag + "-");
            if (above != null && above.startsWith(tag + "-")) {
                return above;
            }
        }
        return left.isEmpty() ? new TreeSet<>(there).first() : left.first();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl                                  | nl",
                "nl-be                               | nl-BE",
                "fr, nl;q=0.8                        | fr, nl",
                "nl;q=0.8, fr                        | fr, nl",
                " nl ; q=0.5 ,en;q=0.50, de;q=0.501  | de, nl, en",
                "en;q=1.000,nl;Q=1                   | en, nl",
                "nl;q=0.2, NL, en;q=0.1              | nl, en",
                "en;q=0, nl;q=0.000, fr              | fr",
                "*, nl;q=0.5                         | nl",
                "de;q=2, nl                          | nl",
                "de;q=0.1234, fr;q=, it;w=1, nl      | nl",
                "d, nl_BE, '', 12, de--AT, nl        | nl",
                "''                                  | ''",
                "*                                   | ''"
            })
    void readsAListByWeightAndPassesOverWhatItCannotRead(String text, String tags) {
        Languages languages = Languages.parse(text);
        assertThat(languages).hasToString(tags);
        assertThat(String.join(", ", languages.tags())).isEqualTo(tags);
        assertThat(languages.tags()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({
        "NL, nl",
        "nl-be, nl-BE",
        "ZH-HANT-tw, zh-Hant-TW",
        "es-419, es-419",
        "SL-ROZAJ-biske, sl-rozaj-biske",
        "en-US-U-CA-GREGORY, en-US-u-ca-gregory",
        "DE-x-AB-CDEF, de-x-ab-cdef"
    })
    void writesATagInItsOneSpelling(String tag, String canonical) {
        assertThat(Languages.canonical(tag)).isEqualTo(canonical);
        assertThat(Languages.canonical(canonical)).isEqualTo(canonical);
        assertThat(Languages.of(tag).tags()).containsExactly(canonical);
    }

    /** The JDK has the same spelling for what it takes; the core cannot ask it, as not every platform has it. */
    @Property(tries = 1_000)
    void writesTagsAsTheJdkDoes(@ForAll("wellFormedTags") String tag) {
        assertThat(Languages.canonical(tag))
                .isEqualTo(Locale.forLanguageTag(tag).toLanguageTag())
                .isEqualTo(Languages.canonical(tag.toUpperCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> wellFormedTags() {
        Arbitrary<String> language = Arbitraries.of("nl", "fr", "zh", "tr", "frr");
        Arbitrary<String> script = Arbitraries.of("", "-hant", "-LATN", "-cYRL");
        Arbitrary<String> region = Arbitraries.of("", "-be", "-TW", "-419");
        Arbitrary<String> variant = Arbitraries.of("", "-rozaj", "-1996");
        return Combinators.combine(language, script, region, variant)
                .as((first, second, third, fourth) -> first + second + third + fourth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "n", "nl_BE", "nl-", "-nl", "nl--BE", "12", "abcdefghi", "nl-abcdefghi", "één", " nl", "*"})
    void rejectsWhatIsNoTag(String text) {
        assertThat(Languages.isTag(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.canonical(text))
                .withMessage("a language must be a BCP 47 tag such as nl or nl-BE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.of("nl", text))
                .withMessage("a language must be a BCP 47 tag such as nl or nl-BE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.DUTCH.startingWith(text))
                .withMessage("a language must be a BCP 47 tag such as nl or nl-BE");
    }

    @Test
    void takesTagsOfUpTo35Characters() {
        String longest = "nl" + "-abcdefg".repeat(4) + "-";
        assertThat(Languages.isTag(longest.substring(0, 34))).isTrue();
        assertThat(longest).hasSize(35);
        assertThat(Languages.isTag("nld" + "-abcdefg".repeat(4))).isTrue();
        assertThat(Languages.isTag("nlde" + "-abcdefg".repeat(4))).isFalse();
        assertThat(Languages.isTag("nl" + "-a".repeat(100_000))).isFalse();
    }

    @Test
    void putsTheLanguageOfAPageBeforeAllOthers() {
        Languages asked = Languages.parse("fr, nl;q=0.8, en;q=0");
        assertThat(asked.startingWith("NL")).hasToString("nl, fr");
        assertThat(asked.startingWith("fr")).isEqualTo(asked);
        assertThat(asked.startingWith("de").choose(Set.of("en", "it"))).isEqualTo("it");
        assertThat(asked.startingWith("en-GB").choose(Set.of("de", "en"))).isEqualTo("en");
    }

    @Test
    void keepsDutchAndThenEnglishBeforeOthers() {
        assertThat(List.of("zh", "en-GB", "en", "de", "nl-BE", "nl").stream().sorted(Languages.ORDER))
                .containsExactly("nl", "en", "de", "en-GB", "nl-BE", "zh");
    }

    @Test
    void isEqualByWhatIsWantedAndWhatIsNot() {
        assertThat(Languages.parse("NL, en;q=0.5")).isEqualTo(Languages.of("nl", "en"));
        assertThat(Languages.parse("nl")).isEqualTo(Languages.DUTCH).hasSameHashCodeAs(Languages.DUTCH);
        assertThat(Set.of(Languages.DUTCH, Languages.ENGLISH, Languages.of("nl", "en"), Languages.parse("nl, en;q=0")))
                .hasSize(4);
        assertThat(Languages.DUTCH).isNotEqualTo("nl");
        assertThat(Map.of(Languages.DUTCH, 1)).containsKey(Languages.of("nl"));
    }
}
