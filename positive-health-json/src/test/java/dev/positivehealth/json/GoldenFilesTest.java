package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A format that was released stays as it is, and so does what a vector expects: golden files and vectors are those of the last version
 * tag, byte for byte. New ones may stand beside them.
 */
class GoldenFilesTest {
    private static final String GOLDEN = "src/test/resources/dev/positivehealth/json/golden";
    private static final String VECTORS = "src/main/resources/META-INF/positive-health/conformance";

    @TempDir
    Path repository;

    /** What git said: its output with a character for each byte. */
    private record Said(int exit, String out, String error) {}

    @BeforeEach
    void needsGit() {
        boolean there;
        try {
            there = git(repository, "--version").exit() == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "there is no git, so golden files cannot be compared with those of the last version");
    }

    @Test
    void areThoseOfTheLastVersion() throws IOException {
        Path module = Path.of("").toAbsolutePath();
        assertThat(module.resolve(GOLDEN)).isNotEmptyDirectory();
        assertThat(module.resolve(VECTORS)).isNotEmptyDirectory();
        Said tag = lastVersion(module);
        assumeTrue(tag.exit() == 0, "there is no version to compare golden files with: " + tag.error());
        assertThat(changedSince(tag.out(), module)).isEmpty();
    }

    @Test
    void namesAFileThatWasEditedOrRemoved() throws IOException {
        write("answer-sheet.json", "{\"format\":\"positive-health/answer-sheet/1\"}\n");
        write("need.json", "{\"format\":\"positive-health/need/1\"}\n");
        write("profile.json", "{\"format\":\"positive-health/profile/1\"}\n");
        write(VECTORS, "a.json", "{}\n");
        commit();
        done("tag", "v0.1.0");
        assertThat(changedSince(lastVersion(repository).out(), repository)).isEmpty();

        write("need.json", "{\"format\": \"positive-health/need/1\"}\n");
        Files.delete(repository.resolve(GOLDEN).resolve("profile.json"));
        write(VECTORS, "a.json", "{\"expected\": 1}\n");
        write("need-2.json", "{\"format\":\"positive-health/need/2\"}\n");
        List<String> expected = List.of(
                VECTORS + "/a.json was edited since v0.1.0",
                GOLDEN + "/need.json was edited since v0.1.0",
                GOLDEN + "/profile.json was removed since v0.1.0");
        assertThat(changedSince(lastVersion(repository).out(), repository)).isEqualTo(expected);

        commit();
        done("tag", "draft");
        assertThat(changedSince(lastVersion(repository).out(), repository)).isEqualTo(expected);
    }

    @Test
    void aVersionOnAnotherBranchOrUnderAnotherNameIsNone() throws IOException {
        write("need.json", "{}\n");
        commit();
        done("tag", "draft");
        done("checkout", "-q", "-b", "aside");
        write("need.json", "{ }\n");
        commit();
        done("tag", "v0.2.0");
        done("checkout", "-q", "-");
        Said tag = lastVersion(repository);
        assertThat(tag.exit()).isNotZero();
        assertThat(tag.error()).isNotBlank();
    }

    private static Said lastVersion(Path folder) throws IOException {
        Said tag = git(folder, "describe", "--tags", "--abbrev=0", "--match", "v*");
        return new Said(tag.exit(), tag.out().strip(), tag.error());
    }

    /** The golden files of a version that are not in a folder as they were. */
    private static List<String> changedSince(String tag, Path folder) throws IOException {
        List<String> changed = new ArrayList<>();
        for (String file : good(git(folder, "ls-tree", "-r", "--name-only", tag, "--", GOLDEN, VECTORS))
                .out()
                .lines()
                .toList()) {
            String before = good(git(folder, "show", tag + ":./" + file)).out();
            if (!Files.exists(folder.resolve(file))) {
                changed.add(file + " was removed since " + tag);
            } else if (!Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1)
                    .equals(before)) {
                changed.add(file + " was edited since " + tag);
            }
        }
        return changed;
    }

    private void write(String name, String text) throws IOException {
        write(GOLDEN, name, text);
    }

    private void write(String folder, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(repository.resolve(folder)).resolve(name), text);
    }

    private void commit() throws IOException {
        done("init", "-q");
        done("add", "-A");
        done("-c", "user.name=p-001", "-c", "user.email=p-001@example.org", "commit", "-q", "-m", "a version");
    }

    private void done(String... command) throws IOException {
        good(git(repository, command));
    }

    private static Said good(Said said) {
        assertThat(said.exit()).as(said.error()).isZero();
        return said;
    }

    /** Runs git in a folder, without settings of the machine or of a git that runs this build. */
    private static Said git(Path folder, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                "git",
                "-C",
                folder.toString(),
                "-c",
                "core.autocrlf=false",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "tag.gpgsign=false"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        try {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Said(process.waitFor(), out, error);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
