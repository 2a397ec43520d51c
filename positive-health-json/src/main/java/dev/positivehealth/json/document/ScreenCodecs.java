package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.code;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.distinct;
import static dev.positivehealth.json.document.Codecs.document;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.map;
import static dev.positivehealth.json.document.Codecs.truth;
import static dev.positivehealth.json.document.Codecs.words;
import static dev.positivehealth.json.document.NamedCodecs.localized;

import dev.positivehealth.Coded;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.AuditedDecision;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.EffectsOfWithdrawal;
import dev.positivehealth.consent.Irreversible;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.RequestView;
import dev.positivehealth.consent.RequestViewState;
import dev.positivehealth.consent.RequestsSeen;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.SharedView;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.OfferSeen;
import dev.positivehealth.conversation.OfferViewState;
import dev.positivehealth.conversation.SharedNotes;
import dev.positivehealth.journey.JourneyExport;
import dev.positivehealth.journey.JourneyStep;
import dev.positivehealth.journey.NotPossibleReason;
import dev.positivehealth.journey.PossibleStep;
import dev.positivehealth.journey.PossibleSteps;
import dev.positivehealth.json.document.Properties.Property;
import dev.positivehealth.plan.SharedPlan;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.ProgrammeArea;
import dev.positivehealth.programme.review.Finding;
import dev.positivehealth.programme.review.Review;
import dev.positivehealth.scoring.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What screens show: documents that are written and checked, never read. */
final class ScreenCodecs {
    private static final Codec<ConsentRequest> EACH_REQUEST =
            distinct(ConsentCodecs.REQUEST, ConsentRequest::id, ViolationCode.REQUEST_DUPLICATE);

    private static final ObjectCodec<PossibleStep> STEP = ObjectCodec.of("possible-step", o -> {
        var step = o.required(
                "step", distinct(coded(JourneyStep.values()), ViolationCode.VALUE_DUPLICATE), PossibleStep::step);
        var reason = o.optional("reason", coded(NotPossibleReason.values()), PossibleStep::reason);
        return in -> new PossibleStep(in.get(step), in.get(reason));
    });

    private static final ObjectCodec<ConsentStates.StateOfRequest> STATE_OF_REQUEST =
            ObjectCodec.of("state-of-request", o -> {
                var request = o.required("request", EACH_REQUEST, ConsentStates.StateOfRequest::request);
                var state = o.required("state", coded(ConsentState.values()), ConsentStates.StateOfRequest::state);
                o.rule(in -> in.find(request)
                        .filter(asked -> in.find(state)
                                .filter(now -> !canBe(now, asked, in))
                                .isPresent())
                        .ifPresent(asked -> in.wrongValue(state)));
                return in -> new ConsentStates.StateOfRequest(in.get(request), in.get(state));
            });

    private static final ObjectCodec<RequestView> REQUEST_VIEW = ObjectCodec.of("request-view", o -> {
        var request = o.required("request", EACH_REQUEST, RequestView::request);
        var askedAt = o.required("askedAt", instant(), RequestView::askedAt);
        var offered = o.required("offered", truth(), RequestView::offered);
        var state = o.required("state", coded(RequestViewState.values()), RequestView::state);
        o.rule(in -> in.find(request)
                .filter(asked -> in.reading()
                        .around("recipient", Recipient.class)
                        .filter(seeing -> !seeing.equals(asked.recipient()))
                        .isPresent())
                .ifPresent(another -> in.wrongValue(request)));
        o.rule(in -> in.find(askedAt)
                .filter(asked -> now(in).filter(asked::isAfter).isPresent())
                .ifPresent(ahead -> in.wrongValue(askedAt)));
        o.rule(in -> in.find(request)
                .filter(asked ->
                        in.find(state).filter(told -> !canBe(told, asked, in)).isPresent())
                .ifPresent(asked -> in.wrongValue(state)));
        return in -> new RequestView(in.get(request), in.get(askedAt), in.get(offered), in.get(state));
    });

    private static final ObjectCodec<EffectsOfWithdrawal.Copy> COPY = ObjectCodec.of("copy", o -> {
        var recipient = o.required("recipient", ConsentCodecs.RECIPIENT, EffectsOfWithdrawal.Copy::recipient);
        var sharedAt = o.required("sharedAt", instant(), EffectsOfWithdrawal.Copy::sharedAt);
        var scope = o.required("scope", ConsentCodecs.SCOPE, EffectsOfWithdrawal.Copy::scope);
        return in -> new EffectsOfWithdrawal.Copy(in.get(recipient), in.get(sharedAt), in.get(scope));
    });

    private static final ObjectCodec<Finding> FINDING = ObjectCodec.of("finding", o -> {
        var code =
                o.required("code", distinct(coded(FindingCode.values()), ViolationCode.VALUE_DUPLICATE), Finding::code);
        o.required("about", coded(ProgrammeArea.values()), Finding::about);
        return in -> new Finding(in.get(code));
    });

