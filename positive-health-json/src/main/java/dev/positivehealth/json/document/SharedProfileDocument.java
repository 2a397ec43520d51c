package dev.positivehealth.json.document;

import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code shared-profile/1}: written and validated, never read; a {@link SharedProfile} comes from a ledger alone. */
final class SharedProfileDocument {
    static final String FORMAT = "positive-health/shared-profile/1";

    /** What stands in it as on the sheet it was made of. */
    private static final List<String> OF_THE_SHEET = List.of("answers", "talkAbout", "remark");

    private SharedProfileDocument() {}

    static Map<String, @Nullable Object> write(SharedProfile shared) {
        Map<String, @Nullable Object> document = Plain.document(FORMAT);
        Decision.Permitted permitted = shared.permitted();
        document.put("participant", permitted.participant().value());
        document.put("recipient", Records.write(permitted.access().recipient()));
        document.put("purpose", permitted.access().purpose().code());
        document.put("mode", permitted.access().mode().code());
        document.put("by", permitted.by().stream().map(ConsentId::value).toList());
        document.put("until", permitted.until().toString());
        document.put("questionnaire", shared.questionnaire().toString());
        document.put("rule", shared.rule().toString());
        document.put("takenOn", shared.takenOn().toString());
        document.put("dimensions", ProfileDocument.dimensions(shared.scores()));
        if (!shared.answers().isEmpty()) {
            Map<String, @Nullable Object> answers = new LinkedHashMap<>();
            shared.answers().forEach((item, answer) -> AnswerSheetDocument.put(answers, item, answer));
            document.put("answers", answers);
        }
        Plain.putUnlessEmpty(
                document,
                "talkAbout",
                shared.talkAbout().stream().map(ItemCode::value).toList());
        shared.remark().ifPresent(remark -> document.put("remark", remark));
        return document;
    }

    /** Lists all that is wrong with a document, as far as the document alone can tell. */
    static List<Violation> violations(@Nullable Object raw, Questionnaires known) {
        return Plain.read(raw, FORMAT, fields -> Optional.of(judged(fields, known)))
                .violations();
    }

    private static Fields judged(Fields fields, Questionnaires known) {
        Plain.participant(fields);
        fields.object("recipient").ifPresent(object -> {
            Records.read(object, Recipient.class, "recipient");
            fields.adopt("recipient", object.close());
        });
        Codes.read(fields, "purpose", Stream.of(Purpose.values()), Purpose::code);
        Codes.read(fields, "mode", Stream.of(AccessMode.values()), AccessMode::code);
        fields.list("by").ifPresent(elements -> judgeConsents(fields, elements));
        Plain.instant(fields, "until");
        ProfileDocument.readQuestionnaire(fields);
        ProfileDocument.readRule(fields);
        fields.day("takenOn", ViolationCode.TAKEN_ON_INVALID);
        fields.object("dimensions").ifPresent(object -> {
            Stream.of(Dimension.values())
                    .filter(dimension -> object.has(dimension.code()))
                    .forEach(dimension -> ProfileDocument.readScore(object, dimension));
            fields.adopt("dimensions", object.close());
        });
        judgeWhatIsOfTheSheet(fields, known);
        return fields;
    }

    private static void judgeConsents(Fields fields, List<?> elements) {
        if (elements.isEmpty()) {
            fields.wrong("by", ViolationCode.LIST_EMPTY, "property", "by");
        }
        fields.eachText("by", elements, (index, id) -> {
            if (!ConsentId.isValid(id)) {
                fields.wrong("by", index, ViolationCode.VALUE_INVALID, "property", "by");
            }
        });
    }

    /** Answers, ticks and remark are judged as on a sheet: not at all where the questionnaire is not known. */
    private static void judgeWhatIsOfTheSheet(Fields fields, Questionnaires known) {
        Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
        sheet.put("questionnaire", fields.raw("questionnaire"));
        OF_THE_SHEET.stream().filter(fields::has).forEach(name -> sheet.put(name, fields.raw(name)));
        List<Violation> found = AnswerSheetDraft.ofDocument(sheet).check(known).violations();
        for (String name : sheet.keySet()) {
            if (OF_THE_SHEET.contains(name)) {
                fields.adopt(
                        name,
                        found.stream()
                                .filter(violation -> (violation.path() + "/").startsWith("/" + name + "/"))
                                .toList());
            }
        }
    }
}
