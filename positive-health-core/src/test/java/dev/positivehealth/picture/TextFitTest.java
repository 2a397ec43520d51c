package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TextFitTest {
    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(TextFit.wrap("Good mood", 10, Canvas.BOLD, 100)).containsExactly("Good mood");
    }

    @Test
    void breaksAtSpaces() {
        assertThat(TextFit.wrap("Having a good time", 10, Canvas.BOLD, 47)).containsExactly("Having a", "good", "time");
    }

    @Test
    void breaksInsideAWordThatIsTooWideAlone() {
        assertThat(TextFit.wrap("ab WWWWW", 10, Canvas.BOLD, 20)).containsExactly("ab", "W-", "W-", "W-", "WW");
        assertThat(TextFit.wrap("WWWWW ab", 10, Canvas.BOLD, 20)).containsExactly("W-", "W-", "W-", "WW", "ab");
    }

    @Test
    void neverSplitsACodePoint() {
        assertThat(TextFit.wrap("\uD83D\uDE00\uD83D\uDE00", 10, Canvas.BOLD, 15))
                .containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    }

    @Test
    void doesNotBreakAtANoBreakSpace() {
        assertThat(TextFit.wrap("abc def\u00A0\u00B7", 10, Canvas.BOLD, 38)).containsExactly("abc", "def\u00A0\u00B7");
    }

    @Test
    void foldsLineEndsAndTabs() {
        assertThat(TextFit.wrap(" a\n\tb \r\n c ", 10, Canvas.BOLD, 100)).containsExactly("a b c");
    }

    @Test
    void givesWideLettersMoreRoomThanNarrowOnes() {
        assertThat(TextFit.width("W", 10)).isGreaterThan(TextFit.width("a", 10));
        assertThat(TextFit.width("a", 10)).isGreaterThan(TextFit.width("i", 10));
        assertThat(TextFit.width("\u5065", 10)).isGreaterThan(TextFit.width("A", 10));
        assertThat(TextFit.width("\u0416", 10)).isGreaterThan(TextFit.width("W", 10));
        assertThat(TextFit.width("\u00C6", 10)).isGreaterThan(TextFit.width("A", 10));
        assertThat(TextFit.width("\u0634", 10)).isGreaterThan(TextFit.width("\u5065", 10));
        assertThat(TextFit.width("\u03A9", 10)).isGreaterThan(TextFit.width("\u03C9", 10));
        assertThat(TextFit.width("\u0174", 10)).isEqualTo(TextFit.width("W", 10));
        assertThat(TextFit.width("aa", 20)).isEqualTo(TextFit.width("aaaa", 10));
        assertThat(TextFit.width("a", 10, Canvas.NORMAL)).isLessThanOrEqualTo(TextFit.width("a", 10, Canvas.BOLD));
        assertThat(TextFit.width("\u0416", 10, Canvas.NORMAL)).isLessThan(TextFit.width("\u0416", 10, Canvas.BOLD));
    }

    @Test
    void breaksWhereTheWidthItselfSaysSoAndNotASumOfWidths() {
        assertThat(TextFit.wrap("a\u0180\u0180\u0180", 10, Canvas.BOLD, 42.8))
                .containsExactly("a\u0180\u0180-", "\u0180");
        assertThat(TextFit.wrap("\uFFFD\u0180\u0180\u0180", 10, Canvas.BOLD, 44.8))
                .allSatisfy(line -> assertThat(TextFit.width(line, 10)).isLessThanOrEqualTo(44.8));
    }

    @Test
    void balancesLinesSoThatNoWordIsLeftAlone() {
        assertThat(TextFit.wrap("one two three four five", 10, Canvas.BOLD, 80))
                .containsExactly("one two three", "four five");
        assertThat(TextFit.balance("aaa aaa aaa aaa aaa b", 10, Canvas.BOLD, 96))
                .containsExactly("aaa aaa aaa", "aaa aaa b");
        assertThat(TextFit.balance("Good mood", 10, Canvas.BOLD, 100)).containsExactly("Good mood");
        assertThat(TextFit.balance("WWWWW", 10, Canvas.BOLD, 20)).containsExactly("W-", "W-", "W-", "WW");
    }

    @Property
    void everyLineFitsAndNoLetterIsLost(@ForAll String text, @ForAll @DoubleRange(min = 14, max = 400) double widest) {
        Assume.that(!text.isBlank());
        var lines = TextFit.wrap(text, 10, Canvas.BOLD, widest);

        assertThat(lines).allSatisfy(line -> {
            assertThat(TextFit.width(line, 10)).isLessThanOrEqualTo(widest);
            assertThat(line).isNotEmpty();
        });
        assertThat(String.join("", lines).replaceAll("[\\s-]", ""))
                .isEqualTo(text.strip().replaceAll("[\\s-]", ""));
    }
}
