package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Of a great many sheets the one that counts for each participant: that of the latest day, and of several of one day the one that
 * was added last. For a controller who holds the consents itself; a {@link Round} takes contributions one a person.
 *
 * <p>Of each person it keeps the reference, the day, the group, and per dimension the sum and number of answers: about sixty
 * bytes, so that a million people take about 60 MB. It is no value: sheets are added to it, by one thread. It is personal data.
 *
 * <p>Example: {@code GroupReport.of(terms, latest)}, after {@code latest.add(rule.score(sheet), group)} for each sheet.
 */
public final class LatestSheets implements NoBean {
    private static final int FIRST_ROOM = 1 << 10;
    private static final int MOST_INSTANCES = 1 << 18;

    private final Questionnaire questionnaire;
    private final RuleId rule;
    private final References people = new References();
    private final Map<GroupPath, Integer> groups = new HashMap<>();
    /** Readers give the same instance again and again, which is found without going through its text. */
    private final IdentityHashMap<GroupPath, Integer> instances = new IdentityHashMap<>();

    private final List<GroupPath> paths = new ArrayList<>();
    private final Map<Integer, Map<Dimension, Score>> unpacked = new TreeMap<>();
    private int[] days = new int[FIRST_ROOM];
    private int[] places = new int[FIRST_ROOM];
    private long[] firstThree = new long[FIRST_ROOM];
    private long[] lastThree = new long[FIRST_ROOM];

    private LatestSheets(Questionnaire questionnaire, RuleId rule) {
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    /** {@return a place for the sheets of one questionnaire, scored by one rule, with none yet} */
    public static LatestSheets of(Questionnaire questionnaire, RuleId rule) {
        return new LatestSheets(questionnaire, rule);
    }

    /**
     * Adds the profile of a sheet, which counts unless a sheet of a later day was added for its participant.
     *
     * @param group the group in which the person stands on this sheet
     * @throws IllegalArgumentException if it is of another questionnaire, or of this one before it was changed, or by another
     *     rule, or names no participant
     */
    public void add(Profile profile, GroupPath group) {
        Objects.requireNonNull(group, "group");
        if (!profile.isOf(questionnaire) || !profile.rule().equals(rule)) {
            throw new IllegalArgumentException(
                    "a sheet must be of questionnaire " + questionnaire.id() + " as it is, scored by " + rule
                            + ", but was of " + profile.questionnaire() + " by " + profile.rule());
        }
        ParticipantRef participant = profile.participant()
                .orElseThrow(() -> new IllegalArgumentException("a sheet that counts must be of a participant"));
        int seen = people.size();
        int person = people.number(participant.value());
        int day = (int) profile.takenOn().toEpochDay();
        if (person < seen && day < days[person]) {
            return;
        }
        makeRoom(person);
        days[person] = day;
        places[person] = place(group);
        if (PackedScores.pack(profile, person, firstThree, lastThree)) {
            if (!unpacked.isEmpty()) {
                unpacked.remove(person);
            }
        } else {
            unpacked.put(person, scores(profile));
        }
    }

    private void makeRoom(int person) {
        if (person >= days.length) {
            int room = days.length + days.length / 2;
            days = Arrays.copyOf(days, room);
            places = Arrays.copyOf(places, room);
            firstThree = Arrays.copyOf(firstThree, room);
            lastThree = Arrays.copyOf(lastThree, room);
        }
    }

    private int place(GroupPath group) {
        Integer known = instances.get(group);
        if (known == null) {
            known = groups.computeIfAbsent(group, unused -> {
                paths.add(group);
                return paths.size() - 1;
            });
            if (instances.size() == MOST_INSTANCES) {
                instances.clear();
            }
            instances.put(group, known);
        }
        return known;
    }

    private static Map<Dimension, Score> scores(Profile profile) {
        Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);
        profile.scores().forEach((dimension, score) -> {
            if (score instanceof DimensionScore.Scored there) {
                scores.put(dimension, there.score());
            }
        });
        return scores;
    }

    /** {@return the groups in which somebody stands whose sheet counts, as they were first seen} */
    public Set<GroupPath> groups() {
        BitSet there = new BitSet(paths.size());
        for (int person = 0; person < people.size(); person++) {
            there.set(places[person]);
        }
        return there.stream().mapToObj(paths::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those who count, by the place of the group. */
    ContributionsByGroup byGroup(GroupTree tree) {
        int[] placeOf = paths.stream().mapToInt(tree::find).toArray();
        int[] standing = new int[tree.size()];
        for (int person = 0; person < people.size(); person++) {
            int place = placeOf[places[person]];
            if (place < 0) {
                throw new IllegalArgumentException("group " + paths.get(places[person]) + " is none of the round's");
            }
            standing[place]++;
        }
        NumbersByPlace sorted = new NumbersByPlace(standing);
        for (int person = 0; person < people.size(); person++) {
            sorted.put(
                    placeOf[places[person]],
                    firstThree[person],
                    lastThree[person],
                    unpacked.isEmpty() ? null : unpacked.get(person));
        }
        return sorted;
    }

    /** Makes sure that they are what the round asks for. */
    void requireOf(RoundTerms terms) {
        if (!terms.questionnaire().equals(questionnaire) || !terms.rule().equals(rule)) {
            throw new IllegalArgumentException("the sheets must be of the round's questionnaire and rule, but were of "
                    + questionnaire.id() + " and " + rule);
        }
    }

    /** Says what it is, nothing about anybody. */
    @Override
    public String toString() {
        return "LatestSheets[" + questionnaire.id() + ", " + rule + "]";
    }
}
