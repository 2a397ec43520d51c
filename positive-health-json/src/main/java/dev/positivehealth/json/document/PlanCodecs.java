package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.code;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.day;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.words;
import static dev.positivehealth.json.document.Codecs.wordsOrNone;
import static dev.positivehealth.json.document.NamedCodecs.byCode;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedEvent;
import dev.positivehealth.plan.NeedState;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.OptionKind;
import dev.positivehealth.plan.PlanParts;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code action-plan/1} and {@code need/1}. */
final class PlanCodecs {
    private static final ObjectCodec<Option> OPTION = ObjectCodec.of("option", o -> {
        var kind = o.required("kind", coded(OptionKind.values()), Option::kind);
        var words = o.required("words", words(), Option::words);
        return in -> new Option(in.get(kind), in.get(words));
    });

    static final ObjectCodec<ActionWheel> WHEEL = ObjectCodec.of("wheel", o -> {
        var answers = o.required("answers", byCode(WheelQuestion.values(), words(), false), ActionWheel::answers);
        var options = o.list("options", OPTION, ActionWheel::options);
        return in -> new ActionWheel(in.get(answers), in.get(options));
    });

    static final ObjectCodec<Action> ACTION = ObjectCodec.of("action", o -> {
        var id = o.required("id", Codecs.distinct(code(), ViolationCode.VALUE_DUPLICATE), Action::id);
        var what = o.required("what", words(), Action::what);
        var firstStep = o.optional("firstStep", words(), Action::firstStep);
        var wovenInto = o.optional("wovenInto", words(), Action::wovenInto);
        var until = o.optional("until", day(), Action::until);
        var buddyConsent = o.optional("buddyConsent", Codecs.of(TextType.CONSENT), Action::buddyConsent);
        var state = o.required("state", coded(ActionState.values()), Action::state);
        return in -> new Action(
                in.get(id),
                in.get(what),
                in.get(firstStep),
                in.get(wovenInto),
                in.get(until),
                in.get(buddyConsent),
                in.get(state));
    });

    static final ObjectCodec<Reflection> REFLECTION = ObjectCodec.of("reflection", o -> {
        var words = o.required("words", words(), Reflection::words);
        var celebration = o.orElse("celebration", wordsOrNone(), Reflection::celebration, "");
        var at = o.required("at", instant(), Reflection::at);
        return in -> new Reflection(in.get(words), in.get(celebration), in.get(at));
    });

    private static final ObjectCodec<NeedEvent.Promised> PROMISED = ObjectCodec.of("promised", o -> {
        var by = o.required("by", words(), NeedEvent.Promised::by);
        var on = o.required("on", day(), NeedEvent.Promised::on);
        var at = at(o);
        return in -> new NeedEvent.Promised(in.get(by), in.get(on), in.get(at));
    });

    private static final ObjectCodec<NeedEvent.Declined> DECLINED = ObjectCodec.of("declined", o -> {
        var reason = o.required("reason", words(), NeedEvent.Declined::reason);
        var at = at(o);
        return in -> new NeedEvent.Declined(in.get(reason), in.get(at));
    });

    static final Alternatives<NeedEvent> NEED_EVENT = Alternatives.<NeedEvent>byType("need-event")
            .with(NeedEvent.Sent.class, bare("sent", NeedEvent.Sent::new))
            .with(NeedEvent.Promised.class, PROMISED)
            .with(NeedEvent.Declined.class, DECLINED)
            .with(NeedEvent.Kept.class, bare("kept", NeedEvent.Kept::new))
            .with(NeedEvent.NotKept.class, bare("not-kept", NeedEvent.NotKept::new))
            .with(NeedEvent.TakenBack.class, bare("taken-back", NeedEvent.TakenBack::new));

    /** What a person writes of a need, before it is sent. */
    static final ObjectCodec<Need.Unsent> TYPED_NEED = ObjectCodec.of("typed-need", o -> {
        var id = o.required("id", code(), Need::id);
        var addressee = addressee(o);
        var words = o.required("words", words(), Need::words);
        return in -> Need.of(in.get(id), in.get(addressee), in.get(words));
    });

    private PlanCodecs() {}

