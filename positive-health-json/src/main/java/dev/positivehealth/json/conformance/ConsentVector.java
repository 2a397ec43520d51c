package dev.positivehealth.json.conformance;

import dev.positivehealth.Coded;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person's ledger and a question at an instant, under {@link WorkplacePolicy#netherlands()}: whether it is permitted, by which
 * consents and until when, or why not; and what whoever asks can see of the requests.
 *
 * @param id identifies the vector
 * @param why why it is there
 * @param ledger a {@code consent-ledger/1} as JSON text
 * @param access what somebody would like to see
 * @param at the instant for which it is decided
 * @param expected {@code permitted}, and {@code by} and {@code until} or {@code reason}, as JSON text
 * @param seen the {@code request} and {@code state} of each request that the recipient sees, as JSON text
 */
public record ConsentVector(
        String id, String why, String ledger, AccessRequest access, Instant at, String expected, String seen) {
    private static final String RECIPIENT = "recipient";

    public ConsentVector {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(seen, "seen");
    }

    /**
     * Runs the vector through this library.
     *
     * @return one sentence that says what differs; empty if the result is as expected
     */
    public Optional<String> run(JsonDocuments documents) {
        return documents
                .read(DocumentType.CONSENT_LEDGER, ledger)
                .map(this::differs)
                .value()
                .orElseGet(() -> Optional.of("the ledger breaks rules: "
                        + documents.read(DocumentType.CONSENT_LEDGER, ledger).violations()));
    }

    /**
     * Judges what any service answered, in whatever language it is written.
     *
     * @param answer the decision as JSON text: {@code permitted}, and {@code by} and {@code until} or {@code reason}
     * @return one sentence that says what differs; empty if the answer is as expected
     */
    public Optional<String> judge(String answer) {
        return VectorList.judged(answer, found -> VectorList.differs(expected, found));
    }

    /**
     * Judges what any service says that whoever asks can see.
     *
     * @param answer the {@code request} and {@code state} of each request, as JSON text
     * @return one sentence that says what differs; empty if the answer is as expected
     */
    public Optional<String> judgeSeen(String answer) {
        return VectorList.judged(answer, found -> VectorList.differs(seen, found));
    }

    private Optional<String> differs(ConsentLedger read) {
        Decision decision = read.decide(access, WorkplacePolicy.netherlands(), at);
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("permitted", decision.permitted().isPresent());
        decision.permitted().ifPresent(permitted -> {
            found.put("by", permitted.by().stream().map(Object::toString).toList());
            found.put("until", permitted.until().toString());
        });
        Optional<DenialReason> reason = decision.reasonForParticipantAndAudit();
        reason.ifPresent(why -> found.put("reason", why.code()));
        Optional<String> differs = VectorList.differs(expected, found);
        if (differs.isEmpty() && DocumentType.DECISION.write(decision).containsKey("reason")) {
            differs = Optional.of("whoever asks must not hear the reason");
        }
        return differs.isPresent() ? differs : VectorList.differs(seen, seenIn(read));
    }

    private List<Map<String, Object>> seenIn(ConsentLedger read) {
        List<Map<String, Object>> all = new ArrayList<>();
        read.seenBy(access.recipient(), at)
                .forEach(view -> all.add(Map.of(
                        "request",
                        view.request().id().value(),
                        "state",
                        view.state().code())));
        return all;
    }

    static Optional<ConsentVector> read(DocumentReader part) {
        Optional<String> id = part.required("id").flatMap(ValueReader::text);
        Optional<String> why = part.required("why").flatMap(ValueReader::text);
        Optional<String> ledger = part.required("ledger").map(value -> PlainJson.text(value.raw()));
        Optional<Recipient> recipient = within(part, RECIPIENT, ConsentVector::recipient);
        Optional<Purpose> purpose = coded(part, "purpose", Purpose.class);
        Optional<AccessMode> mode = coded(part, "mode", AccessMode.class);
        Optional<Scope> scope = within(part, "scope", ConsentVector::scope).filter(all -> !all.isNothing());
        Optional<Instant> at =
                part.required("at").flatMap(value -> value.text(Moments::instant, ViolationCode.VALUE_INVALID));
        Optional<String> expected = part.required("expected").map(value -> PlainJson.text(value.raw()));
        Optional<String> seen = part.required("seen").map(value -> PlainJson.text(value.raw()));
        if (scope.isEmpty() && part.has("scope")) {
            part.wrong("scope", ViolationCode.VALUE_INVALID, "property", "scope");
        }
        return id.isEmpty()
                        || why.isEmpty()
                        || ledger.isEmpty()
                        || recipient.isEmpty()
                        || purpose.isEmpty()
                        || mode.isEmpty()
                        || scope.isEmpty()
                        || at.isEmpty()
                        || expected.isEmpty()
                        || seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsentVector(
                        id.get(),
                        why.get(),
                        ledger.get(),
                        new AccessRequest(mode.get(), scope.get(), recipient.get(), purpose.get()),
                        at.get(),
                        expected.get(),
                        seen.get()));
    }

    private static <T> Optional<T> within(
            DocumentReader part, String name, Function<DocumentReader, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        part.required(name)
                .ifPresent(value ->
                        VectorList.inside(value, object -> read.apply(object).ifPresent(found::add)));
        return found.stream().findFirst();
    }

    private static Optional<Recipient> recipient(DocumentReader object) {
        Optional<Role> role = coded(object, "role", Role.class);
        Optional<String> reference = object.required("reference").flatMap(ValueReader::text);
        Optional<Boolean> big = object.required("bigRegistered").flatMap(ValueReader::truth);
        Optional<Boolean> secrecy = object.required("boundBySecrecy").flatMap(ValueReader::truth);
        return role.isEmpty() || reference.isEmpty() || big.isEmpty() || secrecy.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recipient(role.get(), reference.get(), big.get(), secrecy.get()));
    }

    private static Optional<Scope> scope(DocumentReader object) {
        List<String> dimensions = texts(object, "dimensions");
        List<String> aspects = texts(object, "aspects");
        List<String> parts = texts(object, "parts");
        try {
            return Optional.of(new Scope(
                    dimensions.stream().map(Dimension::parse).collect(Collectors.toSet()),
                    aspects.stream().map(ItemCode::parse).collect(Collectors.toSet()),
                    parts.stream().map(ScopePart::parse).collect(Collectors.toSet())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(DocumentReader object, String name) {
        return object.optional(name).map(VectorList::texts).orElse(List.of());
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(DocumentReader object, String name, Class<E> list) {
        return object.required(name)
                .flatMap(value -> value.text(
                        code -> EnumSet.allOf(list).stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst(),
                        ViolationCode.VALUE_INVALID));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
