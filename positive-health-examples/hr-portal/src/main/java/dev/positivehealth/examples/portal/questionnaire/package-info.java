/** Filling in the web: one dimension a page, saved as one goes. Start with {@code QuestionnaireController}. */
@NullMarked
package dev.positivehealth.examples.portal.questionnaire;

import org.jspecify.annotations.NullMarked;
