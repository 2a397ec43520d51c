package dev.positivehealth.json.document;

import dev.positivehealth.Coded;
import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.ReferenceText;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type of the domain that is one text in every document: an identifier or a code. A host's own objects may hold them, as
 * values and as keys of maps.
 *
 * @param parse reads the text; throws {@link IllegalArgumentException} for one that is not valid
 * @param code the code of the violation of a text that is not valid
 * @param pattern what each valid text matches (ECMA 262); some texts that match are not valid
 * @param example a valid text; empty for a code
 */
public record TextType<T>(
        Class<T> javaType,
        Function<String, T> parse,
        Function<T, String> write,
        ViolationCode code,
        String pattern,
        String example) {
    private static final String ANY_REFERENCE = "^(?! )[^" + ReferenceText.REFUSED + "]+(?<! )$";
    private static final String SEGMENT = "(?! )[^/" + ReferenceText.REFUSED + "]{1,64}(?<! )";
    private static final String VERSION = "/[1-9][0-9]{0,5}";

    static final TextType<ParticipantRef> PARTICIPANT = new TextType<>(
            ParticipantRef.class,
            ParticipantRef::parse,
            ParticipantRef::value,
            ViolationCode.PARTICIPANT_INVALID,
            ANY_REFERENCE,
            "p-001");

    static final TextType<GroupPath> GROUP = new TextType<>(
            GroupPath.class,
            GroupPath::parse,
            GroupPath::toString,
            ViolationCode.GROUP_INVALID,
            "^" + SEGMENT + "(/" + SEGMENT + "){0,11}$",
            "north/sales");

    static final TextType<ItemCode> ITEM = new TextType<>(
            ItemCode.class,
            ItemCode::parse,
            ItemCode::value,
            ViolationCode.CODE_INVALID,
            "^" + KebabCase.FORM + "$",
            "sleeping");

    static final TextType<QuestionnaireId> QUESTIONNAIRE = new TextType<>(
            QuestionnaireId.class,
            QuestionnaireId::parse,
            QuestionnaireId::toString,
            ViolationCode.ID_INVALID,
            "^" + KebabCase.FORM + VERSION + "(;without=[a-z0-9,-]+)?$",
            "adult-42/1");

    static final TextType<RuleId> RULE = new TextType<>(
            RuleId.class,
            RuleId::parse,
            RuleId::toString,
            ViolationCode.ID_INVALID,
            "^" + KebabCase.FORM + VERSION + "$",
            "mean-of-answered/1");

    static final TextType<Fingerprint> FINGERPRINT = new TextType<>(
            Fingerprint.class,
            Fingerprint::parse,
            Fingerprint::value,
            ViolationCode.VALUE_INVALID,
            "^[0-9a-f]{16}$",
            "00000000cafe1e55");

    static final TextType<ConsentId> CONSENT = new TextType<>(
            ConsentId.class,
            ConsentId::parse,
            ConsentId::value,
            ViolationCode.VALUE_INVALID,
            "^[A-Za-z0-9._-]{1,64}$",
            "c-1");

    static final TextType<RoundRef> ROUND = new TextType<>(
            RoundRef.class,
            RoundRef::parse,
            RoundRef::value,
            ViolationCode.VALUE_INVALID,
            ANY_REFERENCE,
            "2026-spring");

    private static final List<TextType<?>> ALL =
            List.of(PARTICIPANT, GROUP, ITEM, QUESTIONNAIRE, RULE, FINGERPRINT, CONSENT, ROUND);

    /** {@return the types of all identifiers; those of codes are made by {@link #code(Class)}} */
    public static List<TextType<?>> all() {
        return ALL;
    }

    /** {@return the type of a closed list, whose texts are the codes} */
    public static <E extends Coded> TextType<E> code(Class<E> list) {
        return new TextType<>(
                list,
                code -> Coded.parse(list, code),
                Coded::code,
                ViolationCode.VALUE_UNKNOWN,
                "^" + KebabCase.FORM + "$",
                "");
    }

    /**
     * {@return the violation of a text that is not valid, wherever a host read it: in a path, a query or a field}
     *
     * @param place where it stands
     * @param property what it is called there
     */
    public Violation violation(PropertyPath place, String property) {
        return javaType.isEnum()
                ? Violation.of(place, code, "property", property, "values", codes())
                : Violation.of(place, code, "property", property);
    }

    private String codes() {
        return Arrays.stream(javaType.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .collect(Collectors.joining(", "));
    }

    Optional<T> read(String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