    /** What the host gives of an action that a person writes; a buddy comes in by a consent. */
    static Map<String, ?> typedAction(String id) {
        return Map.of("id", id, "buddyConsent", Optional.empty(), "state", ActionState.INTENDED);
    }

    /** What the host gives of a need that a person writes. */
    static Map<String, ?> typedNeed(String id) {
        return Map.of("id", id);
    }

    /** What a person writes of a plan. */
    static ObjectCodec<ActionPlan> typedPlan(String id, ParticipantRef participant, Instant decidedAt) {
        return ObjectCodec.of("typed-plan", o -> {
            var wheel = o.required("wheel", WHEEL, ActionPlan::wheel);
            var decision = o.required("decision", words(), ActionPlan::decision);
            Codec<Action> action = ACTION.given(index -> typedAction("action-" + (index + 1)));
            var actions = o.list("actions", action, plan -> plan.parts().actions());
            Codec<Need.Unsent> need = TYPED_NEED.given(index -> typedNeed("need-" + (index + 1)));
            var needs = o.list("needs", need, plan -> List.of());
            return in -> {
                ActionWheel turned = in.get(wheel);
                return new ActionPlan(
                        id,
                        participant,
                        turned.answer(WheelQuestion.WHAT_WILL_YOU_DO).isPresent()
                                ? turned
                                : turned.answer(WheelQuestion.WHAT_WILL_YOU_DO, in.get(decision)),
                        in.get(decision),
                        decidedAt,
                        new PlanParts(in.get(actions), List.copyOf(in.get(needs)), List.of()));
            };
        });
    }

    private static <T extends Need> Properties.Property<T, Addressee> addressee(Properties<T> o) {
        return o.required("addressee", coded(Addressee.values()), Need::addressee);
    }

    private static <T extends NeedEvent> Properties.Property<T, Instant> at(Properties<T> o) {
        return o.required("at", instant(), NeedEvent::at);
    }

    /** An event that is known by its type and instant alone. */
    private static <T extends NeedEvent> ObjectCodec<T> bare(String type, Function<Instant, T> maker) {
        return ObjectCodec.of(type, o -> {
            var at = at(o);
            return in -> maker.apply(in.get(at));
        });
    }

    static Function<Values, Checked<Need>> need(Properties<Need> o) {
        var id = o.required("id", Codecs.distinct(code(), ViolationCode.VALUE_DUPLICATE), Need::id);
        var addressee = addressee(o);
        var words = o.required("words", words(), Need::words);
        var state = o.required("state", coded(NeedState.values()), Need::state);
        var events = o.list("events", NEED_EVENT, Need::events);
        return in -> {
            Checked<Need> restored = Need.restore(in.get(id), in.get(addressee), in.get(words), in.get(events));
            return restored.value().filter(now -> now.state() != in.get(state)).isPresent()
                    ? in.invalid(state)
                    : restored;
        };
    }

    static Function<Values, Checked<ActionPlan>> plan(Properties<ActionPlan> o) {
        var id = o.required("id", Codecs.distinct(code(), ViolationCode.VALUE_DUPLICATE), ActionPlan::id);
        var participant = o.required("participant", Codecs.of(TextType.PARTICIPANT), ActionPlan::participant);
        var wheel = o.required("wheel", WHEEL, ActionPlan::wheel);
        var decision = o.required("decision", words(), ActionPlan::decision);
        var decidedAt = o.required("decidedAt", instant(), ActionPlan::decidedAt);
        var parts = parts(o, ActionPlan::parts);
        return in -> Checked.valid(new ActionPlan(
                in.get(id), in.get(participant), in.get(wheel), in.get(decision), in.get(decidedAt), parts.apply(in)));
    }

    /** Adds what follows from a decision, of a person or a team. */
    static <T> Function<Values, PlanParts> parts(Properties<T> o, Function<T, PlanParts> from) {
        var actions = o.list("actions", ACTION, from.andThen(PlanParts::actions));
        var needs = o.list("needs", Codecs.listed(() -> DocumentType.NEED), from.andThen(PlanParts::needs));
        var reflections = o.list("reflections", REFLECTION, from.andThen(PlanParts::reflections));
        return in -> new PlanParts(in.get(actions), in.get(needs), in.get(reflections));
    }
}
