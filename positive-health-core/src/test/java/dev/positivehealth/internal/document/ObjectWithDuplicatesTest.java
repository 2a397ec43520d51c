package dev.positivehealth.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectWithDuplicatesTest {
    @Test
    void keepsTheFirstValueOfANameAndRemembersThatItCameAgain() {
        ObjectWithDuplicates seen = new ObjectWithDuplicates();
        seen.see("b", null);
        seen.see("a", 1);
        seen.see("b", 2);
        seen.see("b", 3);
        assertThat(seen).containsOnlyKeys("b", "a").containsEntry("b", null).containsEntry("a", 1);
        assertThat(seen.repeated()).containsExactly("b");
    }

    @Test
    void isEqualToAMapOfItsValuesAndToAnObjectThatSawTheSame() {
        ObjectWithDuplicates once = new ObjectWithDuplicates();
        once.see("a", 1);
        ObjectWithDuplicates twice = new ObjectWithDuplicates();
        twice.see("a", 1);
        twice.see("a", 2);
        ObjectWithDuplicates other = new ObjectWithDuplicates();
        other.see("a", 2);
        assertThat(once).isEqualTo(Map.of("a", 1)).hasSameHashCodeAs(Map.of("a", 1));
        assertThat(once).isNotEqualTo(twice).isNotEqualTo(other);
        twice.repeated().clear();
        assertThat(once).isEqualTo(twice);
    }
}
