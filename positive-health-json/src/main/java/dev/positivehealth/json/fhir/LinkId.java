package dev.positivehealth.json.fhir;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Item;
import java.util.List;

/**
 * What an item of a FHIR questionnaire is about. A question has the code of our item as it is; other items have a point in their
 * {@code linkId}, which no code has.
 *
 * @param of the code of our item or dimension; empty where the whole sheet is meant
 */
record LinkId(Kind kind, String of) {
    /** The kinds of items. */
    enum Kind {
        /** The group of the questions of a dimension. */
        DIMENSION,
        /** A question. */
        QUESTION,
        /** What the ends of the scale mean, in the group of a dimension; shown only. */
        SCALE,
        /** The tick "I want to talk about this". */
        TALK_ABOUT,
        /** The tick that skips a question. */
        SKIP,
        /** The remark on what is missing. */
        REMARK,
        /** The group that the person stands in. */
        GROUP
    }

    private static final String DIMENSION = "dimension.";
    private static final String OF_SCALE = ".scale";

    static final LinkId REMARK = new LinkId(Kind.REMARK, "");
    static final LinkId GROUP = new LinkId(Kind.GROUP, "");

    static LinkId of(Dimension dimension) {
        return new LinkId(Kind.DIMENSION, dimension.code());
    }

    static LinkId ofScale(Dimension dimension) {
        return new LinkId(Kind.SCALE, dimension.code());
    }

    static LinkId of(Kind kind, Item item) {
        return new LinkId(kind, item.code().value());
    }

    /** Reads a {@code linkId}; what is nothing else is a question, which need not be known. */
    static LinkId read(String text) {
        if (text.equals(REMARK.toString())) {
            return REMARK;
        }
        if (text.equals(GROUP.toString())) {
            return GROUP;
        }
        for (Dimension dimension : Dimension.values()) {
            for (LinkId link : List.of(of(dimension), ofScale(dimension))) {
                if (text.equals(link.toString())) {
                    return link;
                }
            }
        }
        for (Kind kind : List.of(Kind.TALK_ABOUT, Kind.SKIP)) {
            String end = new LinkId(kind, "").toString();
            if (text.endsWith(end)) {
                return new LinkId(kind, text.substring(0, text.length() - end.length()));
            }
        }
        return new LinkId(Kind.QUESTION, text);
    }

    /** The {@code linkId}. */
    @Override
    public String toString() {
        return switch (kind) {
            case DIMENSION -> DIMENSION + of;
            case QUESTION -> of;
            case SCALE -> DIMENSION + of + OF_SCALE;
            case TALK_ABOUT -> of + ".talk-about";
            case SKIP -> of + ".skip";
            case REMARK -> "sheet.remark";
            case GROUP -> "sheet.group";
        };
    }
}
