package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.Ambassador;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.Embedding;
import dev.positivehealth.programme.Evaluation;
import dev.positivehealth.programme.Guideline;
import dev.positivehealth.programme.LastingSupport;
import dev.positivehealth.programme.Message;
import dev.positivehealth.programme.Milestone;
import dev.positivehealth.programme.MissionFit;
import dev.positivehealth.programme.Pilot;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ProgrammePart;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.Scan;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.SetAside;
import dev.positivehealth.programme.Sponsor;
import dev.positivehealth.programme.Story;
import dev.positivehealth.programme.StructuralMeasure;
import dev.positivehealth.programme.TimeSetAside;
import dev.positivehealth.programme.TrainingCourse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code programme/1}: one list for each type of part. */
final class ProgrammeDocument {
    private static final Map<String, Class<? extends ProgrammePart>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("readiness", ReadinessAnswer.class);
        LISTS.put("fit", MissionFit.class);
        LISTS.put("timeSetAside", TimeSetAside.class);
        LISTS.put("coreGoals", CoreGoal.class);
        LISTS.put("sponsors", Sponsor.class);
        LISTS.put("guidelines", Guideline.class);
        LISTS.put("trainings", TrainingCourse.class);
        LISTS.put("ambassadors", Ambassador.class);
        LISTS.put("stories", Story.class);
        LISTS.put("messages", Message.class);
        LISTS.put("pilots", Pilot.class);
        LISTS.put("scans", Scan.class);
        LISTS.put("embeddings", Embedding.class);
        LISTS.put("milestones", Milestone.class);
        LISTS.put("support", LastingSupport.class);
        LISTS.put("needs", SentNeed.class);
        LISTS.put("measures", StructuralMeasure.class);
        LISTS.put("evaluations", Evaluation.class);
        LISTS.put("setAside", SetAside.class);
    }

    private ProgrammeDocument() {}

    static Map<String, @Nullable Object> write(Programme programme) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.PROGRAMME.format());
        document.put("name", programme.name());
        document.put("from", programme.from().toString());
        document.put("until", programme.until().toString());
        if (!programme.partners().isEmpty()) {
            document.put(
                    "partners",
                    programme.partners().stream().map(Records::write).toList());
        }
        LISTS.forEach((name, type) -> {
            List<Map<String, @Nullable Object>> parts = programme.all(type).stream()
                    .map(part -> Records.writeUntyped((Record) part))
                    .toList();
            if (!parts.isEmpty()) {
                document.put(name, parts);
            }
        });
        return document;
    }

    static Checked<Programme> read(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.PROGRAMME.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<String> name = fields.text("name", Words.LONGEST);
        Optional<LocalDate> from = fields.day("from", ViolationCode.VALUE_INVALID, "property", "from");
        Optional<LocalDate> until = fields.day("until", ViolationCode.VALUE_INVALID, "property", "until");
        List<ConversationPartner> partners = Records.readAll(fields, "partners", ConversationPartner.class);
        List<ProgrammePart> parts = new ArrayList<>();
        LISTS.forEach((list, type) -> parts.addAll(Records.readAll(fields, list, type)));
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        try {
            return Checked.valid(
                    new Programme(name.orElseThrow(), from.orElseThrow(), until.orElseThrow(), partners, parts));
        } catch (IllegalArgumentException e) {
            // Its parts do not fit each other.
            fields.wrongAsAWhole(ViolationCode.VALUE_INVALID, "property", "programme");
            return Checked.invalid(fields.close());
        }
    }
}
