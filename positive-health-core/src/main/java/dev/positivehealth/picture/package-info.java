/**
 * Pictures for people: the spider web of a profile, of two, or of up to six over time; every answer as a dot; the web of a
 * team; and an empty web for paper; all as SVG.
 *
 * <p>Start with {@link dev.positivehealth.picture.SpiderWeb}. It draws what {@code dev.positivehealth.scoring} made, and says
 * the same in words. {@link dev.positivehealth.picture.WebsOverTime} lays webs beside each other, and
 * {@link dev.positivehealth.picture.AspectDots} shows the answers themselves. A {@link dev.positivehealth.picture.Theme} holds
 * colours and fonts, those of a host too, and refuses what cannot be read.
 *
 * <p>A picture is one self-contained file: no script, no font, nothing from outside. The same input gives the same bytes on
 * every machine. Each shape keeps its colour as an attribute; a style over it lets a page override colours and fonts by custom
 * properties of CSS ({@code --ph-ink} and so on). Axes, points and labels are groups with stable ids and classes, which the
 * README of this module lists.
 *
 * <p>A gap is drawn where a dimension has no score. One web without a gap is softly filled so that it is seen as one shape; its
 * area is never computed: it says nothing.
 */
@NullMarked
package dev.positivehealth.picture;

import org.jspecify.annotations.NullMarked;
