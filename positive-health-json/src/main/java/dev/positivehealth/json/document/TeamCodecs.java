package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.atLeast;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.day;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.words;

import dev.positivehealth.Checked;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.SessionContent;
import dev.positivehealth.team.SessionStage;
import dev.positivehealth.team.SharedValue;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamKind;
import dev.positivehealth.team.TeamPlan;
import dev.positivehealth.team.TeamSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code team-session/1}: the stage, and what is stored of the session. */
final class TeamCodecs {
    private static final ObjectCodec<Spot.On> ON = ObjectCodec.of("on", o -> {
        var dimension = o.required("dimension", coded(Dimension.values()), Spot.On::dimension);
        return in -> new Spot.On(in.get(dimension));
    });

    private static final ObjectCodec<Spot.Between> BETWEEN = ObjectCodec.of("between", o -> {
        var one = o.required("one", coded(Dimension.values()), Spot.Between::one);
        var other = o.required("other", coded(Dimension.values()), Spot.Between::other);
        return in -> new Spot.Between(in.get(one), in.get(other));
    });

    static final Alternatives<Spot> SPOT = Alternatives.<Spot>byType("spot")
            .with(Spot.On.class, ON)
            .with(Spot.Between.class, BETWEEN)
            .with(Spot.Beside.class, ObjectCodec.of("beside", o -> in -> new Spot.Beside()));

    /** A note with its spot; it has no id in the document, since its place gives it. */
    private record PlacedNote(String words, Optional<Spot> spot) {}

    private static final ObjectCodec<PlacedNote> NOTE = ObjectCodec.of("team-note", o -> {
        var words = o.required("words", words(), PlacedNote::words);
        var spot = o.optional("spot", SPOT, PlacedNote::spot);
        return in -> new PlacedNote(in.get(words), in.get(spot));
    });

    /** What somebody writes of a note, before it is placed. */
    static final ObjectCodec<String> TYPED_NOTE = ObjectCodec.of("typed-note", o -> {
        var words = o.required("words", words(), Function.<String>identity());
        return in -> in.get(words);
    });

    private static final ObjectCodec<TeamPlan> PLAN = ObjectCodec.of("team-plan", o -> {
        var decision = o.required("decision", words(), TeamPlan::decision);
        var decidedOn = o.required("decidedOn", day(), TeamPlan::decidedOn);
        var parts = PlanCodecs.parts(o, TeamPlan::parts);
        return in -> new TeamPlan(in.get(decision), in.get(decidedOn), parts.apply(in));
    });

    private TeamCodecs() {}

    static Function<Values, Checked<TeamSession>> session(Properties<TeamSession> o) {
        Function<TeamSession, SessionContent> content = SessionContent::of;
        Function<TeamSession, Introduction> introduction = content.andThen(SessionContent::introduction);
        var stage = o.required("stage", coded(SessionStage.values()), TeamSession::stage);
        var team = o.required("team", coded(TeamKind.values()), introduction.andThen(Introduction::kind));
        var people = o.required("people", atLeast(1), introduction.andThen(Introduction::people));
        var question = o.required("question", words(), introduction.andThen(Introduction::question));
        var heldOn = o.required("heldOn", day(), introduction.andThen(Introduction::heldOn));
        var materials = o.list("materials", Codecs.of(TextType.ITEM), introduction.andThen(Introduction::materials));
        var done = o.required("done", atLeast(0), content.andThen(SessionContent::done));
        var notes = o.required("notes", list(NOTE), content.andThen(TeamCodecs::placed));
        var whatStandsOut = o.optional("whatStandsOut", words(), content.andThen(SessionContent::whatStandsOut));
        var sharedValues = o.list(
                "sharedValues",
                Codecs.map(words(), SharedValue::new, SharedValue::words),
                content.andThen(SessionContent::sharedValues));
        var wheel = o.orElse("wheel", PlanCodecs.WHEEL, content.andThen(SessionContent::wheel), ActionWheel.empty());
        var plan = o.optional("plan", PLAN, content.andThen(SessionContent::plan));
        return in -> {
            List<Note> written = new ArrayList<>();
            Map<String, Spot> spots = new LinkedHashMap<>();
            for (PlacedNote note : in.get(notes)) {
                String id = "n" + (written.size() + 1);
                written.add(new Note(id, note.words()));
                note.spot().ifPresent(spot -> spots.put(id, spot));
            }
            return TeamSession.restore(
                    in.get(stage),
                    new SessionContent(
                            new Introduction(
                                    in.get(team), in.get(people), in.get(question), in.get(heldOn), in.get(materials)),
                            in.get(done),
                            written,
                            spots,
                            in.get(whatStandsOut),
                            in.get(sharedValues),
                            in.get(wheel),
                            in.get(plan)));
        };
    }

    private static List<PlacedNote> placed(SessionContent content) {
        return content.notes().stream()
                .map(note -> new PlacedNote(
                        note.words(), Optional.ofNullable(content.spots().get(note.id()))))
                .toList();
    }
}
