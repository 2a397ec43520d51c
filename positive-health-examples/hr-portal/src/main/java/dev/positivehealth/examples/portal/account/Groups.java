package dev.positivehealth.examples.portal.account;

import dev.positivehealth.GroupPath;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The groups in which people stand. */
@Component
public class Groups {
    private final Accounts accounts;

    Groups(Accounts accounts) {
        this.accounts = accounts;
    }

    /** {@return each group in which somebody stands, in their order} */
    public List<GroupPath> all() {
        return accounts.all().stream()
                .map(Account::group)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
