package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnerListTest {
    private static final Set<Training> TRAINED = EnumSet.of(Training.TALK, Training.COACHING);
    private static final Set<OwnExperience> TRIED = EnumSet.allOf(OwnExperience.class);
    private static final Set<ReferralRoute> ROUTES = EnumSet.of(ReferralRoute.COMPANY_SOCIAL_WORK);

    private static ConversationPartner partner(
            Role role, Set<Training> trained, Set<OwnExperience> experience, Set<ReferralRoute> routes) {
        return new ConversationPartner(Recipient.of(role, "somebody"), trained, experience, List.of("nl"), "", routes);
    }

    private static ConversationPartner good(Role role) {
        return partner(role, TRAINED, TRIED, ROUTES);
    }

    private static Set<PartnerFinding> findings(ConversationPartner... partners) {
        return new PartnerList(List.of(partners)).findings();
    }

    @Test
    void asksNothingAboutAMixOfTrainedPartners() {
        assertThat(findings(good(Role.MANAGER), good(Role.COLLEAGUE))).isEmpty();
    }

    @Test
    void asksWhomToChooseIfThereIsNobody() {
        assertThat(findings()).containsExactly(PartnerFinding.NO_PARTNERS);
        assertThat(findings(good(Role.COLLEAGUE))).isEmpty();
    }

    @Test
    void asksForOthersIfAllAreManagers() {
        assertThat(findings(good(Role.MANAGER))).containsExactly(PartnerFinding.ALL_PARTNERS_MANAGERS);
        assertThat(findings(good(Role.MANAGER), good(Role.MANAGER)))
                .containsExactly(PartnerFinding.ALL_PARTNERS_MANAGERS);
        assertThat(findings(good(Role.MANAGER), good(Role.MANAGER), good(Role.CAREER_COACH)))
                .isEmpty();
    }

    @Test
    void asksForOthersIfAllHaveOneRole() {
        assertThat(findings(good(Role.CAREER_COACH), good(Role.CAREER_COACH)))
                .containsExactly(PartnerFinding.PARTNERS_ONE_SIDED);
        assertThat(findings(good(Role.CAREER_COACH), good(Role.COLLEAGUE))).isEmpty();
    }

    @Test
    void asksWhetherEverybodyTriedItOnThemselves() {
        assertThat(TRIED).allSatisfy(missing -> {
            Set<OwnExperience> rest = EnumSet.copyOf(TRIED);
            rest.remove(missing);
            assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, TRAINED, rest, ROUTES)))
                    .containsExactly(PartnerFinding.PARTNER_HAS_NOT_TRIED_IT);
        });
    }

    @Test
    void asksWhetherEverybodyIsTrainedInTalkAndCoaching() {
        assertThat(TRAINED)
                .allSatisfy(one -> assertThat(findings(
                                good(Role.MANAGER),
                                partner(Role.COLLEAGUE, EnumSet.of(one, Training.REFERRAL), TRIED, ROUTES)))
                        .containsExactly(PartnerFinding.PARTNER_NOT_TRAINED));
        assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, EnumSet.allOf(Training.class), TRIED, ROUTES)))
                .isEmpty();
    }

    @Test
    void asksWhetherEverybodyKnowsWhereToReferTo() {
        assertThat(findings(good(Role.MANAGER), partner(Role.COLLEAGUE, TRAINED, TRIED, Set.of())))
                .containsExactly(PartnerFinding.NO_REFERRAL_ROUTE);
    }

    @Test
    void asksAllThereIsToAskInOrder() {
        assertThat(findings(partner(Role.MANAGER, Set.of(), Set.of(), Set.of())))
                .containsExactly(
                        PartnerFinding.ALL_PARTNERS_MANAGERS,
                        PartnerFinding.PARTNER_HAS_NOT_TRIED_IT,
                        PartnerFinding.PARTNER_NOT_TRAINED,
                        PartnerFinding.NO_REFERRAL_ROUTE);
    }

    @Test
    void copiesItsPartners() {
        List<ConversationPartner> partners = new ArrayList<>(List.of(good(Role.MANAGER)));
        PartnerList list = new PartnerList(partners);
        partners.clear();
        assertThat(list.partners()).hasSize(1);
    }

    @Test
    void showsTheRoleOfAPartnerAndNotWho() {
        assertThat(good(Role.MANAGER)).hasToString("ConversationPartner[manager]");
    }

    @Test
    void copiesWhatAPartnerCanDo() {
        Set<Training> trained = EnumSet.copyOf(TRAINED);
        ConversationPartner partner = partner(Role.MANAGER, trained, TRIED, ROUTES);
        trained.clear();
        assertThat(partner.trained()).isEqualTo(TRAINED);
        assertThatThrownBy(() -> partner.routes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rejectsLimitsThatAreTooLong() {
        assertThatThrownBy(() -> new ConversationPartner(
                        Recipient.of(Role.MANAGER, "m"), TRAINED, TRIED, List.of(), "x".repeat(2_001), ROUTES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the limits of a partner must have 1 to 2000 characters and not be blank");
    }
}
