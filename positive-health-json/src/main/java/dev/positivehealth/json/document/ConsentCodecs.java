package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.atLeast;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.nonEmptySet;
import static dev.positivehealth.json.document.Codecs.reference;
import static dev.positivehealth.json.document.Codecs.text;
import static dev.positivehealth.json.document.Codecs.truth;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.Properties.Values;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@code consent-ledger/1}, {@code consent-receipt/1}, and what other documents say of consents. */
final class ConsentCodecs {
    static final ObjectCodec<Recipient> RECIPIENT = recipient("recipient", coded(Role.values()));
    static final ObjectCodec<Recipient> PARTNER = recipient("chosen-partner", among(Role::canBePartner));
    static final ObjectCodec<Recipient> SUPPORTER = recipient("supporter", among(Role::canSupport));

    private static Codec<Role> among(Predicate<Role> fits) {
        return Codecs.codedAmong(Role.values(), fits, ViolationCode.ROLE_NOT_POSSIBLE);
    }

    private static ObjectCodec<Recipient> recipient(String name, Codec<Role> roles) {
        return ObjectCodec.of(name, o -> {
            var role = o.required("role", roles, Recipient::role);
            var reference = o.required("reference", reference(), Recipient::reference);
            var bigRegistered = o.required("bigRegistered", truth(), Recipient::bigRegistered);
            var boundBySecrecy = o.required("boundBySecrecy", truth(), Recipient::boundBySecrecy);
            return in -> new Recipient(in.get(role), in.get(reference), in.get(bigRegistered), in.get(boundBySecrecy));
        });
    }

    static final ObjectCodec<Scope> SCOPE = ObjectCodec.of("scope", o -> {
        var dimensions = o.set("dimensions", coded(Dimension.values()), Scope::dimensions);
        var aspects = o.set("aspects", Codecs.of(TextType.ITEM), Scope::aspects);
        var parts = o.set("parts", coded(ScopePart.values()), Scope::parts);
        return in -> new Scope(in.get(dimensions), in.get(aspects), in.get(parts));
    });

    static final ObjectCodec<ConsentRequest> REQUEST = ObjectCodec.of("consent-request", o -> {
        var id = o.required("id", Codecs.of(TextType.CONSENT), ConsentRequest::id);
        var recipient = o.required("recipient", RECIPIENT, ConsentRequest::recipient);
        var purposes = o.required("purposes", nonEmptySet(coded(Purpose.values())), ConsentRequest::purposes);
        var scope = o.required("scope", SCOPE, ConsentRequest::scope);
        var mode = o.required("mode", coded(AccessMode.values()), ConsentRequest::mode);
        var wording =
                o.required("wordingVersion", text(ConsentRequest.LONGEST_VERSION), ConsentRequest::wordingVersion);
        var language = o.required("language", Codecs.languageTag(), ConsentRequest::language);
        var from = o.required("from", instant(), ConsentRequest::from);
        var until = o.required("until", instant(), ConsentRequest::until);
        var storage = o.required("storage", text(ConsentRequest.LONGEST_TEXT), ConsentRequest::storage);
        var howToWithdraw =
                o.required("howToWithdraw", text(ConsentRequest.LONGEST_TEXT), ConsentRequest::howToWithdraw);
        o.rule(in -> in.find(scope).filter(Scope::isNothing).ifPresent(nothing -> in.wrongValue(scope)));
        o.rule(in -> in.inOrder(from, until, false));
        return in -> new ConsentRequest(
                in.get(id),
                in.get(recipient),
                in.get(purposes),
                in.get(scope),
                in.get(mode),
                in.get(wording),
                in.get(language),
                in.get(from),
                in.get(until),
                in.get(storage),
                in.get(howToWithdraw));
    });

    private static final ObjectCodec<ConsentEvent.Asked> ASKED = ObjectCodec.of("asked", o -> {
        var asked = o.required("asked", REQUEST, ConsentEvent.Asked::asked);
        var at = o.required("at", instant(), ConsentEvent.Asked::at);
        return in -> new ConsentEvent.Asked(in.get(asked), in.get(at));
    });

    private static final ObjectCodec<ConsentEvent.Offered> OFFERED = ObjectCodec.of("offered", o -> {
        var offered = o.required("offered", REQUEST, ConsentEvent.Offered::offered);
        var at = o.required("at", instant(), ConsentEvent.Offered::at);
        var how = o.required("how", coded(ConsentMethod.values()), ConsentEvent.Offered::how);
        return in -> new ConsentEvent.Offered(in.get(offered), in.get(at), in.get(how));
    });

