/**
 * What people are asked, and what they answered.
 *
 * <p>Start with {@link dev.positivehealth.questionnaire.Questionnaires}, the catalogue. A
 * {@link dev.positivehealth.questionnaire.Questionnaire} makes a draft of an
 * {@link dev.positivehealth.questionnaire.AnswerSheet}, which {@code dev.positivehealth.scoring} turns into a profile.
 *
 * <p>A sheet holds its questionnaire, not only the id: it was checked against exactly that one, so whoever scores,
 * explains or compares it cannot pass another by mistake.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.questionnaire;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
