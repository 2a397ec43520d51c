package dev.positivehealth.json.document;

import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.journey.ParticipantSection;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.team.ModeratorSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every text that a front end needs, in one language, {@code positive-health/texts/1}. */
public final class TextCatalogue {
    private static final String FORMAT = "positive-health/texts/1";

    private final Languages languages;

    private TextCatalogue(Languages languages) {
        this.languages = languages;
    }

    /**
     * Collects the texts.
     *
     * @param known the questionnaires whose texts are wanted
     * @return plain values: {@code dimensions}, {@code questionnaires}, {@code lists} by the names that schemas use, {@code types} of
     *     events, steps and spots, {@code guides}, {@code findings}, and under {@code texts} every table
     *     of the library, with placeholders as they stand
     */
    public static Map<String, Object> in(Languages languages, Questionnaires known) {
        TextCatalogue catalogue = new TextCatalogue(languages);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(DocumentFormat.FORMAT, FORMAT);
        all.put("language", Dimension.BODILY_FUNCTIONS.label().languageFor(languages));
        all.put("dimensions", catalogue.dimensions());
        all.put("questionnaires", catalogue.questionnaires(known));
        all.put("lists", catalogue.lists());
        all.put("types", catalogue.types());
        all.put(
                "guides",
                Schemas.schemaOf(
                        "conversation",
                        catalogue.guide(GuideSection.guide()),
                        "moderator",
                        catalogue.guide(ModeratorSection.guide()),
                        "participant",
                        catalogue.guide(ParticipantSection.guide())));
        all.put("findings", catalogue.findings());
        Map<String, Object> texts = new LinkedHashMap<>();
        Texts.tables().forEach(table -> texts.put(table, catalogue.table(table)));
        all.put("texts", texts);
        return all;
    }

    private String text(LocalizedText text) {
        return text.in(languages);
    }

    private Map<String, Object> dimensions() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            all.put(
                    dimension.code(),
                    Schemas.schemaOf("label", text(dimension.label()), "description", text(dimension.description())));
        }
        return all;
    }

    private Map<String, Object> questionnaires(Questionnaires known) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Questionnaire questionnaire : known.all()) {
            Map<String, Object> items = new LinkedHashMap<>();
            for (Item item : questionnaire.items()) {
                items.put(
                        item.code().value(),
                        Schemas.schemaOf("label", text(item.label()), "statement", text(item.statement())));
            }
            all.put(
                    questionnaire.id().toString(),
                    Schemas.schemaOf(
                            "title",
                            text(questionnaire.title()),
                            "lowestMeaning",
                            text(questionnaire.scale().lowestMeaning()),
                            "highestMeaning",
                            text(questionnaire.scale().highestMeaning()),
                            "items",
                            items));
        }
        return all;
    }

    private Map<String, Object> lists() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Labelled[] list : ClosedLists.all()) {
            Map<String, Object> labels = new LinkedHashMap<>();
            for (Labelled constant : list) {
                labels.put(constant.code(), text(constant.label()));
            }
            all.put(ClosedLists.name(list.getClass().getComponentType()), labels);
        }
        return all;
    }

    /** What the alternatives with a {@code type} are called, by the names that schemas use. */
    private Map<String, Object> types() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Alternatives<?> alternatives :
                List.of(ConsentCodecs.EVENT, ConversationCodecs.STEP, PlanCodecs.NEED_EVENT, TeamCodecs.SPOT)) {
            Map<String, Object> labels = new LinkedHashMap<>();
            alternatives
                    .types()
                    .forEach(type -> labels.put(type, text(SchemaTexts.titleOf(alternatives.name() + "-" + type))));
            all.put(alternatives.name(), labels);
        }
        return all;
    }

    private Map<String, Object> guide(Guide guide) {
        return Schemas.schemaOf(
                "title",
                text(guide.title()),
                "about",
                text(guide.about()),
                "sections",
                guide.sections().stream().map(this::section).toList());
    }

    private Map<String, Object> section(Guide.Section section) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("code", section.code());
        all.put("label", text(section.label()));
        section.about().ifPresent(words -> all.put("about", text(words)));
        all.put("lines", section.lines().stream().map(this::text).toList());
        return all;
    }

    private Map<String, Object> findings() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (FindingCode finding : FindingCode.values()) {
            all.put(
                    finding.code(),
                    Schemas.schemaOf(
                            "question",
                            text(finding.question()),
                            "why",
                            text(finding.why()),
                            "next",
                            text(finding.next()),
                            "about",
                            finding.about().code()));
        }
        return all;
    }

    private Map<String, Object> table(String name) {
        Texts table = Texts.of(name);
        Map<String, Object> all = new LinkedHashMap<>();
        table.keys().forEach(key -> all.put(key, text(table.get(key, LocalizedText::of))));
        return all;
    }
}
