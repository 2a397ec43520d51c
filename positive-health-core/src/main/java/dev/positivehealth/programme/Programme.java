package dev.positivehealth.programme;

import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.PartnerList;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The programme of an organisation, over years.
 *
 * <pre>{@code
 * Programme programme = Programme.of("School", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))
 *         .with(new MissionFit("We look after each other", "It helps us to keep doing so"))
 *         .with(CoreGoal.examples().get(0));
 * Review.of(programme, LocalDate.of(2026, 1, 15)).findings(); // questions, the first step first
 * }</pre>
 *
 * @param until the last day that it is planned for
 * @param partners the conversation partners that people can choose from
 * @param parts by type in the order of {@link ProgrammePart}, and within a type in the order they were added
 */
public record Programme(
        String name, LocalDate from, LocalDate until, List<ConversationPartner> partners, List<ProgrammePart> parts)
        implements NoBean {
    // Written out, since permitted subclasses cannot be asked for everywhere the core is compiled to.
    static final List<Class<? extends ProgrammePart>> ORDER = List.of(
            ReadinessAnswer.class,
            MissionFit.class,
            TimeSetAside.class,
            CoreGoal.class,
            Sponsor.class,
            Guideline.class,
            TrainingCourse.class,
            Ambassador.class,
            Story.class,
            Message.class,
            Pilot.class,
            Scan.class,
            Embedding.class,
            Milestone.class,
            LastingSupport.class,
            SentNeed.class,
            StructuralMeasure.class,
            Evaluation.class,
            SetAside.class);

    /**
     * @throws IllegalArgumentException if it ends before it begins, two core goals have the same code, or a message
     *     names a goal that the programme does not have
     */
    public Programme {
        Words.required("the name of a programme", name);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a programme must not end before it begins");
        }
        partners = List.copyOf(partners);
        List<ProgrammePart> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparing(part -> ORDER.indexOf(part.getClass())));
        parts = List.copyOf(ordered);
        List<ItemCode> goals =
                allOf(parts, CoreGoal.class).stream().map(CoreGoal::code).toList();
        if (goals.stream().distinct().count() < goals.size()) {
            throw new IllegalArgumentException("each core goal must have a code of its own");
        }
        if (!allOf(parts, Message.class).stream().allMatch(message -> goals.containsAll(message.goals()))) {
            throw new IllegalArgumentException("a message must name core goals of the programme only");
        }
    }

    /**
     * Begins a programme without any part.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Programme of(String name, LocalDate from, LocalDate until) {
        return new Programme(name, from, until, List.of(), List.of());
    }

    /**
     * {@return the programme with a part added}
     *
     * @throws IllegalArgumentException if it does not fit the other parts
     */
    public Programme with(ProgrammePart part) {
        List<ProgrammePart> more = new ArrayList<>(parts);
        more.add(part);
        return new Programme(name, from, until, partners, more);
    }

    /** {@return the programme with a conversation partner added} */
    public Programme with(ConversationPartner partner) {
        List<ConversationPartner> more = new ArrayList<>(partners);
        more.add(partner);
        return new Programme(name, from, until, more, parts);
    }

    /**
     * {@return the programme with a part replaced}
     *
     * @throws IllegalArgumentException if the programme does not have the earlier one, or the later one does not fit
     */
    public Programme replace(ProgrammePart earlier, ProgrammePart now) {
        int place = parts.indexOf(earlier);
        if (place < 0) {
            throw new IllegalArgumentException("the programme must have the part that is replaced");
        }
        List<ProgrammePart> changed = new ArrayList<>(parts);
        changed.set(place, now);
        return new Programme(name, from, until, partners, changed);
    }

    /** {@return the programme with a question of the review set aside until {@link SetAside#comesBackOn}, for a reason} */
    public Programme setAside(FindingCode finding, String reason, LocalDate on) {
        return with(new SetAside(finding, reason, on));
    }

    /** {@return the parts of one type, in the order they were added} */
    public <T extends ProgrammePart> List<T> all(Class<T> type) {
        return allOf(parts, type);
    }

    /** {@return the partners, as a list for people to choose a conversation partner from} */
    public PartnerList partnerList() {
        return new PartnerList(partners);
    }

    /** {@return the phase on a day: something started, something tried out fully or half a year on, a year on} */
    public Phase phase(LocalDate on) {
        boolean started = !partners.isEmpty()
                || parts.stream()
                        .anyMatch(part -> part instanceof Guideline
                                || part instanceof TrainingCourse
                                || part instanceof Message
                                || part instanceof Pilot
                                || part instanceof Scan);
        if (!started) {
            return Phase.BEFORE;
        }
        if (!on.isBefore(from.plusYears(1))) {
            return Phase.LASTING;
        }
        boolean tried = all(Pilot.class).stream()
                .anyMatch(pilot -> pilot.until().filter(day -> !day.isAfter(on)).isPresent());
        return tried || !on.isBefore(from.plusMonths(6)) ? Phase.UNDER_WAY : Phase.START;
    }

    private static <T> List<T> allOf(List<ProgrammePart> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What it is, without anybody's words. */
    @Override
    public String toString() {
        return "Programme";
    }
}
