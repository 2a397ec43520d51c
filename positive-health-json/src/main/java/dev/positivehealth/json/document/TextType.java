package dev.positivehealth.json.document;

import dev.positivehealth.Coded;
import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.List;
import java.util.function.Function;

/**
 * A type of the domain that is one text in every document: an identifier or a code. A host's own objects may hold them, as
 * values and as keys of maps.
 *
 * @param <T> the type
 * @param javaType its class
 * @param parse reads the text; throws {@link IllegalArgumentException} for one that is not valid
 * @param write gives the text
 */
public record TextType<T>(Class<T> javaType, Function<String, T> parse, Function<T, String> write) {
    private static final List<TextType<?>> ALL = List.of(
            new TextType<>(ParticipantRef.class, ParticipantRef::parse, ParticipantRef::value),
            new TextType<>(GroupPath.class, GroupPath::parse, GroupPath::toString),
            new TextType<>(ItemCode.class, ItemCode::parse, ItemCode::value),
            new TextType<>(QuestionnaireId.class, QuestionnaireId::parse, QuestionnaireId::toString),
            new TextType<>(RuleId.class, RuleId::parse, RuleId::toString),
            new TextType<>(ConsentId.class, ConsentId::parse, ConsentId::value),
            new TextType<>(RoundRef.class, RoundRef::parse, RoundRef::value));

    /** {@return the types of all identifiers; those of codes are made by {@link #code(Class)}} */
    public static List<TextType<?>> all() {
        return ALL;
    }

    /**
     * Makes the type of a closed list.
     *
     * @param list the closed list, an enum
     * @param <E> the closed list
     * @return the type, whose texts are the codes
     */
    public static <E extends Coded> TextType<E> code(Class<E> list) {
        return new TextType<>(list, code -> Coded.parse(list, code), Coded::code);
    }
}
