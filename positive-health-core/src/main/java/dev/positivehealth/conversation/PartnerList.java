package dev.positivehealth.conversation;

import java.util.List;

/**
 * The partners that an employee can choose from, in the order in which they are shown: known to all, a mix of positions
 * and roles.
 */
public record PartnerList(List<ConversationPartner> partners) {
    public PartnerList {
        partners = List.copyOf(partners);
    }
}
