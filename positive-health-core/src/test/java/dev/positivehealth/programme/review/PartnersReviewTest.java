package dev.positivehealth.programme.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ProgrammeArea;
import dev.positivehealth.programme.School;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked about the conversation partners, of a programme that has nothing else. */
class PartnersReviewTest {
    private static final Set<Training> TRAINED = EnumSet.allOf(Training.class);
    private static final Set<OwnExperience> TRIED = EnumSet.allOf(OwnExperience.class);
    private static final Set<ReferralRoute> ROUTES = EnumSet.of(ReferralRoute.COMPANY_SOCIAL_WORK);

    private static ConversationPartner partner(
            Role role, Set<Training> trained, Set<OwnExperience> experience, Set<ReferralRoute> routes) {
        return School.partner(role, trained, experience, routes);
    }

    private static ConversationPartner good(Role role) {
        return partner(role, TRAINED, TRIED, ROUTES);
    }

    private static List<FindingCode> findings(ConversationPartner... partners) {
        Programme programme = School.EMPTY;
        for (ConversationPartner partner : partners) {
            programme = programme.with(partner);
        }
        Programme asked = programme;
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.about() == ProgrammeArea.PARTNERS)
                .filter(code -> code.applies(asked, School.ON))
                .toList();
    }

    @Test
    void asksNothingAboutAMixOfTrainedPartners() {
        assertThat(findings(good(Role.MANAGER), good(Role.COLLEAGUE))).isEmpty();
    }

    @Test
    void asksWhomToChooseIfThereIsNobody() {
        assertThat(findings()).containsExactly(FindingCode.NO_PARTNERS);
        assertThat(findings(good(Role.COLLEAGUE), good(Role.CAREER_COACH))).isEmpty();
    }

    @Test
    void asksForMoreThanOne() {
        assertThat(findings(good(Role.COLLEAGUE))).containsExactly(FindingCode.ONLY_ONE_PARTNER);
    }

    @Test
    void asksForOthersIfAllAreManagers() {
        assertThat(findings(good(Role.MANAGER))).containsExactly(FindingCode.ALL_PARTNERS_MANAGERS);
        assertThat(findings(good(Role.MANAGER), good(Role.MANAGER))).containsExactly(FindingCode.ALL_PARTNERS_MANAGERS);
        assertThat(findings(good(Role.MANAGER), good(Role.MANAGER), good(Role.CAREER_COACH)))
                .isEmpty();
    }

    @Test
    void asksForOthersIfAllHaveOneRole() {
        assertThat(findings(good(Role.CAREER_COACH), good(Role.CAREER_COACH)))
                .containsExactly(FindingCode.PARTNERS_ONE_SIDED);
        assertThat(findings(good(Role.CAREER_COACH), good(Role.COLLEAGUE))).isEmpty();
    }

    @Test
    void asksWhetherEverybodyTriedItOnThemselves() {
        assertThat(TRIED).allSatisfy(missing -> {
            Set<OwnExperience> rest = EnumSet.copyOf(TRIED);
            rest.remove(missing);
            assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, TRAINED, rest, ROUTES)))
                    .containsExactly(FindingCode.PARTNER_HAS_NOT_TRIED_IT);
        });
    }

    @Test
    void asksWhetherEverybodyIsTrainedInEachSubject() {
        assertThat(TRAINED).allSatisfy(missing -> {
            Set<Training> rest = EnumSet.complementOf(EnumSet.of(missing));
            assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, rest, TRIED, ROUTES)))
                    .containsExactly(
                            switch (missing) {
                                case TALK, COACHING -> FindingCode.PARTNER_NOT_TRAINED;
                                case LIMITS_OF_ROLE -> FindingCode.LIMITS_OF_ROLE_NOT_LEARNT;
                                case REFERRAL -> FindingCode.REFERRAL_NOT_LEARNT;
                            });
        });
        assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, EnumSet.allOf(Training.class), TRIED, ROUTES)))
                .isEmpty();
    }

    @Test
    void asksWhetherEverybodyKnowsWhereToReferTo() {
        assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, TRAINED, TRIED, Set.of())))
                .containsExactly(FindingCode.NO_REFERRAL_ROUTE);
    }

    @Test
    void asksAllThereIsToAskInOrder() {
        assertThat(findings(partner(Role.MANAGER, Set.of(), Set.of(), Set.of())))
                .containsExactly(
                        FindingCode.ALL_PARTNERS_MANAGERS,
                        FindingCode.PARTNER_HAS_NOT_TRIED_IT,
                        FindingCode.PARTNER_NOT_TRAINED,
                        FindingCode.LIMITS_OF_ROLE_NOT_LEARNT,
                        FindingCode.REFERRAL_NOT_LEARNT,
                        FindingCode.NO_REFERRAL_ROUTE);
    }
}
