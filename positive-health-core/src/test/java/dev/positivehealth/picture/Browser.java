package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A Chromium on the path, without a window and without a network. Where there is none, a test that needs it is skipped; on a CI
 * machine ({@code CI=true}) it fails.
 */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_IN_SECONDS = 240;
    private static final double MILLIMETRES_OF_POINT = 25.4 / 72;

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    static Browser in(Path folder) {
        Optional<Path> found = find(NAMES);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("CI must have one of %s on its path", NAMES).isPresent();
        }
        assumeTrue(found.isPresent(), "there is no Chromium on the path");
        return new Browser(found.orElseThrow(), folder);
    }

    private static Optional<Path> find(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator, -1))
                        .map(place -> Path.of(place).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Renders a page into a PNG file. */
    Path screenshot(String html, int width, int height) throws IOException, InterruptedException {
        Path png = folder.resolve("page.png");
        Files.deleteIfExists(png);
        run(html, "--window-size=" + width + "," + height, "--screenshot=" + png);
        assertThat(png).exists();
        return png;
    }

    /** A printed document: how many pages, the size of the first in millimetres, its words, and how it looks. */
    record Print(int pages, double width, double height, String words, BufferedImage look) {}

    /** Prints a page into a PDF file, and reads it by poppler; skipped where that is not on the path, which on a CI machine fails. */
    Print print(String html) throws IOException, InterruptedException {
        for (String tool : List.of("pdfinfo", "pdftotext", "pdftoppm")) {
            boolean there = find(List.of(tool)).isPresent();
            if ("true".equals(System.getenv("CI"))) {
                assertThat(there).as("CI must have %s on its path", tool).isTrue();
            }
            assumeTrue(there, "there is no " + tool + " on the path");
        }
        Path pdf = folder.resolve("page.pdf");
        Files.deleteIfExists(pdf);
        run(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        assertThat(pdf).exists();
        String about = output(List.of("pdfinfo", pdf.toString()));
        Matcher pages = Pattern.compile("Pages: +([0-9]+)").matcher(about);
        Matcher size = Pattern.compile("Page size: +([0-9.]+) x ([0-9.]+) pts").matcher(about);
        assertThat(pages.find() && size.find()).isTrue();
        Path look = folder.resolve("look");
        output(List.of("pdftoppm", "-r", "100", "-png", "-singlefile", pdf.toString(), look.toString()));
        return new Print(
                Integer.parseInt(pages.group(1)),
                Double.parseDouble(size.group(1)) * MILLIMETRES_OF_POINT,
                Double.parseDouble(size.group(2)) * MILLIMETRES_OF_POINT,
                output(List.of("pdftotext", "-layout", pdf.toString(), "-")),
                Objects.requireNonNull(ImageIO.read(folder.resolve("look.png").toFile())));
    }

    /** Gives a page as it is after its scripts have run. */
    String dom(String html) throws IOException, InterruptedException {
        return run(html, "--dump-dom");
    }

    private String run(String html, String... options) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--force-color-profile=srgb",
                "--user-data-dir="
                        + Files.createDirectories(folder.resolve("profile")).toAbsolutePath()));
        Stream.of(options).forEach(command::add);
        command.add(page.toUri().toString());
        return output(command);
    }

    /** Runs a program to its end and gives what it printed. */
    private String output(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
                    .as("the program must finish")
                    .isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
