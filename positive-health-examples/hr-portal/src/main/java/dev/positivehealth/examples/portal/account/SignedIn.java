package dev.positivehealth.examples.portal.account;

import dev.positivehealth.ParticipantRef;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever is signed in, as Spring Security keeps it in the session. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Not kept if a session is ever written: whoever comes back signs in again. */
    private final transient Account account;

    private String password;

    SignedIn(Account account, String password) {
        this.account = account;
        this.password = password;
    }

    /** {@return the account} */
    public Account account() {
        return account;
    }

    /** {@return the person, as participant} */
    public ParticipantRef participant() {
        return account.participant();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(account.rights().stream()
                .map(right -> new SimpleGrantedAuthority(right.code()))
                .toList());
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** The id of the account, which tells nothing: this is what Spring writes into logs. */
    @Override
    public String getUsername() {
        return account.id();
    }

    @Override
    public void eraseCredentials() {
        password = "";
    }

    /** Says what it is, not who. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
