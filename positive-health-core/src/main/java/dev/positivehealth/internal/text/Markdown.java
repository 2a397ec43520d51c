package dev.positivehealth.internal.text;

import java.util.List;
import java.util.Map;

/** Guides as they are printed. */
public final class Markdown {
    private Markdown() {}

    /**
     * Prints a guide.
     *
     * @param title its title
     * @param about what it is for
     * @param sections the sentences of each section by its heading, in order
     * @return Markdown
     */
    public static String guide(String title, String about, Map<String, List<String>> sections) {
        StringBuilder text = new StringBuilder("# ")
                .append(title)
                .append("\n\n")
                .append(about)
                .append('\n');
        sections.forEach((heading, lines) -> {
            text.append("\n## ").append(heading).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        });
        return text.toString();
    }
}
