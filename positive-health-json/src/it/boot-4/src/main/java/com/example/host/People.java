package com.example.host;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import java.util.List;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An identifier in a path, codes in a query, both in a form, and a cache whose keys outlive the process. */
@RestController
class People {
    /** Fields of a form of the host. */
    record Choice(ParticipantRef participant, Dimension dimension) {}

    @GetMapping("/people/{participant}/aspects")
    @Cacheable(cacheNames = "aspects", keyGenerator = "positiveHealthKeys")
    public List<String> aspects(
            @PathVariable ParticipantRef participant, @RequestParam(required = false) List<Dimension> dimension) {
        return List.of(participant.value(), String.valueOf(dimension));
    }

    @PostMapping("/choices")
    public List<String> choose(Choice choice) {
        return List.of(choice.participant().value(), String.valueOf(choice.dimension()));
    }
}
