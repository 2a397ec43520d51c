package dev.positivehealth.examples.portal.programme;

import static dev.positivehealth.examples.portal.programme.Field.day;
import static dev.positivehealth.examples.portal.programme.Field.line;
import static dev.positivehealth.examples.portal.programme.Field.oneOf;
import static dev.positivehealth.examples.portal.programme.Field.someOf;
import static dev.positivehealth.examples.portal.programme.Field.words;

import dev.positivehealth.conversation.Training;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.programme.Alignment;
import dev.positivehealth.programme.InitiativeKind;
import dev.positivehealth.programme.NamedAs;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Ownership;
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.ScanLevel;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.util.List;

/**
 * The form of a kind of part: which fields it has. The parts stand in the list of this name in {@code programme/1}.
 *
 * @param isEdited whether people type these in here; what comes from elsewhere is only shown
 */
record PartForm(String list, List<Field> fields, boolean isEdited) {
    private static final Field CAUTIONS = someOf("cautions", Pitfall.values());

    /** The list of what people told, each under a consent of theirs. */
    static final String STORIES = "stories";

    /** What a programme is called, and its days. */
    static final PartForm HEAD = of("head", line("name").called("programme.name"), day("from"), day("until"));

    /** The kinds, in the order in which an organisation gets to them. */
    static final List<PartForm> ALL = List.of(
            of(
                    "readiness",
                    oneOf("theme", ReadinessTheme.values()),
                    oneOf("state", ReadinessState.values()),
                    oneOf("answeredBy", Party.values()),
                    words("words").optional(),
                    day("on")),
            of("fit", words("standsFor"), words("why")),
            of("timeSetAside", line("what").called("part.time"), line("forWhom")),
            of("coreGoals", Field.of("label", Field.Kind.LOCALIZED), Field.of("message", Field.Kind.LOCALIZED)),
            of(
                    "sponsors",
                    oneOf("party", Party.values()),
                    line("who"),
                    words("commitment"),
                    words("example").called("part.set-example").optional(),
                    day("since")),
            of(
                    "guidelines",
                    line("when"),
                    words("how"),
                    line("byWhom"),
                    words("purpose"),
                    words("tailoring").optional(),
                    someOf("madeWith", Party.values()),
                    Field.of("pages", Field.Kind.NUMBER),
                    day("since"),
                    day("evaluateOn").optional(),
                    day("evaluatedOn").optional(),
                    CAUTIONS),
            of(
                    "trainings",
                    someOf("subjects", Training.values()),
                    line("forWhom"),
                    Field.of("hasBudget", Field.Kind.TRUTH),
                    Field.of("hasTime", Field.Kind.TRUTH),
                    day("heldOn").optional()),
            of("ambassadors", line("team"), day("since")),
            of(
                    STORIES,
                    words("enthusiasm").optional(),
                    words("brings").optional(),
                    words("obstacle").optional(),
                    line("consent"),
                    day("toldOn")),
            of(
                    "messages",
                    line("audience"),
                    oneOf("stance", Stance.values()),
                    words("inItForThem"),
                    Field.of("goals", Field.Kind.GOALS).optional(),
                    someOf("benefits", Benefit.values()),
                    words("example").optional(),
                    day("on")),
            of(
                    "pilots",
                    line("name").called("part.pilot"),
                    words("energy"),
                    day("from"),
                    day("until").optional(),
                    words("worked").optional(),
                    words("didNotWork").optional(),
                    words("next").optional()),
            of("scans", oneOf("level", ScanLevel.values()), words("vision"), day("on")),
            of("embeddings", line("process"), words("how"), CAUTIONS, day("since")),
            of(
                    "milestones",
                    words("what").called("part.achieved"),
                    day("on"),
                    words("celebration").optional()),
            of("support", words("what").called("part.support"), day("from"), day("until")),
            shown("needs", oneOf("theme", NeedTheme.values())),
            of("measures", oneOf("theme", NeedTheme.values()), words("what").called("part.measure"), day("since")),
            shown("evaluations", words("purpose"), day("on")));

    /** What stands within a scan. */
    static final List<PartForm> IN_SCAN = List.of(
            of(
                    "initiatives",
                    oneOf("kind", InitiativeKind.values()),
                    line("what").called("part.initiative"),
                    oneOf("naming", NamedAs.values()),
                    oneOf("coupling", Alignment.values()),
                    oneOf("carriedBy", Ownership.values()),
                    CAUTIONS),
            of(
                    "actionPoints",
                    words("what").called("part.to-do"),
                    line("owner"),
                    day("by"),
                    day("doneOn").optional()));

    PartForm {
        fields = List.copyOf(fields);
    }

    private static PartForm of(String list, Field... fields) {
        return new PartForm(list, List.of(fields), true);
    }

    private static PartForm shown(String list, Field... fields) {
        return new PartForm(list, List.of(fields), false);
    }

    /** {@return the key of what these parts are called} */
    public String key() {
        return "programme." + list;
    }

    /** {@return the form of parts that are typed in here, by the name of their list} */
    static PartForm edited(List<PartForm> forms, String list) {
        return forms.stream()
                .filter(form -> form.isEdited && form.list.equals(list))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
