package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.json.document.DocumentLimits;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.jackson2.PositiveHealthJackson2Module;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class LimitsTest {
    private static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());
    private static final String TOO_LARGE = " document.too-large";

    static Stream<DocumentType<?>> types() {
        return DocumentType.all().stream();
    }

    private static List<String> found(DocumentType<?> type, String json) {
        return Golden.found(DOCUMENTS.check(type, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String nested(int levels) {
        return "{\"remark\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String listed(int entries) {
        return "{\"remark\":[" + "0,".repeat(entries - 2) + "0]}";
    }

    @ParameterizedTest
    @MethodSource("types")
    void aDocumentIsAsDeepAsItsTypeAllows(DocumentType<?> type) {
        int depth = type.limits().depth();
        assertThat(found(type, nested(depth))).doesNotContain(TOO_LARGE);
        assertThat(found(type, nested(depth + 1))).containsExactly(TOO_LARGE);
        assertThat(found(type, nested(100_000))).containsExactly(TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aDocumentHasAsManyEntriesAsItsTypeAllows(DocumentType<?> type) {
        int entries = type.limits().entries();
        if (entries > 1_000_000) {
            return;
        }
        assertThat(found(type, listed(entries))).doesNotContain(TOO_LARGE);
        assertThat(found(type, listed(entries + 1))).containsExactly(TOO_LARGE);
    }

    @Test
    void aDocumentHasAsManyBytesAsItsTypeAllows() throws IOException {
        DocumentType<?> type = DocumentType.ANSWER_SHEET;
        int bytes = type.limits().bytes();
        for (String letter : List.of("a", "é", "中")) {
            String most =
                    "{\"remark\":\"" + letter.repeat((bytes - 13) / letter.getBytes(StandardCharsets.UTF_8).length);
            most = most + "a".repeat(bytes - 2 - most.getBytes(StandardCharsets.UTF_8).length) + "\"}";
            for (int more = 0; more <= 1; more++) {
                String json = most + " ".repeat(more);
                byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
                assertThat(utf8).hasSize(bytes + more);
                List<List<String>> all = List.of(
                        Golden.found(DOCUMENTS.read(type, json)),
                        Golden.found(DOCUMENTS.read(type, utf8)),
                        Golden.found(DOCUMENTS.check(type, utf8)),
                        Golden.found(DOCUMENTS.read(type, new ByteArrayInputStream(utf8))));
                assertThat(all).containsOnly(more == 1 ? List.of(TOO_LARGE) : all.get(0));
                assertThat(all.get(0).contains(TOO_LARGE)).isEqualTo(more == 1);
            }
        }
    }

    @Test
    void aStreamWithoutEndIsNotReadToItsEnd() throws IOException {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("{\"remark\":\"".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                });
        assertThat(Golden.found(DOCUMENTS.read(DocumentType.ANSWER_SHEET, endless)))
                .containsExactly(TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("types")
    void mappersKeepToThem(DocumentType<?> type) {
        if (!type.isRead()) {
            return;
        }
        String deep = nested(type.limits().depth() + 1);
        JsonMapper mapper = PositiveHealthJson.strictMapper(Questionnaires.builtIn());
        assertThatThrownBy(() -> mapper.readValue(deep, type.javaType())).satisfies(LimitsTest::isTooLarge);
        assertThatThrownBy(() -> PositiveHealthJackson2Module.strictMapper(Questionnaires.builtIn())
                        .readValue(deep, type.javaType()))
                .satisfies(LimitsTest::isTooLarge);
    }

    private static void isTooLarge(Throwable thrown) {
        assertThat(thrown.getCause())
                .isInstanceOfSatisfying(
                        ViolationsException.class,
                        e -> assertThat(Golden.found(e.violations())).containsExactly(TOO_LARGE));
    }

    /** Of every event that a full ledger can still take, answers and withdrawals come at most three to a request. */
    @Test
    void aLedgerThatTakesNothingNewCanStillBeStored() {
        String longest = "😀".repeat(ConsentRequest.LONGEST_TEXT);
        ConsentRequest request = new ConsentRequest(
                ConsentId.parse("c".repeat(64)),
                Recipient.of(Role.OCCUPATIONAL_HEALTH_SERVICE, "😀".repeat(128)),
                EnumSet.allOf(Purpose.class),
                Scope.wholeWeb()
                        .with(Arrays.stream(Aspect.values())
                                .map(aspect -> ItemCode.parse(aspect.code()))
                                .toArray(ItemCode[]::new))
                        .with(ScopePart.values()),
                AccessMode.RECEIVE_COPY,
                "😀".repeat(ConsentRequest.LONGEST_VERSION),
                "nl",
                GoldenWay.at(2, 9),
                Instant.parse("2026-06-30T00:00:00.123456789Z"),
                longest,
                longest);
        String ledger = DOCUMENTS.write(
                DocumentType.CONSENT_LEDGER,
                ConsentLedger.restore(
                                GoldenWay.PARTICIPANT, List.of(new ConsentEvent.Asked(request, GoldenWay.at(2, 9))))
                        .orElseThrow());
        int answers = 3 * 200;
        DocumentLimits limits = DocumentType.CONSENT_LEDGER.limits();
        assertThat((long) ConsentLedger.MOST_EVENTS * (ledger.getBytes(StandardCharsets.UTF_8).length + answers))
                .isLessThan(limits.bytes());
        long entries = ledger.chars().filter(c -> c == ':' || c == ',').count() + 3 * 5;
        assertThat(ConsentLedger.MOST_EVENTS * entries).isLessThan(limits.entries());
    }

    /** 100,000 groups of 12 long segments with all means are within the limits of a report. */
    @Test
    void reportsAndProgrammesHoldAHundredThousandParts() {
        String group = "{\"group\":\"" + "x".repeat(64 * 4 * 12 + 11) + "\",\"respondents\":1000000,\"dimensions\":{"
                + "\"bodily-functions\":{\"mean\":10.0,\"respondents\":1000000},".repeat(6) + "}}";
        DocumentLimits limits = DocumentType.GROUP_REPORT.limits();
        assertThat(100_000L * group.length()).isLessThan(limits.bytes());
        assertThat(100_000L * (3 + 6 * 3 + 1)).isLessThan(limits.entries());
        assertThat(DocumentType.PROGRAMME.limits()).isEqualTo(limits);
    }
}
