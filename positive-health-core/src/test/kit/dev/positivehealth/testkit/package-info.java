/**
 * A test kit for whoever embeds the library: values of all kinds for jqwik, and assertions in the manner of AssertJ.
 *
 * <p>Start with {@link dev.positivehealth.testkit.PositiveHealthAssertions} and {@link
 * dev.positivehealth.testkit.PositiveHealthDomain}. It is published as the {@code tests} classifier of this artifact; jqwik and AssertJ
 * are the user's own.
 */
@NullMarked
package dev.positivehealth.testkit;

import org.jspecify.annotations.NullMarked;
