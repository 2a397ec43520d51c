package com.example.host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.EnableCaching;

/** The application of somebody who embeds the library. */
@SpringBootApplication
@EnableCaching
public class Host {
    public static void main(String[] args) {
        SpringApplication.run(Host.class, args);
    }
}
