/**
 * Questionnaires on paper: a page that people print and fill in by hand, or fill in on a screen and print.
 *
 * <p>Start with {@link dev.positivehealth.json.paper.PaperForm}. An empty web for paper is in
 * {@code dev.positivehealth.picture}.
 */
@NullMarked
package dev.positivehealth.json.paper;

import org.jspecify.annotations.NullMarked;
