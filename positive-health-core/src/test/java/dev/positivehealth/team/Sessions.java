package dev.positivehealth.team;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.WheelQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Sessions at each stage. */
public final class Sessions {
    public static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    public static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");
    public static final Need.Pending NEED =
            Need.of("n-1", Addressee.MANAGER, "no meetings at noon").send(NOON);

    private Sessions() {}

    public static Introduction introduction(int people) {
        return Introduction.of(TeamKind.WORKING_TEAM, people, DAY, Languages.ENGLISH);
    }

    public static TeamSession.Introduced introduced() {
        return TeamSession.introduce(introduction(3));
    }

    public static TeamSession.NotesWritten written() {
        return introduced()
                .handIn(List.of("laughing", "quiet"))
                .handIn(List.of())
                .handIn(List.of("air"))
                .open();
    }

    public static TeamSession.Placed placed() {
        return written()
                .place("n1", new Spot.On(Dimension.BODILY_FUNCTIONS))
                .place("n2", new Spot.Between(Dimension.PARTICIPATION, Dimension.MEANINGFULNESS))
                .place("n3", new Spot.Beside())
                .endPlacing();
    }

    public static TeamSession.Reflected reflected() {
        return placed().reflect("much is outside", List.of(new SharedValue("time")));
    }

    public static TeamSession.Considered considered() {
        return reflected().turnWheel().answer(WheelQuestion.WHAT_DO_YOU_WANT, "more air");
    }

    public static TeamSession.Planned planned() {
        return considered()
                .decide("we walk", DAY)
                .with(Action.of("walk", "walk at noon"))
                .with(NEED);
    }

    public static List<TeamSession> all() {
        return List.of(introduced(), written(), placed(), reflected(), considered(), planned());
    }
}
