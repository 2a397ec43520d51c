package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
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
    private Languages languages = Languages.ENGLISH;

    Languages languages() {
        return languages;
    }

    /** Knows two languages. */
    static final class Converter implements ITypeConverter<Languages> {
        @Override
        public Languages convert(String value) {
            return switch (value) {
                case "nl" -> Languages.DUTCH;
                case "en" -> Languages.ENGLISH;
                default -> throw new TypeConversionException("the languages are nl and en");
            };
        }
    }
}
