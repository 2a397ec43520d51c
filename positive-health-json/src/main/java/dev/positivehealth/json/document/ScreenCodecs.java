package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.byCode;
import static dev.positivehealth.json.document.Codecs.code;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.document;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.localized;
import static dev.positivehealth.json.document.Codecs.map;
import static dev.positivehealth.json.document.Codecs.truth;
import static dev.positivehealth.json.document.Codecs.words;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.AuditedDecision;
import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.EffectsOfWithdrawal;
import dev.positivehealth.consent.Irreversible;
import dev.positivehealth.consent.Purpose;
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
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.journey.JourneyExport;
import dev.positivehealth.journey.JourneyStep;
import dev.positivehealth.journey.NotPossibleReason;
import dev.positivehealth.journey.PossibleStep;
import dev.positivehealth.journey.PossibleSteps;
import dev.positivehealth.plan.SharedPlan;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.ProgrammeArea;
import dev.positivehealth.programme.review.Finding;
import dev.positivehealth.programme.review.Review;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.SideBySide;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What screens show: documents that are written and checked, never read. */
final class ScreenCodecs {
    private static final ObjectCodec<PossibleStep> STEP = ObjectCodec.of("possible-step", o -> {
        var step = o.required("step", coded(JourneyStep.values()), PossibleStep::step);
        var reason = o.optional("reason", coded(NotPossibleReason.values()), PossibleStep::reason);
        return in -> new PossibleStep(in.get(step), in.get(reason));
    });

    private static final ObjectCodec<ConsentStates.StateOfRequest> STATE_OF_REQUEST =
            ObjectCodec.of("state-of-request", o -> {
                var request = o.required("request", ConsentCodecs.REQUEST, ConsentStates.StateOfRequest::request);
                var state = o.required("state", coded(ConsentState.values()), ConsentStates.StateOfRequest::state);
                return in -> new ConsentStates.StateOfRequest(in.get(request), in.get(state));
            });

    private static final ObjectCodec<RequestView> REQUEST_VIEW = ObjectCodec.of("request-view", o -> {
        var request = o.required("request", ConsentCodecs.REQUEST, RequestView::request);
        var askedAt = o.required("askedAt", instant(), RequestView::askedAt);
        var offered = o.required("offered", truth(), RequestView::offered);
        var state = o.required("state", coded(RequestViewState.values()), RequestView::state);
        return in -> new RequestView(in.get(request), in.get(askedAt), in.get(offered), in.get(state));
    });

    private static final ObjectCodec<EffectsOfWithdrawal.Copy> COPY = ObjectCodec.of("copy", o -> {
        var recipient = o.required("recipient", ConsentCodecs.RECIPIENT, EffectsOfWithdrawal.Copy::recipient);
        var sharedAt = o.required("sharedAt", instant(), EffectsOfWithdrawal.Copy::sharedAt);
        var scope = o.required("scope", ConsentCodecs.SCOPE, EffectsOfWithdrawal.Copy::scope);
        return in -> new EffectsOfWithdrawal.Copy(in.get(recipient), in.get(sharedAt), in.get(scope));
    });

    private static final ObjectCodec<Finding> FINDING = ObjectCodec.of("finding", o -> {
        var code = o.required("code", coded(FindingCode.values()), Finding::code);
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

    private static final ObjectCodec<SideBySide.Side> SIDE = ObjectCodec.of("side", o -> {
        var questionnaire =
                o.required(Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), SideBySide.Side::questionnaire);
        var takenOn = o.required("takenOn", Codecs.takenOn(), SideBySide.Side::takenOn);
        var dimensions = o.required(
                "dimensions", byCode(Dimension.values(), ProfileCodecs.SHARED_SCORE, true), SideBySide.Side::scores);
        return in -> new SideBySide.Side(in.get(questionnaire), in.get(takenOn), in.get(dimensions));
    });

    private ScreenCodecs() {}

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
        decision(o, AuditedDecision::decision);
        o.optional(
                "reason",
                coded(DenialReason.values()),
                audited -> audited.decision().reasonForParticipantAndAudit());
    }

