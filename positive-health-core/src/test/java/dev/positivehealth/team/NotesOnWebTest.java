package dev.positivehealth.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.dimension.Dimension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotesOnWebTest {
    private static final NotesOnWeb WEB = Sessions.placed().web();

    @Test
    void tellsWhereNotesAreAndWhereNot() {
        assertThat(WEB.withNotes())
                .containsExactly(Dimension.BODILY_FUNCTIONS, Dimension.MEANINGFULNESS, Dimension.PARTICIPATION);
        assertThat(WEB.withoutNotes())
                .containsExactly(Dimension.MENTAL_WELLBEING, Dimension.QUALITY_OF_LIFE, Dimension.DAILY_FUNCTIONING);
    }

    @Test
    void listsSpotsInTheOrderOfTheDimensions() {
        assertThat(WEB.spotsWithNotes())
                .containsExactly(
                        new Spot.On(Dimension.BODILY_FUNCTIONS),
                        new Spot.Between(Dimension.MEANINGFULNESS, Dimension.PARTICIPATION),
                        new Spot.Beside());
        assertThat(WEB.at(new Spot.Between(Dimension.PARTICIPATION, Dimension.MEANINGFULNESS)))
                .extracting(Note::words)
                .containsExactly("laughing");
    }

    @Test
    void betweenIsBetweenTwoDifferentOnesInTheirOrder() {
        assertThat(new Spot.Between(Dimension.PARTICIPATION, Dimension.MEANINGFULNESS))
                .isEqualTo(new Spot.Between(Dimension.MEANINGFULNESS, Dimension.PARTICIPATION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spot.Between(Dimension.PARTICIPATION, Dimension.PARTICIPATION));
    }

    @Test
    void needsASpotForEachNoteAndNoOther() {
        Note air = new Note("n1", "air");

        assertThatIllegalArgumentException().isThrownBy(() -> new NotesOnWeb(List.of(air), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new NotesOnWeb(List.of(air), Map.of("n1", new Spot.Beside(), "n2", new Spot.Beside())));
        assertThat(new NotesOnWeb(List.of(air), Map.of("n1", new Spot.Beside())))
                .hasToString("NotesOnWeb[1]");
        assertThat(air).hasToString("Note[n1]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("N 1", "air"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("n1", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedValue(" "));
    }
}
