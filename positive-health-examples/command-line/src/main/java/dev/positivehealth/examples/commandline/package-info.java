/**
 * The library on the command line.
 *
 * <p>Start with {@link dev.positivehealth.examples.commandline.Main}. Every command has its own class; what they share
 * about input and output is in {@link dev.positivehealth.examples.commandline.Input} and {@link
 * dev.positivehealth.examples.commandline.Output}.
 */
@NullMarked
package dev.positivehealth.examples.commandline;

import org.jspecify.annotations.NullMarked;
