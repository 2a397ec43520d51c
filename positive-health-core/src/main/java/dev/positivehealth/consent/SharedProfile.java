package dev.positivehealth.consent;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody else gets to see of a person's profile and answers; only the ledger makes one. */
public final class SharedProfile extends SharedView {
    private final QuestionnaireId questionnaire;
    private final RuleId rule;
    private final LocalDate takenOn;
    private final Map<Dimension, DimensionScore> scores;
    private final Map<ItemCode, Answer> answers;
    private final Set<ItemCode> talkAbout;
    private final @Nullable String remark;
    private final @Nullable Fingerprint fingerprint;

    static SharedProfile of(AnswerSheet sheet, ScoringRule rule, Decision.Permitted permitted) {
        AnswerSheet shown = permitted.access().recipient().role().isEmployersSide() ? withoutSexLife(sheet) : sheet;
        return new SharedProfile(permitted, shown, rule.score(shown));
    }

    private static AnswerSheet withoutSexLife(AnswerSheet sheet) {
        return sheet.excluding(sheet.questionnaire().items().stream()
                .filter(item -> item.sensitivity() == Sensitivity.SEX_LIFE)
                .map(Item::code)
                .toList());
    }

    private SharedProfile(Decision.Permitted permitted, AnswerSheet sheet, Profile profile) {
        super(permitted);
        Scope scope = permitted.access().scope();
        this.questionnaire = profile.questionnaire();
        this.rule = profile.rule();
        this.takenOn = profile.takenOn();
        this.fingerprint = profile.fingerprint().orElse(null);
        Map<Dimension, DimensionScore> narrowed = new EnumMap<>(Dimension.class);
        scope.dimensions().forEach(dimension -> narrowed.put(dimension, profile.score(dimension)));
        this.scores = Collections.unmodifiableMap(narrowed);
        Map<ItemCode, Answer> asked = new LinkedHashMap<>();
        Set<ItemCode> ticked = new LinkedHashSet<>();
        for (Item item : sheet.questionnaire().items()) {
            if (scope.aspects().contains(item.code())) {
                asked.put(item.code(), sheet.answer(item.code()));
            }
            boolean meant =
                    scope.aspects().contains(item.code()) || scope.dimensions().contains(item.dimension());
            if (meant
                    && scope.parts().contains(ScopePart.TALK_ABOUT)
                    && sheet.talkAbout().contains(item.code())) {
                ticked.add(item.code());
            }
        }
        this.answers = Collections.unmodifiableMap(asked);
        this.talkAbout = Collections.unmodifiableSet(ticked);
        this.remark = scope.parts().contains(ScopePart.REMARK) ? sheet.remark().orElse(null) : null;
    }

    /** {@return whether what was permitted has anything of a web: if not, there is nothing to share and nothing to record} */
    public static boolean isFor(Decision.Permitted permitted) {
        Scope scope = permitted.access().scope();
        return !scope.dimensions().isEmpty()
                || !scope.aspects().isEmpty()
                || !partsOf(scope).isEmpty();
    }

    private static Set<ScopePart> partsOf(Scope scope) {
        Set<ScopePart> parts = EnumSet.of(ScopePart.TALK_ABOUT, ScopePart.REMARK);
        parts.retainAll(scope.parts());
        return parts;
    }

    @Override
    public Scope shown() {
        return new Scope(
                scores.keySet(), answers.keySet(), partsOf(permitted().access().scope()));
    }

    /**
     * {@return the id of the questionnaire that was filled in; for the employer's side, of the variant of it without
     * items about sex life, from which the scores are made}
     */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /** {@return the id of the rule that made the scores} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the day on which the questionnaire was filled in} */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** {@return the scores and absences of the dimensions that may be seen, in the order of the dimensions} */
    public Map<Dimension, DimensionScore> scores() {
        return scores;
    }

    /** {@return what became of the items that may be seen, in the order of the questionnaire} */
    public Map<ItemCode, Answer> answers() {
        return answers;
    }

    /**
     * {@return the items the person wants to talk about, as far as their aspect or dimension may be seen; empty if the
     * consent does not include them}
     */
    public Set<ItemCode> talkAbout() {
        return talkAbout;
    }

    /** {@return the person's remark; empty if there is none or the consent does not include it} */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** {@return the mark of the questionnaire as it was when the scores were made; empty if a host's rule left it out} */
    public Optional<Fingerprint> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /** The questionnaire, nothing about the person. */
    @Override
    public String toString() {
        return "SharedProfile[" + questionnaire + "]";
    }
}
