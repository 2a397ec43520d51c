package dev.positivehealth.json.fhir;

import static dev.positivehealth.internal.document.SheetProperties.PARTICIPANT;
import static dev.positivehealth.internal.document.SheetProperties.QUESTIONNAIRE;
import static dev.positivehealth.internal.document.SheetProperties.TAKEN_ON;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.internal.ForeignSheet;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code QuestionnaireResponse} that is read: its form is judged here, what is on the sheet by the core. */
final class ResponseReader {
    private static final String TYPE = "QuestionnaireResponse";

    /** What has to do with how a response is kept, and says nothing of the answers. */
    private static final List<String> PASSED_OVER = List.of(
            "id",
            "meta",
            "language",
            "text",
            "identifier",
            "basedOn",
            "partOf",
            "_questionnaire",
            "encounter",
            "author",
            "source");

    private static final List<String> FINISHED = List.of("completed", "amended");

    /** An instant of FHIR, which begins with the day at the place where it was written. */
    private static final Pattern INSTANT = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private final FhirNames names;
    private final Questionnaires known;
    private final ForeignSheet sheet = new ForeignSheet();
    private final AnswerReader answers = new AnswerReader(sheet);
    private final Set<String> seen = new HashSet<>();
    private Optional<Questionnaire> questionnaire = Optional.empty();

    ResponseReader(FhirNames names, Questionnaires known) {
        this.names = names;
        this.known = known;
    }

    Checked<AnswerSheet> read(@Nullable Object raw) {
        List<Violation> faults = new ArrayList<>();
        Optional<DocumentReader> resource = DocumentReader.of(raw, TYPE, faults);
        if (resource.isEmpty()) {
            return Checked.invalid(faults);
        }
        DocumentReader response = resource.get();
        response.required("resourceType").flatMap(ValueReader::text).ifPresent(type -> {
            if (!type.equals(TYPE)) {
                oneOf(response, "resourceType", Stream.of(TYPE));
            }
        });
        if (!response.isFine()) {
            // Of another resource nothing else can be told.
            return Checked.invalid(onlyOf(response, "resourceType"));
        }
        questionnaire = questionnaire(response);
        response.required("status")
                .flatMap(ValueReader::text)
                .filter(status -> !FINISHED.contains(status))
                .ifPresent(status -> oneOf(response, "status", FINISHED.stream()));
        subject(response);
        authored(response);
        if (questionnaire.isPresent()) {
            items(response, Optional.empty(), PropertyPath.ROOT);
        } else {
            // Of a questionnaire that is not known nobody can tell what was asked.
            response.has("item");
        }
        PASSED_OVER.forEach(response::has);
        faults.addAll(response.close());
        answers.takeSkips((place, item) -> faults.add(moreThanOne(place, item)));
        return sheet.judged(known, faults);
    }

    private static List<Violation> onlyOf(DocumentReader response, String name) {
        return response.close().stream()
                .filter(violation ->
                        violation.path().equals(PropertyPath.ROOT.child(name).toString()))
                .toList();
    }

    private static void oneOf(DocumentReader object, String name, Stream<String> values) {
        object.wrong(
                name,
                ViolationCode.VALUE_UNKNOWN,
                "property",
                name,
                "values",
                values.collect(Collectors.joining(", ")));
    }

    /** Gives the questionnaire to the core, which says what is wrong with it. */
    private Optional<Questionnaire> questionnaire(DocumentReader response) {
        PropertyPath place = PropertyPath.ROOT.child("questionnaire");
        sheet.stands(QUESTIONNAIRE, place);
        if (!response.has("questionnaire")) {
            return Optional.empty();
        }
        Object raw = response.raw("questionnaire");
        Optional<QuestionnaireId> id = raw instanceof String url ? names.questionnaire(url) : Optional.empty();
        // A text that is no canonical URL of ours must not be taken for an id of ours.
        sheet.property(
                QUESTIONNAIRE,
                raw instanceof String ? id.map(QuestionnaireId::toString).orElse("") : raw,
                place);
        return id.flatMap(known::find);
    }

    private void authored(DocumentReader response) {
        PropertyPath place = PropertyPath.ROOT.child("authored");
        sheet.stands(TAKEN_ON, place);
        if (response.has("authored")) {
            Object raw = response.raw("authored");
            Matcher instant = INSTANT.matcher(raw instanceof String text ? text : "");
            sheet.property(TAKEN_ON, instant.matches() ? instant.group(1) : raw, place);
        }
    }

    private void subject(DocumentReader response) {
        response.optional("subject")
                .ifPresent(value -> value.properties().ifPresent(subject -> {
                    List.of("id", "reference", "type", "display").forEach(subject::has);
                    subject.required("identifier")
                            .ifPresent(inner -> inner.properties().ifPresent(identifier -> {
                                identifier(identifier);
                                inner.adopt(identifier.close());
                            }));
                    value.adopt(subject.close());
                }));
    }

