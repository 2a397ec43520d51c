package dev.positivehealth.examples.portal.questionnaire;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that somebody is filling in, as it was typed, with the version of it that a page was made of.
 *
 * <p>It is the contract's {@code answer-sheet-draft/1}. What is right and wrong in it the library says when it is handed in.
 */
record Draft(AnswerSheetDraft sheet, int version) {
    /** What is chosen on the page for an item that is skipped on purpose. */
    static final String SKIP = "skip";

    private static final String ANSWERS = "answers";
    private static final String TALK_ABOUT = "talkAbout";
    private static final String REMARK = "remark";
    private static final String TAKEN_ON = "takenOn";

    /** {@return what is chosen for an item: a number as text, {@value #SKIP}, or empty for no answer yet} */
    Optional<String> chosen(Item item) {
        String code = item.code().value();
        if (!answers().containsKey(code)) {
            return Optional.empty();
        }
        Object answer = answers().get(code);
        return Optional.of(answer == null ? SKIP : answer.toString());
    }

    boolean wantsToTalkAbout(Item item) {
        return talkAbout().contains(item.code().value());
    }

    String remark() {
        return sheet.typed().get(REMARK) instanceof String words ? words : "";
    }

    /** {@return how many items of a dimension have been looked at: answered or skipped} */
    long seen(Questionnaire questionnaire, Dimension dimension) {
        return questionnaire.items(dimension).stream()
                .filter(item -> chosen(item).isPresent())
                .count();
    }

    /** {@return this draft with what a page sent about the items of one dimension; the others stay} */
    Draft with(List<Item> items, Map<String, String> typed) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>(answers());
        List<String> talkAbout = new ArrayList<>(talkAbout());
        for (Item item : items) {
            String code = item.code().value();
            answers.remove(code);
            String answer = typed.getOrDefault("answer-" + code, "");
            if (answer.equals(SKIP)) {
                answers.put(code, null);
            } else if (!answer.isEmpty()) {
                answers.put(code, number(answer));
            }
            talkAbout.remove(code);
            if (typed.containsKey("talk-" + code)) {
                talkAbout.add(code);
            }
        }
        return with(ANSWERS, answers).with(TALK_ABOUT, talkAbout);
    }

    Draft withRemark(String words) {
        return with(REMARK, words);
    }

    /** {@return this draft as it is handed in, on this day} */
    Draft on(LocalDate day) {
        return with(TAKEN_ON, day.toString());
    }

    /** What is no number stays as it was typed, for the library to say so. */
    private static Object number(String answer) {
        try {
            return Integer.valueOf(answer);
        } catch (NumberFormatException e) {
            return answer;
        }
    }

    private Draft with(String property, Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(sheet.typed());
        changed.put(property, value);
        return new Draft(AnswerSheetDraft.ofDocument(changed), version);
    }

    @SuppressWarnings("unchecked") // the names of a document's object are texts
    private Map<String, @Nullable Object> answers() {
        return sheet.typed().get(ANSWERS) instanceof Map<?, ?> answers
                ? (Map<String, @Nullable Object>) answers
                : Map.of();
    }

    private List<String> talkAbout() {
        return sheet.typed().get(TALK_ABOUT) instanceof List<?> ticked
                ? ticked.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Says what it is, nothing of what was typed. */
    @Override
    public String toString() {
        return "Draft[" + version + "]";
    }
}
