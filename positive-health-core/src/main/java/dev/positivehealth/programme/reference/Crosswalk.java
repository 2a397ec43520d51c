package dev.positivehealth.programme.reference;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.TextStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Where an aspect stands in another model, so that an organisation that works with that model sees how Positive Health
 * fits into it or adds to it.
 *
 * <p>The guide (lines 71-78) and the report (lines 237-239) say that it fits such models well or adds to them; neither
 * says where. Which aspect goes with which part is this project's own suggestion, to be discussed and changed: its
 * status is {@link TextStatus#OWN}, and the authors of the models have no part in it.
 *
 * @param model {@code house-of-work-ability} or {@code own-direction-model}, or a host's own
 * @param part the part of that model
 * @param source where the model is described
 * @param status whose suggestion it is
 */
public record Crosswalk(
        ItemCode model, ItemCode part, Aspect aspect, CrosswalkKind kind, String source, TextStatus status) {
    private static final Texts TEXTS = Texts.of("crosswalk");
    private static final ItemCode HOUSE = ItemCode.parse("house-of-work-ability");
    private static final ItemCode OWN_DIRECTION = ItemCode.parse("own-direction-model");
    private static final String HOUSE_SOURCE = "House of Work Ability (Ilmarinen): four floors";
    private static final String OWN_DIRECTION_SOURCE = "Eigen Regie Model (Van Vuuren, Lub & Mintjes, 2016)";

    /** @throws IllegalArgumentException if the source is blank */
    public Crosswalk {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a crosswalk must name its source");
        }
    }

    /**
     * {@return where the aspects might stand in the House of Work Ability, one line per aspect in their order} Its
     * floors are {@code health}, {@code competences}, {@code values-and-motivation} and {@code work}.
     */
    public static List<Crosswalk> houseOfWorkAbility() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> new Crosswalk(
                        HOUSE,
                        ItemCode.parse(floor(aspect)),
                        aspect,
                        kindInHouse(aspect),
                        HOUSE_SOURCE,
                        TextStatus.OWN))
                .toList();
    }

    private static String floor(Aspect aspect) {
        return switch (aspect) {
            case BEING_ABLE_TO_WORK, DOING_MEANINGFUL_THINGS, SUPPORT_FROM_OTHERS, BELONGING -> "work";
            default ->
                switch (aspect.dimension()) {
                    case BODILY_FUNCTIONS, MENTAL_WELLBEING -> "health";
                    case MEANINGFULNESS, QUALITY_OF_LIFE -> "values-and-motivation";
                    case PARTICIPATION, DAILY_FUNCTIONING -> "competences";
                };
        };
    }

    /** The house has no floor for what lies outside work: there Positive Health adds to it. */
    private static CrosswalkKind kindInHouse(Aspect aspect) {
        return switch (aspect.dimension()) {
            case QUALITY_OF_LIFE, PARTICIPATION -> CrosswalkKind.ADDS_TO;
            default -> CrosswalkKind.FITS_IN;
        };
    }

    /**
     * {@return where the aspects might stand in the Eigen Regie Model, one line per aspect in their order} Its parts
     * are {@code person} and {@code surroundings}, the two sides that the guide names: factors of persons, and factors
     * of the organisation and around it.
     */
    public static List<Crosswalk> ownDirectionModel() {
        List<Crosswalk> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            boolean around = switch (aspect) {
                case SUPPORT_FROM_OTHERS, BELONGING, INTEREST_IN_SOCIETY -> true;
                default -> false;
            };
            lines.add(new Crosswalk(
                    OWN_DIRECTION,
                    ItemCode.parse(around ? "surroundings" : "person"),
                    aspect,
                    around ? CrosswalkKind.ADDS_TO : CrosswalkKind.FITS_IN,
                    OWN_DIRECTION_SOURCE,
                    TextStatus.OWN));
        }
        return List.copyOf(lines);
    }

    /** {@return the note that belongs with any crosswalk, in both languages: that it is this project's suggestion} */
    public static LocalizedText note() {
        return TEXTS.get("note", LocalizedText::of);
    }

    /** The aspect and the part. */
    @Override
    public String toString() {
        return "Crosswalk[" + aspect + " " + kind + " " + part + "]";
    }
}
