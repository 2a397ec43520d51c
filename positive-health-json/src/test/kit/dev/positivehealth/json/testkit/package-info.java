/**
 * The part of the test kit that is about documents: broken sheets for jqwik, assertions on JSON and on problems, and the vectors as tests
 * of JUnit.
 *
 * <p>Start with {@link dev.positivehealth.json.testkit.VectorTests}. It is published as the {@code tests} classifier of this artifact;
 * jqwik, AssertJ and JUnit are the user's own.
 */
@NullMarked
package dev.positivehealth.json.testkit;

import org.jspecify.annotations.NullMarked;
