package dev.positivehealth.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsByThemeTest {
    private static SentNeed need(NeedTheme theme, int people) {
        return new SentNeed(theme, School.pending(School.FROM), people);
    }

    private static NeedsByTheme count(List<SentNeed> needs) {
        return NeedsByTheme.of(needs, MinimumGroupSize.of(5));
    }

    @Test
    void showsAThemeFromTheMinimumOn() {
        List<SentNeed> needs = new ArrayList<>(Collections.nCopies(5, need(NeedTheme.WORKLOAD, 1)));
        needs.addAll(Collections.nCopies(4, need(NeedTheme.CULTURE, 1)));
        NeedsByTheme counts = count(needs);
        assertThat(counts.theme(NeedTheme.WORKLOAD)).contains(5L);
        assertThat(counts.theme(NeedTheme.CULTURE)).isEmpty();
        assertThat(counts.theme(NeedTheme.SOCIETY)).isEmpty();
    }

    @Test
    void addsTeamsAndPeople() {
        assertThat(count(List.of(need(NeedTheme.STAFFING, 8), need(NeedTheme.STAFFING, 1)))
                        .theme(NeedTheme.STAFFING))
                .contains(9L);
    }

    @Test
    void takesWhoeverSendsSeveralNeedsOfAThemeAsOnePerson() {
        List<SentNeed> one = new ArrayList<>(List.of(need(NeedTheme.WORKLOAD, 1)));
        one.addAll(Collections.nCopies(6, need(NeedTheme.WORKLOAD, 0)));
        assertThat(count(one).theme(NeedTheme.WORKLOAD)).isEmpty();
        one.addAll(Collections.nCopies(4, need(NeedTheme.WORKLOAD, 1)));
        assertThat(count(one).theme(NeedTheme.WORKLOAD)).contains(5L);
    }

    @Test
    void judgesEachThemeByItselfAsThereIsNoSum() {
        assertThat(count(List.of(need(NeedTheme.STAFFING, 8), need(NeedTheme.OTHER, 1)))
                        .theme(NeedTheme.STAFFING))
                .contains(8L);
        assertThat(count(List.of()).theme(NeedTheme.STAFFING)).isEmpty();
    }

    @Test
    void takesNeedsThatWereSentToAManagerOrTheOrganisationOnly() {
        String rule = "a programme knows only needs that were sent to a manager or the organisation";
        assertThatThrownBy(() -> new SentNeed(NeedTheme.OTHER, Need.of("n-1", Addressee.MANAGER, "words"), 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(rule);
        Need ofTheTeam = Need.of("n-1", Addressee.TEAM, "words").send(School.at(School.FROM));
        assertThatThrownBy(() -> new SentNeed(NeedTheme.OTHER, ofTheTeam, 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(rule);
        Need ofAManager = Need.of("n-1", Addressee.MANAGER, "words").send(School.at(School.FROM));
        assertThat(new SentNeed(NeedTheme.OTHER, ofAManager, 1).people()).isEqualTo(1);
    }

    @Test
    void rejectsLessThanNobody() {
        assertThat(need(NeedTheme.OTHER, 0).people()).isZero();
        assertThatThrownBy(() -> need(NeedTheme.OTHER, -1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a need must stand for at least 0 more people, but stood for -1");
    }

    @Test
    void showsNoNumbersAndNoWords() {
        assertThat(count(List.of(need(NeedTheme.STAFFING, 8)))).hasToString("NeedsByTheme");
        assertThat(need(NeedTheme.STAFFING, 8)).hasToString("SentNeed[staffing]");
    }
}
