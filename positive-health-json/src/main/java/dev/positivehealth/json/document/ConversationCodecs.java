package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.code;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.day;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.truth;
import static dev.positivehealth.json.document.Codecs.words;
import static dev.positivehealth.json.document.Codecs.wordsOrNone;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.ConversationState;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.Place;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Support;
import dev.positivehealth.conversation.SupportThrough;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.json.document.Properties.Values;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code conversation/1}: the stage, and the steps from which it is restored. */
final class ConversationCodecs {
    static final ObjectCodec<Expectations> EXPECTATIONS = ObjectCodec.of("expectations", o -> {
        var mine = o.orElse("mine", wordsOrNone(), Expectations::mine, "");
        var theOrganisations = o.orElse("theOrganisations", wordsOrNone(), Expectations::theOrganisations, "");
        var whatItCannot = o.orElse("whatItCannot", wordsOrNone(), Expectations::whatItCannot, "");
        var whyHere = o.orElse("whyHere", wordsOrNone(), Expectations::whyHere, "");
        return in -> new Expectations(in.get(mine), in.get(theOrganisations), in.get(whatItCannot), in.get(whyHere));
    });

    private static final ObjectCodec<Topic> TOPIC = ObjectCodec.of("topic", o -> {
        var id = o.required("id", Codecs.distinct(code(), ViolationCode.VALUE_DUPLICATE), Topic::id);
        var unagreed = typed(o);
        var agreedAt = o.optional("agreedAt", instant(), Topic::agreedAt);
        return in -> {
            Topic topic = unagreed.apply(in, in.get(id));
            return in.get(agreedAt).map(topic::agreed).orElse(topic);
        };
    });

    /** What a person writes of a topic; whether they agree to speak of it is said outright. */
    static ObjectCodec<Topic> typedTopic(String id, Instant at) {
        return ObjectCodec.of("typed-topic", o -> {
            var unagreed = typed(o);
            var isAgreed =
                    o.required("isAgreed", truth(), topic -> topic.agreedAt().isPresent());
            return in -> {
                Topic topic = unagreed.apply(in, id);
                return in.get(isAgreed) ? topic.agreed(at) : topic;
            };
        });
    }

    private static BiFunction<Values, String, Topic> typed(Properties<Topic> o) {
        var kind = o.required("kind", coded(TopicKind.values()), Topic::kind);
        var words = o.required("words", words(), Topic::words);
        var aspect = o.orElse("aspect", Codecs.orNone(code()), Topic::aspect, "");
        var aboutHealth = o.required("aboutHealth", truth(), Topic::aboutHealth);
        o.rule(in -> {
            boolean saysNo = in.find(aboutHealth).filter(yes -> !yes).isPresent();
            if (saysNo && in.find(aspect).filter(code -> !code.isEmpty()).isPresent()) {
                in.wrongValue(aboutHealth);
            }
        });
        return (in, id) ->
                new Topic(id, in.get(kind), in.get(words), in.get(aspect), in.get(aboutHealth), Optional.empty());
    }

    static final ObjectCodec<Goal> GOAL = ObjectCodec.of("goal", o -> {
        var words = o.required("words", words(), Goal::words);
        return in -> new Goal(in.get(words));
    });

    static final ObjectCodec<ConversationPartner> PARTNER = ObjectCodec.of("conversation-partner", o -> {
        var who = o.required("who", ConsentCodecs.PARTNER, ConversationPartner::who);
        var trained = o.set("trained", coded(Training.values()), ConversationPartner::trained);
        var experience = o.set("experience", coded(OwnExperience.values()), ConversationPartner::experience);
        var languages = o.list("languages", Codecs.languageTag(), ConversationPartner::languages);
        var limits = o.orElse("limits", wordsOrNone(), ConversationPartner::limits, "");
        var routes = o.set("routes", coded(ReferralRoute.values()), ConversationPartner::routes);
        return in -> new ConversationPartner(
                in.get(who), in.get(trained), in.get(experience), in.get(languages), in.get(limits), in.get(routes));
    });

    private static final ObjectCodec<Setting> SETTING = ObjectCodec.of("setting", o -> {
        var place = o.required("place", coded(Place.values()), Setting::place);
        var where = o.orElse("where", wordsOrNone(), Setting::where, "");
        var withoutTimePressure = o.required("withoutTimePressure", truth(), Setting::withoutTimePressure);
        var materials = o.list("materials", Codecs.of(TextType.ITEM), Setting::materials);
        return in -> new Setting(in.get(place), in.get(where), in.get(withoutTimePressure), in.get(materials));
    });

    private static final ObjectCodec<Support> SUPPORT = ObjectCodec.of("support", o -> {
        var who = o.required("who", ConsentCodecs.SUPPORTER, Support::who);
        var through = o.required("through", coded(SupportThrough.values()), Support::through);
        return in -> new Support(in.get(who), in.get(through));
    });

    private static final ObjectCodec<ConversationEvent.Offer> OFFER = ObjectCodec.of("offer", o -> {
        var occasion = o.required("occasion", coded(Occasion.values()), ConversationEvent.Offer::occasion);
        var at = at(o);
        var until = o.required("until", instant(), ConversationEvent.Offer::until);
        o.rule(in -> in.inOrder(at, until, false));
        return in -> new ConversationEvent.Offer(in.get(occasion), in.get(at), in.get(until));
    });