    private static final ObjectCodec<Guide.Section> SECTION = ObjectCodec.of("guide-section", o -> {
        o.required("code", code(), Coded::code);
        o.required("label", localized(Integer.MAX_VALUE), Guide.Section::label);
        o.optional("about", localized(Integer.MAX_VALUE), Guide.Section::about);
        o.required("lines", list(localized(Integer.MAX_VALUE)), Guide.Section::lines);
        return in -> null;
    });

    private ScreenCodecs() {}

    /** The instant that a screen shows. */
    private static Optional<Instant> now(Properties.Values in) {
        return in.reading().around("at", Instant.class);
    }

    /** Tells whether a request can stand so at the instant of the screen, as far as its period tells. */
    private static boolean canBe(ConsentState state, ConsentRequest request, Properties.Values in) {
        return now(in).map(at -> switch (state) {
                    case UNANSWERED -> at.isBefore(request.until());
                    case NOT_YET -> at.isBefore(request.from());
                    case IN_FORCE -> !at.isBefore(request.from()) && at.isBefore(request.until());
                    case EXPIRED -> !at.isBefore(request.until());
                    case REFUSED, WITHDRAWN -> true;
                })
                .orElse(true);
    }

    /** What its recipient can know follows from where it stands. */
    private static boolean canBe(RequestViewState state, ConsentRequest request, Properties.Values in) {
        return switch (state) {
            case UNANSWERED -> canBe(ConsentState.UNANSWERED, request, in);
            case OPEN -> canBe(ConsentState.IN_FORCE, request, in);
            case ENDED -> true;
        };
    }

    static void possibleSteps(Properties<PossibleSteps> o) {
        o.required("participant", Codecs.of(TextType.PARTICIPANT), PossibleSteps::participant);
        o.required("at", instant(), PossibleSteps::at);
        o.required("steps", list(STEP), PossibleSteps::steps);
    }

    static void consentStates(Properties<ConsentStates> o) {
        o.required("participant", Codecs.of(TextType.PARTICIPANT), ConsentStates::participant);
        o.required("at", instant(), ConsentStates::at);
        o.required("requests", list(STATE_OF_REQUEST), ConsentStates::requests);
    }

    static void requestsSeen(Properties<RequestsSeen> o) {
        o.required("recipient", ConsentCodecs.RECIPIENT, RequestsSeen::recipient);
        o.required("at", instant(), RequestsSeen::at);
        o.required("requests", list(REQUEST_VIEW), RequestsSeen::requests);
    }

    static void offerSeen(Properties<OfferSeen> o) {
        o.required("id", code(), OfferSeen::id);
        o.required("occasion", coded(Occasion.values()), OfferSeen::occasion);
        var offeredAt = o.required("offeredAt", instant(), OfferSeen::offeredAt);
        var until = o.required("until", instant(), OfferSeen::until);
        var at = o.required("at", instant(), OfferSeen::at);
        o.required("state", coded(OfferViewState.values()), OfferSeen::state);
        o.rule(in -> in.inOrder(offeredAt, until, false));
        o.rule(in -> in.inOrder(offeredAt, at, true));
    }

    /** What anybody may hear of a decision, the one who asked included: no reason of a denial. */
    static void decision(Properties<Decision> o) {
        decision(o, Function.identity());
    }

    static void auditedDecision(Properties<AuditedDecision> o) {
        var permitted = decision(o, AuditedDecision::decision);
        var reason = o.optional(
                "reason",
                coded(DenialReason.values()),
                audited -> audited.decision().reasonForParticipantAndAudit());
        o.rule(in -> in.find(permitted)
                .filter(yes ->
                        in.find(reason).filter(why -> why.isPresent() == yes).isPresent())
                .ifPresent(yes -> in.wrongValue(reason)));
    }

    private static <T> Property<T, Boolean> decision(Properties<T> o, Function<T, Decision> from) {
        var permitted = o.required(
                "permitted",
                truth(),
                from.andThen(decision -> decision.permitted().isPresent()));
        access(o, from.andThen(Decision::access));
        o.required(
                "scope",
                ConsentCodecs.SCOPE,
                from.andThen(decision -> decision.access().scope()));
        var at = o.required("at", instant(), from.andThen(Decision::at));
        var by = o.orElse(
                "by",
                list(Codecs.of(TextType.CONSENT)),
                from.andThen(decision ->
                        decision.permitted().map(Decision.Permitted::by).orElse(List.of())),
                List.of());
        var until = o.optional(
                "until",
                instant(),
                from.andThen(decision -> decision.permitted().map(Decision.Permitted::until)));
        // Only what is permitted rests on consents, and ends after the instant it is decided for.
        o.rule(in -> in.find(permitted).ifPresent(yes -> {
            if (in.find(by).filter(consents -> consents.isEmpty() == yes).isPresent()) {
                in.wrongValue(by);
            }
            in.find(until)
                    .filter(end -> end.isPresent() != yes
                            || in.find(at)
                                    .filter(now -> yes && !now.isBefore(end.get()))
                                    .isPresent())
                    .ifPresent(end -> in.wrongValue(until));
        }));
        return permitted;
    }

