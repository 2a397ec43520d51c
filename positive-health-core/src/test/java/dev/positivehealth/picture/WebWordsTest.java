package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A blind reader's way: everything the picture tells is read back from its words alone. */
class WebWordsTest {
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2} [A-Za-z]+ [0-9]{4}");
    private static final Pattern TWO = Pattern.compile("(?:op|on) (" + DAY + "): (.+); (?:op|on) (" + DAY + "): (.+)");

    private static final Pattern TALK_ABOUT =
            Pattern.compile("(?:I want to talk about|Hier wil ik over praten) \\((.+?)\\): (.+)\\.");

    /** What a reader knows after hearing the words. */
    private record Heard(
            List<LocalDate> days,
            List<Integer> scale,
            Map<Dimension, List<String>> values,
            List<String> talkAbout,
            Languages languages) {}

    private static Heard hear(String words) {
        List<String> lines = words.lines().toList();
        Languages languages = words.startsWith("Mijn web, ") ? Languages.DUTCH : Languages.ENGLISH;
        List<LocalDate> days = new ArrayList<>();
        Matcher day = DAY.matcher(lines.get(0));
        while (day.find()) {
            days.add(day(day.group(), languages));
        }
        Matcher scale = Pattern.compile("(-?[0-9]+) \\(").matcher(lines.get(1));
        List<Integer> ends = new ArrayList<>();
        while (scale.find()) {
            ends.add(Integer.parseInt(scale.group(1)));
        }
        Map<Dimension, List<String>> values = new LinkedHashMap<>();
        for (String line : lines.subList(2, 8)) {
            List<String> parts = List.of(line.split(": ", 2));
            Dimension dimension = Arrays.stream(Dimension.values())
                    .filter(one -> one.label().in(languages).equals(parts.get(0)))
                    .findFirst()
                    .orElseThrow();
            String value = parts.get(1).substring(0, parts.get(1).length() - 1);
            Matcher two = TWO.matcher(value);
            values.put(dimension, two.matches() ? List.of(two.group(2), two.group(4)) : List.of(value));
            if (two.matches()) {
                assertThat(List.of(day(two.group(1), languages), day(two.group(3), languages)))
                        .isEqualTo(days);
            }
        }
        List<String> talkAbout = new ArrayList<>();
        for (String line : lines.subList(8, lines.size() - 1)) {
            Matcher ticked = TALK_ABOUT.matcher(line);
            assertThat(ticked.matches()).isTrue();
            talkAbout.addAll(List.of(ticked.group(2).split("; ")));
        }
        return new Heard(days, ends, values, talkAbout, languages);
    }

    private static LocalDate day(String words, Languages languages) {
        return LocalDate.parse(
                words, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(languages.toString())));
    }

    private static void assertHeard(SpiderWeb web, Languages languages, Profile... profiles) {
        Heard heard = hear(web.in(languages).textAlternative());

        assertThat(heard.languages()).isEqualTo(languages);
        assertThat(heard.days())
                .isEqualTo(Arrays.stream(profiles).map(Profile::takenOn).toList());
        assertThat(heard.scale()).containsExactly(0, 10);
        assertThat(heard.values().keySet()).containsExactly(Dimension.values());
        heard.values().forEach((dimension, values) -> {
            assertThat(values).hasSize(profiles.length);
            for (int i = 0; i < profiles.length; i++) {
                assertThat(score(values.get(i)))
                        .isEqualTo(profiles[i].score(dimension).value());
                assertThat(reason(values.get(i), languages))
                        .isEqualTo(profiles[i].score(dimension).reason());
            }
        });
        assertThat(heard.talkAbout())
                .isEqualTo(profiles[profiles.length - 1].talkAbout().stream()
                        .map(code -> label(code, languages))
                        .toList());
    }

    private static Optional<BigDecimal> score(String words) {
        return words.matches("[0-9]+[.,][0-9]")
                ? Optional.of(new BigDecimal(words.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<AbsenceReason> reason(String words, Languages languages) {
        return Arrays.stream(AbsenceReason.values())
                .filter(reason -> words.endsWith(", " + (languages.equals(Languages.ENGLISH) ? "because " : "want ")
                        + reason.label().in(languages)))
                .findFirst();
    }

    private static String label(ItemCode code, Languages languages) {
        return Sheets.ADULT.item(code).orElseThrow().label().in(languages);
    }

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        Arbitrary<Integer> answers = Arbitraries.integers().between(0, 10).injectNull(0.3);
        return answers.list()
                .ofSize(42)
                .flatMap(all -> Arbitraries.subsetOf(Sheets.ADULT.items().stream()
                                .map(item -> item.code().value())
                                .toList())
                        .map(ticked -> {
                            var draft = Sheets.ADULT.sheet(Sheets.SPRING);
                            for (int i = 0; i < all.size(); i++) {
                                Integer answer = all.get(i);
                                String code = Sheets.ADULT.items().get(i).code().value();
                                draft = answer == null ? draft : draft.answer(code, answer);
                            }
                            for (String one : ticked) {
                                draft = draft.talkAbout(one);
                            }
                            return draft.complete();
                        }));
    }

    @Property(tries = 100)
    void oneWebIsReadBackFromItsWords(@ForAll("sheets") AnswerSheet sheet) {
        Profile profile = Sheets.score(sheet);

        for (Languages languages : ReferencePictures.languages()) {
            assertHeard(SpiderWeb.of(profile), languages, profile);
        }
    }

    @Property(tries = 100)
    void twoWebsAreReadBackFromTheirWords(@ForAll("sheets") AnswerSheet earlier, @ForAll("sheets") AnswerSheet later) {
        Profile one = Sheets.score(earlier);
        Profile scored = Sheets.score(later);
        Profile other = Profile.of(
                scored.questionnaire(),
                scored.rule(),
                Sheets.AUTUMN,
                scored.participant(),
                scored.scores(),
                scored.talkAbout());

        for (Languages languages : ReferencePictures.languages()) {
            assertHeard(SpiderWeb.of(other).with(one), languages, one, other);
        }
    }

    @Test
    void saysItInWholeSentences() {
        Profile earlier = Sheets.score(Sheets.withGaps());
        Profile later = Sheets.score(Sheets.later());

        assertThat(SpiderWeb.of(later).with(earlier).textAlternative()).isEqualTo("""
                        My web, 1 March 2026 and 14 September 2026.
                        The scale runs from 0 (does not fit me at all) to 10 (fits me completely).
                        Bodily functions: on 1 March 2026: 7.0; on 14 September 2026: 7.6.
                        Mental well-being: on 1 March 2026: no score, because none of the questions was answered; on 14 September 2026: 6.0.
                        Meaningfulness: on 1 March 2026: 8.0; on 14 September 2026: 7.0.
                        Quality of life: on 1 March 2026: no score, because too few of the questions were answered; on 14 September 2026: 7.0.
                        Participation: on 1 March 2026: 9.0; on 14 September 2026: 6.0.
                        Daily functioning: on 1 March 2026: 4.0; on 14 September 2026: 6.0.
                        I want to talk about (Bodily functions): Being active.
                        To start a conversation, not to measure. There is no total, no norm and no better or worse web.""");
    }

    @Test
    void everyTextOfThePictureIsInTheWords() {
        for (Languages languages : ReferencePictures.languages()) {
            SpiderWeb web = SpiderWeb.of(Sheets.score(Sheets.later()))
                    .with(Sheets.score(Sheets.withGaps()))
                    .in(languages);
            String words = web.textAlternative();

            List<String> numbers = List.of("0", "2", "4", "6", "8", "10");
            String texts = String.join(
                    " ",
                    Xml.texts(Xml.parse(web.svg())).stream()
                            .filter(text -> !numbers.contains(text))
                            .toList());
            for (String word : texts.split(" +", -1)) {
                // The words name the dimension between "about" and the colon.
                assertThat(words).contains(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
            }
        }
    }
}
