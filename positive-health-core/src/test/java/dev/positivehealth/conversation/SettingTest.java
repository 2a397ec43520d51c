package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.questionnaire.ItemCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    private static final String MESSAGE = "the place of a conversation must have 1 to 2000 characters and not be blank";

    @Test
    void isAWalkOrARoomWithTime() {
        assertThat(Setting.walk("the park")).isEqualTo(new Setting(Place.WALK, "the park", true, List.of()));
        assertThat(Setting.room("")).isEqualTo(new Setting(Place.ROOM, "", true, List.of()));
    }

    @Test
    void canBeSaidToBePressedForTime() {
        assertThat(new Setting(Place.ONLINE, "", false, List.of()).withoutTimePressure())
                .isFalse();
    }

    @Test
    void notesTheMaterialsThatAreUsedAndKeepsThem() {
        List<ItemCode> codes = new ArrayList<>(List.of(ItemCode.parse("own-conversation-guide")));

        Setting setting = Setting.walk("the park").with(codes);
        codes.clear();

        assertThat(setting.materials()).containsExactly(ItemCode.parse("own-conversation-guide"));
        assertThat(setting.where()).isEqualTo("the park");
        assertThat(Setting.walk("the park").materials()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000})
    void takesUpToTwoThousandCodePoints(int length) {
        String where = "\uD83C\uDF33".repeat(length);
        assertThat(Setting.walk(where).where()).isEqualTo(where);
    }

    @Test
    void rejectsWordsThatAreBlankOrTooLong() {
        assertThatThrownBy(() -> Setting.walk(" "))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(MESSAGE);
        assertThatThrownBy(() -> Setting.walk("x".repeat(2_001)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(MESSAGE);
    }

    @Test
    void showsTheKindOfPlaceAndNotWhere() {
        assertThat(Setting.walk("the park")).hasToString("Setting[walk]");
    }
}
