/** The only place where the library's texts are loaded; not part of the API. */
@NullMarked
package dev.positivehealth.internal.text;

import org.jspecify.annotations.NullMarked;
