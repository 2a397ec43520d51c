/**
 * JSON by Jackson 3: reading and writing documents, and the module for data binding.
 *
 * <p>Start with {@link dev.positivehealth.json.JsonDocuments}, which reports everything that is wrong with a document, or,
 * where a framework binds, with {@link dev.positivehealth.json.PositiveHealthModule} and the strict mapper of
 * {@link dev.positivehealth.json.PositiveHealthJson}. For Jackson 2 see {@code dev.positivehealth.json.jackson2}.
 *
 * <p>Each format is written down once, as plain maps and lists, in {@code dev.positivehealth.json.document}; both Jackson
 * majors only turn tokens into these and back. Annotated mix-ins were the first plan. They cannot write {@code format}
 * first, coerce what is not strict, and stop at the first fault.
 */
@NullMarked
package dev.positivehealth.json;

import org.jspecify.annotations.NullMarked;
