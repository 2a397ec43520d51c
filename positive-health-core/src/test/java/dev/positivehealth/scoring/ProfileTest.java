package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.DimensionScore.Absent;
import dev.positivehealth.scoring.DimensionScore.Scored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {
    private static final QuestionnaireId ADULT = QuestionnaireId.parse("adult-42/1");
    private static final RuleId RULE = RuleId.parse("mean-of-answered/1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-001");
    private static final List<ItemCode> TALK_ABOUT = List.of(ItemCode.parse("sleeping"), ItemCode.parse("eating"));

    private static Map<Dimension, DimensionScore> scores(long sum) {
        Map<Dimension, DimensionScore> scores = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, new Absent(AbsenceReason.NOT_ANSWERED, 0, 7));
        }
        scores.put(Dimension.PARTICIPATION, new Scored(Score.of(sum, 4), 7));
        return scores;
    }

    private static final Fingerprint MARK = Fingerprint.parse("0000000000000000");

    private static Profile profile() {
        return Profile.of(ADULT, RULE, DAY, Optional.of(PERSON), scores(22), TALK_ABOUT);
    }

    @Test
    void saysSomethingOfAllSixDimensionsInTheirOrder() {
        assertThat(profile().scores()).containsOnlyKeys(Dimension.values()).isUnmodifiable();
        assertThat(profile().scores().keySet()).containsExactly(Dimension.values());
        assertThat(profile().score(Dimension.PARTICIPATION)).isEqualTo(new Scored(Score.of(22, 4), 7));
        assertThat(profile().score(Dimension.MEANINGFULNESS).reason()).contains(AbsenceReason.NOT_ANSWERED);
    }

    @Test
    void namesWhatItWasMadeOf() {
        assertThat(profile().questionnaire()).isEqualTo(ADULT);
        assertThat(profile().rule()).isEqualTo(RULE);
        assertThat(profile().takenOn()).isEqualTo(DAY);
        assertThat(profile().participant()).contains(PERSON);
        assertThat(profile().talkAbout()).containsExactlyElementsOf(TALK_ABOUT).isUnmodifiable();
        assertThat(Profile.of(ADULT, RULE, DAY, Optional.empty(), scores(22), TALK_ABOUT)
                        .participant())
                .isEmpty();
    }

    @Test
    void copiesWhatItIsMadeOf() {
        Map<Dimension, DimensionScore> scores = scores(22);
        List<ItemCode> talkAbout = new ArrayList<>(TALK_ABOUT);
        Profile profile = Profile.of(ADULT, RULE, DAY, Optional.of(PERSON), scores, talkAbout);
        scores.clear();
        talkAbout.clear();
        assertThat(profile).isEqualTo(profile());
    }

    @ParameterizedTest
    @EnumSource
    void rejectsAMissingDimension(Dimension dimension) {
        Map<Dimension, DimensionScore> scores = scores(22);
        scores.remove(dimension);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(ADULT, RULE, DAY, Optional.empty(), scores, TALK_ABOUT))
                .withMessage("a profile must say something of dimension " + dimension.code());
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Profile.of(null, RULE, DAY, Optional.empty(), scores(22), TALK_ABOUT))
                .withMessage("questionnaire");
        assertThatNullPointerException()
                .isThrownBy(() -> Profile.of(ADULT, null, DAY, Optional.empty(), scores(22), TALK_ABOUT))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> Profile.of(ADULT, RULE, null, Optional.empty(), scores(22), TALK_ABOUT))
                .withMessage("takenOn");
        assertThatNullPointerException().isThrownBy(() -> profile().score(null)).withMessage("dimension");
    }

    @Test
    void isOfAQuestionnaireAsItWasWhenScored() {
        Questionnaire adult = Questionnaires.builtIn().get(ADULT);
        Profile scored = ScoringRule.meanOfAnswered().score(adult.sheet(DAY).complete());
        assertThat(scored.fingerprint()).contains(adult.fingerprint());
        assertThat(scored.isOf(adult)).isTrue();
        assertThat(scored.withFingerprint(MARK).isOf(adult)).isFalse();
        assertThat(profile().fingerprint()).isEmpty();
        assertThat(profile().isOf(adult)).as("as far as the fingerprint tells").isTrue();
        assertThat(profile().isOf(adult.excluding(TALK_ABOUT))).isFalse();
    }

    @Test
    void isEqualByAllOfItsParts() {
        assertThat(profile()).isEqualTo(profile()).hasSameHashCodeAs(profile());
        assertThat(List.of(
                        Profile.of(ADULT.excluding(TALK_ABOUT), RULE, DAY, Optional.of(PERSON), scores(22), TALK_ABOUT),
                        Profile.of(ADULT, new RuleId("own", 1), DAY, Optional.of(PERSON), scores(22), TALK_ABOUT),
                        Profile.of(ADULT, RULE, DAY.plusDays(1), Optional.of(PERSON), scores(22), TALK_ABOUT),
                        Profile.of(ADULT, RULE, DAY, Optional.empty(), scores(22), TALK_ABOUT),
                        Profile.of(ADULT, RULE, DAY, Optional.of(PERSON), scores(23), TALK_ABOUT),
                        Profile.of(ADULT, RULE, DAY, Optional.of(PERSON), scores(22), Collections.emptyList()),
                        profile().withFingerprint(MARK),
                        profile().withFingerprint(Fingerprint.parse("0000000000000001"))))
                .doesNotContain(profile())
                .doesNotHaveDuplicates();
    }

    @Test
    void isFoundByItsHashAmongOthers() {
        assertThat(profile()).doesNotHaveSameHashCodeAs(profile().withFingerprint(MARK));
    }

    @Test
    @SuppressWarnings("CollectionIncompatibleType") // what is no dimension, on purpose
    void hasAScoreOfDimensionsAlone() {
        Profile scored = ScoringRule.meanOfAnswered()
                .score(Questionnaires.builtIn().get(ADULT).sheet(DAY).complete());
        assertThat(scored.scores().containsKey(Dimension.PARTICIPATION)).isTrue();
        assertThat(scored.scores().containsKey("participation")).isFalse();
        assertThat(scored.scores().get("participation")).isNull();
    }

    @Test
    void showsQuestionnaireAndRuleAndNothingOfThePerson() {
        assertThat(profile()).hasToString("Profile[adult-42/1, mean-of-answered/1]");
    }
}
