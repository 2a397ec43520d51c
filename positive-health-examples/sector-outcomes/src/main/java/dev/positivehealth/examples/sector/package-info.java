/**
 * Group outcomes of thousands of organisations in one run, on Apache Spark.
 *
 * <p>Start with {@link dev.positivehealth.examples.sector.Sector}, which is the run; {@link
 * dev.positivehealth.examples.sector.Library} is the only class that reads, scores and reports, all by the library.
 */
@NullMarked
package dev.positivehealth.examples.sector;

import org.jspecify.annotations.NullMarked;
