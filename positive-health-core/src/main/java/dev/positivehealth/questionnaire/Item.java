package dev.positivehealth.questionnaire;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import java.util.Objects;

/**
 * One question of a questionnaire: a statement in the first person that somebody answers on the questionnaire's scale.
 *
 * <p>All items point the same way and none is scored in reverse: a higher answer says that the person experiences the
 * aspect as better. {@code complaints-and-pain} is worded so that a high answer says that complaints do not get in the
 * way.
 *
 * @param dimension the dimension whose score it counts towards
 * @param label a few words, for the legend of a picture
 * @param statement the sentence that people answer
 * @param sensitivity the class of special personal data that an answer belongs to
 */
public record Item(
        ItemCode code, Dimension dimension, LocalizedText label, LocalizedText statement, Sensitivity sensitivity) {
    public Item {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(sensitivity, "sensitivity");
    }
}
