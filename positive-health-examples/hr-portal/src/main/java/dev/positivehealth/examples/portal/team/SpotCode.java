package dev.positivehealth.examples.portal.team;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.team.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Spots as a list to choose from: the dimensions, each two of them, and beside the web. */
final class SpotCode {
    private static final String BESIDE = "beside";
    private static final String AND = "+";

    private SpotCode() {}

    /** {@return every spot in words, by its code} */
    static Map<String, String> choices(Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        Dimension[] all = Dimension.values();
        for (Dimension one : all) {
            choices.put(one.code(), words.first(one));
        }
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                choices.put(
                        of(new Spot.Between(all[i], all[j])),
                        words.say("session.between", words.of(all[i]), words.of(all[j])));
            }
        }
        choices.put(BESIDE, words.say("session.beside"));
        return choices;
    }

    /** {@return the code of a spot, as a form sends it} */
    static String of(Spot spot) {
        if (spot instanceof Spot.On on) {
            return on.dimension().code();
        }
        return spot instanceof Spot.Between between
                ? between.one().code() + AND + between.other().code()
                : BESIDE;
    }

    /**
     * {@return the spot with this code; empty where none was chosen}
     *
     * @throws IllegalArgumentException if it is none
     */
    static Optional<Spot> parse(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (code.equals(BESIDE)) {
            return Optional.of(new Spot.Beside());
        }
        int and = code.indexOf(AND);
        return Optional.of(
                and < 0
                        ? new Spot.On(Dimension.parse(code))
                        : new Spot.Between(
                                Dimension.parse(code.substring(0, and)), Dimension.parse(code.substring(and + 1))));
    }
}
