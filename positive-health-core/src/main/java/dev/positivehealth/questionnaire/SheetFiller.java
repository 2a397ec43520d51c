package dev.positivehealth.questionnaire;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fills in one sheet after another of one questionnaire, for whoever reads a great many of which nearly all are as they should
 * be. It judges nothing: each step tells whether what it was given can stand on a sheet, and after a first {@code false} the
 * sheet is left to {@link AnswerSheetDraft}, which has the rules and tells what is wrong.
 *
 * <p>Items go by their place among {@link Questionnaire#items()}, from 0. A filler keeps days and groups that come again. It is for
 * one thread.
 */
public final class SheetFiller {
    private static final int MOST_KEPT = 32_768;

    private final Questionnaire questionnaire;
    private final SheetRequirements requirements;
    private final AnswerScale scale;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, GroupPath> groups = new HashMap<>();
    private int @Nullable [] answers;
    private int[] ticked = new int[4];
    private int ticks;
    private @Nullable LocalDate takenOn;
    private @Nullable ParticipantRef participant;
    private @Nullable GroupPath group;
    private @Nullable String remark;

    private SheetFiller(Questionnaire questionnaire, SheetRequirements requirements) {
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
        this.requirements = Objects.requireNonNull(requirements, "requirements");
        this.scale = questionnaire.scale();
    }

    /**
     * {@return a filler for sheets of a questionnaire that a place asks for; empty if the place asks for another}
     *
     * @param requirements what the place asks of a sheet beyond its own rules
     */
    public static Optional<SheetFiller> of(Questionnaire questionnaire, SheetRequirements requirements) {
        return requirements.ofQuestionnaire(questionnaire.id()).isEmpty()
                ? Optional.of(new SheetFiller(questionnaire, requirements))
                : Optional.empty();
    }

    /** {@return the questionnaire that is filled in} */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Begins a sheet; what was filled in since the last one is gone. */
    public void begin() {
        answers = null;
        ticks = 0;
        takenOn = null;
        participant = null;
        group = null;
        remark = null;
    }

    /** {@return whether it is a day that the place takes, and the first one} */
    public boolean takenOn(String day) {
        Optional<LocalDate> read = kept(
                days,
                day,
                text -> Moments.dayTaken(text)
                        .filter(one -> requirements.ofDay(one).isEmpty()));
        boolean fits = takenOn == null && read.isPresent();
        takenOn = read.orElse(null);
        return fits;
    }

    /** {@return whether it is a reference, and the first one} */
    public boolean participant(String reference) {
        boolean fits = participant == null && ParticipantRef.isValid(reference);
        participant = fits ? new ParticipantRef(reference) : null;
        return fits;
    }

    /** {@return whether it is a group that the place takes, and the first one} */
    public boolean group(String path) {
        Optional<GroupPath> read = kept(
                groups,
                path,
                text -> Optional.of(text)
                        .filter(GroupPath::isValid)
                        .map(GroupPath::parse)
                        .filter(one -> requirements.ofGroup(one).isEmpty()));
        boolean fits = group == null && read.isPresent();
        group = read.orElse(null);
        return fits;
    }

    /** What cannot be read is not kept: it may be anything that a person typed. */
    private static <T> Optional<T> kept(Map<String, T> known, String text, Function<String, Optional<T>> read) {
        T before = known.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<T> now = read.apply(text);
        if (known.size() == MOST_KEPT) {
            known.clear();
        }
        now.ifPresent(one -> known.put(text, one));
        return now;
    }

    /** {@return whether answers were not begun before: they may all be left out} */
    public boolean beginAnswers() {
        boolean first = answers == null;
        answers = AnswersInOrder.none(questionnaire);
        return first;
    }

    /** {@return whether the item was not answered or skipped before, and the number is on the scale} */
    public boolean answer(int place, int number) {
        return scale.contains(number) && put(place, number);
    }

    /** {@return whether the item was not answered or skipped before} */
    public boolean skip(int place) {
        return put(place, AnswersInOrder.SKIPPED);
    }

    private boolean put(int place, int number) {
        int[] numbers = Objects.requireNonNull(answers, "answers were not begun");
        boolean first = numbers[place] == AnswersInOrder.NOT_ANSWERED;
        numbers[place] = number;
        return first;
    }

    /** {@return whether the questionnaire has an item of this code, and it was not ticked before} */
    public boolean talkAbout(String code) {
        int place = questionnaire.place(code);
        for (int i = 0; i < ticks; i++) {
            if (ticked[i] == place) {
                return false;
            }
        }
        if (place < 0) {
            return false;
        }
        if (ticks == ticked.length) {
            ticked = Arrays.copyOf(ticked, 2 * ticks);
        }
        ticked[ticks++] = place;
        return true;
    }

    /** {@return whether it is the first remark, there is something in it, and it is not too long} */
    public boolean remark(String words) {
        boolean fits = remark == null && !words.isEmpty() && Words.isUnicode(words) && AnswerSheetDraft.isRemark(words);
        remark = words;
        return fits;
    }

    /** {@return the sheet, if each step was {@code true} and nothing is missing that must be there} */
    public Optional<AnswerSheet> sheet() {
        if (takenOn == null
                || answers == null
                || (requirements.countsGroups() && (participant == null || group == null))) {
            return Optional.empty();
        }
        AnswerSheet sheet = new AnswerSheet(
                questionnaire,
                takenOn,
                participant,
                group,
                new AnswersInOrder(questionnaire, answers),
                ItemsInOrder.at(questionnaire, Arrays.copyOf(ticked, ticks)),
                remark);
        answers = null;
        return Optional.of(sheet);
    }

    /** Says what it is, nothing of what is on a sheet. */
    @Override
    public String toString() {
        return "SheetFiller[" + questionnaire.id() + "]";
    }
}
