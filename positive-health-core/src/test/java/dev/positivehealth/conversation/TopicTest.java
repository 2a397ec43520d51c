package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.questionnaire.Samples;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String WORDS = "the words of a topic must have 1 to 2000 characters and not be blank";

    @Test
    void isAgreedByBringingItWhenItDoesNotTouchHealth() {
        assertThat(Topic.own("garden", TopicKind.STRENGTH, "My garden"))
                .isEqualTo(new Topic("garden", TopicKind.STRENGTH, "My garden", "", false, Optional.empty()));
    }

    @Test
    void needsAgreementWhenItTouchesHealth() {
        Topic topic = Topic.aboutHealth("sleep", TopicKind.CHANGE, "I wake at four");
        assertThat(topic).isEqualTo(new Topic("sleep", TopicKind.CHANGE, "I wake at four", "", true, Optional.empty()));
        assertThat(topic.agreed(NOON))
                .isEqualTo(new Topic("sleep", TopicKind.CHANGE, "I wake at four", "", true, Optional.of(NOON)));
        assertThat(topic.agreedAt()).isEmpty();
    }

    @Test
    void alwaysTouchesHealthWhenItCameFromAnItem() {
        Topic topic = Topic.from(Samples.item("sleeping@bodily-functions"), TopicKind.WISH, "Sleep on");
        assertThat(topic)
                .isEqualTo(new Topic("sleeping", TopicKind.WISH, "Sleep on", "sleeping", true, Optional.empty()));
        assertThatThrownBy(() -> new Topic("a", TopicKind.WISH, "words", "sleeping", false, Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a topic that came from an item touches health");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Sleep", "two words", "-a", "é"})
    void rejectsAnIdThatIsNotKebabCase(String id) {
        assertThatThrownBy(() -> Topic.own(id, TopicKind.WISH, "words"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a topic's id must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @Test
    void rejectsAnIdOfSixtyFiveCharacters() {
        assertThat(Topic.own("a".repeat(64), TopicKind.WISH, "words").id()).hasSize(64);
        assertThatThrownBy(() -> Topic.own("a".repeat(65), TopicKind.WISH, "words"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a topic's id must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @Test
    void rejectsAnAspectThatIsNotKebabCase() {
        assertThatThrownBy(() -> new Topic("a", TopicKind.WISH, "words", "Sleeping", true, Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a topic's aspect must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uD800"})
    void rejectsBlankOrBrokenWords(String words) {
        assertThatThrownBy(() -> Topic.own("a", TopicKind.WISH, words))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\uD83C\uDF3B"})
    void takesOneToTwoThousandCodePoints(String one) {
        assertThat(Topic.own("a", TopicKind.WISH, one).words()).isEqualTo(one);
        assertThat(Topic.own("a", TopicKind.WISH, one.repeat(2_000)).words()).isEqualTo(one.repeat(2_000));
        assertThatThrownBy(() -> Topic.own("a", TopicKind.WISH, one.repeat(2_001)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(WORDS);
    }

    @Test
    void showsItsKindAndNoWords() {
        assertThat(Topic.own("garden", TopicKind.STRENGTH, "My garden")).hasToString("Topic[strength]");
    }
}
