package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.atLeast;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.day;
import static dev.positivehealth.json.document.Codecs.truth;
import static dev.positivehealth.json.document.Codecs.words;
import static dev.positivehealth.json.document.NamedCodecs.localized;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.json.document.Properties.Property;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.programme.ActionPoint;
import dev.positivehealth.programme.Alignment;
import dev.positivehealth.programme.Ambassador;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.Embedding;
import dev.positivehealth.programme.Evaluation;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Guideline;
import dev.positivehealth.programme.Initiative;
import dev.positivehealth.programme.InitiativeKind;
import dev.positivehealth.programme.LastingSupport;
import dev.positivehealth.programme.Message;
import dev.positivehealth.programme.Milestone;
import dev.positivehealth.programme.MissionFit;
import dev.positivehealth.programme.NamedAs;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Ownership;
import dev.positivehealth.programme.Pilot;
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ProgrammePart;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.Scan;
import dev.positivehealth.programme.ScanLevel;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.SetAside;
import dev.positivehealth.programme.Sponsor;
import dev.positivehealth.programme.Story;
import dev.positivehealth.programme.StructuralMeasure;
import dev.positivehealth.programme.TimeSetAside;
import dev.positivehealth.programme.TrainingCourse;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.evaluation.InterviewStep;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.util.List;
import java.util.function.Function;

/** {@code programme/1}: one list for each type of part. */
final class ProgrammeCodecs {
    private static final ObjectCodec<ReadinessAnswer> READINESS = ObjectCodec.of("readiness", o -> {
        var theme = o.required("theme", coded(ReadinessTheme.values()), ReadinessAnswer::theme);
        var state = o.required("state", coded(ReadinessState.values()), ReadinessAnswer::state);
        var answeredBy = o.required("answeredBy", coded(Party.values()), ReadinessAnswer::answeredBy);
        var words = o.optional("words", words(), ReadinessAnswer::words);
        var on = o.required("on", day(), ReadinessAnswer::on);
        return in -> new ReadinessAnswer(in.get(theme), in.get(state), in.get(answeredBy), in.get(words), in.get(on));
    });

    private static final ObjectCodec<MissionFit> FIT = ObjectCodec.of("mission-fit", o -> {
        var standsFor = o.required("standsFor", words(), MissionFit::standsFor);
        var why = o.required("why", words(), MissionFit::why);
        return in -> new MissionFit(in.get(standsFor), in.get(why));
    });

    private static final ObjectCodec<TimeSetAside> TIME_SET_ASIDE = ObjectCodec.of("time-set-aside", o -> {
        var what = o.required("what", words(), TimeSetAside::what);
        var forWhom = o.required("forWhom", words(), TimeSetAside::forWhom);
        return in -> new TimeSetAside(in.get(what), in.get(forWhom));
    });

    private static final ObjectCodec<CoreGoal> CORE_GOAL = ObjectCodec.of("core-goal", o -> {
        var code = o.required(
                "code", Codecs.distinct(Codecs.of(TextType.ITEM), ViolationCode.VALUE_DUPLICATE), CoreGoal::code);
        var label = o.required("label", localized(Words.LONGEST), CoreGoal::label);
        var message = o.required("message", localized(Words.LONGEST), CoreGoal::message);
        return in -> new CoreGoal(in.get(code), in.get(label), in.get(message));
    });

    private static final ObjectCodec<Sponsor> SPONSOR = ObjectCodec.of("sponsor", o -> {
        var party = o.required("party", coded(Party.values()), Sponsor::party);
        var who = o.required("who", words(), Sponsor::who);
        var commitment = o.required("commitment", words(), Sponsor::commitment);
        var example = o.optional("example", words(), Sponsor::example);
        var since = o.required("since", day(), Sponsor::since);
        return in -> new Sponsor(in.get(party), in.get(who), in.get(commitment), in.get(example), in.get(since));
    });

