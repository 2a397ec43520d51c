/**
 * Pictures for people: the spider web of a profile or of two, and an empty web for paper, as SVG.
 *
 * <p>Start with {@link dev.positivehealth.picture.SpiderWeb}. It draws what {@code dev.positivehealth.scoring} made,
 * and says the same in words. A picture is one self-contained file: no script, no font, nothing from outside. The same
 * input gives the same bytes on every machine, which is why days are written in ISO 8601 and positions with two
 * decimals.
 *
 * <p>A gap is drawn where a dimension has no score. The web's area is never filled or computed: it says nothing.
 */
@NullMarked
package dev.positivehealth.picture;

import org.jspecify.annotations.NullMarked;
