package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private final References references = new References();

    @Test
    void numberEachInTheOrderInWhichItIsFirstSeen() {
        Random random = new Random(7);
        Map<String, Integer> expected = new HashMap<>();
        // Fewer where mutants are looked for.
        for (int i = Integer.getInteger("outcome.references", 200_000); i > 0; i--) {
            String reference = "p-" + random.nextInt(100_000);

            assertThat(references.number(reference))
                    .isEqualTo(expected.computeIfAbsent(reference, unused -> expected.size()));
        }
        assertThat(references.size()).isEqualTo(expected.size());
    }

    /** All have one hash code; Aa and BB have the same. A search through all before would take minutes. */
    @Test
    void findEachOfManyWithOneHashCode() {
        List<String> same = new ArrayList<>();
        for (int bits = 0; bits < 1 << 16; bits++) {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < 16; i++) {
                name.append((bits >> i & 1) == 0 ? "Aa" : "BB");
            }
            same.add(name.toString());
        }

        assertThat(same.stream().map(String::hashCode).distinct()).hasSize(1);
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < same.size(); i++) {
                assertThat(references.number(same.get(i))).isEqualTo(i);
            }
        }
    }

    @Test
    void tellReferencesOfAnyScriptAndLengthApart() {
        List<String> all =
                List.of("p", "p ", "\u00e9", "\u03b1\u03b2", "\ud83d\ude00", "x".repeat(512), "x".repeat(511));
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < all.size(); i++) {
                assertThat(references.number(all.get(i))).isEqualTo(i);
            }
        }
    }
}
