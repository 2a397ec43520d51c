package dev.positivehealth.examples.othersystems;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** The questionnaires that go out, and sheets of them, filled in by chance: always the same for the same seed. */
public final class Sheets {
    /** The day on which every sheet that a program fills in is taken; the browser's clock stands still on it. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final List<String> REMARKS = List.of(
            "more time outside",
            "a \"quote\" and a \\ backslash",
            "=1+1",
            "twee regels",
            "日本語 \uD83C\uDF31",
            "<b>é</b>");

    private Sheets() {}

    /** {@return what is known: the built-in questionnaires, and two own ones} */
    public static Questionnaires known() {
        return Questionnaires.builtIn().with(own("own-list.json")).with(own("own-long.json"));
    }

    /** {@return every questionnaire that goes out: built in, variants, and own ones with other scales and languages} */
    public static List<Questionnaire> questionnaires() {
        Questionnaires known = known();
        return Stream.of(
                        "adult-42/1",
                        "adult-44/1",
                        "marks-6/1",
                        "adult-44/1;without=intimacy,sexuality",
                        "own-list/3",
                        "own-list/3;without=remark",
                        "own-long/1")
                .map(id -> known.get(QuestionnaireId.parse(id)))
                .toList();
    }

    private static Questionnaire own(String file) {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(file), file)) {
            return JsonDocuments.of(Questionnaires.builtIn())
                    .read(DocumentType.QUESTIONNAIRE, in)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a sheet: each item given, skipped or left, ticked or not}
     *
     * @param isWhole whether it also has what a host adds: a participant and a group
     */
    public static AnswerSheet of(Questionnaire questionnaire, long seed, boolean isWhole) {
        Random random = new Random(seed);
        AnswerScale scale = questionnaire.scale();
        AnswerSheetDraft draft = questionnaire.sheet(DAY);
        int kinds = 2 + random.nextInt(3);
        for (Item item : questionnaire.items()) {
            String code = item.code().value();
            int kind = random.nextInt(kinds);
            if (kind == 0) {
                draft = draft.answer(code, scale.lowest() + random.nextInt(scale.highest() - scale.lowest() + 1));
            } else if (kind == 1) {
                draft = draft.skip(code);
            }
            if (random.nextInt(4) == 0) {
                draft = draft.talkAbout(code);
            }
        }
        if (random.nextInt(3) > 0) {
            draft = draft.remark(REMARKS.get(random.nextInt(REMARKS.size())));
        }
        return (isWhole ? draft.participant("p-001").group("north/sales") : draft).complete();
    }
}
