package dev.positivehealth.browser;

import dev.positivehealth.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Names the files of texts that go into the script, while it is compiled. */
public final class TextResources implements ResourceSupplier {
    private static final String FOLDER = "dev/positivehealth/internal/text/";

    /** For the service loader. */
    public TextResources() {}

    @Override
    public String[] supplyResources(ResourceSupplierContext context) {
        String asked = context.getProperties().getProperty("positivehealth.tables", "");
        List<String> tables = asked.isEmpty() ? Texts.tables() : List.of(asked.split(","));
        List<String> files = new ArrayList<>(List.of(FOLDER + "languages.txt"));
        for (String table : tables) {
            files.add(FOLDER + table + "_nl.properties");
            files.add(FOLDER + table + "_en.properties");
        }
        return files.toArray(String[]::new);
    }
}
