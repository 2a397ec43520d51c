package dev.positivehealth.json.document;

import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a value stands that is being read, with what is known there. */
final class Place extends ValueReader {
    static final String QUESTIONNAIRE = "questionnaire";
    static final String RULE = "rule";

    private final Reading reading;
    private final Set<Object> siblings;

    /**
     * What holds while one object of a document is read.
     *
     * @param checks whether it is held against its questionnaire and rule, as input is and what was stored is not
     * @param around what was read so far of the object around it; null for the document itself
     */
    record Reading(Known known, boolean checks, @Nullable Values around) {
        /** Gives a property of the nearest object that has it; empty if it could not be read. */
        <P> Optional<P> around(String name, Class<P> type) {
            for (Values outer = around; outer != null; outer = outer.reading().around()) {
                if (outer.has(name)) {
                    return outer.find(name).map(type::cast);
                }
            }
            throw new IllegalStateException("no object around has the property " + name);
        }

        /** Gives the questionnaire of the document, if it is held against it and it is known. */
        Optional<Questionnaire> questionnaire() {
            return checks ? knownQuestionnaire() : Optional.empty();
        }

        /** Gives the questionnaire of the document, if it is known. */
        Optional<Questionnaire> knownQuestionnaire() {
            return around(QUESTIONNAIRE, QuestionnaireId.class).flatMap(known.questionnaires()::find);
        }

        /** Tells whether a rule may stand in the document. */
        boolean takes(RuleId rule) {
            return !checks || !known.isStrict() || known.rules().find(rule).isPresent();
        }

        /** Gives the rule of the document, if it is held against it and it is known. */
        Optional<ScoringRule> rule() {
            return checks ? around(RULE, RuleId.class).flatMap(known.rules()::find) : Optional.empty();
        }
    }

    /**
     * Stands where a value is read.
     *
     * @param siblings what was seen before in the list that the value stands in, for values that must be different
     */
    Place(ValueReader value, Reading reading, Set<Object> siblings) {
        super(value);
        this.reading = reading;
        this.siblings = siblings;
    }

    Place element(int at, @Nullable Object element, Set<Object> seen) {
        return new Place(element(at, element), reading, seen);
    }

    /** A property of the object that stands here. */
    Optional<Place> within(DocumentReader object, String property) {
        return object.optional(property).map(value -> new Place(value, reading, Set.of()));
    }

    Reading reading() {
        return reading;
    }

    Set<Object> siblings() {
        return siblings;
    }

    /** Closes the object that stands here and adopts its violations; gives the value if there are none. */
    <T> Optional<T> whole(DocumentReader closed, T value) {
        List<Violation> found = closed.close();
        adopt(found);
        return found.isEmpty() ? Optional.of(value) : Optional.empty();
    }
}
