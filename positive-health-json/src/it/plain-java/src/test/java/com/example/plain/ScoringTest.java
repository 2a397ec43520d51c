package com.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        server = Scoring.start(0);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static HttpResponse<String> post(String sheet) throws Exception {
        URI sheets = URI.create("http://localhost:" + server.getAddress().getPort() + "/sheets");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(sheets)
                                .header("Accept-Language", "fr, nl-BE;q=0.8")
                                .POST(HttpRequest.BodyPublishers.ofString(sheet))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void scoresASheet() throws Exception {
        HttpResponse<String> answer =
                post("{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"bodily-functions\":7}}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bodily-functions\":{\"score\":7.0,\"sum\":7,\"answered\":1,\"items\":1}");
    }

    @Test
    void saysWhatIsWrongInTheLanguageOfWhoeverAsks() throws Exception {
        HttpResponse<String> answer = post("{\"questionnaire\":\"marks-6/1\",\"answers\":{}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"format\":\"positive-health/problem/1\",\"title\":\"Het document klopt niet met zijn formaat\","
                        + "\"violations\":[{\"path\":\"/takenOn\",\"code\":\"property.missing\","
                        + "\"message\":\"de datum moet er staan\",\"params\":{\"property\":\"takenOn\"}}],"
                        + "\"type\":\"urn:positive-health:problem:document\",\"status\":422}");
    }
}
