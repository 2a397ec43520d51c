package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.integer;
import static dev.positivehealth.json.document.Codecs.text;
import static dev.positivehealth.json.document.NamedCodecs.byCode;
import static dev.positivehealth.json.document.NamedCodecs.localized;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.TextStatus;
import java.util.Map;
import java.util.function.Function;

/** {@code questionnaire/1}. */
final class QuestionnaireCodecs {
    private static final int LONGEST_LABEL = Questionnaire.LONGEST_LABEL;
    private static final int LONGEST_TEXT = Questionnaire.LONGEST_TEXT;
    private static final String ID = "id";

    private static final ObjectCodec<AnswerScale> SCALE = ObjectCodec.of("scale", o -> {
        Codec<Integer> end = integer(-AnswerScale.FARTHEST, AnswerScale.FARTHEST);
        var lowest = o.required("lowest", end, AnswerScale::lowest);
        var highest = o.required("highest", end, AnswerScale::highest);
        var lowestMeaning = o.required("lowestMeaning", localized(LONGEST_TEXT), AnswerScale::lowestMeaning);
        var highestMeaning = o.required("highestMeaning", localized(LONGEST_TEXT), AnswerScale::highestMeaning);
        o.unsupported(Unsupported.ofAScale());
        o.rule(in -> {
            boolean read = in.find(lowest).isPresent() && in.find(highest).isPresent();
            if (read && !AnswerScale.areEnds(in.get(lowest), in.get(highest))) {
                in.wrong(
                        lowest,
                        ViolationCode.SCALE_INVALID,
                        "lowest",
                        Integer.toString(-AnswerScale.FARTHEST),
                        "highest",
                        Integer.toString(AnswerScale.FARTHEST));
            }
        });
        return in -> new AnswerScale(in.get(lowest), in.get(highest), in.get(lowestMeaning), in.get(highestMeaning));
    });

    private static final ObjectCodec<Item> ITEM = ObjectCodec.of("item", o -> {
        var code =
                o.required("code", Codecs.distinct(Codecs.of(TextType.ITEM), ViolationCode.ITEM_DUPLICATE), Item::code);
        var dimension = o.required("dimension", coded(Dimension.values()), Item::dimension);
        var label = o.required("label", localized(LONGEST_LABEL), Item::label);
        var statement = o.required("statement", localized(LONGEST_TEXT), Item::statement);
        var sensitivity = o.required("sensitivity", coded(Sensitivity.values()), Item::sensitivity);
        o.unsupported(Unsupported.ofAnItem());
        o.rule(in -> in.reading()
                .around(ID, QuestionnaireId.class)
                .filter(id -> in.find(code).filter(id.without()::contains).isPresent())
                .ifPresent(id -> in.wrong(code, ViolationCode.ITEM_LEFT_OUT)));
        return in -> new Item(in.get(code), in.get(dimension), in.get(label), in.get(statement), in.get(sensitivity));
    });

    private QuestionnaireCodecs() {}

    static Function<Values, Checked<Questionnaire>> questionnaire(Properties<Questionnaire> o) {
        var id = o.required(ID, Codecs.of(TextType.QUESTIONNAIRE), Questionnaire::id);
        var title = o.required("title", localized(LONGEST_LABEL), Questionnaire::title);
        var source = o.required("source", text(LONGEST_TEXT), Questionnaire::source);
        var licence = o.required("licence", text(LONGEST_TEXT), Questionnaire::licence);
        var textStatus = o.required("textStatus", coded(TextStatus.values()), Questionnaire::textStatus);
        var scale = o.required("scale", SCALE, Questionnaire::scale);
        var names = o.orElse(
                "dimensions",
                byCode(Dimension.values(), localized(LONGEST_LABEL), false),
                Questionnaire::names,
                Map.of());
        var items = o.required("items", Codecs.nonEmptyList(ITEM), Questionnaire::items);
        o.unsupported(Unsupported.ofAQuestionnaire());
        return in -> Checked.valid(Questionnaire.of(
                        in.get(id),
                        in.get(title),
                        in.get(source),
                        in.get(licence),
                        in.get(textStatus),
                        in.get(scale),
                        in.get(items))
                .withNames(in.get(names)));
    }
}
