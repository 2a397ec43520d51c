package dev.positivehealth.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The outcomes of a sector beside Spark SQL: that module's own comparison, if the module was built in the same run. */
final class Sector {
    private static final Path MODULE = Path.of("..", "sector-outcomes");

    private Sector() {}

    /** Runs it and gives its table; says how to get one where the module was not built. */
    static String run(Settings settings) throws IOException, InterruptedException {
        Path target = MODULE.resolve("target");
        Path classes = target.resolve("test-classpath.txt");
        String title = "### On Apache Spark\n\n";
        if (!Files.exists(classes)) {
            return title + "Not measured: the profile `sector` was not given.\n\n";
        }
        List<String> command = Child.java("-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow");
        command.addAll(opens(target.resolve("sector-outcomes.jar")));
        String all = target.resolve("test-classes").toAbsolutePath()
                + System.getProperty("path.separator")
                + target.resolve("classes").toAbsolutePath()
                + System.getProperty("path.separator")
                + Files.readString(classes).strip();
        command.addAll(List.of("-Dsector.log=error", "-cp", all, "dev.positivehealth.examples.sector.Comparison"));
        command.addAll(List.of(Long.toString(settings.sheets()), Integer.toString(settings.turns()), "local[2]"));
        Process process = new ProcessBuilder(command)
                .directory(MODULE.toFile())
                .redirectError(settings.folder().resolve("spark.txt").toFile())
                .start();
        String printed;
        try (InputStream out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Spark gave up; see target/figures/spark.txt");
        }
        return title + "`local[2]`, the module's own sheets of `adult-42/1`, median of " + settings.turns()
                + " turns of whole processes.\n\n| what | |\n| --- | --- |\n"
                + printed.lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"))
                + "\n\n";
    }

    /** What its jar opens of the JDK. */
    private static List<String> opens(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> opens = new ArrayList<>();
            for (String one :
                    file.getManifest().getMainAttributes().getValue("Add-Opens").split(" ", -1)) {
                opens.add("--add-opens=" + one + "=ALL-UNNAMED");
            }
            return opens;
        }
    }
}
