package dev.positivehealth.json.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PositiveHealthKeysTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-001");

    @Test
    void areWhatDocumentsHoldAndNoTokens() throws Exception {
        assertThat(PositiveHealthKeys.of(PERSON, Dimension.QUALITY_OF_LIFE, QuestionnaireId.parse("adult-42/1")))
                .isEqualTo("ParticipantRef=p-001|Dimension=quality-of-life|QuestionnaireId=adult-42/1");
        assertThat(new PositiveHealthKeys()
                        .generate(this, getClass().getDeclaredMethod("areWhatDocumentsHoldAndNoTokens"), PERSON, null))
                .isEqualTo("ParticipantRef=p-001|null");
        assertThat(PositiveHealthKeys.of()).isEmpty();
    }

    @Test
    void takePlainValuesOfAHost() {
        assertThat(PositiveHealthKeys.of(
                        "x",
                        7,
                        7L,
                        true,
                        'c',
                        TimeUnit.DAYS,
                        LocalDate.of(2026, 3, 1),
                        new UUID(0, 1),
                        Locale.forLanguageTag("nl-BE")))
                .isEqualTo("String=x|Integer=7|Long=7|Boolean=true|Character=c|TimeUnit=DAYS|LocalDate=2026-03-01"
                        + "|UUID=00000000-0000-0000-0000-000000000001|Locale=nl_BE");
    }

    @Test
    void takeListsAndSetsWhateverTheOrderOfASet() {
        assertThat(PositiveHealthKeys.of(
                        List.of(PERSON, ConsentId.parse("c-1")), Optional.of(PERSON), Optional.empty(), List.of()))
                .isEqualTo(
                        "List=[ParticipantRef=p-001|ConsentId=c-1]|Optional=[ParticipantRef=p-001]|Optional=[]|List=[]");
        assertThat(PositiveHealthKeys.of(Set.of("a", "b", "c"))).isEqualTo("Set=[String=a|String=b|String=c]");
    }

    /** The text of anything else says nothing, or is another one tomorrow. */
    @Test
    void refuseWhatIsNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PositiveHealthKeys.of(Recipient.of(Role.CAREER_COACH, "coach-1")))
                .withMessage(
                        "a key of a cache cannot be made of Recipient; name a key of identifiers and plain values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PositiveHealthKeys.of(List.of(new Object())))
                .withMessage("a key of a cache cannot be made of Object; name a key of identifiers and plain values");
    }

    @Property
    void areEqualOnlyForEqualTexts(@ForAll List<String> one, @ForAll List<String> other) {
        assertThat(PositiveHealthKeys.of(one, "end").equals(PositiveHealthKeys.of(other, "end")))
                .isEqualTo(one.equals(other));
    }

    @Test
    void marksInATextAreNoMarks() {
        List<String> keys = List.of(
                PositiveHealthKeys.of("a", "b"),
                PositiveHealthKeys.of("a|String=b"),
                PositiveHealthKeys.of("a\\|String=b"),
                PositiveHealthKeys.of("a\\", "b"),
                PositiveHealthKeys.of(List.of("a", "b")),
                PositiveHealthKeys.of(List.of("a"), "b"),
                PositiveHealthKeys.of(List.of("a]|String=b")),
                PositiveHealthKeys.of(Arrays.asList("a", null)),
                PositiveHealthKeys.of(List.of("a", "null")));
        assertThat(keys).doesNotHaveDuplicates();
    }
}
