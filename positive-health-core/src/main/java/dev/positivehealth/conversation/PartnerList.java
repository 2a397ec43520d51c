package dev.positivehealth.conversation;

import dev.positivehealth.consent.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The partners that an employee can choose from: known to all, a mix of positions and roles.
 *
 * @param partners the partners, in the order in which they are shown
 */
public record PartnerList(List<ConversationPartner> partners) {
    public PartnerList {
        partners = List.copyOf(partners);
    }

    /**
     * Asks what there is to ask about the list.
     *
     * @return questions for whoever keeps the list; empty if there are none
     */
    public Set<PartnerFinding> findings() {
        Set<PartnerFinding> findings = EnumSet.noneOf(PartnerFinding.class);
        if (partners.isEmpty()) {
            findings.add(PartnerFinding.NO_PARTNERS);
            return Collections.unmodifiableSet(findings);
        }
        List<Role> roles = partners.stream()
                .map(partner -> partner.who().role())
                .distinct()
                .toList();
        if (roles.equals(List.of(Role.MANAGER))) {
            findings.add(PartnerFinding.ALL_PARTNERS_MANAGERS);
        } else if (roles.size() == 1 && partners.size() > 1) {
            findings.add(PartnerFinding.PARTNERS_ONE_SIDED);
        }
        for (ConversationPartner partner : partners) {
            if (partner.experience().size() < OwnExperience.values().length) {
                findings.add(PartnerFinding.PARTNER_HAS_NOT_TRIED_IT);
            }
            if (!partner.trained().containsAll(EnumSet.of(Training.TALK, Training.COACHING))) {
                findings.add(PartnerFinding.PARTNER_NOT_TRAINED);
            }
            if (partner.routes().isEmpty()) {
                findings.add(PartnerFinding.NO_REFERRAL_ROUTE);
            }
        }
        return Collections.unmodifiableSet(findings);
    }
}
