/**
 * The formats of the documents, as plain maps, lists, texts and numbers, without any JSON library.
 *
 * <p>Start with {@link dev.positivehealth.json.document.DocumentType}. {@code dev.positivehealth.json} and
 * {@code dev.positivehealth.json.jackson2} turn the plain values into JSON and back.
 */
@NullMarked
package dev.positivehealth.json.document;

import org.jspecify.annotations.NullMarked;
