package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code profile/1}. */
final class ProfileDocument {
    private static final long FARTHEST_SUM = 1_000_000_000_000L;
    private static final int MOST_ITEMS = 1_000_000;

    private ProfileDocument() {}

    static Map<String, @Nullable Object> write(Profile profile) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.PROFILE.format());
        document.put("questionnaire", profile.questionnaire().toString());
        document.put("rule", profile.rule().toString());
        document.put("takenOn", profile.takenOn().toString());
        profile.participant().ifPresent(participant -> document.put("participant", participant.value()));
        document.put("dimensions", dimensions(profile.scores()));
        Plain.putUnlessEmpty(
                document,
                "talkAbout",
                profile.talkAbout().stream().map(ItemCode::value).toList());
        return document;
    }

    static Map<String, @Nullable Object> dimensions(Map<Dimension, DimensionScore> scores) {
        Map<String, @Nullable Object> dimensions = new LinkedHashMap<>();
        scores.forEach((dimension, score) -> dimensions.put(dimension.code(), write(score)));
        return dimensions;
    }

    static Map<String, @Nullable Object> write(DimensionScore score) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        if (score instanceof DimensionScore.Scored scored) {
            plain.put("score", scored.score().value());
            plain.put("sum", scored.score().sum());
        }
        score.reason().ifPresent(reason -> plain.put("absent", reason.code()));
        plain.put("answered", score.answered());
        plain.put("items", score.items());
        return plain;
    }

    static Checked<Profile> read(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.PROFILE.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<QuestionnaireId> questionnaire = readQuestionnaire(fields);
        Optional<RuleId> rule = readRule(fields);
        Optional<LocalDate> takenOn = fields.day("takenOn", ViolationCode.TAKEN_ON_INVALID);
        Optional<ParticipantRef> participant = fields.checked(
                        "participant",
                        fields.optionalText("participant"),
                        ParticipantRef::isValid,
                        ViolationCode.PARTICIPANT_INVALID)
                .map(ParticipantRef::parse);
        Map<Dimension, DimensionScore> scores = fields.object("dimensions")
                .map(object -> {
                    Map<Dimension, DimensionScore> read = readDimensions(object);
                    fields.adopt("dimensions", object.close());
                    return read;
                })
                .orElse(Map.of());
        List<ItemCode> talkAbout = new ArrayList<>();
        fields.optionalList("talkAbout")
                .ifPresent(elements -> fields.eachText("talkAbout", elements, (index, text) -> {
                    if (ItemCode.isValid(text)) {
                        talkAbout.add(ItemCode.parse(text));
                    } else {
                        fields.wrong("talkAbout", index, ViolationCode.CODE_INVALID, "property", "talkAbout");
                    }
                }));
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        return Checked.valid(Profile.of(
                questionnaire.orElseThrow(),
                rule.orElseThrow(),
                takenOn.orElseThrow(),
                participant,
                scores,
                talkAbout));
    }

    static Optional<QuestionnaireId> readQuestionnaire(Fields fields) {
        return fields.checked(
                        "questionnaire",
                        fields.text("questionnaire"),
                        text -> QuestionnaireId.read(text).isPresent(),
                        ViolationCode.ID_INVALID,
                        "property",
                        "questionnaire")
                .map(QuestionnaireId::parse);
    }

    static Optional<RuleId> readRule(Fields fields) {
        return fields.checked(
                        "rule", fields.text("rule"), RuleId::isValid, ViolationCode.ID_INVALID, "property", "rule")
                .map(RuleId::parse);
    }

    /** Reads the six dimensions; the caller closes the walker. */
    static Map<Dimension, DimensionScore> readDimensions(Fields object) {
        Map<Dimension, DimensionScore> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            readScore(object, dimension).ifPresent(score -> scores.put(dimension, score));
        }
        return scores;
    }

    static Optional<DimensionScore> readScore(Fields object, Dimension dimension) {
        return object.object(dimension.code()).flatMap(part -> {
            Optional<DimensionScore> score = readScore(part);
            object.adopt(dimension.code(), part.close());
            return score;
        });
    }

    private static Optional<DimensionScore> readScore(Fields part) {
        return part.has("absent") ? readAbsent(part) : readScored(part);
    }

    private static Optional<DimensionScore> readAbsent(Fields part) {
        Optional<AbsenceReason> why =
                Codes.read(part, "absent", Stream.of(AbsenceReason.values()), AbsenceReason::code);
        Optional<Long> answered = part.number("answered", 0, MOST_ITEMS);
        Optional<Long> items = part.number("items", 0, MOST_ITEMS);
        if (why.isEmpty() || answered.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        int count = answered.get().intValue();
        int of = items.get().intValue();
        if (!DimensionScore.Absent.fits(why.get(), count, of)) {
            part.wrong("absent", ViolationCode.SCORE_INCONSISTENT);
            return Optional.empty();
        }
        return Optional.of(new DimensionScore.Absent(why.get(), count, of));
    }

    private static Optional<DimensionScore> readScored(Fields part) {
        Optional<Number> shown = part.anyNumber("score");
        Optional<Long> sum = part.number("sum", -FARTHEST_SUM, FARTHEST_SUM);
        Optional<Long> answered = part.number("answered", 1, MOST_ITEMS);
        Optional<Long> items = part.number("items", 1, MOST_ITEMS);
        if (shown.isEmpty() || sum.isEmpty() || answered.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        Score score = Score.of(sum.get(), answered.get().intValue());
        boolean same = isSame(shown.get(), score.value());
        boolean fits = answered.get() <= items.get();
        if (!same) {
            part.wrong("score", ViolationCode.SCORE_INCONSISTENT);
        }
        if (!fits) {
            part.wrong("answered", ViolationCode.SCORE_INCONSISTENT);
        }
        return same && fits
                ? Optional.of(new DimensionScore.Scored(score, items.get().intValue()))
                : Optional.empty();
    }

    private static boolean isSame(Number shown, BigDecimal value) {
        try {
            return new BigDecimal(shown.toString()).compareTo(value) == 0;
        } catch (NumberFormatException e) {
            // A double that is not a number: no JSON has it, but plain values may.
            return false;
        }
    }
}