    private static <T> void decision(Properties<T> o, Function<T, Decision> from) {
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
        o.list("needs", document(() -> DocumentType.NEED), SharedPlan::needs);
    }

    static void sharedNotes(Properties<SharedNotes> o) {
        permission(o, SharedView::permitted);
        o.required("notes", list(words()), SharedNotes::notes);
    }

    static void effects(Properties<EffectsOfWithdrawal> o) {
        o.required("copies", list(COPY), EffectsOfWithdrawal::copies);
        o.required(
                "roundsToLeave",
                list(map(Codecs.name(), RoundRef::parse, RoundRef::value)),
                EffectsOfWithdrawal::roundsToLeave);
        o.required("irreversible", list(coded(Irreversible.values())), EffectsOfWithdrawal::irreversible);
    }

    static void export(Properties<JourneyExport> o) {
        o.required("participant", Codecs.of(TextType.PARTICIPANT), JourneyExport::participant);
        o.required("sheets", list(document(() -> DocumentType.ANSWER_SHEET)), JourneyExport::sheets);
        o.required("profiles", list(document(() -> DocumentType.PROFILE)), JourneyExport::profiles);
        o.required("receipts", list(document(() -> DocumentType.CONSENT_RECEIPT)), JourneyExport::receipts);
        o.required("conversations", list(document(() -> DocumentType.CONVERSATION)), JourneyExport::conversations);
        o.required("plans", list(document(() -> DocumentType.ACTION_PLAN)), JourneyExport::plans);
    }

    static void sideBySide(Properties<SideBySide> o) {
        o.optional("participant", Codecs.of(TextType.PARTICIPANT), SideBySide::participant);
        o.required(Place.RULE, ProfileCodecs.rule(), SideBySide::rule);
        var earlier = o.required("earlier", SIDE, SideBySide::earlier);
        var later = o.required("later", SIDE, SideBySide::later);
        var items = o.required(
                "items",
                list(Codecs.of(TextType.ITEM)),
                sides -> sides.shared().stream().map(Item::code).toList());
        o.set("talkAbout", Codecs.of(TextType.ITEM), SideBySide::talkAbout);
        o.rule(in -> in.find(earlier)
                .flatMap(
                        before -> in.find(later).filter(after -> after.takenOn().isBefore(before.takenOn())))
                .ifPresent(after -> in.wrongValue(later)));
        // Both are made of the same items, of which each is in one dimension.
        o.rule(in -> in.find(items)
                .filter(all -> !all.stream().allMatch(new HashSet<>()::add)
                        || !isMadeOf(in.find(earlier), all.size())
                        || !isMadeOf(in.find(later), all.size()))
                .ifPresent(all -> in.wrong(items, ViolationCode.SCORE_INCONSISTENT)));
    }

    private static boolean isMadeOf(Optional<SideBySide.Side> side, int items) {
        return side.isEmpty()
                || side.get().scores().values().stream()
                                .mapToLong(DimensionScore::items)
                                .sum()
                        == items;
    }

    static void explanation(Properties<ScoreExplanation> o) {
        o.required("profile", document(() -> DocumentType.PROFILE), ScoreExplanation::profile);
        o.required(
                "text",
                localized(Integer.MAX_VALUE),
                explanation -> explanation.rule().text());
        o.required("answers", byCode(Dimension.values(), SheetCodecs.GIVEN, true), ScreenCodecs::answers);
        o.orElse(
                "explanations",
                byCode(Dimension.values(), localized(Integer.MAX_VALUE), false),
                ScreenCodecs::explanations,
                Map.of());
    }

    private static Map<Dimension, LocalizedText> explanations(ScoreExplanation explanation) {
        Map<Dimension, LocalizedText> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            explanation.explanation(dimension).ifPresent(text -> all.put(dimension, text));
        }
        return all;
    }

    private static Map<Dimension, Map<ItemCode, Answer>> answers(ScoreExplanation explanation) {
        Map<Dimension, Map<ItemCode, Answer>> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Map<ItemCode, Answer> own = new LinkedHashMap<>();
            explanation.parts(dimension).forEach((item, answer) -> own.put(item.code(), answer));
            all.put(dimension, own);
        }
        return all;
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
