package dev.positivehealth.examples.benchmarks;

/** What a Java process takes that does nothing. */
final class Nothing {
    private Nothing() {}

    /** Does nothing. */
    public static void main(String... arguments) {}
}
