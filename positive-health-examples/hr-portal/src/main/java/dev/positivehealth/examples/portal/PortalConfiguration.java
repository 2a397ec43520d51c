package dev.positivehealth.examples.portal;

import dev.positivehealth.consent.WorkplacePolicy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the library leaves to a host: which policy, and which clock. The rest comes by the dependency alone; an own
 * questionnaire is one more bean.
 */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {
    /** What may be seen at all, before any consent. */
    @Bean
    WorkplacePolicy policy() {
        return WorkplacePolicy.netherlands();
    }

    /** To the microsecond, as databases keep it. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
