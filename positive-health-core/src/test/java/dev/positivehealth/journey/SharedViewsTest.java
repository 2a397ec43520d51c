package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.SharedNotes;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.plan.SharedPlan;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which view is for which part of what a person permits: no part is in two, and none is in a view that it has nothing of. */
class SharedViewsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");

    private static Decision.Permitted permitted(Scope scope, Purpose purpose) {
        ConsentId id = ConsentId.parse("c-1");
        AccessRequest access = AccessRequest.look(scope, COACH, purpose);
        return ConsentLedger.of(ParticipantRef.parse("p-001"))
                .offer(
                        ConsentRequest.of(id, access, Languages.ENGLISH, NOON, NOON.plusSeconds(60)),
                        WorkplacePolicy.netherlands(),
                        NOON)
                .decide(access, WorkplacePolicy.netherlands(), NOON)
                .permitted()
                .orElseThrow();
    }

    private static List<String> views(Decision.Permitted permitted) {
        List<String> views = new ArrayList<>();
        if (SharedProfile.isFor(permitted)) {
            views.add("web");
        }
        if (SharedPlan.isFor(permitted)) {
            views.add("plan");
        }
        if (SharedNotes.isFor(permitted)) {
            views.add("notes");
        }
        return views;
    }

    /** What is asked of people for an evaluation is no part of a conversation, and no view has it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERVIEW", "RECORDING", "STORY"})
    void aPartIsInOneView(ScopePart part) {
        String view = switch (part) {
            case WHEEL, ACTIONS, NEEDS -> "plan";
            case NOTES -> "notes";
            default -> "web";
        };
        assertThat(views(permitted(Scope.NOTHING.with(part), Purpose.CONVERSATION)))
                .containsExactly(view);
    }

    @Test
    void scoresAndAnswersAreInTheViewOfAWeb() {
        assertThat(views(permitted(Scope.of(Dimension.PARTICIPATION), Purpose.CONVERSATION)))
                .containsExactly("web");
        assertThat(views(permitted(Scope.NOTHING.with(ItemCode.parse("sleeping")), Purpose.CONVERSATION)))
                .containsExactly("web");
    }

    @Test
    void allThatIsPermittedAtOnceIsInAllOfThem() {
        Scope all = Scope.wholeWeb().with(ScopePart.NEEDS, ScopePart.NOTES);
        assertThat(views(permitted(all, Purpose.CONVERSATION))).containsExactly("web", "plan", "notes");
    }

    @Test
    void notesAreForAConversationAlone() {
        Scope notes = Scope.NOTHING.with(ScopePart.NOTES, ScopePart.ACTIONS);
        assertThat(views(permitted(notes, Purpose.ACTION_PLAN))).containsExactly("plan");
    }
}