    private static final ObjectCodec<Guideline> GUIDELINE = ObjectCodec.of("guideline", o -> {
        var when = o.required("when", words(), Guideline::when);
        var how = o.required("how", words(), Guideline::how);
        var byWhom = o.required("byWhom", words(), Guideline::byWhom);
        var purpose = o.required("purpose", words(), Guideline::purpose);
        var tailoring = o.optional("tailoring", words(), Guideline::tailoring);
        var madeWith = o.set("madeWith", coded(Party.values()), Guideline::madeWith);
        var pages = o.required("pages", atLeast(1), Guideline::pages);
        var since = o.required("since", day(), Guideline::since);
        var evaluateOn = o.optional("evaluateOn", day(), Guideline::evaluateOn);
        var evaluatedOn = o.optional("evaluatedOn", day(), Guideline::evaluatedOn);
        var cautions = o.set("cautions", coded(Pitfall.values()), Guideline::cautions);
        return in -> new Guideline(
                in.get(when),
                in.get(how),
                in.get(byWhom),
                in.get(purpose),
                in.get(tailoring),
                in.get(madeWith),
                in.get(pages),
                in.get(since),
                in.get(evaluateOn),
                in.get(evaluatedOn),
                in.get(cautions));
    });

    private static final ObjectCodec<TrainingCourse> TRAINING = ObjectCodec.of("training-course", o -> {
        var subjects = o.set("subjects", coded(Training.values()), TrainingCourse::subjects);
        var forWhom = o.required("forWhom", words(), TrainingCourse::forWhom);
        var hasBudget = o.required("hasBudget", truth(), TrainingCourse::hasBudget);
        var hasTime = o.required("hasTime", truth(), TrainingCourse::hasTime);
        var heldOn = o.optional("heldOn", day(), TrainingCourse::heldOn);
        return in -> new TrainingCourse(
                in.get(subjects), in.get(forWhom), in.get(hasBudget), in.get(hasTime), in.get(heldOn));
    });

    private static final ObjectCodec<Ambassador> AMBASSADOR = ObjectCodec.of("ambassador", o -> {
        var team = o.required("team", Codecs.of(TextType.GROUP), Ambassador::team);
        var since = o.required("since", day(), Ambassador::since);
        return in -> new Ambassador(in.get(team), in.get(since));
    });

    private static final ObjectCodec<Story> STORY = ObjectCodec.of("story", o -> {
        var enthusiasm = o.optional("enthusiasm", words(), Story::enthusiasm);
        var brings = o.optional("brings", words(), Story::brings);
        var obstacle = o.optional("obstacle", words(), Story::obstacle);
        var consent = o.required("consent", Codecs.of(TextType.CONSENT), Story::consent);
        var toldOn = o.required("toldOn", day(), Story::toldOn);
        return in -> new Story(in.get(enthusiasm), in.get(brings), in.get(obstacle), in.get(consent), in.get(toldOn));
    });

    private static final ObjectCodec<Message> MESSAGE = ObjectCodec.of("message", o -> {
        var audience = o.required("audience", words(), Message::audience);
        var stance = o.required("stance", coded(Stance.values()), Message::stance);
        var inItForThem = o.required("inItForThem", words(), Message::inItForThem);
        var goals = o.list("goals", Codecs.of(TextType.ITEM), Message::goals);
        var benefits = o.set("benefits", coded(Benefit.values()), Message::benefits);
        var example = o.optional("example", words(), Message::example);
        var on = o.required("on", day(), Message::on);
        return in -> new Message(
                in.get(audience),
                in.get(stance),
                in.get(inItForThem),
                in.get(goals),
                in.get(benefits),
                in.get(example),
                in.get(on));
    });

    private static final ObjectCodec<Pilot> PILOT = ObjectCodec.of("pilot", o -> {
        var name = o.required("name", words(), Pilot::name);
        var energy = o.required("energy", words(), Pilot::energy);
        var from = o.required("from", day(), Pilot::from);
        var until = o.optional("until", day(), Pilot::until);
        var worked = o.optional("worked", words(), Pilot::worked);
        var didNotWork = o.optional("didNotWork", words(), Pilot::didNotWork);
        var next = o.optional("next", words(), Pilot::next);
        var materials = o.list("materials", Codecs.of(TextType.ITEM), Pilot::materials);
        var widenedTo = o.list("widenedTo", Codecs.of(TextType.GROUP), Pilot::widenedTo);
        return in -> new Pilot(
                in.get(name),
                in.get(energy),
                in.get(from),
                in.get(until),
                in.get(worked),
                in.get(didNotWork),
                in.get(next),
                in.get(materials),
                in.get(widenedTo));
    });

