package dev.positivehealth.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was once given to a reader is read by it without a claim that does not hold, a hang or an exception. */
class InputsTest {
    private static final int LARGEST = 8_192;

    static List<Reader> readers() {
        return Reader.all();
    }

    static List<Arguments> inputs() throws IOException {
        List<Arguments> inputs = new ArrayList<>();
        for (Reader reader : Reader.all()) {
            Inputs.of(reader).forEach(file -> inputs.add(arguments(reader, file)));
        }
        return inputs;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isRead(Reader reader, Path input) throws Exception {
        reader.reading().of(Files.readAllBytes(input));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void hasInputsToBeginWith(Reader reader) throws IOException {
        assertThat(Inputs.of(reader)).isNotEmpty();
    }

    @Test
    void whatIsKeptIsSmallAndOfAReader() throws IOException {
        try (Stream<Path> folders = Files.list(Inputs.KEPT)) {
            for (Path folder : folders.toList()) {
                assertThat(Reader.named(folder.getFileName().toString())).isNotNull();
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files)
                            .allSatisfy(file -> assertThat(Files.size(file))
                                    .as(file.toString())
                                    .isLessThan(LARGEST));
                }
            }
        }
    }
}
