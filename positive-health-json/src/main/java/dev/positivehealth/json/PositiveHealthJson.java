package dev.positivehealth.json;

import dev.positivehealth.questionnaire.Questionnaires;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The strict Jackson 3 mapper that the library hands out.
 *
 * <p>It knows {@link PositiveHealthModule}, and is strict about a host's own objects too: no unknown or repeated names, no
 * coercion of scalars, nothing after the document, decimals kept exactly (7.0 stays 7.0 in a tree).
 */
public final class PositiveHealthJson {
    private PositiveHealthJson() {}

    /**
     * Makes a strict mapper with the built-in questionnaires.
     *
     * @return a new mapper; {@code rebuild()} it to add settings
     */
    public static JsonMapper strictMapper() {
        return strictMapper(Questionnaires.builtIn());
    }

    /**
     * Makes a strict mapper with a catalogue.
     *
     * @return a new mapper; {@code rebuild()} it to add settings
     */
    public static JsonMapper strictMapper(Questionnaires known) {
        return JsonMapper.builder()
                .addModule(new PositiveHealthModule(known))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
    }
}