    private static final ObjectCodec<ConsentEvent.Given> GIVEN = ObjectCodec.of("given", o -> {
        var request = request(o);
        var at = o.required("at", instant(), ConsentEvent.Given::at);
        var how = o.required("how", coded(ConsentMethod.values()), ConsentEvent.Given::how);
        return in -> new ConsentEvent.Given(in.get(request), in.get(at), in.get(how));
    });

    private static final ObjectCodec<ConsentEvent.Refused> REFUSED = ObjectCodec.of("refused", o -> {
        var request = request(o);
        var at = o.required("at", instant(), ConsentEvent.Refused::at);
        return in -> new ConsentEvent.Refused(in.get(request), in.get(at));
    });

    private static final ObjectCodec<ConsentEvent.Withdrawn> WITHDRAWN = ObjectCodec.of("withdrawn", o -> {
        var request = request(o);
        var at = o.required("at", instant(), ConsentEvent.Withdrawn::at);
        return in -> new ConsentEvent.Withdrawn(in.get(request), in.get(at));
    });

    private static final ObjectCodec<ConsentEvent.Shared> SHARED = ObjectCodec.of("shared", o -> {
        var request = request(o);
        var at = o.required("at", instant(), ConsentEvent.Shared::at);
        var mode = o.required("mode", coded(AccessMode.values()), ConsentEvent.Shared::mode);
        var scope = o.required("scope", SCOPE, ConsentEvent.Shared::scope);
        o.rule(in -> in.find(scope).filter(Scope::isNothing).ifPresent(nothing -> in.wrongValue(scope)));
        return in -> new ConsentEvent.Shared(in.get(request), in.get(at), in.get(mode), in.get(scope));
    });

    private static final ObjectCodec<ConsentEvent.Contributed> CONTRIBUTED = ObjectCodec.of("contributed", o -> {
        var request = request(o);
        var at = o.required("at", instant(), ConsentEvent.Contributed::at);
        var group = o.required("group", Codecs.of(TextType.GROUP), ConsentEvent.Contributed::group);
        return in -> new ConsentEvent.Contributed(in.get(request), in.get(at), in.get(group));
    });

    static final Alternatives<ConsentEvent> EVENT = Alternatives.<ConsentEvent>byType("consent-event")
            .with(ConsentEvent.Asked.class, ASKED)
            .with(ConsentEvent.Offered.class, OFFERED)
            .with(ConsentEvent.Given.class, GIVEN)
            .with(ConsentEvent.Refused.class, REFUSED)
            .with(ConsentEvent.Withdrawn.class, WITHDRAWN)
            .with(ConsentEvent.Shared.class, SHARED)
            .with(ConsentEvent.Contributed.class, CONTRIBUTED);

    private ConsentCodecs() {}

    private static <T extends ConsentEvent> Properties.Property<T, ConsentId> request(Properties<T> o) {
        return o.required("request", Codecs.of(TextType.CONSENT), ConsentEvent::request);
    }

    static Function<Values, Checked<ConsentLedger>> ledger(Properties<ConsentLedger> o) {
        var participant = o.required("participant", Codecs.of(TextType.PARTICIPANT), ConsentLedger::participant);
        var version = o.required("version", atLeast(0), ConsentLedger::version);
        var events = o.required("events", list(EVENT), ConsentLedger::events);
        return in -> in.get(version) == in.get(events).size()
                ? ConsentLedger.restore(in.get(participant), in.get(events))
                : in.invalid(version);
    }

    static Function<Values, Checked<ConsentReceipt>> receipt(Properties<ConsentReceipt> o) {
        var number = o.required("number", atLeast(1), ConsentReceipt::number);
        var participant = o.required("participant", Codecs.of(TextType.PARTICIPANT), ConsentReceipt::participant);
        var request = o.required("request", REQUEST, ConsentReceipt::request);
        var event = o.required("event", EVENT, ConsentReceipt::event);
        return in -> ConsentReceipt.isPossible(in.get(request), in.get(event))
                ? Checked.valid(new ConsentReceipt(in.get(number), in.get(participant), in.get(request), in.get(event)))
                : in.invalid(event, ViolationCode.EVENT_NOT_POSSIBLE);
    }
}
