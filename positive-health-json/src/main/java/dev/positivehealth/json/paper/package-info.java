/**
 * Questionnaires on paper: a printable page that people fill in by hand.
 *
 * <p>Start with {@link dev.positivehealth.json.paper.PaperForm}. An empty web for paper is in
 * {@code dev.positivehealth.picture}.
 */
@NullMarked
package dev.positivehealth.json.paper;

import org.jspecify.annotations.NullMarked;
