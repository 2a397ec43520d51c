package com.example.host;

import dev.positivehealth.conversation.Goal;
import dev.positivehealth.json.form.AnswerSheetForm;
import dev.positivehealth.json.form.GoalForm;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people type in, where the host wants to hold the form itself. */
@RestController
class Forms {
    private final Questionnaires known;

    Forms(Questionnaires known) {
        this.known = known;
    }

    @PostMapping("/forms")
    Profile score(@Valid @RequestBody AnswerSheetForm form) {
        return ScoringRule.meanOfAnswered().score(form.toSheet(known));
    }

    /** The form is checked when it is used: the exception carries all violations. */
    @PostMapping("/unchecked-forms")
    Profile scoreUnchecked(@RequestBody AnswerSheetForm form) {
        return ScoringRule.meanOfAnswered().score(form.toSheet(known));
    }

    /** A constraint beside the form makes Spring validate the whole method. */
    @PostMapping("/goals")
    String goal(@Valid @RequestBody GoalForm form, @RequestParam(defaultValue = "1") @Max(3) int at) {
        Goal goal = form.value();
        return goal.words();
    }
}
