package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal is killed while people save: whatever was acknowledged is there afterwards. */
class KilledIT {
    private static final int PEOPLE = 8;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void nothingThatWasAcknowledgedIsLost(String database) throws Exception {
        EmbeddedPostgres postgres = null;
        List<String> arguments = new ArrayList<>(List.of("--portal.demo-people=12", "--server.port=" + freePort()));
        if (database.equals("postgresql")) {
            postgres = RunningPortal.startPostgres();
            arguments.addAll(RunningPortal.on(postgres));
        } else {
            arguments.add("--portal.data=./" + Files.createTempDirectory(Path.of("target"), "portal-killed-"));
        }
        Process portal = start(arguments);
        try {
            URI address = URI.create("http://localhost:" + arguments.get(1).replaceAll("\\D", ""));
            awaitReady(portal, address);
            Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            for (String person : List.of("p-001", "p-002", "p-003", "p-005", "p-006", "p-007", "p-008", "p-009")) {
                people.execute(() -> save(address, person, acknowledged));
            }
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (acknowledged.values().stream().mapToInt(Integer::intValue).sum() < 40 * PEOPLE) {
                assertThat(System.nanoTime()).as("nobody saves").isLessThan(until);
                Thread.sleep(20);
            }
            // SIGKILL, in the middle of whatever it does.
            portal.destroyForcibly().waitFor();
            people.shutdown();
            assertThat(people.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            portal = start(arguments);
            awaitReady(portal, address);
            for (Map.Entry<String, Integer> one : acknowledged.entrySet()) {
                Visitor again = new Visitor(address).signIn(one.getKey());
                Map<String, String> fields =
                        Visitor.fields(again.open("/me/questionnaire/1").form("/me/questionnaire/1"), Map.of());
                int version = Integer.parseInt(String.valueOf(fields.get("version")));
                // One save more may have been stored without its answer coming back.
                assertThat(version).isBetween(one.getValue(), one.getValue() + 1);
                assertThat(fields.get("answer-sleeping")).isEqualTo(String.valueOf(version % 11));
            }
            assertThat(acknowledged).hasSize(PEOPLE);
        } finally {
            portal.destroyForcibly().waitFor();
            if (postgres != null) {
                postgres.close();
            }
        }
    }

    /** Saves without end, until nobody answers any more; notes each version that was acknowledged. */
    private static void save(URI address, String person, Map<String, Integer> acknowledged) {
        try {
            Visitor visitor = new Visitor(address).signIn(person);
            Visitor.Page page = visitor.send(
                    visitor.open("/me/questionnaire").form("/me/questionnaire"), Map.of("questionnaire", "adult-42/1"));
            Map<String, String> fields =
                    new LinkedHashMap<>(Visitor.fields(page.form("/me/questionnaire/1"), Map.of()));
            for (int version = 1; ; version++) {
                fields.put("version", Integer.toString(version));
                fields.put("answer-sleeping", Integer.toString((version + 1) % 11));
                HttpResponse<String> answer = visitor.ask("POST", "/me/questionnaire/1/save", fields);
                if (answer.statusCode() != 204) {
                    throw new IllegalStateException("a save was answered by " + answer.statusCode());
                }
                acknowledged.put(person, version + 1);
            }
        } catch (IOException | InterruptedException killed) {
            // As it should be: nobody is there any more.
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.positivehealth.examples.portal.Portal"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed.log").toFile())
                .start();
    }

    private static void awaitReady(Process portal, URI address) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (true) {
            assertThat(portal.isAlive()).isTrue();
            assertThat(System.nanoTime()).isLessThan(until);
            try {
                if (new Visitor(address).open("/").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
