package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.GoldenWay;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedEvent;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of one person's way: what could not have happened is refused, with its place. */
class WayDocumentsTest {
    private static Golden<?> golden(String name) {
        return Golden.all().stream()
                .filter(one -> one.toString().equals(name + "/1"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            consent-ledger  | /version                          | 8                        | /version value.invalid
            consent-ledger  | /version                          | -1                       | /version number.invalid
            consent-ledger  | /participant                      | " "                      | /participant participant.invalid
            consent-ledger  | /events/1/at                      | "2026-03-02T08:59:59Z"   | /events/1 event.out-of-order; /events/2 event.not-possible; /events/8 event.not-possible
            consent-ledger  | /events/1/at                      | "yesterday"              | /events/1/at value.invalid
            consent-ledger  | /events/1/request                 | "c-9"                    | /events/1 request.unknown; /events/2 event.not-possible; /events/8 event.not-possible
            consent-ledger  | /events/1/request                 | "c 1"                    | /events/1/request value.invalid
            consent-ledger  | /events/1/type                    | "taken"                  | /events/1/type value.unknown
            consent-ledger  | /events/1/type                    | "Given"                  | /events/1/type value.unknown
            consent-ledger  | /events/2/mode                    | "whisper"                | /events/2/mode value.unknown
            consent-ledger  | /events/0/asked/mode              | "look-together"          | /events/2 event.not-possible
            consent-ledger  | /events/2/scope/parts             | ["notes"]                | /events/2 event.not-possible
            consent-ledger  | /events/3/asked/id                | "c-1"                    | /events/3 request.duplicate; /events/4 request.unknown; /events/5 request.unknown
            consent-ledger  | /events/5/group                   | "north//sales"           | /events/5/group group.invalid
            consent-ledger  | /events/7/request                 | "c-1"                    | /events/7 event.not-possible
            consent-ledger  | /events/0/asked/purposes          | []                       | /events/0/asked/purposes list.empty
            consent-ledger  | /events/0/asked/purposes          | ["conversation",7]       | /events/0/asked/purposes/1 property.wrong-type
            consent-ledger  | /events/0/asked/purposes/0        | "gossip"                 | /events/0/asked/purposes/0 value.unknown
            consent-ledger  | /events/0/asked/scope/aspects/1   | "Sleeping"               | /events/0/asked/scope/aspects/1 code.invalid
            consent-ledger  | /events/0/asked/scope             | {}                       | /events/0/asked/scope value.invalid
            consent-ledger  | /events/0/asked/until             | "2026-03-02T09:00:00Z"   | /events/0/asked/until value.invalid
            consent-ledger  | /events/0/asked/language          | "f_y"                    | /events/0/asked/language value.invalid
            consent-ledger  | /events/0/asked/recipient/reference | " "                    | /events/0/asked/recipient/reference value.invalid
            consent-receipt | /number                           | 0                        | /number number.invalid
            consent-receipt | /number                           | -1                       | /number number.invalid
            consent-receipt | /request/id                       | "c-2"                    | /event event.not-possible
            consent-receipt | /event/at                         | "2026-01-01T09:00:00Z"   | /event event.not-possible
            consent-receipt | /event/scope                      | {}                       | /event/scope value.invalid
            consent-receipt | /event/scope/dimensions           | ["participation"]        | /event event.not-possible
            consent-receipt | /event/type                       | "taken"                  | /event/type value.unknown
            conversation    | /id                               | "My talk"                | /id code.invalid
            conversation    | /id                               | ""                       | /id code.invalid
            conversation    | /stage                            | "held"                   | /stage value.invalid
            conversation    | /stage                            | "over"                   | /stage value.unknown
            conversation    | /steps                            | []                       | /steps/0 event.not-possible
            conversation    | /steps/0                          | {"type":"closing","at":"2026-03-02T09:00:00Z"} | /steps/0 event.not-possible
            conversation    | /steps/1/at                       | "2026-03-02T08:00:00Z"   | /steps/1 event.out-of-order
            conversation    | /steps/2/type                     | "gossip"                 | /steps/2/type value.unknown
            conversation    | /steps/2/support/who/role         | "spy"                    | /steps/2/support/who/role value.unknown
            conversation    | /steps/3/topics/1/agreedAt        | "2026-03-04T08:59:59Z"   | /steps/3 topic.not-agreed
            conversation    | /steps/3/topics/1/agreedAt        | "2026-03-05T09:00:01Z"   | /steps/3 topic.not-agreed
            conversation    | /steps/3/topics/1/agreedAt        | "yes"                    | /steps/3/topics/1/agreedAt value.invalid
            conversation    | /steps/3/topics/1/aboutHealth     | false                    | /steps/3/topics/1/aboutHealth value.invalid
            conversation    | /steps/3/topics/1/id              | "colleagues"             | /steps/3/topics/1/id value.duplicate
            conversation    | /steps/4/topic                    | "weather"                | /steps/4 event.not-possible
            conversation    | /steps/8/on                       | "2026-02-30"             | /steps/8/on value.invalid
            need            | /id                               | "n_1"                    | /id code.invalid
            need            | /id                               | 1                        | /id property.wrong-type
            need            | /state                            | "pending"                | /state value.invalid
            need            | /state                            | "sent"                   | /state value.unknown
            need            | /addressee                        | "world"                  | /addressee value.unknown
            need            | /words                            | " "                      | /words text.invalid
            need            | /events/0/at                      | "2026-03-12T12:00:00Z"   | /events/1 event.out-of-order
            need            | /events/1                         | {"type":"kept","at":"2026-03-12T12:00:00Z"} | /events/1 event.not-possible
            need            | /events/1/by                      | " "                      | /events/1/by text.invalid
            need            | /events/2/type                    | "forgotten"              | /events/2/type value.unknown
            action-plan     | /id                               | "Plan"                   | /id code.invalid
            action-plan     | /needs/1/id                       | "n-1"                    | /needs/1/id value.duplicate
            action-plan     | /needs/1/id                       | "N"                      | /needs/1/id code.invalid
            action-plan     | /participant                      | " "                      | /participant participant.invalid
            action-plan     | /decision                         | ""                       | /decision text.invalid
            action-plan     | /decidedAt                        | "2026-03-10"             | /decidedAt value.invalid
            action-plan     | /wheel/answers/what-really-matters | ""                      | /wheel/answers/what-really-matters text.invalid
            action-plan     | /wheel/options/0/kind             | "free"                   | /wheel/options/0/kind value.unknown
            action-plan     | /actions/1/id                     | "stop-on-time"           | /actions/1/id value.duplicate
            action-plan     | /actions/0/id                     | "Stop"                   | /actions/0/id code.invalid
            action-plan     | /actions/0/until                  | "31-05-2026"             | /actions/0/until value.invalid
            action-plan     | /actions/0/buddyConsent           | "c 3"                    | /actions/0/buddyConsent value.invalid
            action-plan     | /actions/0/state                  | "done"                   | /actions/0/state value.unknown
            action-plan     | /needs/0/state                    | "pending"                | /needs/0/state value.invalid
            action-plan     | /needs/0/format                   | "positive-health/need/2" | /needs/0/format format.unknown
            action-plan     | /reflections/0/words              | " "                      | /reflections/0/words text.invalid
            journey         | /participant                      | "p-002"                  | /sheets/0 participant.other; /ledger participant.other; /conversations/0 participant.other; /plans/0 participant.other
            journey         | /sheets/0/participant             | "p-002"                  | /sheets/0 participant.other
            journey         | /ledger/participant               | "p-002"                  | /ledger participant.other
            journey         | /conversations/0/participant      | "p-002"                  | /conversations/0 participant.other
            journey         | /plans/0/participant              | "p-002"                  | /plans/0 participant.other
            journey         | /sheets/0/answers/sleeping        | 11                       | /sheets/0/answers/sleeping answer.out-of-range
            journey         | /ledger/version                   | 10                       | /ledger/version value.invalid
            journey         | /ledger/events/1/request          | "c-9"                    | /ledger/events/1 request.unknown; /ledger/events/2 event.not-possible; /ledger/events/8 event.not-possible
            journey         | /ledger/format                    | "positive-health/need/1" | /ledger/format format.unknown
            journey         | /conversations/0/steps/2/at       | "2026-03-02T08:00:00Z"   | /conversations/0/steps/2 event.out-of-order
            journey         | /conversations/0/stage            | "held"                   | /conversations/0/stage value.invalid
            journey         | /plans/0/needs/0/events/1/by      | ""                       | /plans/0/needs/0/events/1/by text.invalid
            journey         | /invitations/0/until              | "2026-03-01T09:00:00Z"   | /invitations/0/until value.invalid
            journey         | /stoppedAt                        | "now"                    | /stoppedAt value.invalid
            journey         | /stoppedAt                        | "1970-01-01T00:00:00Z"   | /stoppedAt event.out-of-order
            journey         | /plans/0/actions/0/buddyConsent   | "c-9"                    | /plans/0/actions/0/buddyConsent request.unknown
            journey         | /plans/0/actions/0/buddyConsent   | "c-1"                    | /plans/0/actions/0/buddyConsent role.not-possible
            conversation    | /steps/1/partner/role             | "employer"               | /steps/1/partner/role role.not-possible
            conversation    | /steps/1/partner/role             | "round"                  | /steps/1/partner/role role.not-possible
            conversation    | /steps/1/partner/role             | "friend"                 | /steps/1/partner/role value.unknown
            conversation    | /steps/2/support/who/role         | "manager"                | /steps/2/support/who/role role.not-possible
            conversation    | /steps/0/until                    | "2026-03-02T09:00:00Z"   | /steps/0/until value.invalid
            conversation    | /steps/1/at                       | "2026-03-30T09:00:00Z"   | /steps/1 event.not-possible; /steps/2 event.out-of-order
            """)
    void refusesWhatWasTamperedWith(String name, String pointer, String json, String expected) {
        Golden<?> golden = golden(name);
        PlainTree tampered =
                golden.tree().set(pointer, PlainTree.parse("[" + json + "]").at("/0"));
        assertThat(golden.wrongWith(tampered.text())).containsExactly(expected.split("; ", -1));
    }

    @Test
    void tellsAllOfAConversation() {
        String json = """
                {"extra":1,"steps":[{"type":"offer","occasion":"party","at":7,"why":1},7,{"type":"gossip","zzz":1},{},
                 {"type":"talk","topics":[{"id":1,"kind":"wish","agreedAt":true}],"at":"2026-03-10"}],"participant":""}
                """;
        assertThat(Golden.CONVERSATION.wrongWith(json))
                .containsExactly(
                        "/id property.missing",
                        "/stage property.missing",
                        "/participant participant.invalid",
                        "/steps/0/occasion value.unknown",
                        "/steps/0/at property.wrong-type",
                        "/steps/0/until property.missing",
                        "/steps/0/why property.unknown",
                        "/steps/1 property.wrong-type",
                        "/steps/2/type value.unknown",
                        "/steps/3/type property.missing",
                        "/steps/4/topics/0/id property.wrong-type",
                        "/steps/4/topics/0/words property.missing",
                        "/steps/4/topics/0/aboutHealth property.missing",
                        "/steps/4/topics/0/agreedAt property.wrong-type",
                        "/steps/4/at value.invalid",
                        "/extra property.unknown");
    }

    @Test
    void tellsAllOfAJourney() {
        PlainTree tampered = Golden.JOURNEY
                .tree()
                .set("/zzz", 1)
                .set("/stoppedAt", 7)
                .set("/plans/0/needs/0/state", "pending")
                .set("/plans/0/actions/0/extra", 1)
                .set("/conversations/0/steps/3/topics/1/agreedAt", "2026-03-04T08:59:59Z")
                .set("/ledger/events/1/type", "taken")
                .set("/ledger/events/2/scope/dimensions", "all")
                .set("/sheets/0/answers/sleeping", 11)
                .remove("/invitations/0/until");
        assertThat(Golden.JOURNEY.wrongWith(tampered.text()))
                .containsExactly(
                        "/invitations/0/until property.missing",
                        "/sheets/0/answers/sleeping answer.out-of-range",
                        "/ledger/events/1/type value.unknown",
                        "/ledger/events/2/scope/dimensions property.wrong-type",
                        "/conversations/0/steps/3 topic.not-agreed",
                        "/plans/0/actions/0/extra property.unknown",
                        "/plans/0/needs/0/state value.invalid",
                        "/stoppedAt property.wrong-type",
                        "/zzz property.unknown");
    }

    @ParameterizedTest
    @CsvSource({"/plans", "/conversations"})
    void losesNoPartOfAJourneyThatIsThereTwice(String pointer) {
        PlainTree twice = Golden.JOURNEY.tree();
        List<Object> parts = new ArrayList<>((List<?>) twice.at(pointer));
        parts.addAll((List<?>) Golden.JOURNEY.tree().at(pointer));
        assertThat(Golden.JOURNEY.wrongWith(twice.set(pointer, parts).text()))
                .containsExactly(pointer + "/1/id value.duplicate");
    }

    @Test
    void takesNoEarlierStageOfAConversationForASecondOne() {
        PlainTree earlier = Golden.JOURNEY.tree();
        List<Object> parts = new ArrayList<>((List<?>) earlier.at("/conversations"));
        List<Object> steps = new ArrayList<>((List<?>) earlier.at("/conversations/0/steps"));
        parts.addAll((List<?>) Golden.JOURNEY
                .tree()
                .set("/conversations/0/stage", "followed-up")
                .set("/conversations/0/steps", List.copyOf(steps.subList(0, 9)))
                .at("/conversations"));
        assertThat(Golden.JOURNEY.wrongWith(earlier.set("/conversations", parts).text()))
                .containsExactly("/conversations/1/id value.duplicate");
    }

    @ParameterizedTest
    @CsvSource({"/conversations, c-2, /conversations/1 request.not-now", "/plans, plan-2, ''"})
    void hasASecondPartUnderAnotherIdUnlessItIsOfferedTooSoon(String pointer, String id, String wrong) {
        PlainTree more = Golden.JOURNEY.tree();
        List<Object> parts = new ArrayList<>((List<?>) more.at(pointer));
        parts.addAll((List<?>) Golden.JOURNEY.tree().set(pointer + "/0/id", id).at(pointer));
        assertThat(Golden.JOURNEY.wrongWith(more.set(pointer, parts).text()))
                .isEqualTo(Stream.of(wrong).filter(one -> !one.isEmpty()).toList());
    }

    @Test
    void keepsWhoBeganAndWhatWasTakenBack() {
        ConsentRequest request = GoldenWay.coachRequest();
        ConsentLedger ledger = ConsentLedger.of(GoldenWay.PARTICIPANT)
                .offer(request, WorkplacePolicy.netherlands(), GoldenWay.at(9, 9), ConsentMethod.ALOUD)
                .withdraw(request.id(), GoldenWay.at(8, 9))
                .ledger();
        Conversation wish = Conversation.wish("c-1", GoldenWay.PARTICIPANT, Occasion.PREVENTION, GoldenWay.at(2, 9));
        Need need = Need.of("n-1", Addressee.TEAM, "Ask me.")
                .send(GoldenWay.at(2, 9))
                .takeBack(GoldenWay.at(3, 9));
        again(DocumentType.CONSENT_LEDGER, ledger);
        again(DocumentType.CONVERSATION, wish);
        again(DocumentType.NEED, need);
        ledger.receipts().forEach(receipt -> again(DocumentType.CONSENT_RECEIPT, receipt));
    }

    private static <T> void again(DocumentType<T> type, T value) {
        assertThat(Golden.DOCUMENTS
                        .read(type, Golden.DOCUMENTS.write(type, value))
                        .orElseThrow())
                .isEqualTo(value);
    }

    @Test
    void tellsADuplicateIdBesideOtherFaults() {
        PlainTree plan = Golden.ACTION_PLAN.tree().set("/needs/1/id", "n-1").set("/needs/1/words", " ");
        assertThat(Golden.ACTION_PLAN.wrongWith(plan.text()))
                .containsExactly("/needs/1/id value.duplicate", "/needs/1/words text.invalid");
        PlainTree session = Golden.TEAM_SESSION.tree();
        List<Object> needs = new ArrayList<>((List<?>) session.at("/plan/needs"));
        needs.addAll((List<?>) Golden.TEAM_SESSION.tree().at("/plan/needs"));
        assertThat(Golden.TEAM_SESSION.wrongWith(
                        session.set("/plan/needs", needs).text()))
                .containsExactly("/plan/needs/1/id value.duplicate");
    }

    @Test
    void takesNeedsOfSeveralPeopleWithTheSameIdInAProgramme() {
        PlainTree programme = Golden.PROGRAMME.tree();
        List<Object> needs = new ArrayList<>((List<?>) programme.at("/needs"));
        needs.addAll((List<?>) Golden.PROGRAMME.tree().at("/needs"));
        assertThat(Golden.PROGRAMME.wrongWith(programme.set("/needs", needs).text()))
                .isEmpty();
    }

    @Test
    void namesEventsAndStepsInKebabCase() {
        assertThat(types(DocumentType.CONSENT_LEDGER, "events"))
                .containsExactly("asked", "offered", "given", "refused", "withdrawn", "shared", "contributed");
        assertThat(types(DocumentType.CONVERSATION, "steps"))
                .containsExactly(
                        "offer",
                        "wish",
                        "preparation",
                        "talk",
                        "topic-taken-back",
                        "goal-named",
                        "note",
                        "support-joined",
                        "referral",
                        "follow-up",
                        "closing",
                        "declining",
                        "stopping");
        assertThat(types(DocumentType.NEED, "events"))
                .containsExactly("sent", "promised", "declined", "kept", "not-kept", "taken-back");
    }

    /** What an unknown type may be instead, as the message tells. */
    private static List<String> types(DocumentType<?> type, String list) {
        Map<String, Object> broken = Map.of(list, List.of(Map.of("type", "unheard-of")));
        return type.check(broken, Known.of(Questionnaires.builtIn())).stream()
                .filter(violation -> violation.path().equals("/" + list + "/0/type"))
                .flatMap(violation -> Stream.of(
                        violation.arguments().getOrDefault("values", "").split(", ")))
                .toList();
    }

    @Test
    void hasADescriptionOfEveryEventAndStep() {
        assertThat(types(DocumentType.CONSENT_LEDGER, "events"))
                .hasSize(ConsentEvent.class.getPermittedSubclasses().length);
        assertThat(types(DocumentType.CONVERSATION, "steps"))
                .hasSize(ConversationEvent.class.getPermittedSubclasses().length
                        - 1
                        + ConversationEvent.Beginning.class.getPermittedSubclasses().length);
        assertThat(types(DocumentType.NEED, "events")).hasSize(NeedEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void writesTypeFirst() {
        ConsentReceipt receipt = GoldenWay.receipt();
        assertThat(DocumentType.CONSENT_RECEIPT.write(receipt).get("event"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .satisfies(event -> assertThat(event.keySet()).startsWith("type", "request", "at"));
    }
}
