package dev.positivehealth.browser;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.json.document.DocumentFormat;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.document.ScoringFormats;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents as JSON texts, held against the questionnaires of a call. */
final class Documents {
    private static List<String> texts = List.of();
    private static Questionnaires catalogue = Questionnaires.builtIn();

    private final Known known;

    private Documents(Known known) {
        this.known = known;
    }

    static Documents of(Options options) {
        return new Documents(
                new Known(catalogue(options.questionnaires()), ScoringRules.builtIn(), options.is("strict", false)));
    }

    /** The catalogue of the last call is kept, since one call after the other has the same questionnaires. */
    private static Questionnaires catalogue(List<String> wanted) {
        if (!wanted.equals(texts)) {
            catalogue = read(wanted);
            texts = wanted;
        }
        return catalogue;
    }

    private static Questionnaires read(List<String> wanted) {
        Documents builtIn = new Documents(Known.of(Questionnaires.builtIn()));
        Questionnaires all = Questionnaires.builtIn();
        int index = 0;
        for (String json : wanted) {
            PropertyPath place = PropertyPath.ROOT.child("questionnaires").child(index++);
            Questionnaire one = within(place, builtIn.read(ScoringFormats.QUESTIONNAIRE, json));
            try {
                all = all.with(one);
            } catch (IllegalArgumentException e) {
                throw Wrong.option("questionnaires");
            }
        }
        return all;
    }

    private static <T> T within(PropertyPath place, Checked<T> checked) {
        return checked.value()
                .orElseThrow(() -> new Wrong(checked.violations().stream()
                        .map(violation -> violation.within(place))
                        .toList()));
    }

    Known known() {
        return known;
    }

    Questionnaire questionnaire(String id) {
        try {
            return known.questionnaires().get(QuestionnaireId.parse(id));
        } catch (IllegalArgumentException e) {
            throw new Wrong(List.of(Violation.of(PropertyPath.ROOT.child("id"), ViolationCode.QUESTIONNAIRE_UNKNOWN)));
        }
    }

    AnswerSheet sheet(String json) {
        Checked<AnswerSheet> read = read(ScoringFormats.ANSWER_SHEET, json);
        return read.value().orElseThrow(() -> new Wrong(read.violations()));
    }

    /** The sheets of a list of JSON texts; what is wrong has the place in the list before its path. */
    List<AnswerSheet> sheets(String list) {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (String json : Options.texts("sheets", Options.plain(list))) {
            PropertyPath place = PropertyPath.ROOT.child(sheets.size());
            sheets.add(within(place, read(ScoringFormats.ANSWER_SHEET, json)));
        }
        return sheets;
    }

    private <T> Checked<T> read(DocumentFormat<T> type, String json) {
        return judged(type, json, plain -> type.read(plain, known));
    }

    /** What is wrong with a document, as a problem of which the list of violations may be empty. */
    static @Nullable Object problem(
            List<? extends DocumentFormat<?>> formats, String name, String json, Options options) {
        DocumentFormat<?> named = formats.stream()
                .filter(format -> format.isNamed(name))
                .findFirst()
                .orElseThrow(() -> Wrong.option("type"));
        return ScoringFormats.PROBLEM.write(Problem.of(of(options).check(named, json), options.languages()));
    }

    private List<Violation> check(DocumentFormat<?> type, String json) {
        Checked<List<Violation>> found = judged(type, json, plain -> Checked.valid(type.check(plain, known)));
        return found.value().orElse(found.violations());
    }

    private static <T> Checked<T> judged(
            DocumentFormat<?> type, String json, Function<@Nullable Object, Checked<T>> judge) {
        try {
            return isTooLong(json, type.limits().bytes())
                    ? Checked.invalid(type.limits().tooLarge())
                    : judge.apply(JsonReader.parse(json, type.limits().budget()));
        } catch (JsonReader.MalformedException e) {
            return DocumentFormat.malformed();
        } catch (DocumentTooLargeException e) {
            return Checked.invalid(type.limits().tooLarge());
        }
    }

    private static boolean isTooLong(String json, int most) {
        // No char has more than three bytes.
        return json.length() > most
                || (json.length() > most / 3 && json.getBytes(StandardCharsets.UTF_8).length > most);
    }

    static String problem(List<Violation> violations, Languages languages) {
        return JsonWriter.text(ScoringFormats.PROBLEM.write(Problem.of(violations, languages)));
    }
}
