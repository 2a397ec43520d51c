package dev.positivehealth.examples.portal.account;

import dev.positivehealth.GroupPath;
import dev.positivehealth.examples.portal.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All accounts. */
@Repository
public class Accounts implements UserDetailsService {
    private static final String ALL = "select id, reference, password, group_path, rights from account";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /** Adds an account; {@code password} is hashed already. */
    @Transactional
    public void add(String reference, String password, Optional<GroupPath> group, Set<Right> rights) {
        database.sql("insert into account (id, reference, password, group_path, rights)"
                        + " values (:id, :reference, :password, :group, :rights)")
                .param("id", Ids.next())
                .param("reference", reference)
                .param("password", password)
                .param("group", group.map(GroupPath::toString).orElse(null))
                .param("rights", rights.stream().map(Right::code).collect(Collectors.joining(" ")))
                .update();
    }

    /** {@return the account of a reference} */
    @Transactional(readOnly = true)
    public Optional<Account> find(String reference) {
        return database.sql(ALL + " where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> account(row))
                .optional();
    }

    /** {@return all accounts, by their references} */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return database.sql(ALL + " order by reference")
                .query((row, number) -> account(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String reference) {
        return database.sql(ALL + " where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> new SignedIn(account(row), row.getString("password")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("there is no such account"));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("reference"),
                Optional.ofNullable(row.getString("group_path")).map(GroupPath::parse),
                Arrays.stream(row.getString("rights").split(" ", -1))
                        .map(Right::parse)
                        .collect(Collectors.toSet()));
    }
}
