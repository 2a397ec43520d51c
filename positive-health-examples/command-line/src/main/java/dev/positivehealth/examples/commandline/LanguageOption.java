package dev.positivehealth.examples.commandline;

import dev.positivehealth.LocalizedText;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of texts. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            description = "The language of texts: nl or en (default).",
            defaultValue = "en",
            converter = Converter.class)
    private Locale language = Locale.ENGLISH;

    Locale language() {
        return language;
    }

    /** Knows two languages. */
    static final class Converter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return switch (value) {
                case "nl" -> LocalizedText.DUTCH;
                case "en" -> Locale.ENGLISH;
                default -> throw new TypeConversionException("the languages are nl and en");
            };
        }
    }
}