    private static final ObjectCodec<Initiative> INITIATIVE = ObjectCodec.of("initiative", o -> {
        var kind = o.required("kind", coded(InitiativeKind.values()), Initiative::kind);
        var what = o.required("what", words(), Initiative::what);
        var naming = o.required("naming", coded(NamedAs.values()), Initiative::naming);
        var coupling = o.required("coupling", coded(Alignment.values()), Initiative::coupling);
        var carriedBy = o.required("carriedBy", coded(Ownership.values()), Initiative::carriedBy);
        var cautions = o.set("cautions", coded(Pitfall.values()), Initiative::cautions);
        return in -> new Initiative(
                in.get(kind), in.get(what), in.get(naming), in.get(coupling), in.get(carriedBy), in.get(cautions));
    });

    private static final ObjectCodec<ActionPoint> ACTION_POINT = ObjectCodec.of("action-point", o -> {
        var what = o.required("what", words(), ActionPoint::what);
        var owner = o.required("owner", words(), ActionPoint::owner);
        var by = o.required("by", day(), ActionPoint::by);
        var doneOn = o.optional("doneOn", day(), ActionPoint::doneOn);
        return in -> new ActionPoint(in.get(what), in.get(owner), in.get(by), in.get(doneOn));
    });

    private static final ObjectCodec<Scan> SCAN = ObjectCodec.of("scan", o -> {
        var level = o.required("level", coded(ScanLevel.values()), Scan::level);
        var vision = o.required("vision", words(), Scan::vision);
        var initiatives = o.list("initiatives", INITIATIVE, Scan::initiatives);
        var actionPoints = o.list("actionPoints", ACTION_POINT, Scan::actionPoints);
        var on = o.required("on", day(), Scan::on);
        return in -> new Scan(in.get(level), in.get(vision), in.get(initiatives), in.get(actionPoints), in.get(on));
    });

    private static final ObjectCodec<Embedding> EMBEDDING = ObjectCodec.of("embedding", o -> {
        var process = o.required("process", words(), Embedding::process);
        var how = o.required("how", words(), Embedding::how);
        var cautions = o.set("cautions", coded(Pitfall.values()), Embedding::cautions);
        var since = o.required("since", day(), Embedding::since);
        return in -> new Embedding(in.get(process), in.get(how), in.get(cautions), in.get(since));
    });

    private static final ObjectCodec<Milestone> MILESTONE = ObjectCodec.of("milestone", o -> {
        var what = o.required("what", words(), Milestone::what);
        var on = o.required("on", day(), Milestone::on);
        var celebration = o.optional("celebration", words(), Milestone::celebration);
        return in -> new Milestone(in.get(what), in.get(on), in.get(celebration));
    });

    private static final ObjectCodec<LastingSupport> SUPPORT = ObjectCodec.of("lasting-support", o -> {
        var what = o.required("what", words(), LastingSupport::what);
        var from = o.required("from", day(), LastingSupport::from);
        var until = o.required("until", day(), LastingSupport::until);
        o.rule(in -> in.inOrder(from, until, true));
        return in -> new LastingSupport(in.get(what), in.get(from), in.get(until));
    });

    private static final ObjectCodec<SentNeed> SENT_NEED = ObjectCodec.of("sent-need", o -> {
        var theme = o.required("theme", coded(NeedTheme.values()), SentNeed::theme);
        var need = o.required("need", Codecs.document(() -> DocumentType.NEED), SentNeed::need);
        var people = o.required("people", atLeast(0), SentNeed::people);
        o.rule(in -> in.find(need)
                .filter(sent -> sent instanceof Need.Unsent || sent.addressee() == Addressee.TEAM)
                .ifPresent(sent -> in.wrongValue(need)));
        return in -> new SentNeed(in.get(theme), in.get(need), in.get(people));
    });

    private static final ObjectCodec<StructuralMeasure> MEASURE = ObjectCodec.of("structural-measure", o -> {
        var theme = o.required("theme", coded(NeedTheme.values()), StructuralMeasure::theme);
        var what = o.required("what", words(), StructuralMeasure::what);
        var since = o.required("since", day(), StructuralMeasure::since);
        return in -> new StructuralMeasure(in.get(theme), in.get(what), in.get(since));
    });

    private static final ObjectCodec<Codebook> CODEBOOK = ObjectCodec.of("codebook", o -> {
        var version = o.required("version", words(), Codebook::version);
        var codes = o.list("codes", Codecs.of(TextType.ITEM), Codebook::codes);
        return in -> new Codebook(in.get(version), in.get(codes));
    });

    private static final ObjectCodec<InterviewStep> INTERVIEW_STEP = ObjectCodec.of("interview-step", o -> {
        var moment = o.required("moment", coded(InterviewMoment.values()), InterviewStep::moment);
        var on = o.required("on", day(), InterviewStep::on);
        return in -> new InterviewStep(in.get(moment), in.get(on));
    });

