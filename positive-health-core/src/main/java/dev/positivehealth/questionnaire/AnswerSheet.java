package dev.positivehealth.questionnaire;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered on one day; checked, so every answer is on the scale of an item of the questionnaire.
 *
 * <p>A sheet comes from a draft: {@link Questionnaire#sheet(LocalDate)} in code, or
 * {@link AnswerSheetDraft#ofDocument(Map)} for what came in from outside. {@link #toString()} shows nothing about a
 * person.
 */
public final class AnswerSheet implements NoBean {
    /** The longest remark, in code points: 2,000. */
    public static final int LONGEST_REMARK = 2_000;

    private final Questionnaire questionnaire;
    private final LocalDate takenOn;
    private final @Nullable ParticipantRef participant;
    private final @Nullable GroupPath group;
    private final AnswersInOrder answers;
    private final ItemsInOrder talkAbout;
    private final @Nullable String remark;

    AnswerSheet(
            Questionnaire questionnaire,
            LocalDate takenOn,
            @Nullable ParticipantRef participant,
            @Nullable GroupPath group,
            AnswersInOrder answers,
            ItemsInOrder talkAbout,
            @Nullable String remark) {
        this.questionnaire = questionnaire;
        this.takenOn = takenOn;
        this.participant = participant;
        this.group = group;
        this.answers = answers;
        this.talkAbout = talkAbout;
        this.remark = remark;
    }

    /** {@return the questionnaire that was filled in, against which the sheet was checked} */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** {@return the day on which the sheet was filled in} */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** {@return the person's reference; empty if the sheet carries none} */
    public Optional<ParticipantRef> participant() {
        return Optional.ofNullable(participant);
    }

    /** {@return the group that the person stands in; empty if the sheet carries none} */
    public Optional<GroupPath> group() {
        return Optional.ofNullable(group);
    }

    /**
     * {@return what became of an item: given, skipped or not answered; also not answered if the questionnaire does not
     * have it}
     */
    public Answer answer(ItemCode item) {
        return answers.answer(questionnaire.place(item));
    }

    /** {@return how many items of a dimension were answered; skipped ones were not} */
    public int answered(Dimension dimension) {
        return answers.answered(dimension);
    }

    /** {@return the sum of the answers to the items of a dimension; 0 if none was answered} */
    public long sum(Dimension dimension) {
        return answers.sum(dimension);
    }

    /** {@return the answers and skips by item, in the order of the questionnaire} */
    public Map<ItemCode, Answer> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** {@return the items that the person wants to talk about, answered or not, in the order of the questionnaire} */
    public Set<ItemCode> talkAbout() {
        return Collections.unmodifiableSet(talkAbout);
    }

    /**
     * {@return the remark on what the person found missing in the questionnaire ("something that matters to me is
     * missing"), up to 2,000 code points; empty if there is none}
     */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /**
     * Leaves items out, as if the person had filled in the variant without them.
     *
     * @return a sheet of the variant; this one if there are no items to leave out
     * @throws IllegalArgumentException if the questionnaire does not have one of the items, or none would be left
     */
    public AnswerSheet excluding(Collection<ItemCode> items) {
        if (items.isEmpty()) {
            return this;
        }
        Questionnaire variant = questionnaire.excluding(items);
        return new AnswerSheet(
                variant, takenOn, participant, group, answers.of(variant), talkAbout.of(variant), remark);
    }

    /** {@return a draft with everything that is on this sheet, so that it can grow or change} */
    public AnswerSheetDraft toDraft() {
        return AnswerSheetDraft.on(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerSheet that
                && questionnaire.equals(that.questionnaire)
                && takenOn.equals(that.takenOn)
                && Objects.equals(participant, that.participant)
                && Objects.equals(group, that.group)
                && answers.equals(that.answers)
                && talkAbout.equals(that.talkAbout)
                && Objects.equals(remark, that.remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionnaire.id(), takenOn, participant, answers);
    }

    /** The questionnaire's id, nothing about the person. */
    @Override
    public String toString() {
        return "AnswerSheet[" + questionnaire.id() + "]";
    }
}
