package com.example.host;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.TextStatus;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OwnList {
    @Bean
    Questionnaire oneQuestion() {
        LocalizedText worst = LocalizedText.of("helemaal oneens", "I do not agree at all");
        LocalizedText best = LocalizedText.of("helemaal eens", "I agree fully");
        Item item = new Item(
                ItemCode.parse("nice-team"),
                Dimension.PARTICIPATION,
                LocalizedText.of("Fijn team", "A nice team"),
                LocalizedText.of("Ik heb een fijn team.", "I have a nice team."),
                Sensitivity.HEALTH);
        return Questionnaire.of(
                QuestionnaireId.parse("one-question/1"),
                LocalizedText.of("Eén vraag", "One question"),
                "Example Ltd",
                "CC0-1.0",
                TextStatus.OWN,
                new AnswerScale(1, 5, worst, best),
                List.of(item));
    }
}
