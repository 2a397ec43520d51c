package dev.positivehealth.json.conformance;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.conformance.ScoringVector.Broken;
import dev.positivehealth.json.document.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An implementation of the reference that shares nothing with the library, built from parts of which each may be replaced by a
 * wrong one.
 */
final class Implementation {
    private static final String FOLDER = "/META-INF/positive-health/questionnaire/";
    private static final List<Lists.Asked> SHIPPED =
            List.of(shipped("adult-42~1.json"), shipped("adult-44~1.json"), shipped("marks-6~1.json"));

    final JsonText.Form form = new JsonText.Form();
    final Lists lists = new Lists();
    final Judging judging = new Judging();
    final Scoring scoring = new Scoring();

    private static Lists.Asked shipped(String file) {
        try (InputStream in = Objects.requireNonNull(Implementation.class.getResourceAsStream(FOLDER + file))) {
            return list(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lists.Asked list(String document) {
        return Lists.of((Json.Obj) JsonText.of(document));
    }

    /** A vector whose own lists are read, so that many implementations can be tried on it. */
    record Tried(ScoringVector vector, List<Lists.Asked> known) {
        static Tried of(ScoringVector vector) {
            List<Lists.Asked> known = new ArrayList<>(SHIPPED);
            vector.questionnaires()
                    .forEach(own -> known.add(list(JsonDocuments.write(DocumentType.QUESTIONNAIRE.write(own)))));
            return new Tried(vector, List.copyOf(known));
        }
    }

    /** Whether the result is what the vector expects. */
    boolean passes(Tried tried) {
        ScoringVector vector = tried.vector();
        List<Lists.Asked> known = tried.known();
        Json root;
        try {
            root = JsonText.read(vector.sheet(), form);
        } catch (JsonText.Refused e) {
            return vector.violations().equals(judging.root(e.code()));
        }
        if (!(root instanceof Json.Obj sheet)) {
            return vector.violations().equals(judging.root("property.wrong-type"));
        }
        Optional<Lists.Asked> asked = sheet.names().contains("questionnaire")
                ? asked(judging.judged.apply(sheet.values("questionnaire")), known)
                : Optional.empty();
        List<Broken> broken = judging.judge(sheet, asked);
        if (!broken.isEmpty() || !vector.violations().isEmpty()) {
            return broken.equals(vector.violations());
        }
        Json.Obj profile = scoring.profile(sheet, asked.orElseThrow(), vector.rule());
        return vector.expected().isEmpty()
                ? Json.same(JsonText.of(vector.expectedProfile()), profile)
                : Json.same(
                        JsonText.of(vector.expected()),
                        profile.first("dimensions").orElseThrow());
    }

    private Optional<Lists.Asked> asked(Json id, List<Lists.Asked> known) {
        return id instanceof Json.Text text && judging.isUnicode.test("questionnaire", text.text())
                ? lists.find(text.text(), known)
                : Optional.empty();
    }
}
