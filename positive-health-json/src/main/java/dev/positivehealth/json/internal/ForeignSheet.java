package dev.positivehealth.json.internal;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is taken from a document of another system, value by value, and then judged by the core as any sheet is. What the
 * core finds is told at the place where the value stood in that document.
 */
public final class ForeignSheet {
    /** Stands for what another system has in place of a number, so that the core refuses it, whatever it is. */
    private static final Object NO_NUMBER = false;

    private final ObjectWithDuplicates sheet = new ObjectWithDuplicates();
    private final ObjectWithDuplicates answers = new ObjectWithDuplicates();
    private final List<@Nullable Object> talkAbout = new ArrayList<>();
    private final Map<String, PropertyPath> places = new HashMap<>();

    /** Begins a sheet without answers. */
    public ForeignSheet() {
        sheet.put(SheetProperties.ANSWERS, answers);
        sheet.put(SheetProperties.TALK_ABOUT, talkAbout);
    }

    /**
     * Says where a property of the sheet stands, or is missing.
     *
     * @param name one of {@link SheetProperties}
     */
    public void stands(String name, PropertyPath place) {
        places.put(PropertyPath.ROOT.child(name).toString(), place);
    }

    /** Takes the value of a property, of whatever type. */
    public void property(String name, @Nullable Object raw, PropertyPath place) {
        sheet.put(name, raw);
        stands(name, place);
    }

    /** Takes what stands as the answer to an item; anything but a number of whole value is refused, null too. */
    public void answer(String item, @Nullable Object raw, PropertyPath place) {
        put(item, place, raw instanceof Number ? raw : NO_NUMBER);
    }

    /** Takes an item that was skipped on purpose. */
    public void skip(String item, PropertyPath place) {
        put(item, place, null);
    }

    private void put(String item, PropertyPath place, @Nullable Object raw) {
        if (!answers.containsKey(item)) {
            answers.put(item, raw);
            places.put(
                    PropertyPath.ROOT.child(SheetProperties.ANSWERS).child(item).toString(), place);
        }
    }

    /** {@return whether something stands as the answer to an item, or it was skipped} */
    public boolean has(String item) {
        return answers.containsKey(item);
    }

    /** Takes a tick: somebody wants to talk about this item. */
    public void talkAbout(String item, PropertyPath place) {
        places.put(
                PropertyPath.ROOT
                        .child(SheetProperties.TALK_ABOUT)
                        .child(talkAbout.size())
                        .toString(),
                place);
        talkAbout.add(item);
    }

    /**
     * Judges the sheet.
     *
     * @param faults what is wrong with the document itself
     * @return the sheet, or the faults followed by what the core finds, in its order
     */
    public Checked<AnswerSheet> judged(Questionnaires known, List<Violation> faults) {
        Checked<AnswerSheet> judged = AnswerSheetDraft.ofDocument(sheet).check(known);
        if (faults.isEmpty() && judged.value().isPresent()) {
            return judged;
        }
        List<Violation> all = new ArrayList<>(faults);
        judged.violations().forEach(violation -> all.add(there(violation)));
        return Checked.invalid(all);
    }

    private Violation there(Violation violation) {
        String place = places.getOrDefault(violation.path(), PropertyPath.ROOT).toString();
        return new Violation(place, violation.code(), violation.arguments(), violation.labels());
    }
}
