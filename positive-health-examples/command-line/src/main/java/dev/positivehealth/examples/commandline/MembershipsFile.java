package dev.positivehealth.examples.commandline;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.ReportAttack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of who took part and in which groups: a line is a participant, a group, and dimensions without a score. */
final class MembershipsFile {
    private MembershipsFile() {}

    static List<ReportAttack.Member> read(@Nullable Path file) {
        if (file == null) {
            throw new WrongUsageException("--memberships is missing");
        }
        Map<String, Set<GroupPath>> groups = new LinkedHashMap<>();
        Map<String, Set<Dimension>> scored = new LinkedHashMap<>();
        int number = 0;
        for (String raw : GroupsFile.text(file).split("\n", -1)) {
            number++;
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < 2
                    || cells.length > 3
                    || line.indexOf('\uFFFD') >= 0
                    || !ParticipantRef.isValid(cells[0])
                    || !GroupPath.isValid(cells[1])) {
                throw wrong(file, number);
            }
            groups.computeIfAbsent(cells[0], unused -> new LinkedHashSet<>()).add(GroupPath.parse(cells[1]));
            Set<Dimension> left = scored.computeIfAbsent(cells[0], unused -> EnumSet.allOf(Dimension.class));
            for (String code : cells.length == 3 && !cells[2].isEmpty() ? cells[2].split(",", -1) : new String[0]) {
                left.remove(dimension(code, file, number));
            }
        }
        List<ReportAttack.Member> members = new ArrayList<>();
        groups.forEach((name, paths) ->
                members.add(new ReportAttack.Member(name, paths, scored.getOrDefault(name, Set.of()))));
        return members;
    }

    private static Dimension dimension(String code, Path file, int number) {
        try {
            return Dimension.parse(code);
        } catch (IllegalArgumentException e) {
            throw wrong(file, number);
        }
    }

    private static WrongUsageException wrong(Path file, int number) {
        return new WrongUsageException(
                "memberships " + file + ", line " + number
                        + ": a line must be a participant, a tab and the path of a group, and perhaps a tab and codes of dimensions");
    }
}
