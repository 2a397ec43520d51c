package dev.positivehealth.examples.commandline;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Theme;
import dev.positivehealth.picture.ThemeDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a picture is to look. */
final class PictureOptions {
    @Option(names = "--compact", description = "For a narrow screen: 320 pixels wide.")
    private boolean compact;

    @Option(names = "--title", paramLabel = "TEXT", description = "A title before the day.")
    private @Nullable String title;

    @Option(names = "--no-fill", description = "Webs as lines alone, never softly filled.")
    private boolean plain;

    @Option(
            names = "--theme",
            paramLabel = "NAME=VALUE",
            description =
                    "A colour as #RRGGBB, of ground, ink, soft, rings or a dimension; or fonts=A,B. May be repeated;"
                            + " what cannot be read is refused.")
    private Map<String, String> colours = new LinkedHashMap<>();

    boolean isCompact() {
        return compact;
    }

    boolean isPlain() {
        return plain;
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The theme with the colours that were given. */
    Theme theme(Theme from) {
        ThemeDraft draft = from.change();
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            draft = change(draft, colour.getKey(), colour.getValue());
        }
        try {
            return draft.complete();
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private static ThemeDraft change(ThemeDraft draft, String name, String value) {
        return switch (name) {
            case "ground" -> draft.ground(value);
            case "ink" -> draft.ink(value);
            case "soft" -> draft.soft(value);
            case "rings" -> draft.rings(value);
            case "fonts" -> draft.fonts(value.split(",", -1));
            default -> draft.colour(dimension(name), value);
        };
    }

    private static Dimension dimension(String code) {
        try {
            return Dimension.parse(code);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--theme has no colour " + code
                    + "; there are ground, ink, soft, rings, fonts and the six dimensions");
        }
    }
}
