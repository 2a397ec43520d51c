package com.example.plain;

import com.sun.net.httpserver.HttpServer;
import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

public final class Scoring {
    private static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());

    private Scoring() {}

    public static HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.createContext("/sheets", exchange -> {
            Checked<AnswerSheet> sheet = DOCUMENTS.read(DocumentType.ANSWER_SHEET, exchange.getRequestBody());
            String asked = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept-Language"), "");
            int status = sheet.violations().isEmpty() ? 200 : 422;
            String body = sheet.value()
                    .map(given -> DOCUMENTS.write(DocumentType.PROFILE, ScoringRule.meanOfAnswered().score(given)))
                    .orElseGet(() -> DOCUMENTS.write(
                            DocumentType.PROBLEM,
                            Problem.of(sheet.violations(), Languages.parse(asked)).withStatus(status)));
            exchange.getResponseHeaders().set("Content-Type", status == 200 ? "application/json" : Problem.MEDIA_TYPE);
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        return server;
    }
}
