package dev.positivehealth.json.document;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.AbsenceReason;
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
            new TextType<>(ViolationCode.class, ViolationCode::parse, ViolationCode::code),
            new TextType<>(Dimension.class, Dimension::parse, Dimension::code),
            new TextType<>(Aspect.class, Aspect::parse, Aspect::code),
            new TextType<>(Sensitivity.class, Sensitivity::parse, Sensitivity::code),
            new TextType<>(ItemCode.class, ItemCode::parse, ItemCode::value),
            new TextType<>(QuestionnaireId.class, QuestionnaireId::parse, QuestionnaireId::toString),
            new TextType<>(TextStatus.class, TextStatus::parse, TextStatus::code),
            new TextType<>(RuleId.class, RuleId::parse, RuleId::toString),
            new TextType<>(AbsenceReason.class, AbsenceReason::parse, AbsenceReason::code),
            new TextType<>(ConsentId.class, ConsentId::parse, ConsentId::value),
            new TextType<>(RoundRef.class, RoundRef::parse, RoundRef::value));

    /** {@return the types: all identifiers and codes} */
    public static List<TextType<?>> all() {
        return ALL;
    }
}
