package dev.positivehealth.examples.commandline;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of commands that score: by which of the library's rules. */
final class RuleOption {
    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "The scoring rule: mean-of-answered/1, mean-of-answered-min-N/1 (N from 1 to 999) or"
                    + " direct-mark/1. By default the one that is asked for or that the questionnaire is made for.",
            converter = Converter.class)
    private @Nullable ScoringRule rule;

    Optional<ScoringRule> chosen() {
        return Optional.ofNullable(rule);
    }

    ScoringRule ruleFor(Questionnaire questionnaire) {
        return chosen().orElseGet(() -> ScoringRule.standardFor(questionnaire));
    }

    /** Scores a sheet; a rule that its questionnaire has no use for is wrong usage. */
    Profile score(AnswerSheet sheet) {
        return usable(
                sheet.questionnaire(), () -> ruleFor(sheet.questionnaire()).score(sheet));
    }

    /** Makes something by the rule; one that the questionnaire has no use for is wrong usage. */
    <T> T usable(Questionnaire questionnaire, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--rule cannot be used for " + questionnaire.id() + ": " + e.getMessage());
        }
    }

    /** Finds a shipped rule. */
    static final class Converter implements ITypeConverter<ScoringRule> {
        @Override
        public ScoringRule convert(String value) {
            try {
                return ScoringRule.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
