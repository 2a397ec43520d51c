package dev.positivehealth.programme;

import dev.positivehealth.conversation.ConversationPartner;
import java.time.LocalDate;
import java.util.List;
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