    private static <T> void access(Properties<T> o, Function<T, AccessRequest> from) {
        o.required("recipient", ConsentCodecs.RECIPIENT, from.andThen(AccessRequest::recipient));
        o.required("purpose", coded(Purpose.values()), from.andThen(AccessRequest::purpose));
        o.required("mode", coded(AccessMode.values()), from.andThen(AccessRequest::mode));
    }

    /** Whose it is, who sees it for what, under which consents, and until when: the head of all that is shared. */
    static <T> void permission(Properties<T> o, Function<T, Decision.Permitted> from) {
        o.required("participant", Codecs.of(TextType.PARTICIPANT), from.andThen(Decision.Permitted::participant));
        access(o, from.andThen(Decision.Permitted::access));
        o.required("by", Codecs.nonEmptyList(Codecs.of(TextType.CONSENT)), from.andThen(Decision.Permitted::by));
        o.required("until", instant(), from.andThen(Decision.Permitted::until));
    }

    static void sharedPlan(Properties<SharedPlan> o) {
        permission(o, SharedView::permitted);
        o.optional("wheel", PlanCodecs.WHEEL, SharedPlan::wheel);
        o.optional("decision", words(), SharedPlan::decision);
        o.list("actions", PlanCodecs.ACTION, SharedPlan::actions);
        o.list("needs", Codecs.listed(() -> DocumentType.NEED), SharedPlan::needs);
    }

    static void sharedNotes(Properties<SharedNotes> o) {
        permission(o, SharedView::permitted);
        o.required("notes", list(words()), SharedNotes::notes);
    }

    static void effects(Properties<EffectsOfWithdrawal> o) {
        o.required("copies", list(COPY), EffectsOfWithdrawal::copies);
        o.required(
                "roundsToLeave",
                list(distinct(map(Codecs.name(), RoundRef::parse, RoundRef::value), ViolationCode.VALUE_DUPLICATE)),
                EffectsOfWithdrawal::roundsToLeave);
        o.required(
                "irreversible",
                list(distinct(coded(Irreversible.values()), ViolationCode.VALUE_DUPLICATE)),
                EffectsOfWithdrawal::irreversible);
    }

    static void export(Properties<JourneyExport> o) {
        o.required("participant", Codecs.of(TextType.PARTICIPANT), JourneyExport::participant);
        var sheets = o.required("sheets", list(JourneyCodecs.sheet()), JourneyExport::sheets);
        var profiles = o.required(
                "profiles",
                list(JourneyCodecs.own(document(() -> DocumentType.PROFILE), Profile::participant)),
                JourneyExport::profiles);
        var receipts = o.required(
                "receipts",
                list(JourneyCodecs.own(
                        document(() -> DocumentType.CONSENT_RECEIPT), receipt -> Optional.of(receipt.participant()))),
                JourneyExport::receipts);
        o.required("conversations", list(JourneyCodecs.conversation()), JourneyExport::conversations);
        o.required("plans", list(JourneyCodecs.plan()), JourneyExport::plans);
        // A profile of each sheet, in the same order.
        o.rule(in -> in.find(profiles)
                .filter(made -> in.find(sheets)
                        .filter(all -> !all.stream()
                                .map(sheet -> Map.entry(sheet.questionnaire().id(), sheet.takenOn()))
                                .toList()
                                .equals(made.stream()
                                        .map(profile -> Map.entry(profile.questionnaire(), profile.takenOn()))
                                        .toList()))
                        .isPresent())
                .ifPresent(made -> in.wrong(profiles, ViolationCode.SCORE_INCONSISTENT)));
        // A receipt of each event of the ledger, in order.
        o.rule(in -> in.find(receipts)
                .filter(all ->
                        IntStream.range(0, all.size()).anyMatch(i -> all.get(i).number() != i + 1))
                .ifPresent(all -> in.wrongValue(receipts)));
    }

    static void review(Properties<Review> o) {
        var findings = o.required("findings", list(FINDING), Review::findings);
        var first = o.required("first", list(coded(FindingCode.values())), ScreenCodecs::first);
        o.rule(in -> in.find(findings)
                .filter(all -> in.find(first)
                        .filter(codes -> !codes.equals(all.stream()
                                .map(Finding::code)
                                .limit(Review.AT_ONCE)
                                .toList()))
                        .isPresent())
                .ifPresent(all -> in.wrongValue(first)));
        o.list("setAside", ProgrammeCodecs.SET_ASIDE, Review::setAside);
    }

    private static List<FindingCode> first(Review review) {
        return review.first().stream().map(Finding::code).toList();
    }

    static void guide(Properties<Guide> o) {
        o.required("title", localized(Integer.MAX_VALUE), Guide::title);
        o.required("about", localized(Integer.MAX_VALUE), Guide::about);
        o.required("sections", list(SECTION), Guide::sections);
    }
}
