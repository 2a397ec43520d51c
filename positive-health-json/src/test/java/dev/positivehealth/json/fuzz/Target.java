package dev.positivehealth.json.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls for each input; which reader it is for stands in the system property {@code fuzz.reader}. */
public final class Target {
    private static final Reader READER = Reader.named(System.getProperty("fuzz.reader", "answer-sheet"));

    private Target() {}

    /** Loads all that reading needs, which takes longer than an input may, by reading what is kept. */
    public static void fuzzerInitialize() throws Exception {
        for (Path input : Inputs.of(READER)) {
            READER.reading().of(Files.readAllBytes(input));
        }
    }

    /** Reads an input; whatever comes out of it is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        READER.reading().of(input);
    }
}
