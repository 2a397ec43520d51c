package dev.positivehealth.examples.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real application on a free port, on one of the two databases; it can be stopped and started again in the middle. */
final class RunningPortal implements AutoCloseable {
    private static final String APP = "portal_app";

    private final List<String> arguments;
    private final @Nullable EmbeddedPostgres postgres;
    private ConfigurableApplicationContext context;

    private RunningPortal(List<String> arguments, @Nullable EmbeddedPostgres postgres) {
        this.arguments = List.copyOf(arguments);
        this.postgres = postgres;
        this.context = start(arguments);
    }

    private static ConfigurableApplicationContext start(List<String> arguments) {
        return SpringApplication.run(Portal.class, arguments.toArray(String[]::new));
    }

    /** {@return the portal on a database in a file of its own} */
    static RunningPortal onH2(String... more) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "portal-h2-");
        return new RunningPortal(arguments(more, "--portal.data=./" + folder), null);
    }

    /** {@return the portal on a PostgreSQL of its own, signed in as a role that owns nothing} */
    static RunningPortal onPostgres(String... more) throws IOException, SQLException {
        EmbeddedPostgres postgres = startPostgres();
        return new RunningPortal(arguments(more, on(postgres).toArray(String[]::new)), postgres);
    }

    /** {@return a PostgreSQL with the two roles and the empty database that the README asks for} */
    static EmbeddedPostgres startPostgres() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role portal_owner login");
            statement.execute("create role " + APP + " login");
            statement.execute("create database portal owner portal_owner");
        }
        return postgres;
    }

    /** {@return the options that put the portal on it} */
    static List<String> on(EmbeddedPostgres postgres) {
        return List.of(
                "--portal.database=postgresql",
                "--portal.postgresql.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/portal");
    }

    private static List<String> arguments(String[] more, String... first) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--portal.demo-people=12"));
        all.addAll(List.of(first));
        all.addAll(List.of(more));
        return all;
    }

    /** {@return where it is} */
    URI address() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** {@return a connection as the portal itself has} */
    Connection connection() throws SQLException {
        return bean(DataSource.class).getConnection();
    }

    /** {@return a connection as the owner of the tables; H2 has only one user} */
    Connection ownersConnection() throws SQLException {
        return postgres == null
                ? connection()
                : Objects.requireNonNull(postgres)
                        .getDatabase("portal_owner", "portal")
                        .getConnection();
    }

    /** Stops it and starts it again on the same database, with these options in the place of what they were. */
    void restart(String... options) {
        context.close();
        List<String> changed = new ArrayList<>(arguments);
        for (String option : options) {
            String name = option.substring(0, option.indexOf('=') + 1);
            changed.removeIf(argument -> argument.startsWith(name));
            changed.add(option);
        }
        context = start(changed);
    }

    @Override
    public void close() throws IOException {
        context.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
