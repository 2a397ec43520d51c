package com.example.host;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Scoring {
    @PostMapping("/sheets")
    Profile score(@RequestBody AnswerSheet sheet) {
        return ScoringRule.meanOfAnswered().score(sheet);
    }
}