    private static final ObjectCodec<ConversationEvent.Wish> WISH = ObjectCodec.of("wish", o -> {
        var occasion = o.required("occasion", coded(Occasion.values()), ConversationEvent.Wish::occasion);
        var at = at(o);
        return in -> new ConversationEvent.Wish(in.get(occasion), in.get(at));
    });

    private static final ObjectCodec<ConversationEvent.Preparation> PREPARATION = ObjectCodec.of("preparation", o -> {
        var partner = o.required("partner", ConsentCodecs.PARTNER, ConversationEvent.Preparation::partner);
        var setting = o.required("setting", SETTING, ConversationEvent.Preparation::setting);
        var expectations = o.required("expectations", EXPECTATIONS, ConversationEvent.Preparation::expectations);
        var at = at(o);
        return in ->
                new ConversationEvent.Preparation(in.get(partner), in.get(setting), in.get(expectations), in.get(at));
    });

    private static final ObjectCodec<ConversationEvent.Talk> TALK = ObjectCodec.of("talk", o -> {
        var topics = o.list("topics", TOPIC, ConversationEvent.Talk::topics);
        var at = at(o);
        return in -> new ConversationEvent.Talk(in.get(topics), in.get(at));
    });

    private static final ObjectCodec<ConversationEvent.TopicTakenBack> TOPIC_TAKEN_BACK =
            ObjectCodec.of("topic-taken-back", o -> {
                var topic = o.required("topic", code(), ConversationEvent.TopicTakenBack::topic);
                var at = at(o);
                return in -> new ConversationEvent.TopicTakenBack(in.get(topic), in.get(at));
            });

    private static final ObjectCodec<ConversationEvent.GoalNamed> GOAL_NAMED = ObjectCodec.of("goal-named", o -> {
        var goal = o.required("goal", GOAL, ConversationEvent.GoalNamed::goal);
        var at = at(o);
        return in -> new ConversationEvent.GoalNamed(in.get(goal), in.get(at));
    });

    private static final ObjectCodec<ConversationEvent.Note> NOTE = ObjectCodec.of("note", o -> {
        var words = o.required("words", words(), ConversationEvent.Note::words);
        var at = at(o);
        return in -> new ConversationEvent.Note(in.get(words), in.get(at));
    });

    private static final ObjectCodec<ConversationEvent.SupportJoined> SUPPORT_JOINED =
            ObjectCodec.of("support-joined", o -> {
                var support = o.required("support", SUPPORT, ConversationEvent.SupportJoined::support);
                var at = at(o);
                return in -> new ConversationEvent.SupportJoined(in.get(support), in.get(at));
            });

    private static final ObjectCodec<ConversationEvent.Referral> REFERRAL = ObjectCodec.of("referral", o -> {
        var route = o.required("route", coded(ReferralRoute.values()), ConversationEvent.Referral::route);
        var at = at(o);
        return in -> new ConversationEvent.Referral(in.get(route), in.get(at));
    });

    private static final ObjectCodec<ConversationEvent.FollowUp> FOLLOW_UP = ObjectCodec.of("follow-up", o -> {
        var on = o.required("on", day(), ConversationEvent.FollowUp::on);
        var at = at(o);
        return in -> new ConversationEvent.FollowUp(in.get(on), in.get(at));
    });

    static final Alternatives<ConversationEvent> STEP = Alternatives.<ConversationEvent>byType("conversation-step")
            .with(ConversationEvent.Offer.class, OFFER)
            .with(ConversationEvent.Wish.class, WISH)
            .with(ConversationEvent.Preparation.class, PREPARATION)
            .with(ConversationEvent.Talk.class, TALK)
            .with(ConversationEvent.TopicTakenBack.class, TOPIC_TAKEN_BACK)
            .with(ConversationEvent.GoalNamed.class, GOAL_NAMED)
            .with(ConversationEvent.Note.class, NOTE)
            .with(ConversationEvent.SupportJoined.class, SUPPORT_JOINED)
            .with(ConversationEvent.Referral.class, REFERRAL)
            .with(ConversationEvent.FollowUp.class, FOLLOW_UP)
            .with(ConversationEvent.Closing.class, bare("closing", ConversationEvent.Closing::new))
            .with(ConversationEvent.Declining.class, bare("declining", ConversationEvent.Declining::new))
            .with(ConversationEvent.Stopping.class, bare("stopping", ConversationEvent.Stopping::new));

    private ConversationCodecs() {}

    private static <T extends ConversationEvent> Properties.Property<T, Instant> at(Properties<T> o) {
        return o.required("at", instant(), ConversationEvent::at);
    }

    /** A step that is known by its type and instant alone. */
    private static <T extends ConversationEvent> ObjectCodec<T> bare(String type, Function<Instant, T> maker) {
        return ObjectCodec.of(type, o -> {
            var at = at(o);
            return in -> maker.apply(in.get(at));
        });
    }

    static Function<Values, Checked<Conversation>> conversation(Properties<Conversation> o) {
        var id = o.required("id", Codecs.distinct(code(), ViolationCode.VALUE_DUPLICATE), Conversation::id);
        var stage = o.required("stage", coded(ConversationState.values()), Conversation::stage);
        var participant = o.required("participant", Codecs.of(TextType.PARTICIPANT), Conversation::participant);
        var steps = o.required("steps", list(STEP), Conversation::events);
        return in -> {
            Checked<Conversation> restored = Conversation.restore(in.get(id), in.get(participant), in.get(steps));
            return restored.value().filter(now -> now.stage() != in.get(stage)).isPresent()
                    ? in.invalid(stage)
                    : restored;
        };
    }
}
