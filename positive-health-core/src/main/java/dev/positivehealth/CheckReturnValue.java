package dev.positivehealth;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package in which ignoring a result is a mistake, since its values never change:
 * {@code round.add(contribution);} alone adds nobody.
 *
 * <p>Error Prone knows it by its simple name, in a caller's build too; nothing of it is needed at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface CheckReturnValue {}
