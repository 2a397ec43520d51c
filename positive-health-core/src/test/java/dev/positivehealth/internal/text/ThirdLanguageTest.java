package dev.positivehealth.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.Role;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.Score;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A third language of the library is a line in {@code languages.txt} and files of texts; no code knows of it. */
class ThirdLanguageTest {
    /** What a reader sees, computed by the core as it stands, within the class loader that this class is loaded by. */
    public static final class Shown implements Function<String, Map<String, String>> {
        @Override
        public Map<String, String> apply(String wanted) {
            Languages languages = Languages.parse(wanted);
            Map<String, String> shown = new LinkedHashMap<>();
            shown.put("dimension", Dimension.QUALITY_OF_LIFE.label().in(languages));
            shown.put("absence", AbsenceReason.NOT_ANSWERED.label().in(languages));
            shown.put("other-absence", AbsenceReason.TOO_FEW_ANSWERS.label().in(languages));
            shown.put("buddy", Role.BUDDY.label().in(languages));
            shown.put("manager", Role.MANAGER.label().in(languages));
            shown.put("score", Score.of(48, 7).text(languages));
            shown.put(
                    "violation",
                    Violation.of(PropertyPath.ROOT, ViolationCode.PROPERTY_MISSING, "property", "takenOn")
                            .message(languages));
            shown.put(
                    "languages",
                    String.join(" ", Dimension.QUALITY_OF_LIFE.label().texts().keySet()));
            shown.put("questionnaire", String.join(" ", adult()));
            return shown;
        }

        private static Iterable<String> adult() {
            return Questionnaires.builtIn()
                    .get(QuestionnaireId.parse("adult-42/1"))
                    .languages();
        }
    }

    private static Map<String, String> shownWithFrench(String wanted) throws Exception {
        URL french = Objects.requireNonNull(ThirdLanguageTest.class.getResource("/third-language/"));
        URL core = Languages.class.getProtectionDomain().getCodeSource().getLocation();
        URL tests = french.toURI().resolve("..").toURL();
        // Not below the platform's class loader: it would give the core as it is already loaded as a module.
        try (URLClassLoader loader = new URLClassLoader(new URL[] {french, core, tests}, null)) {
            Object shown = loader.loadClass(Shown.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(shown.getClass()).isNotEqualTo(Shown.class);
            @SuppressWarnings("unchecked") // the same interface of the JDK on both sides
            Function<String, Map<String, String>> function = (Function<String, Map<String, String>>) shown;
            return function.apply(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr", "fr-BE", "FR", "'fr, nl;q=0.5'", "'de, fr'"})
    void showsWhatIsThereInFrench(String wanted) throws Exception {
        assertThat(shownWithFrench(wanted))
                .containsEntry("dimension", "Qualité de vie")
                .containsEntry("absence", "aucune réponse")
                .containsEntry("buddy", "parrain")
                .containsEntry("score", "6,9")
                .containsEntry("violation", "takenOn doit être indiqué")
                .containsEntry("languages", "nl en fr");
    }

    @Test
    void fallsBackForTheRestToTheNextThatWasAskedAndElseToEnglish() throws Exception {
        assertThat(shownWithFrench("fr"))
                .containsEntry("other-absence", "too few of the questions were answered")
                .containsEntry("manager", "manager");
        assertThat(shownWithFrench("fr, nl;q=0.5"))
                .containsEntry(
                        "other-absence", AbsenceReason.TOO_FEW_ANSWERS.label().in(Languages.DUTCH))
                .containsEntry("manager", Role.MANAGER.label().in(Languages.DUTCH));
    }

    @Test
    void leavesDutchEnglishAndQuestionnairesAsTheyAre() throws Exception {
        for (String wanted : List.of("nl", "en", "de")) {
            Map<String, String> without = new LinkedHashMap<>(new Shown().apply(wanted));
            without.put("languages", "nl en fr");
            assertThat(shownWithFrench(wanted)).isEqualTo(without).containsEntry("questionnaire", "nl en");
        }
    }

    @Test
    void doesNotShipInThisBuild() {
        assertThat(Dimension.QUALITY_OF_LIFE.label())
                .isEqualTo(LocalizedText.of("Kwaliteit van leven", "Quality of life"));
    }
}
