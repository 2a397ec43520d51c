/** How long the main steps take, by JMH. */
@org.jspecify.annotations.NullMarked
package dev.positivehealth.examples.benchmarks;
