package dev.positivehealth.examples.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication(proxyBeanMethods = false)
public class Portal {
    /** Starts the portal; options are Spring Boot's and those in {@code application.properties}. */
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
