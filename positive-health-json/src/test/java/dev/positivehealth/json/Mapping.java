package dev.positivehealth.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.positivehealth.json.jackson2.PositiveHealthJackson2Module;
import dev.positivehealth.questionnaire.Questionnaires;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of either Jackson, as a host would have it. */
public interface Mapping {
    String write(Object value) throws Exception;

    String tree(Object value);

    Object bind(String json, Type type) throws Exception;

    /** Reads a tree that was read before, as a host does that looks into a document first. */
    <T> T readByTree(String json, Class<T> type) throws Exception;

    default <T> T read(String json, Class<T> type) throws Exception {
        return type.cast(bind(json, type));
    }

    /** The strict mappers that the library hands out. */
    static List<Mapping> strict() {
        return List.of(
                new Three("Jackson 3, strict", PositiveHealthJson.strictMapper()),
                new Two(
                        "Jackson 2, strict",
                        PositiveHealthJackson2Module.strictMapper(Questionnaires.builtIn())
                                .rebuild()
                                .addModule(new Jdk8Module())
                                .build()));
    }

    /** A host's own mappers, lenient about unknown properties, on which the module is found as a service. */
    static List<Mapping> found() {
        return List.of(
                new Three(
                        "Jackson 3, found",
                        JsonMapper.builder()
                                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .findAndAddModules()
                                .build()),
                new Two(
                        "Jackson 2, found",
                        new com.fasterxml.jackson.databind.ObjectMapper()
                                .disable(
                                        com.fasterxml.jackson.databind.DeserializationFeature
                                                .FAIL_ON_UNKNOWN_PROPERTIES)
                                .findAndRegisterModules()));
    }

    /** A host's own mappers, lenient about everything, with the module added by hand. */
    static List<Mapping> lenient(Questionnaires known) {
        return List.of(
                new Three(
                        "Jackson 3, lenient",
                        JsonMapper.builder()
                                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .addModule(new PositiveHealthModule(known))
                                .build()),
                new Two(
                        "Jackson 2, lenient",
                        new com.fasterxml.jackson.databind.ObjectMapper()
                                .disable(
                                        com.fasterxml.jackson.databind.DeserializationFeature
                                                .FAIL_ON_UNKNOWN_PROPERTIES)
                                .registerModule(new Jdk8Module())
                                .registerModule(new PositiveHealthJackson2Module(known))));
    }

    /** A host's own mappers that take what is not even JSON for numbers. */
    static List<Mapping> takingNaN() {
        return List.of(
                new Three(
                        "Jackson 3, NaN",
                        JsonMapper.builder()
                                .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                .addModule(new PositiveHealthModule())
                                .build()),
                new Two(
                        "Jackson 2, NaN",
                        com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                .addModule(new PositiveHealthJackson2Module())
                                .build()));
    }

    static List<Mapping> all() {
        return java.util.stream.Stream.of(strict(), lenient(Questionnaires.builtIn()), found())
                .flatMap(List::stream)
                .toList();
    }

    /** What Jackson's own exception says, without the place in the text that it adds. */
    static String said(@Nullable Throwable thrown) {
        if (thrown instanceof JacksonException three) {
            return three.getOriginalMessage();
        }
        if (thrown instanceof JsonProcessingException two) {
            return two.getOriginalMessage();
        }
        throw new AssertionError("not an exception of Jackson", thrown);
    }

    /** Where in the host's objects the value was to go. */
    static String path(Throwable thrown) {
        if (thrown instanceof DatabindException three) {
            return three.getPath().stream()
                    .map(at -> at.getPropertyName() == null ? "" + at.getIndex() : at.getPropertyName())
                    .collect(Collectors.joining("."));
        }
        if (thrown instanceof JsonMappingException two) {
            return two.getPath().stream()
                    .map(at -> at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName())
                    .collect(Collectors.joining("."));
        }
        throw new AssertionError("not a binding exception of Jackson", thrown);
    }

    record Three(String name, JsonMapper mapper) implements Mapping {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String tree(Object value) {
            return mapper.writeValueAsString(mapper.<tools.jackson.databind.JsonNode>valueToTree(value));
        }

        @Override
        public Object bind(String json, Type type) {
            return mapper.<Object>readValue(json, mapper.constructType(type));
        }

        @Override
        public <T> T readByTree(String json, Class<T> type) {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Two(String name, com.fasterxml.jackson.databind.ObjectMapper mapper) implements Mapping {
        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String tree(Object value) {
            return mapper.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value)
                    .toString();
        }

        @Override
        public Object bind(String json, Type type) throws Exception {
            return mapper.<Object>readValue(json, mapper.constructType(type));
        }

        @Override
        public <T> T readByTree(String json, Class<T> type) throws Exception {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
