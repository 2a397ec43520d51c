package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of texts. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "LANGUAGES",
            description = "The language of texts, such as nl, or a list such as fr, nl;q=0.8. By default English.",
            converter = Converter.class)
    private Languages languages = Languages.ENGLISH;

    Languages languages() {
        return languages;
    }

    /** Reads a list as in {@code Accept-Language}; a text that has none of these languages falls back. */
    static final class Converter implements ITypeConverter<Languages> {
        @Override
        public Languages convert(String value) {
            Languages languages = Languages.parse(value);
            if (languages.tags().isEmpty()) {
                throw new TypeConversionException(
                        "name a language by its tag, such as nl or nl-BE, or several by a list "
                                + "such as fr, nl;q=0.8");
            }
            return languages;
        }
    }
}
