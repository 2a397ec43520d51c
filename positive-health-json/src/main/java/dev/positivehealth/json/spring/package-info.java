/**
 * Positive Health in a Spring Boot application, 3.5 or 4.1, without code of the host: the auto-configuration and what it brings.
 *
 * <p>Start with {@link dev.positivehealth.json.spring.PositiveHealthAutoConfiguration}. Nothing here is loaded where Spring is
 * absent. Web pages and endpoints are those of Spring MVC; with WebFlux the catalogue, the mappers, the validator and the
 * converters work, and problems are the host's.
 */
@NullMarked
package dev.positivehealth.json.spring;

import org.jspecify.annotations.NullMarked;