    private static final ObjectCodec<Interview> INTERVIEW = ObjectCodec.of("interview", o -> {
        var id = o.required(
                "id", Codecs.distinct(Codecs.of(TextType.ITEM), ViolationCode.VALUE_DUPLICATE), Interview::id);
        var role = o.required("role", coded(Party.values()), Interview::role);
        var experience = o.required("experience", coded(Experience.values()), Interview::experience);
        var stance = o.required("stance", coded(Stance.values()), Interview::stance);
        var consent = o.optional("consent", Codecs.of(TextType.CONSENT), Interview::consent);
        var steps = o.list("steps", INTERVIEW_STEP, Interview::steps);
        var themes = o.list("themes", Codecs.of(TextType.ITEM), Interview::themes);
        return in -> new Interview(
                in.get(id),
                in.get(role),
                in.get(experience),
                in.get(stance),
                in.get(consent),
                in.get(steps),
                in.get(themes));
    });

    private static final ObjectCodec<Evaluation> EVALUATION = ObjectCodec.of("evaluation", o -> {
        var purpose = o.required("purpose", words(), Evaluation::purpose);
        var access = o.list("access", words(), Evaluation::access);
        var codebook = o.required("codebook", CODEBOOK, Evaluation::codebook);
        var interviews = o.list("interviews", INTERVIEW, Evaluation::interviews);
        var on = o.required("on", day(), Evaluation::on);
        return in -> new Evaluation(in.get(purpose), in.get(access), in.get(codebook), in.get(interviews), in.get(on));
    });

    static final ObjectCodec<SetAside> SET_ASIDE = ObjectCodec.of("set-aside", o -> {
        var finding = o.required("finding", coded(FindingCode.values()), SetAside::finding);
        var reason = o.required("reason", words(), SetAside::reason);
        var on = o.required("on", day(), SetAside::on);
        return in -> new SetAside(in.get(finding), in.get(reason), in.get(on));
    });

    /** The parts of one type, in a list of their own. */
    private record PartList<P extends ProgrammePart>(String name, Class<P> type, ObjectCodec<P> part) {
        Property<Programme, List<P>> in(Properties<Programme> o) {
            return o.list(name, part, programme -> programme.all(type));
        }
    }

    private static final List<PartList<?>> LISTS = List.of(
            new PartList<>("readiness", ReadinessAnswer.class, READINESS),
            new PartList<>("fit", MissionFit.class, FIT),
            new PartList<>("timeSetAside", TimeSetAside.class, TIME_SET_ASIDE),
            new PartList<>("coreGoals", CoreGoal.class, CORE_GOAL),
            new PartList<>("sponsors", Sponsor.class, SPONSOR),
            new PartList<>("guidelines", Guideline.class, GUIDELINE),
            new PartList<>("trainings", TrainingCourse.class, TRAINING),
            new PartList<>("ambassadors", Ambassador.class, AMBASSADOR),
            new PartList<>("stories", Story.class, STORY),
            new PartList<>("messages", Message.class, MESSAGE),
            new PartList<>("pilots", Pilot.class, PILOT),
            new PartList<>("scans", Scan.class, SCAN),
            new PartList<>("embeddings", Embedding.class, EMBEDDING),
            new PartList<>("milestones", Milestone.class, MILESTONE),
            new PartList<>("support", LastingSupport.class, SUPPORT),
            new PartList<>("needs", SentNeed.class, SENT_NEED),
            new PartList<>("measures", StructuralMeasure.class, MEASURE),
            new PartList<>("evaluations", Evaluation.class, EVALUATION),
            new PartList<>("setAside", SetAside.class, SET_ASIDE));

    private ProgrammeCodecs() {}

    static Function<Values, Checked<Programme>> programme(Properties<Programme> o) {
        var name = o.required("name", words(), Programme::name);
        var from = o.required("from", day(), Programme::from);
        var until = o.required("until", day(), Programme::until);
        var partners = o.list("partners", ConversationCodecs.PARTNER, Programme::partners);
        var parts = LISTS.stream().map(list -> list.in(o)).toList();
        o.rule(in -> in.inOrder(from, until, true));
        return in -> Checked.valid(new Programme(
                in.get(name),
                in.get(from),
                in.get(until),
                in.get(partners),
                parts.stream()
                        .<ProgrammePart>flatMap(list -> in.get(list).stream())
                        .toList()));
    }
}
