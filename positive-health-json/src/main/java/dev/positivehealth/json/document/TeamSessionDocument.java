package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.PlanParts;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.SessionContent;
import dev.positivehealth.team.SessionStage;
import dev.positivehealth.team.SharedValue;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamKind;
import dev.positivehealth.team.TeamPlan;
import dev.positivehealth.team.TeamSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code team-session/1}: the stage, and what is stored of the session. A note has no id: its place gives it. */
final class TeamSessionDocument {
    private TeamSessionDocument() {}

    static Map<String, @Nullable Object> write(TeamSession session) {
        SessionContent content = SessionContent.of(session);
        Introduction introduction = content.introduction();
        Map<String, @Nullable Object> document = Plain.document(DocumentType.TEAM_SESSION.format());
        document.put("stage", session.stage().code());
        document.put("team", introduction.kind().code());
        document.put("people", introduction.people());
        document.put("question", introduction.question());
        document.put("heldOn", introduction.heldOn().toString());
        Plain.putUnlessEmpty(
                document,
                "materials",
                introduction.materials().stream().map(ItemCode::value).toList());
        document.put("done", content.done());
        document.put(
                "notes",
                content.notes().stream()
                        .map(note -> write(note, content.spots()))
                        .toList());
        content.whatStandsOut().ifPresent(words -> document.put("whatStandsOut", words));
        Plain.putUnlessEmpty(
                document,
                "sharedValues",
                content.sharedValues().stream().map(SharedValue::words).toList());
        if (!content.wheel().isEmpty()) {
            document.put("wheel", PlanDocuments.write(content.wheel()));
        }
        content.plan().ifPresent(plan -> document.put("plan", write(plan)));
        return document;
    }

    private static Map<String, @Nullable Object> write(Note note, Map<String, Spot> spots) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("words", note.words());
        Spot spot = spots.get(note.id());
        if (spot != null) {
            plain.put("spot", Records.write((Record) spot));
        }
        return plain;
    }

    private static Map<String, @Nullable Object> write(TeamPlan plan) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("decision", plan.decision());
        plain.put("decidedOn", plan.decidedOn().toString());
        PlanDocuments.putParts(plain, plan.parts());
        return plain;
    }

    static Checked<TeamSession> read(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.TEAM_SESSION.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<SessionStage> stage =
                Codes.read(fields, "stage", Stream.of(SessionStage.values()), SessionStage::code);
        Optional<Introduction> introduction = readIntroduction(fields);
        Optional<Long> done = fields.number("done", 0, Integer.MAX_VALUE);
        List<Note> notes = new ArrayList<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        fields.list("notes")
                .ifPresent(elements -> fields.eachObject(
                        "notes", elements, (index, part) -> readNote("n" + (index + 1), part, notes, spots)));
        Optional<String> whatStandsOut =
                fields.has("whatStandsOut") ? fields.text("whatStandsOut", Words.LONGEST) : Optional.empty();
        List<SharedValue> values = new ArrayList<>();
        fields.optionalList("sharedValues")
                .ifPresent(elements -> fields.eachText("sharedValues", elements, (index, words) -> {
                    if (Words.isValid(words)) {
                        values.add(new SharedValue(words));
                    } else {
                        fields.wrong(
                                "sharedValues",
                                index,
                                ViolationCode.TEXT_INVALID,
                                "property",
                                "sharedValues",
                                "longest",
                                Integer.toString(Words.LONGEST));
                    }
                }));
        ActionWheel wheel = fields.has("wheel")
                ? PlanDocuments.readWheel(fields).orElseGet(ActionWheel::empty)
                : ActionWheel.empty();
        Optional<TeamPlan> plan = fields.has("plan") ? readPlan(fields) : Optional.empty();
        violations.addAll(fields.close());
        return violations.isEmpty()
                ? TeamSession.restore(
                        stage.orElseThrow(),
                        new SessionContent(
                                introduction.orElseThrow(),
                                done.orElseThrow().intValue(),
                                notes,
                                spots,
                                whatStandsOut,
                                values,
                                wheel,
                                plan))
                : Checked.invalid(violations);
    }

    private static Optional<Introduction> readIntroduction(Fields fields) {
        Optional<TeamKind> kind = Codes.read(fields, "team", Stream.of(TeamKind.values()), TeamKind::code);
        Optional<Long> people = fields.number("people", 1, Integer.MAX_VALUE);
        Optional<String> question = fields.text("question", Words.LONGEST);
        Optional<LocalDate> heldOn = fields.day("heldOn", ViolationCode.VALUE_INVALID, "property", "heldOn");
        List<ItemCode> materials = new ArrayList<>();
        fields.optionalList("materials")
                .ifPresent(elements -> fields.eachText("materials", elements, (index, code) -> {
                    if (ItemCode.isValid(code)) {
                        materials.add(ItemCode.parse(code));
                    } else {
                        fields.wrong("materials", index, ViolationCode.CODE_INVALID, "property", "materials");
                    }
                }));
        return kind.isPresent() && people.isPresent() && question.isPresent() && heldOn.isPresent()
                ? Optional.of(
                        new Introduction(kind.get(), people.get().intValue(), question.get(), heldOn.get(), materials))
                : Optional.empty();
    }

    private static void readNote(String id, Fields part, List<Note> notes, Map<String, Spot> spots) {
        part.text("words", Words.LONGEST).ifPresent(words -> notes.add(new Note(id, words)));
        if (part.has("spot")) {
            part.object("spot").ifPresent(object -> {
                Records.read(object, Spot.class, "spot").ifPresent(spot -> spots.put(id, spot));
                part.adopt("spot", object.close());
            });
        }
    }

    private static Optional<TeamPlan> readPlan(Fields fields) {
        return fields.object("plan").flatMap(part -> {
            Optional<String> decision = part.text("decision", Words.LONGEST);
            Optional<LocalDate> decidedOn = part.day("decidedOn", ViolationCode.VALUE_INVALID, "property", "decidedOn");
            Optional<PlanParts> parts = PlanDocuments.readParts(part, need -> need.addressee() != Addressee.TEAM);
            List<Violation> wrong = part.close();
            fields.adopt("plan", wrong);
            return wrong.isEmpty()
                    ? Optional.of(new TeamPlan(decision.orElseThrow(), decidedOn.orElseThrow(), parts.orElseThrow()))
                    : Optional.empty();
        });
    }
}
