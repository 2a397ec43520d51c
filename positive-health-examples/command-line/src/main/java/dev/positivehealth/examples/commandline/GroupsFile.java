package dev.positivehealth.examples.commandline;

import dev.positivehealth.GroupPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** A file of groups: one path per line, UTF-8, empty lines skipped. */
final class GroupsFile {
    private GroupsFile() {}

    static Set<GroupPath> read(Path file) {
        Set<GroupPath> groups = new LinkedHashSet<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            String path = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (path.isBlank()) {
                continue;
            }
            if (!GroupPath.isValid(path) || path.indexOf('\uFFFD') >= 0) {
                throw new WrongUsageException("groups " + file + ", line " + number
                        + ": a group must be a path of 1 to 12 parts between slashes, each of 1 to 64"
                        + " characters without control characters");
            }
            groups.add(GroupPath.parse(path));
        }
        if (groups.isEmpty()) {
            throw new WrongUsageException("groups " + file + " has no group");
        }
        return groups;
    }

    /** The text without a byte order mark; bytes that are not UTF-8 become U+FFFD. */
    static String text(Path file) {
        try (InputStream in = Input.open(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new WrongUsageException("the input cannot be read");
        }
    }
}
