package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Made-up answer sheets of {@code adult-44/1}, the same ones every time: sheet n depends on nothing but n and the number of
 * groups.
 *
 * <p>A person has a level, each dimension lies somewhat above or below it, each answer again. About one in twenty answers is
 * not there: half of these are skipped, half left out. One sheet in five has a tick. There are ten teams in each organisation
 * and people are spread unevenly, so a report has groups that it hides.
 */
public final class SheetFile {
    private static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1"));
    private static final List<Item> ITEMS = ADULT.items();
    private static final int TEAMS = 10;
    private static final int MISSING_OF = 20;
    private static final int TICK_OF = 5;

    private SheetFile() {}

    /** Takes a file, and the number of sheets and of groups: 1,000,000 and 10,000 if left out. */
    public static void main(String... arguments) throws IOException {
        long sheets = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
        int groups = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        write(Path.of(arguments[0]), sheets, groups);
    }

    /** The questionnaire that is answered. */
    static Questionnaire questionnaire() {
        return ADULT;
    }

    /** Writes a file; one that is there under its name is whole. */
    static void write(Path file, long sheets, int groups) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            StringBuilder page = new StringBuilder();
            for (long number = 1; number <= sheets; number++) {
                page.append(sheet(number, groups)).append('\n');
                if (page.length() > 1 << 16 || number == sheets) {
                    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
                    page.setLength(0);
                }
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The first sheets, one a line. */
    static byte[] lines(int sheets, int groups) {
        return LongStream.rangeClosed(1, sheets)
                .mapToObj(number -> sheet(number, groups))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One sheet, on one line without a line end.
     *
     * @param number from 1
     * @param groups how many groups people stand in, from 1
     */
    static String sheet(long number, int groups) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder sheet = new StringBuilder(1_200)
                .append("{\"format\":\"positive-health/answer-sheet/1\",\"questionnaire\":\"")
                .append(ADULT.id())
                .append("\",\"takenOn\":\"2026-03-")
                .append(10 + random.nextInt(20))
                .append("\",\"participant\":\"")
                .append(String.format(Locale.ROOT, "p-%07d", number))
                .append("\",\"group\":\"")
                .append(path(group(number, groups, random)))
                .append("\",\"answers\":{");
        answers(sheet, random);
        sheet.append('}');
        if (random.nextInt(TICK_OF) == 0) {
            sheet.append(",\"talkAbout\":[\"")
                    .append(ITEMS.get(random.nextInt(ITEMS.size())).code())
                    .append("\"]");
        }
        return sheet.append('}').toString();
    }

    private static void answers(StringBuilder sheet, SplittableRandom random) {
        int level = 52 + around(random, 45);
        int[] dimensions = new int[Dimension.values().length];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = level + around(random, 24);
        }
        String comma = "";
        for (Item item : ITEMS) {
            int tenths = dimensions[item.dimension().ordinal()] + around(random, 60) + 20;
            int what = random.nextInt(2 * MISSING_OF);
            if (what != 1) {
                String answer = what == 0 ? "null" : Integer.toString(Math.max(0, Math.min(100, tenths)) / 10);
                sheet.append(comma)
                        .append('"')
                        .append(item.code())
                        .append("\":")
                        .append(answer);
                comma = ",";
            }
        }
    }

    /** A number around 0, rarely far from it, at most so far. */
    private static int around(SplittableRandom random, int far) {
        int most = 2 * far / 3;
        return random.nextInt(most + 1) + random.nextInt(most + 1) + random.nextInt(most + 1) - 3 * most / 2;
    }

    /** The first people stand one in each group, so that there are as many groups as was said; the others where it falls. */
    private static long group(long number, int groups, SplittableRandom random) {
        if (number <= groups) {
            return number - 1;
        }
        int organisations = (groups + TEAMS - 1) / TEAMS;
        int organisation = Math.min(random.nextInt(organisations), random.nextInt(organisations));
        int team = Math.max(random.nextInt(TEAMS), random.nextInt(TEAMS));
        return Math.min((long) organisation * TEAMS + team, groups - 1L);
    }

    private static String path(long group) {
        return String.format(Locale.ROOT, "o%04d/t%02d", group / TEAMS + 1, group % TEAMS + 1);
    }
}
