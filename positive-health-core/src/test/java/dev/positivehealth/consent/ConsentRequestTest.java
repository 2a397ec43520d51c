package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentRequestTest {
    private static final Instant FROM = Consents.hour(0);
    private static final Instant UNTIL = Consents.hour(1);

    private static ConsentRequest texts(String version, String language, String storage, String howToWithdraw) {
        return new ConsentRequest(
                Consents.id("c-1"),
                Consents.COACH,
                Set.of(Purpose.CONVERSATION),
                Scope.wholeWeb(),
                AccessMode.LOOK_TOGETHER,
                version,
                language,
                FROM,
                UNTIL,
                storage,
                howToWithdraw);
    }

    private static ConsentRequest parts(Set<Purpose> purposes, Scope scope, Instant from, Instant until) {
        return new ConsentRequest(
                Consents.id("c-1"),
                Consents.COACH,
                purposes,
                scope,
                AccessMode.LOOK_TOGETHER,
                "test/1",
                "nl",
                from,
                until,
                "Nergens.",
                "Zeg het.");
    }

    @Test
    void keepsPurposesInTheirOrderAndCopiesThem() {
        Set<Purpose> purposes = EnumSet.of(Purpose.RESEARCH, Purpose.CONVERSATION);
        ConsentRequest request = parts(purposes, Scope.wholeWeb(), FROM, UNTIL);
        purposes.clear();
        assertThat(request.purposes()).containsExactly(Purpose.CONVERSATION, Purpose.RESEARCH);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> request.purposes().clear());
    }

    @Test
    void rejectsARequestForNoPurpose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts(Set.of(), Scope.wholeWeb(), FROM, UNTIL))
                .withMessage("a consent must be for at least one purpose");
    }

    @Test
    void rejectsARequestAboutNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts(Set.of(Purpose.CONVERSATION), Scope.NOTHING, FROM, UNTIL))
                .withMessage("a consent must be about something");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 100})
    void rejectsAnEndThatIsNotAfterTheBeginning(long earlier) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> parts(Set.of(Purpose.CONVERSATION), Scope.wholeWeb(), UNTIL, UNTIL.minusNanos(earlier)))
                .withMessage("a consent must end after it begins");
    }

    @Test
    void canLastOneNanosecond() {
        assertThat(parts(Set.of(Purpose.CONVERSATION), Scope.wholeWeb(), FROM, FROM.plusNanos(1))
                        .until())
                .isEqualTo(FROM.plusNanos(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "nl_NL", " nl", "nederlandstalig", "nl-"})
    void rejectsWhatIsNoLanguageTag(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts("test/1", language, "Nergens.", "Zeg het."))
                .withMessage("a language must be a BCP 47 tag such as nl or nl-BE");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "64, 500, 500"})
    void takesTextsUpToTheirLongest(int version, int storage, int howToWithdraw) {
        ConsentRequest request = texts(
                "\uD83C\uDF37".repeat(version),
                "en",
                "\uD83C\uDF37".repeat(storage),
                "\uD83C\uDF37".repeat(howToWithdraw));
        assertThat(request.wordingVersion().codePointCount(0, 2 * version)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  9,   9,   wording version, 64",
        "65, 9,   9,   wording version, 64",
        "9,  0,   9,   storage,         500",
        "9,  501, 9,   storage,         500",
        "9,  9,   0,   way to withdraw, 500",
        "9,  9,   501, way to withdraw, 500"
    })
    void rejectsATextThatIsBlankOrTooLong(int version, int storage, int howToWithdraw, String name, int longest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts(filled(version), "nl", filled(storage), filled(howToWithdraw)))
                .withMessage("the " + name + " of a consent must have 1 to " + longest
                        + " characters, whole ones, and not be blank");
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "NL-be, nl-BE", "fr, fr", "zh-hANT-tw, zh-Hant-TW"})
    void takesAnyLanguageAndWritesItInItsOneSpelling(String written, String language) {
        assertThat(texts("test/1", written, "Nergens.", "Zeg het.").language()).isEqualTo(language);
    }

    private static String filled(int length) {
        return length == 0 ? " " : "a".repeat(length);
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "nl-BE, nl", "en, en", "de, en"})
    void bringsItsOwnWordsInTheLanguageThatIsShown(String tag, String language) {
        Languages shown = Languages.of(tag);
        for (AccessMode mode : AccessMode.values()) {
            ConsentRequest request = ConsentRequest.of(
                    Consents.id("c-1"),
                    new AccessRequest(mode, Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION),
                    shown,
                    FROM,
                    UNTIL);
            assertThat(request.language()).isEqualTo(language);
            assertThat(request.wordingVersion()).isEqualTo("positive-health/consent/2");
            assertThat(request.purposes()).containsExactly(Purpose.CONVERSATION);
            assertThat(request.mode()).isEqualTo(mode);
            assertThat(request.from()).isEqualTo(FROM);
            assertThat(request.until()).isEqualTo(UNTIL);
            assertThat(request.storage())
                    .isEqualTo(ConsentTexts.get("storage." + mode.code()).in(shown));
            assertThat(request.howToWithdraw())
                    .isEqualTo(ConsentTexts.get("how-to-withdraw").in(shown));
        }
    }

    @Test
    void asksForAnAccessAndTellsItPerPurpose() {
        AccessRequest access = AccessRequest.copy(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION);
        ConsentRequest request = ConsentRequest.of(Consents.id("c-1"), access, Languages.DUTCH, FROM, UNTIL);
        assertThat(request.access(Purpose.CONVERSATION)).isEqualTo(access);
        ConsentLedger ledger = Consents.given(Consents.request(
                "c-1",
                Consents.COACH,
                AccessMode.LOOK_TOGETHER,
                Scope.wholeWeb(),
                Set.of(Purpose.CONVERSATION, Purpose.ACTION_PLAN),
                0,
                100));
        ConsentRequest asked = ledger.requests().get(0);
        for (Purpose purpose : asked.purposes()) {
            assertThat(ledger.decide(asked.access(purpose), Consents.POLICY, Consents.hour(2))
                            .permitted())
                    .isPresent();
        }
        assertThat(ledger.decide(asked.access(Purpose.RESEARCH), Consents.everything(), Consents.hour(2))
                        .reasonForParticipantAndAudit())
                .contains(DenialReason.OTHER_PURPOSE);
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> parts(Set.of(Purpose.CONVERSATION), null, FROM, UNTIL))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> Consents.request("c-1", null, AccessMode.LOOK_TOGETHER, Scope.wholeWeb()))
                .withMessage("recipient");
        assertThatNullPointerException()
                .isThrownBy(() -> Consents.request("c-1", Consents.COACH, null, Scope.wholeWeb()))
                .withMessage("mode");
    }

    @Test
    void showsItsIdAndTheRoleAndNothingElse() {
        assertThat(Consents.look("c-1", Consents.COACH)).hasToString("ConsentRequest[c-1, career-coach]");
    }
}
