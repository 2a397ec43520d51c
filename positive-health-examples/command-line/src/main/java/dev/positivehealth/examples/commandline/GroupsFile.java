package dev.positivehealth.examples.commandline;

import dev.positivehealth.GroupPath;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A file of groups: one path per line, UTF-8, empty lines skipped. */
final class GroupsFile {
    private GroupsFile() {}

    static Set<GroupPath> read(Path file) {
        Set<GroupPath> groups = new LinkedHashSet<>();
        try (Lines lines = Lines.plain(file)) {
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                String path = line.get().text();
                if (!GroupPath.isValid(path) || path.indexOf('\uFFFD') >= 0) {
                    throw new WrongUsageException(
                            "groups " + file + ", line " + line.get().number()
                                    + ": a group must be a path of 1 to 12 parts between slashes, each of 1 to 64"
                                    + " characters without control characters");
                }
                groups.add(GroupPath.parse(path));
            }
        }
        if (groups.isEmpty()) {
            throw new WrongUsageException("groups " + file + " has no group");
        }
        return groups;
    }
}
