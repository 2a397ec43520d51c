package dev.positivehealth.json.fuzz;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static dev.positivehealth.json.fuzz.Claims.areTold;
import static dev.positivehealth.json.fuzz.Claims.codes;
import static dev.positivehealth.json.fuzz.Claims.isTrue;
import static dev.positivehealth.json.fuzz.Claims.same;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.json.Mapping;
import dev.positivehealth.json.conformance.ConsentVectors;
import dev.positivehealth.json.conformance.GroupVectors;
import dev.positivehealth.json.conformance.ScoringVectors;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.json.form.Form;
import dev.positivehealth.json.form.PlanForm;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.Questionnaires;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading as a host does it: by its mapper, as a form, from an address, from a file of vectors. */
final class HostReadings {
    private static final List<Mapping> MAPPINGS = Mapping.strict();
    private static final List<DocumentType<?>> READ =
            DocumentType.all().stream().filter(DocumentType::isRead).toList();

    private HostReadings() {}

    /** Both Jacksons give what the documents give, or their own exception that carries the same violations. */
    static void mappers(byte[] input) throws Exception {
        String json = new String(input, StandardCharsets.UTF_8);
        DocumentType<?> type = READ.stream()
                .filter(one -> json.contains(one.format()))
                .findFirst()
                .orElse(DocumentType.ANSWER_SHEET);
        mappers(type, json);
    }

    private static <T> void mappers(DocumentType<T> type, String json) throws Exception {
        Checked<T> read = DOCUMENTS.read(type, json);
        for (Mapping mapping : MAPPINGS) {
            try {
                @Nullable T bound = mapping.read(json, type.javaType());
                if (bound != null) {
                    same(
                            mapping + " gives what the documents give",
                            DOCUMENTS.write(type, bound),
                            read.map(value -> DOCUMENTS.write(type, value))
                                    .value()
                                    .orElse(""));
                }
            } catch (JacksonException | JsonProcessingException e) {
                isTrue(read.value().isEmpty(), mapping + " refuses what the documents read");
                if (e.getCause() instanceof ViolationsException told) {
                    boolean isSame = codes(told.violations()).equals(codes(read.violations()));
                    same(
                            mapping + " tells what the documents tell",
                            codes(told.violations()),
                            isSame ? codes(read.violations()) : ofTheFirst(type, json));
                }
            }
        }
    }

    /** What is wrong with the first value of a text, which a mapper tells before it sees that something follows. */
    private static List<String> ofTheFirst(DocumentType<?> type, String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            parser.skipChildren();
            parser.finishToken();
            int end = (int) parser.currentLocation().getCharOffset();
            return codes(DOCUMENTS.read(type, json.substring(0, end)).violations());
        } catch (JacksonException e) {
            return codes(DOCUMENTS.read(type, json).violations());
        }
    }

    /** Every form takes whatever JSON there is, and is judged. */
    static void forms(byte[] input) throws Exception {
        for (Supplier<? extends Form> kind : Form.kinds()) {
            Form form = kind.get();
            try {
                form.take(PlainJson.parse(input, form.limits().budget()));
            } catch (MalformedJsonException | DocumentTooLargeException e) {
                return;
            }
            areTold(form.violations(Questionnaires.builtIn()));
            isTrue(form.toString().equals(form.getClass().getSimpleName()), "a form shows what it holds");
            if (form instanceof PlanForm plan) {
                Checked<?> checked =
                        plan.check("plan-1", ParticipantRef.parse("p-001"), Instant.parse("2026-03-01T09:00:00Z"));
                areTold(checked);
            }
            Mapping mapping = MAPPINGS.get(input.length % MAPPINGS.size());
            if (input.length % 4 == 0) {
                bound(mapping, form, input);
            }
        }
    }

    private static void bound(Mapping mapping, Form form, byte[] input) throws Exception {
        try {
            Form bound = mapping.read(new String(input, StandardCharsets.UTF_8), form.getClass());
            same(
                    mapping + " fills a form as it is",
                    codes(bound.violations(Questionnaires.builtIn())),
                    codes(form.violations(Questionnaires.builtIn())));
        } catch (JacksonException | JsonProcessingException e) {
            isTrue(!(e.getCause() instanceof ViolationsException), mapping + " judges a form while it fills it");
        }
    }

    /** A text of an address is an identifier, or refused without being repeated. */
    static void identifiers(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        TextType.all().forEach(type -> identifier(type, text));
    }

    private static <T> void identifier(TextType<T> type, String text) {
        try {
            T read = type.parse().apply(text);
            same(
                    type.javaType() + " is read again",
                    type.parse().apply(type.write().apply(read)),
                    read);
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            // What is said of any text may have an example in it, such as a rule's, and a part of that may be what was
            // typed.
            isTrue(
                    text.length() < 8 || !said.contains(text) || said.equals(refusal(type, "?")),
                    type.javaType() + " says what was typed");
            areTold(List.of(type.violation(PropertyPath.ROOT, "id")));
        }
    }

    private static String refusal(TextType<?> type, String text) {
        try {
            return "reads " + type.parse().apply(text);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** A file of vectors is read, or told what is wrong with it. */
    static void vectors(byte[] input) {
        areTold(ScoringVectors.read(input));
        ScoringVectors.readEach(input).forEach(vector -> {
            areTold(vector);
            vector.value().ifPresent(one -> one.run(DOCUMENTS));
        });
        areTold(GroupVectors.read(input));
        areTold(ConsentVectors.read(input));
    }
}
