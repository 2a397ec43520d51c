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
