package dev.positivehealth.outcome;

import dev.positivehealth.attack.Attack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What the attack suite did, written to {@code target/attack-suite.md}. */
final class AttackCounts {
    static final AtomicLong CASES = new AtomicLong();
    static final AtomicLong FORESTS = new AtomicLong();
    static final AtomicLong LEAKS_OF_REPORTS = new AtomicLong();
    static final AtomicLong LEAKS_OF_TWINS = new AtomicLong();
    private static final AtomicLong ATTACKS = new AtomicLong();
    private static final AtomicLong SUMS = new AtomicLong();

    private AttackCounts() {}

    static Attack.Findings count(Attack.Findings findings, int sums) {
        ATTACKS.incrementAndGet();
        SUMS.addAndGet(sums);
        return findings;
    }

    static void write() {
        List<String> lines = List.of(
                "| what | count |",
                "| --- | --- |",
                "| fixed cases | " + CASES + " |",
                "| random forests | " + FORESTS + " |",
                "| columns attacked | " + ATTACKS + " |",
                "| published sums in them | " + SUMS + " |",
                "| leaks found in reports | " + LEAKS_OF_REPORTS + " |",
                "| leaks found where the rule was broken on purpose | " + LEAKS_OF_TWINS + " |");
        try {
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target", "attack-suite.md"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
