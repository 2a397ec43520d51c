/**
 * Questionnaires as forms of SurveyJS, and sheets back from what people filled in there.
 *
 * <p>Start with {@link dev.positivehealth.json.surveyjs.SurveyJsForms}. What gets lost on the way stands in
 * {@code OTHER-SYSTEMS.md} of this module.
 */
@NullMarked
package dev.positivehealth.json.surveyjs;

import org.jspecify.annotations.NullMarked;
