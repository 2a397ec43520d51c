/**
 * Forms: what a framework binds from a request and Jakarta Validation checks, with the core's own rules and messages.
 *
 * <p>Start with {@link dev.positivehealth.json.form.AnswerSheetForm}; the other forms are built the same way. They work
 * with both Jackson majors and with Hibernate Validator, with or without an EL implementation.
 */
@NullMarked
package dev.positivehealth.json.form;

import org.jspecify.annotations.NullMarked;
