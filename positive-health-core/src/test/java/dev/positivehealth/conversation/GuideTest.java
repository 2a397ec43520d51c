package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static LocalizedText text(String english) {
        return LocalizedText.of(Map.of("en", english));
    }

    @Test
    void printsItsTitleWhatItIsForAndThenItsSections() {
        Guide guide = new Guide(text("Title"), text("About"), List.of(GuideSection.SAFETY));
        String heading = GuideSection.SAFETY.label().in(Languages.ENGLISH);
        String about = GuideSection.SAFETY.about().orElseThrow().in(Languages.ENGLISH);
        StringBuilder lines = new StringBuilder();
        for (SafetyMark mark : SafetyMark.values()) {
            lines.append("- ").append(mark.label().in(Languages.ENGLISH)).append("\n");
        }
        assertThat(guide.print(Languages.ENGLISH))
                .isEqualTo("# Title\n\nAbout\n\n## " + heading + "\n\n" + about + "\n\n" + lines);
    }

    @Test
    void copiesItsSections() {
        List<Guide.Section> sections = new ArrayList<>(List.of(GuideSection.DO));
        Guide guide = new Guide(text("Title"), text("About"), sections);
        sections.clear();
        assertThat(guide.sections()).containsExactly(GuideSection.DO);
    }

    @Test
    void shipsAllSectionsInOrder() {
        assertThat(GuideSection.guide().sections()).containsExactly(GuideSection.values());
    }
}
