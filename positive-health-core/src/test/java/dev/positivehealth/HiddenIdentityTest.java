package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Frameworks make keys of texts: what hides whom it means must still be told from another. */
class HiddenIdentityTest {
    private static final List<Function<String, Object>> HIDING = List.of(
            ParticipantRef::parse,
            reference -> Recipient.of(Role.BUDDY, reference),
            reference -> new Recipient(Role.CAREER_COACH, reference, true, false),
            reference -> new Recipient(Role.CAREER_COACH, reference, true, true));

    /** As a cache does whose keys are made by {@code String.valueOf}. */
    @Test
    void aMapKeyedByTextNeverMixesTwoPeople() {
        for (Function<String, Object> type : HIDING) {
            Map<String, String> cache = new HashMap<>();
            for (int i = 0; i < 10_000; i++) {
                cache.put(String.valueOf(type.apply("p-" + i)), "p-" + i);
            }
            assertThat(cache).hasSize(10_000);
            for (int i = 0; i < 10_000; i++) {
                assertThat(cache).containsEntry(String.valueOf(type.apply("p-" + i)), "p-" + i);
            }
        }
    }

    @Property
    void noTextShowsWhomItMeans(@ForAll @AlphaChars @NumericChars @StringLength(min = 5, max = 40) String reference) {
        for (Function<String, Object> type : HIDING) {
            assertThat(type.apply(reference).toString()).doesNotContain(reference);
        }
    }

    /** All types of references, with the same reference, are told apart as well. */
    @Test
    void twoKindsOfReferencesDiffer() {
        List<String> texts = new ArrayList<>();
        HIDING.forEach(type -> texts.add(type.apply("p-001").toString()));
        assertThat(texts).doesNotHaveDuplicates();
        assertThat(Stream.of(Role.values())
                        .map(role -> Recipient.of(role, "p-001").toString()))
                .doesNotHaveDuplicates();
    }
}
