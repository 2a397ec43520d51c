/** The library in a browser: functions of JSON texts, which a small script around them turns into plain values. */
@NullMarked
package dev.positivehealth.browser;

import org.jspecify.annotations.NullMarked;
