package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.conformance.ConsentVectors;
import dev.positivehealth.json.conformance.GroupVectors;
import dev.positivehealth.json.conformance.ScoringVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformCommandTest {
    @TempDir
    Path folder;

    @Test
    void passesTheShippedVectors() {
        int vectors = ScoringVectors.all().size()
                + GroupVectors.all().size()
                + ConsentVectors.all().size();
        assertThat(Ran.with("", "conform")).isEqualTo(new Ran(0, vectors + " passed, 0 failed\n", ""));
    }

    @Test
    void countsWhatFailsInAFolder() throws IOException {
        String dimensions = dimensions("{\"score\":7,\"sum\":7,\"answered\":1,\"items\":1}");
        String wrong = dimensions("{\"score\":7.1,\"sum\":7,\"answered\":1,\"items\":1}");
        String sheet =
                "\"sheet\":{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"participation\":7}}";
        Files.writeString(
                folder.resolve("a.json"),
                "[{\"id\":\"good\",\"why\":\"\"," + sheet + ",\"expected\":" + dimensions + "},"
                        + "{\"id\":\"bad\",\"why\":\"\"," + sheet + ",\"expected\":" + wrong + "},"
                        + "{\"id\":\"other\",\"why\":\"\"," + sheet
                        + ",\"expectedViolations\":[{\"path\":\"/takenOn\",\"code\":\"taken-on.invalid\"}]},"
                        + "{\"id\":\"rule\",\"why\":\"\",\"rule\":\"own/1\"," + sheet + ",\"expected\":" + dimensions
                        + "},{\"id\":\"odd\",\"whim\":1},null,{\"id\":\"last\",\"why\":\"\"," + sheet + ",\"expected\":"
                        + dimensions
                        + "}]");
        Files.writeString(folder.resolve("b.json"), "no vectors");
        Files.writeString(folder.resolve("c.txt"), "not looked at");

        Ran ran = Ran.with("", "conform", folder.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(7).last().isEqualTo("2 passed, 6 failed");
        assertThat(ran.lines().get(0)).startsWith("FAILED bad: expected {");
        assertThat(ran.lines().get(1))
                .isEqualTo(
                        "FAILED other: expected violations [Broken[path=/takenOn, code=taken-on.invalid]] but found []");
        assertThat(ran.lines().get(2)).startsWith("FAILED rule: scoring rule own/1 is not shipped");
        assertThat(ran.lines().get(3)).startsWith("FAILED a.json, vector 5: property.missing, ");
        assertThat(ran.lines().get(4)).isEqualTo("FAILED a.json, vector 6: property.wrong-type");
        assertThat(ran.lines().get(5)).isEqualTo("FAILED b.json, vector 1: json.malformed");
    }

    @Test
    void aFolderWithoutVectorsIsWrongUsage() {
        assertThat(Ran.with("", "conform", folder.toString()))
                .isEqualTo(new Ran(2, "", "positive-health: there is no *.json file in folder " + folder + "\n"));
    }

    private static String dimensions(String participation) {
        String absent = "{\"absent\":\"not-answered\",\"answered\":0,\"items\":1}";
        return "{\"participation\":" + participation + ",\"bodily-functions\":" + absent + ",\"mental-wellbeing\":"
                + absent
                + ",\"meaningfulness\":" + absent + ",\"quality-of-life\":" + absent + ",\"daily-functioning\":"
                + absent
                + "}";
    }
}
