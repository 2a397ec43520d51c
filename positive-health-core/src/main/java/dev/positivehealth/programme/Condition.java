package dev.positivehealth.programme;

import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.programme.reference.Party;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When there is something to ask of a programme on a day; the words in which {@link FindingCode} says so. A condition
 * refers to nothing that changes: the build requires it to be immutable, as a field of an enum must be.
 */
@FunctionalInterface
interface Condition {
    boolean holds(Programme programme, LocalDate on);

    default Condition or(Condition other) {
        return (programme, on) -> holds(programme, on) || other.holds(programme, on);
    }

    static <T extends ProgrammePart> Condition parts(Class<T> type, Predicate<List<T>> are) {
        return (programme, on) -> are.test(programme.all(type));
    }

    static Condition none(Class<? extends ProgrammePart> type) {
        return parts(type, List::isEmpty);
    }

    static <T extends ProgrammePart> Condition none(Class<T> type, Predicate<T> is) {
        return parts(type, parts -> parts.stream().noneMatch(is));
    }

    static <T extends ProgrammePart> Condition any(Class<T> type, Predicate<T> is) {
        return parts(type, parts -> parts.stream().anyMatch(is));
    }

    static <T extends ProgrammePart> Condition anyOn(Class<T> type, BiPredicate<T, LocalDate> isOnThatDay) {
        return (programme, on) -> programme.all(type).stream().anyMatch(part -> isOnThatDay.test(part, on));
    }

    /** Whether there are parts of this type and all of them satisfy it. */
    static <T extends ProgrammePart> Condition every(Class<T> type, Predicate<T> is) {
        return parts(type, parts -> !parts.isEmpty() && parts.stream().allMatch(is));
    }

    /** A question about the answers on readiness up to the day. */
    static Condition readiness(Predicate<Stream<ReadinessAnswer>> are) {
        return (programme, on) -> are.test(answers(programme, on));
    }

    /**
     * Whether some party's last answer on the theme leaves it open; of two on one day, the later in the list. What a party
     * says about a theme is never outweighed by another party.
     */
    static Condition notReady(ReadinessTheme theme) {
        return readiness(answers -> {
            Map<Party, ReadinessAnswer> last = new EnumMap<>(Party.class);
            answers.filter(answer -> answer.theme() == theme)
                    .forEach(answer -> last.merge(
                            answer.answeredBy(),
                            answer,
                            (before, now) -> now.on().isBefore(before.on()) ? before : now));
            return last.values().stream().anyMatch(answer -> answer.state().isOpen());
        });
    }

    static Condition safetyNotAskedOfEmployees() {
        return (programme, on) -> answers(programme, on).findAny().isPresent()
                && answers(programme, on)
                        .noneMatch(answer -> answer.theme() == ReadinessTheme.FEELING_SAFE
                                && answer.answeredBy() == Party.EMPLOYEES);
    }

    private static Stream<ReadinessAnswer> answers(Programme programme, LocalDate on) {
        return programme.all(ReadinessAnswer.class).stream()
                .filter(answer -> !answer.on().isAfter(on));
    }

    static Condition notLearnt(Training subject) {
        return anyPartner(partner -> !partner.trained().contains(subject))
                .or(every(TrainingCourse.class, course -> !course.subjects().contains(subject)));
    }

    /** A question about the roles of the partners, one for each partner. */
    static Condition roles(Predicate<List<Role>> are) {
        return partners(partners ->
                are.test(partners.stream().map(partner -> partner.who().role()).toList()));
    }

    static Condition partners(Predicate<List<ConversationPartner>> are) {
        return (programme, on) -> are.test(programme.partners());
    }

    static Condition anyPartner(Predicate<ConversationPartner> is) {
        return partners(partners -> partners.stream().anyMatch(is));
    }

    static Condition anyInitiative(Predicate<Initiative> is) {
        return (programme, on) -> initiatives(programme).anyMatch(is);
    }

    /** Whether there are initiatives and all of them satisfy it. */
    static Condition everyInitiative(Predicate<Initiative> is) {
        return (programme, on) -> initiatives(programme).findAny().isPresent()
                && initiatives(programme).allMatch(is);
    }

    static Condition pitfall(Pitfall pitfall) {
        return any(Guideline.class, guideline -> guideline.cautions().contains(pitfall))
                .or(any(Embedding.class, embedding -> embedding.cautions().contains(pitfall)))
                .or(anyInitiative(initiative -> initiative.cautions().contains(pitfall)));
    }

    private static Stream<Initiative> initiatives(Programme programme) {
        return programme.all(Scan.class).stream().flatMap(scan -> scan.initiatives().stream());
    }
}
