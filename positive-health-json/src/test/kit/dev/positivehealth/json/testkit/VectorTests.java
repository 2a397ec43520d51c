package dev.positivehealth.json.testkit;

import dev.positivehealth.json.conformance.ConsentVector;
import dev.positivehealth.json.conformance.ConsentVectors;
import dev.positivehealth.json.conformance.GroupVector;
import dev.positivehealth.json.conformance.GroupVectors;
import dev.positivehealth.json.conformance.ScoringVector;
import dev.positivehealth.json.conformance.ScoringVectors;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** The shipped vectors as tests of JUnit, one a vector, for a service in any language that can be called from Java. */
public final class VectorTests {
    private VectorTests() {}

    /** {@return a test for each scoring vector} The service answers with a {@code profile/1} or a {@code problem/1} as JSON text. */
    public static Stream<DynamicTest> scoring(Function<ScoringVector, String> service) {
        return of(ScoringVectors.all(), ScoringVector::id, ScoringVector::why, ScoringVector::judge, service);
    }

    /** {@return a test for each vector of groups} The service answers with a {@code group-report/1}, or its {@code groups} alone. */
    public static Stream<DynamicTest> groups(Function<GroupVector, String> service) {
        return of(GroupVectors.all(), GroupVector::id, GroupVector::why, GroupVector::judge, service);
    }

    /** {@return a test for each vector of consent} The service answers with what the vector calls {@code expected}. */
    public static Stream<DynamicTest> consent(Function<ConsentVector, String> service) {
        return of(ConsentVectors.all(), ConsentVector::id, ConsentVector::why, ConsentVector::judge, service);
    }

    private static <V> Stream<DynamicTest> of(
            List<V> vectors,
            Function<V, String> id,
            Function<V, String> why,
            BiFunction<V, String, Optional<String>> judge,
            Function<V, String> service) {
        return vectors.stream()
                .map(vector -> DynamicTest.dynamicTest(id.apply(vector), () -> judge.apply(vector, service.apply(vector))
                        .ifPresent(differs -> Assertions.fail(why.apply(vector) + " " + differs))));
    }
}
