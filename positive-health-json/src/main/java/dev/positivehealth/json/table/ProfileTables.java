package dev.positivehealth.json.table;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Profiles as rows of a table, for the person's own file or for a host that counts by rules of its own. They are written, never
 * read: a profile is made of answers.
 *
 * <p>A row has the questionnaire, the participant, the day and the rule; then three columns a dimension: the score, or else the reason why
 * there is none (code), and how many items were answered. There is no total, for there is none. What people ticked to talk about is not in
 * it.
 */
public final class ProfileTables {
    private ProfileTables() {}

    /**
     * Writes profiles, one a row.
     *
     * @param languages in which the worksheet is named; of CSV, by whose habit cells are separated
     */
    public static void write(TableFormat format, List<Profile> profiles, Languages languages, OutputStream out)
            throws IOException {
        List<List<Layout.Value>> rows = new ArrayList<>();
        rows.add(header());
        List.copyOf(profiles).forEach(profile -> rows.add(row(profile)));
        format.write(new Layout(TableText.of("scores").in(languages), rows, Optional.empty()), languages, out);
    }

    private static List<Layout.Value> header() {
        return Stream.concat(
                        Stream.of("questionnaire", "participant", "takenOn", "rule"),
                        Arrays.stream(Dimension.values())
                                .map(Dimension::code)
                                .flatMap(code -> Stream.of(code, code + ".absent", code + ".answered")))
                .map(Layout.Value::of)
                .toList();
    }

    private static List<Layout.Value> row(Profile profile) {
        return Stream.concat(
                        Stream.of(
                                        profile.questionnaire().toString(),
                                        profile.participant()
                                                .map(one -> one.value())
                                                .orElse(""),
                                        profile.takenOn().toString(),
                                        profile.rule().toString())
                                .map(Layout.Value::of),
                        Arrays.stream(Dimension.values()).map(profile::score).flatMap(ProfileTables::values))
                .toList();
    }

    private static Stream<Layout.Value> values(DimensionScore score) {
        return Stream.of(
                score.value().map(Layout.Value::of).orElse(Layout.Value.NONE),
                Layout.Value.of(score.reason().map(why -> why.code()).orElse("")),
                Layout.Value.of(BigDecimal.valueOf(score.answered())));
    }
}
