package dev.positivehealth.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.internal.document.Budget;
import dev.positivehealth.json.RandomSheets;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds for every sheet that goes to FHIR, and for whatever comes from there. */
class FhirLawsTest {
    private static final FhirDocuments FHIR = FhirDocuments.of(RandomSheets.KNOWN);

    @Property(tries = 1_000)
    void sheetsComeBack(@ForAll long seed) {
        AnswerSheet sheet = RandomSheets.of(seed);
        String response = FHIR.response(sheet);
        assertThat(FHIR.readSheet(response).orElseThrow()).isEqualTo(sheet);
        assertThat(FHIR.readSheet(response.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(sheet);
    }

    @Property(tries = 300)
    void sheetsComeBackBelowAnotherBase(@ForAll long seed) {
        AnswerSheet sheet = RandomSheets.of(seed);
        FhirDocuments other = FHIR.withBase("https://fhir.example.org/").r5();
        assertThat(other.readSheet(other.response(sheet)).orElseThrow()).isEqualTo(sheet);
        assertThat(FHIR.readSheet(other.response(sheet)).violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .contains("/questionnaire questionnaire.unknown");
    }

    @Property(tries = 300)
    void theOrderOfNamesMeansNothing(@ForAll long seed) throws MalformedJsonException {
        AnswerSheet sheet = RandomSheets.of(seed);
        Object plain = PlainJson.parse(FHIR.response(sheet), new Budget(64, 100_000));
        String shuffled = PlainJson.text(shuffled(plain, new Random(seed)));
        assertThat(FHIR.readSheet(shuffled).orElseThrow()).isEqualTo(sheet);
    }

    private static @Nullable Object shuffled(@Nullable Object plain, Random random) {
        if (plain instanceof Map<?, ?> object) {
            List<Object> names = new ArrayList<>(object.keySet());
            Collections.shuffle(names, random);
            Map<Object, @Nullable Object> other = new LinkedHashMap<>();
            names.forEach(name -> other.put(name, shuffled(object.get(name), random)));
            return other;
        }
        if (plain instanceof List<?> list) {
            List<@Nullable Object> other = new ArrayList<>();
            list.forEach(one -> other.add(shuffled(one, random)));
            Collections.shuffle(other, random);
            return other;
        }
        return plain;
    }

    /** Whatever is changed in a response gives a sheet or violations, and never the first sheet with something of it lost. */
    @Property(tries = 1_000)
    void aBrokenResponseIsToldOfAndNothingIsLost(@ForAll long seed) throws MalformedJsonException {
        Random random = new Random(seed);
        AnswerSheet sheet = RandomSheets.of(RandomSheets.KNOWN.all().get(random.nextInt(3)), random);
        Object plain = PlainJson.parse(FHIR.response(sheet), new Budget(64, 100_000));
        Object broken = broken(plain, random);
        Checked<AnswerSheet> read = FHIR.readSheet(PlainJson.text(broken));
        read.violations()
                .forEach(violation ->
                        assertThat(violation.path()).startsWith(violation.path().isEmpty() ? "" : "/"));
        if (read.value().isPresent()) {
            Object back = PlainJson.parse(FHIR.response(read.orElseThrow()), new Budget(64, 100_000));
            assertThat(said(back)).isEqualTo(said(broken));
        }
    }

    /** Everything that somebody says by a response, wherever it stands. */
    private static Set<String> said(@Nullable Object plain) {
        Set<String> said = new TreeSet<>();
        if (plain instanceof Map<?, ?> object) {
            for (String name : List.of("questionnaire", "authored", "value")) {
                if (object.get(name) instanceof String text) {
                    said.add(name + "=" + text);
                }
            }
            if (object.get("linkId") instanceof String link
                    && object.get("answer") instanceof List<?> answers
                    && answers.get(0) instanceof Map<?, ?> answer) {
                answer.forEach((type, value) -> {
                    if (type.equals("_valueInteger") || (link.endsWith(".skip") && Boolean.TRUE.equals(value))) {
                        said.add(link.replace(".skip", "") + " is skipped");
                    } else if (!Boolean.FALSE.equals(value)) {
                        said.add(link + "=" + value);
                    }
                });
            }
            object.values().forEach(value -> said.addAll(said(value)));
        } else if (plain instanceof List<?> list) {
            list.forEach(one -> said.addAll(said(one)));
        }
        return said;
    }

    private static final List<@Nullable Object> ODD = Collections.unmodifiableList(new ArrayList<@Nullable Object>(
            java.util.Arrays.asList(null, 1, "x", true, List.of(), Map.of(), List.of(1), Map.of("a", 1))));

    private static @Nullable Object broken(@Nullable Object plain, Random random) {
        if (random.nextInt(40) == 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (plain instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> other = new LinkedHashMap<>();
            object.forEach((name, value) -> {
                if (random.nextInt(60) != 0) {
                    other.put(random.nextInt(80) == 0 ? name + "x" : name, broken(value, random));
                }
            });
            return other;
        }
        if (plain instanceof List<?> list) {
            List<@Nullable Object> other = new ArrayList<>();
            list.forEach(one -> other.add(broken(one, random)));
            return other;
        }
        return plain;
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutAnException(@ForAll String anything, @ForAll byte[] bytes) {
        assertThat(FHIR.readSheet(anything).violations()).isNotEmpty();
        assertThat(FHIR.readSheet(bytes).violations()).isNotEmpty();
    }
}
