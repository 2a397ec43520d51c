package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencePicturesTest {
    static Stream<Map.Entry<String, String>> pictures() {
        return ReferencePictures.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isTheCommittedPictureToTheByte(Map.Entry<String, String> picture) throws IOException {
        Path file = ReferencePictures.FOLDER.resolve(picture.getKey() + ".svg");
        if (ReferencePictures.WRITE) {
            Files.createDirectories(ReferencePictures.FOLDER);
            Files.writeString(file, picture.getValue());
        }

        assertThat(Files.readString(file))
                .as("if the change is meant, look at the picture and run with -Dpictures.write=true")
                .isEqualTo(picture.getValue());
    }

    @Test
    void thereAreNoOtherPictures() throws IOException {
        try (Stream<Path> files = Files.list(ReferencePictures.FOLDER)) {
            Set<String> committed = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - ".svg".length()))
                    .collect(Collectors.toSet());

            assertThat(committed).isEqualTo(ReferencePictures.all().keySet());
        }
    }
}
