package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of scoring vectors as plain values. */
final class VectorFile {
    static final String KIND = "scoring vectors";
    private static final String PROFILE = "expectedProfile";

    private VectorFile() {}

    static Checked<List<ScoringVector>> read(@Nullable Object plain) {
        return VectorList.read(plain, KIND, VectorFile::vector);
    }

    static List<Checked<ScoringVector>> readEach(@Nullable Object plain) {
        if (!(plain instanceof List<?> list)) {
            return List.of(Checked.invalid(read(plain).violations()));
        }
        List<Checked<ScoringVector>> all = new ArrayList<>();
        for (Object one : list) {
            // A list may hold null, which is no vector.
            all.add(read(Collections.singletonList(one)).map(vectors -> vectors.get(0)));
        }
        return all;
    }

    static Optional<ScoringVector> vector(DocumentReader part) {
        Optional<String> id = part.required("id").flatMap(ValueReader::text);
        Optional<String> why = part.required("why").flatMap(ValueReader::text);
        Optional<String> rule = part.optional("rule").flatMap(ValueReader::text);
        Optional<String> sheet = part.has("sheetText")
                ? part.required("sheetText").flatMap(ValueReader::text)
                : part.required("sheet").map(value -> PlainJson.text(value.raw()));
        List<Questionnaire> questionnaires = new ArrayList<>();
        part.optional("questionnaires").ifPresent(list -> questionnaires(list, questionnaires));
        List<ScoringVector.Broken> broken = new ArrayList<>();
        String expected = "";
        String expectedProfile = "";
        if (part.has("expectedViolations")) {
            VectorList.each(part, "expectedViolations", one -> {
                Optional<String> path = one.required("path").flatMap(ValueReader::text);
                Optional<String> code = one.required("code").flatMap(ValueReader::text);
                if (path.isPresent() && code.isPresent()) {
                    broken.add(new ScoringVector.Broken(path.get(), code.get()));
                }
            });
        } else if (part.has(PROFILE)) {
            if (part.required(PROFILE).flatMap(ValueReader::properties).isPresent()) {
                expectedProfile = PlainJson.text(part.raw(PROFILE));
            }
        } else if (part.required("expected").flatMap(ValueReader::properties).isPresent()) {
            expected = PlainJson.text(part.raw("expected"));
        }
        boolean expects = !(expected.isEmpty() && expectedProfile.isEmpty() && broken.isEmpty());
        if (!expects && id.isPresent()) {
            part.wrong("expectedViolations", ViolationCode.LIST_EMPTY, "property", "expectedViolations");
        }
        if (id.isEmpty() || why.isEmpty() || sheet.isEmpty() || !expects) {
            return Optional.empty();
        }
        return Optional.of(new ScoringVector(
                id.get(), why.get(), rule.orElse(""), questionnaires, sheet.get(), expected, expectedProfile, broken));
    }

    private static void questionnaires(ValueReader list, List<Questionnaire> known) {
        list.elements().ifPresent(elements -> {
            int index = 0;
            for (Object element : elements) {
                ValueReader place = list.element(index++, element);
                Checked<Questionnaire> read =
                        DocumentType.QUESTIONNAIRE.read(element, Known.of(Questionnaires.builtIn()));
                read.value().ifPresentOrElse(known::add, () -> place.adoptDocument(read.violations()));
            }
        });
    }
}