    private void identifier(DocumentReader identifier) {
        List.of("id", "use", "type", "period", "assigner").forEach(identifier::has);
        identifier
                .optional("system")
                .flatMap(ValueReader::text)
                .filter(system -> !system.equals(names.participants()))
                .ifPresent(other -> oneOf(identifier, "system", Stream.of(names.participants())));
        identifier
                .required("value")
                .ifPresent(value -> sheet.property(
                        PARTICIPANT,
                        value.raw(),
                        PropertyPath.ROOT.child("subject").child("identifier").child("value")));
    }

    private void items(DocumentReader parent, Optional<LinkId> within, PropertyPath at) {
        parent.optional("item").ifPresent(value -> {
            Collection<?> elements = elements(value);
            int index = 0;
            for (Object raw : elements) {
                ValueReader element = value.element(index, raw);
                PropertyPath place = at.child("item").child(index);
                element.properties().ifPresent(item -> {
                    item(item, within, place);
                    element.adopt(item.close());
                });
                index++;
            }
        });
    }

    /** The elements of a list, which FHIR does not have empty. */
    private static Collection<?> elements(ValueReader value) {
        Collection<?> elements = value.elements().orElse(null);
        if (elements != null && elements.isEmpty()) {
            value.wrong(ViolationCode.LIST_EMPTY);
        }
        return elements == null ? List.of() : elements;
    }

    private void item(DocumentReader item, Optional<LinkId> within, PropertyPath place) {
        List.of("id", "text", "_text", "definition").forEach(item::has);
        Optional<LinkId> read =
                item.required("linkId").flatMap(ValueReader::text).map(LinkId::read);
        if (read.isEmpty()) {
            List.of("answer", "item").forEach(item::has);
            return;
        }
        LinkId link = read.get();
        if (!isInItsPlace(item, link, within, place.child("linkId"))) {
            List.of("answer", "item").forEach(item::has);
            return;
        }
        switch (link.kind()) {
            case DIMENSION -> items(item, Optional.of(link), place);
            case SCALE -> {} // Shown only: some systems repeat what they showed.
            default -> answer(item, link, place);
        }
    }

    /** Whether an item is known, stands where the questionnaire has it, and stood nowhere before; if not, it is told. */
    private boolean isInItsPlace(DocumentReader item, LinkId link, Optional<LinkId> within, PropertyPath place) {
        if (!seen.add(link.toString())) {
            item.wrong("linkId", ViolationCode.PROPERTY_DUPLICATE);
            return false;
        }
        if (link.of().isEmpty() || link.kind() == LinkId.Kind.DIMENSION) {
            return stands(item, within, Optional.empty());
        }
        if (link.kind() == LinkId.Kind.SCALE) {
            return stands(item, within, Optional.of(LinkId.of(Dimension.parse(link.of()))));
        }
        Optional<Item> asked = asked(link.of());
        if (asked.isEmpty()) {
            // The core says so of an answer and of a tick.
            if (link.kind() == LinkId.Kind.TALK_ABOUT) {
                sheet.talkAbout(link.of(), place);
            } else {
                sheet.answer(link.kind() == LinkId.Kind.QUESTION ? link.of() : link.toString(), null, place);
            }
            return false;
        }
        return stands(item, within, asked.map(one -> LinkId.of(one.dimension())));
    }

    private Optional<Item> asked(String code) {
        return questionnaire.filter(one -> ItemCode.isValid(code)).flatMap(one -> one.item(ItemCode.parse(code)));
    }

    private boolean stands(DocumentReader item, Optional<LinkId> within, Optional<LinkId> expected) {
        boolean is = within.equals(expected);
        if (!is) {
            oneOf(
                    item,
                    "linkId",
                    within.map(this::questions)
                            .orElseGet(() -> Stream.concat(
                                            Arrays.stream(Dimension.values()).map(LinkId::of),
                                            Stream.of(LinkId.REMARK, LinkId.GROUP))
                                    .map(LinkId::toString)));
        }
        return is;
    }

    private Stream<String> questions(LinkId group) {
        return questionnaire.stream()
                .flatMap(asked -> asked.items(Dimension.parse(group.of())).stream())
                .flatMap(one -> Stream.of(LinkId.Kind.QUESTION, LinkId.Kind.TALK_ABOUT, LinkId.Kind.SKIP)
                        .map(kind -> LinkId.of(kind, one).toString()));
    }

    private void answer(DocumentReader item, LinkId link, PropertyPath place) {
        item.optional("answer").ifPresent(value -> {
            Collection<?> elements = elements(value);
            int index = 0;
            for (Object raw : elements) {
                ValueReader element = value.element(index, raw);
                PropertyPath at = place.child("answer").child(index);
                if (index > 0) {
                    element.adopt(List.of(again(link, at)));
                } else {
                    element.properties().ifPresent(answer -> {
                        answers.read(link, answer, at);
                        element.adopt(answer.close());
                    });
                }
                index++;
            }
        });
    }

    private Violation again(LinkId link, PropertyPath place) {
        return link.of().isEmpty()
                ? Violation.of(place, ViolationCode.PROPERTY_DUPLICATE)
                : moreThanOne(place, link.of());
    }

    private Violation moreThanOne(PropertyPath place, String code) {
        Violation violation = Violation.of(place, ViolationCode.ANSWER_MORE_THAN_ONE, "item", code);
        return asked(code).map(item -> violation.labelled("item", item.label())).orElse(violation);
    }
}
