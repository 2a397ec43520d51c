package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.GroupPath;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.scoring.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every ledger that can come about: random people ask, the person answers at random, time goes by at random. */
class ConsentLawsTest {
    private static final int TRIES = 400;
    private static final AnswerSheet SHEET = Consents.sheet();
    private static final Profile PROFILE = Consents.profile();
    private static final WorkplacePolicy ANYTHING = Consents.everything();
    private static final ItemCode SLEEPING = ItemCode.parse("sleeping");
    private static final ItemCode ENJOYMENT = ItemCode.parse("enjoyment");

    /** One person in two roles, one role for two persons, one who is registered, a buddy and a round. */
    private static final List<Recipient> PEOPLE = List.of(
            Consents.COACH,
            Recipient.of(Role.MANAGER, "coach-1"),
            Recipient.of(Role.CAREER_COACH, "coach-2"),
            new Recipient(Role.OCCUPATIONAL_PSYCHOLOGIST, "psychologist-1", true, true),
            Recipient.of(Role.BUDDY, "buddy-1"),
            Recipient.round(Consents.SPRING));

    private static final List<Scope> SCOPES = List.of(
            Scope.wholeWeb(),
            Scope.of(Dimension.BODILY_FUNCTIONS),
            Scope.of(Dimension.QUALITY_OF_LIFE),
            Scope.of(Dimension.BODILY_FUNCTIONS, Dimension.QUALITY_OF_LIFE),
            Scope.of(Dimension.BODILY_FUNCTIONS).with(ScopePart.TALK_ABOUT),
            Scope.of(Dimension.QUALITY_OF_LIFE).with(ScopePart.TALK_ABOUT, ScopePart.REMARK),
            Scope.of(Dimension.BODILY_FUNCTIONS, Dimension.QUALITY_OF_LIFE).with(ScopePart.TALK_ABOUT),
            Scope.NOTHING.with(SLEEPING),
            Scope.NOTHING.with(SLEEPING, ENJOYMENT).with(ScopePart.TALK_ABOUT),
            Scope.NOTHING.with(ScopePart.TALK_ABOUT),
            Scope.NOTHING.with(ScopePart.REMARK, ScopePart.NOTES),
            Scope.wholeWeb().with(SLEEPING).with(ScopePart.REMARK, ScopePart.TALK_ABOUT));

    private static final List<Set<Purpose>> PURPOSES = List.of(
            Set.of(Purpose.CONVERSATION),
            Set.of(Purpose.CONVERSATION, Purpose.ACTION_PLAN),
            Set.of(Purpose.GROUP_OUTCOME),
            Set.of(Purpose.values()));

    private enum Kind {
        ASK,
        AGREE,
        OFFER,
        GIVE,
        REFUSE,
        WITHDRAW,
        SHARE,
        CONTRIBUTE
    }

    /** What is tried next: by whom or on which request, and how long after what was before. */
    private record Step(Kind kind, int pick, int later) {}

    private record Asking(int person, int scope, int purposes, AccessMode mode, int from, int lasts) {
        ConsentRequest request(String id) {
            return Consents.request(
                    id, PEOPLE.get(person), mode, SCOPES.get(scope), PURPOSES.get(purposes), from, (long) from + lasts);
        }

        AccessRequest access(Purpose purpose) {
            return new AccessRequest(mode, SCOPES.get(scope), PEOPLE.get(person), purpose);
        }
    }

    /** All that happened, and all ledgers on the way. */
    private record Story(List<ConsentLedger> ledgers, List<Recorded<SharedProfile>> sharings, List<Asking> askings) {
        ConsentLedger ledger() {
            return ledgers.get(ledgers.size() - 1);
        }

        List<AccessRequest> accesses() {
            List<AccessRequest> accesses = new ArrayList<>();
            for (Asking asking : askings) {
                for (Purpose purpose : List.of(Purpose.CONVERSATION, Purpose.GROUP_OUTCOME)) {
                    accesses.add(asking.access(purpose));
                }
            }
            for (Scope scope : SCOPES) {
                accesses.add(AccessRequest.look(scope, Consents.COACH, Purpose.CONVERSATION));
            }
            return accesses;
        }

        /** Every instant at which anything can change, just before it and just after it. */
        List<Instant> instants() {
            TreeSet<Instant> instants = new TreeSet<>();
            for (ConsentEvent event : ledger().events()) {
                around(event.at(), instants);
            }
            for (ConsentRequest request : ledger().requests()) {
                around(request.from(), instants);
                around(request.until(), instants);
            }
            return List.copyOf(instants);
        }

        private static void around(Instant at, Set<Instant> instants) {
            instants.add(at.minusNanos(1));
            instants.add(at);
            instants.add(at.plusNanos(1));
        }
    }

    private static Story tell(List<Step> steps, List<Asking> askings) {
        List<ConsentLedger> ledgers = new ArrayList<>(List.of(Consents.ledger()));
        List<Recorded<SharedProfile>> sharings = new ArrayList<>();
        long hour = 0;
        for (Step step : steps) {
            ConsentLedger now = ledgers.get(ledgers.size() - 1);
            hour += step.later();
            try {
                ConsentLedger next = take(step, now, askings, Consents.hour(hour), sharings);
                if (next.version() > now.version()) {
                    ledgers.add(next);
                }
            } catch (NotPossibleException refused) {
                assertThat(refused.code()).isIn(ViolationCode.EVENT_NOT_POSSIBLE, ViolationCode.REQUEST_NOT_NOW);
            }
        }
        return new Story(ledgers, sharings, askings);
    }

    private static ConsentLedger take(
            Step step, ConsentLedger now, List<Asking> askings, Instant at, List<Recorded<SharedProfile>> sharings) {
        Asking asking = askings.get(step.pick() % askings.size());
        if (step.kind() == Kind.ASK) {
            return now.ask(asking.request("c-" + now.version()), Consents.everything(), at);
        }
        if (step.kind() == Kind.OFFER) {
            return now.offer(asking.request("c-" + now.version()), Consents.everything(), at);
        }
        if (step.kind() == Kind.AGREE) {
            ConsentId id = Consents.id("c-" + now.version());
            return now.ask(asking.request(id.value()), Consents.everything(), at)
                    .give(id, at);
        }
        if (step.kind() == Kind.CONTRIBUTE) {
            return now.contribute(PROFILE, Consents.SPRING, GroupPath.parse("zorg"), ANYTHING, at)
                    .recorded()
                    .map(Recorded::ledger)
                    .orElse(now);
        }
        if (step.kind() == Kind.SHARE) {
            AccessRequest access = step.pick() % 2 == 0
                    ? asking.access(Purpose.CONVERSATION)
                    : AccessRequest.look(SCOPES.get(step.pick() % SCOPES.size()), Consents.COACH, Purpose.CONVERSATION);
            Decision decision = now.decide(access, ANYTHING, at);
            decision.permitted().ifPresent(yes -> sharings.add(now.share(SHEET, yes, at)));
            return decision.permitted().isPresent()
                    ? sharings.get(sharings.size() - 1).ledger()
                    : now;
        }
        if (now.requests().isEmpty()) {
            return now;
        }
        int back = step.pick() % Math.min(3, now.requests().size());
        ConsentId id = now.requests().get(now.requests().size() - 1 - back).id();
        return switch (step.kind()) {
            case GIVE -> now.give(id, at);
            case REFUSE -> now.refuse(id, at);
            default -> now.withdraw(id, at).ledger();
        };
    }

    /** Told again in the plainest way: each single thing that would be shown needs a consent in force that names it. */
    private static boolean mayBeSeen(List<ConsentEvent> events, AccessRequest access, Instant at) {
        List<Set<String>> consents = new ArrayList<>();
        for (ConsentEvent event : events) {
            ConsentRequest request = event instanceof ConsentEvent.Asked asked
                    ? asked.asked()
                    : event instanceof ConsentEvent.Offered offered ? offered.offered() : null;
            if (request != null && isInForce(events, request, at)) {
                boolean meant = request.recipient().role() == access.recipient().role()
                        && request.recipient()
                                .reference()
                                .equals(access.recipient().reference())
                        && request.purposes().contains(access.purpose())
                        && !(request.mode() == AccessMode.LOOK_TOGETHER && access.mode() == AccessMode.RECEIVE_COPY);
                if (meant) {
                    consents.add(things(request.scope()));
                }
            }
        }
        return things(access.scope()).stream()
                .allMatch(thing -> consents.stream().anyMatch(consent -> consent.contains(thing)));
    }

    private static boolean isInForce(List<ConsentEvent> events, ConsentRequest request, Instant at) {
        boolean given = false;
        boolean withdrawn = false;
        for (ConsentEvent event : events) {
            if (event.request().equals(request.id()) && !event.at().isAfter(at)) {
                given |= event instanceof ConsentEvent.Given || event instanceof ConsentEvent.Offered;
                withdrawn |= event instanceof ConsentEvent.Withdrawn;
            }
        }
        return given && !withdrawn && !at.isBefore(request.from()) && at.isBefore(request.until());
    }

    private static Set<String> things(Scope scope) {
        Set<String> things = new TreeSet<>();
        scope.parts().forEach(part -> things.add("part " + part));
        List<String> places = new ArrayList<>();
        scope.dimensions().forEach(dimension -> places.add("score of " + dimension));
        scope.aspects().forEach(aspect -> places.add("answer to " + aspect));
        for (String place : places) {
            things.add(place);
            if (scope.parts().contains(ScopePart.TALK_ABOUT)) {
                things.add("ticks at the " + place);
            }
        }
        return things;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void permitsExactlyWhatAPlainLookAtTheEventsPermits(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        for (Instant at : story.instants()) {
            for (AccessRequest access : story.accesses()) {
                boolean plainly = mayBeSeen(story.ledger().events(), access, at);
                assertThat(story.ledger()
                                .decide(access, ANYTHING, at)
                                .permitted()
                                .isPresent())
                        .isEqualTo(plainly);
                assertThat(story.ledger()
                                .decide(access, Consents.POLICY, at)
                                .permitted()
                                .isPresent())
                        .isEqualTo(plainly && PolicyTable.permits(access));
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void deniesFromTheInstantOfAWithdrawalOnAndFromTheEndOnWithoutAnybodyLooking(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        ConsentLedger ledger = story.ledger();
        for (Instant at : story.instants()) {
            for (AccessRequest access : story.accesses()) {
                ledger.decide(access, ANYTHING, at).permitted().ifPresent(permitted -> {
                    assertThat(permitted.until()).isAfter(at);
                    for (ConsentRequest request : ledger.requests()) {
                        if (permitted.by().contains(request.id())) {
                            assertThat(permitted.until()).isBeforeOrEqualTo(request.until());
                            assertThat(request.from()).isBeforeOrEqualTo(at);
                        }
                    }
                    assertThat(ledger.events())
                            .filteredOn(ConsentEvent.Withdrawn.class::isInstance)
                            .filteredOn(event -> permitted.by().contains(event.request()))
                            .allSatisfy(event -> assertThat(event.at()).isAfter(at));
                });
            }
        }
        assertThat(ledger).as("looking leaves no trace").isEqualTo(story.ledger());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aNewWithdrawalDeniesAtOnceWhateverElseHappened(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        ConsentLedger ledger = story.ledger();
        Instant now = ledger.events().isEmpty()
                ? Consents.hour(0)
                : ledger.events().get(ledger.version() - 1).at();
        for (ConsentRequest request : ledger.requests()) {
            if (ledger.stateOf(request.id(), now).equals(Optional.of(ConsentState.IN_FORCE))) {
                ConsentLedger after = ledger.withdraw(request.id(), now).ledger();
                for (Instant at : List.of(now, now.plusNanos(1), request.until().minusNanos(1), request.until())) {
                    assertThat(after.stateOf(request.id(), at)).contains(ConsentState.WITHDRAWN);
                    for (AccessRequest access : story.accesses()) {
                        assertThat(after.decide(access, ANYTHING, at)
                                        .permitted()
                                        .filter(yes -> yes.by().contains(request.id())))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thePastNeverChanges(@ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        List<Instant> instants = story.instants();
        for (int i = 1; i < story.ledgers().size(); i++) {
            ConsentLedger before = story.ledgers().get(i - 1);
            ConsentLedger after = story.ledgers().get(i);
            assertThat(after.events().subList(0, before.version())).isEqualTo(before.events());
            Instant happened = after.events().get(before.version()).at();
            for (Instant at : instants) {
                if (at.isBefore(happened)) {
                    assertThat(told(after, story, at)).isEqualTo(told(before, story, at));
                }
            }
        }
    }

    /** All that a ledger says of an instant, to everybody. */
    private static String told(ConsentLedger ledger, Story story, Instant at) {
        StringBuilder told = new StringBuilder(seenByAll(ledger, at));
        for (AccessRequest access : story.accesses()) {
            Decision decision = ledger.decide(access, ANYTHING, at);
            told.append(decision)
                    .append(decision.permitted().map(Decision.Permitted::by))
                    .append(decision.permitted().map(Decision.Permitted::until))
                    .append(decision.reasonForParticipantAndAudit())
                    .append('\n');
        }
        for (ConsentRequest request : story.ledger().requests()) {
            told.append(ledger.stateOf(request.id(), at)).append('\n');
        }
        return told.toString();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void scopeNeverWidens(@ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        for (Recorded<SharedProfile> sharing : tell(steps, askings).sharings()) {
            SharedProfile profile = sharing.outcome();
            Decision.Permitted permitted = profile.permitted();
            List<Scope> consents = sharing.ledger().requests().stream()
                    .filter(request -> permitted.by().contains(request.id()))
                    .filter(request -> isInForce(sharing.ledger().events(), request, permitted.at()))
                    .map(ConsentRequest::scope)
                    .toList();
            Scope asked = permitted.access().scope();
            assertThat(asked.dimensions()).containsAll(profile.scores().keySet());
            assertThat(asked.aspects()).containsAll(profile.answers().keySet());
            assertThat(profile.scores().keySet())
                    .allMatch(one -> consents.stream()
                            .anyMatch(scope -> scope.dimensions().contains(one)));
            assertThat(profile.answers().keySet())
                    .allMatch(one ->
                            consents.stream().anyMatch(scope -> scope.aspects().contains(one)));
            assertThat(profile.talkAbout())
                    .allMatch(one -> consents.stream().anyMatch(scope -> showsTick(scope, one)))
                    .allMatch(one -> showsTick(asked, one));
            assertThat(profile.remark().isPresent())
                    .isEqualTo(asked.parts().contains(ScopePart.REMARK)
                            && consents.stream().anyMatch(scope -> scope.parts().contains(ScopePart.REMARK)));
            assertThat(sharing.ledger().events())
                    .filteredOn(ConsentEvent.Shared.class::isInstance)
                    .map(ConsentEvent.Shared.class::cast)
                    .allSatisfy(shared -> assertThat(sharing.ledger().requests())
                            .filteredOn(request -> request.id().equals(shared.request()))
                            .singleElement()
                            .matches(request -> request.scope().covers(shared.scope())));
        }
    }

    private static boolean showsTick(Scope scope, ItemCode item) {
        Dimension dimension = item.equals(SLEEPING) ? Dimension.BODILY_FUNCTIONS : Dimension.QUALITY_OF_LIFE;
        return scope.parts().contains(ScopePart.TALK_ABOUT)
                && (scope.aspects().contains(item) || scope.dimensions().contains(dimension));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRefusalLooksLikeNoAnswerToEverybodyAtEveryInstant(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        looksTheSame(
                story,
                story.ledger().events().stream()
                        .filter(event -> !(event instanceof ConsentEvent.Refused))
                        .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void soDoesAConsentThatWasTakenBackBeforeAnybodyCouldUseIt(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        Set<ConsentId> neverUsed = new HashSet<>();
        for (ConsentRequest request : story.ledger().requests()) {
            if (isTakenBackUnseen(story.ledger().events(), request)
                    && story.instants().stream()
                            .noneMatch(at -> isInForce(story.ledger().events(), request, at))) {
                neverUsed.add(request.id());
            }
        }
        looksTheSame(
                story,
                story.ledger().events().stream()
                        .filter(event -> event instanceof ConsentEvent.Asked || !neverUsed.contains(event.request()))
                        .filter(event -> !(event instanceof ConsentEvent.Refused))
                        .toList());
    }

    /** Unless it was in force for no time at all, and in that no time somebody asked again and so knows that it was. */
    private static boolean isTakenBackUnseen(List<ConsentEvent> events, ConsentRequest request) {
        boolean given = false;
        for (ConsentEvent event : events) {
            if (event.request().equals(request.id())) {
                given |= event instanceof ConsentEvent.Given || event instanceof ConsentEvent.Offered;
                if (event instanceof ConsentEvent.Withdrawn) {
                    return true;
                }
            } else if (given
                    && event instanceof ConsentEvent.Asked asked
                    && asked.asked().recipient().isSame(request.recipient())) {
                return false;
            }
        }
        return false;
    }

    /** The twin came about too, so asking again went alike; and it goes alike now, in the same words. */
    private static void looksTheSame(Story story, List<ConsentEvent> twinEvents) {
        ConsentLedger ledger = story.ledger();
        ConsentLedger twin = ConsentLedger.restore(Consents.PERSON, twinEvents).orElseThrow();
        for (Instant at : story.instants()) {
            assertThat(seenByAll(twin, at)).isEqualTo(seenByAll(ledger, at));
            for (AccessRequest access : story.accesses()) {
                Decision one = ledger.decide(access, ANYTHING, at);
                Decision other = twin.decide(access, ANYTHING, at);
                assertThat(other).hasToString(one.toString());
                assertThat(other.permitted().map(Decision.Permitted::until))
                        .isEqualTo(one.permitted().map(Decision.Permitted::until));
            }
            if (ledger.events().isEmpty()
                    || !at.isBefore(ledger.events().get(ledger.version() - 1).at())) {
                for (Recipient recipient : PEOPLE) {
                    assertThat(askingAgain(twin, recipient, at)).isEqualTo(askingAgain(ledger, recipient, at));
                }
            }
        }
    }

    private static String askingAgain(ConsentLedger ledger, Recipient recipient, Instant at) {
        ConsentRequest again = Consents.request(
                "again", recipient, AccessMode.LOOK_TOGETHER, Scope.wholeWeb(), Set.of(Purpose.RESEARCH), 0, 100_000);
        return String.valueOf(catchThrowable(() -> ledger.ask(again, Consents.everything(), at)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void askingAgainIsPossibleExactlyWhenNothingLooksUnanswered(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        for (Instant at : story.instants()) {
            for (Recipient recipient : PEOPLE) {
                ConsentRequest again = Consents.request(
                        "again",
                        recipient,
                        AccessMode.LOOK_TOGETHER,
                        Scope.wholeWeb(),
                        Set.of(Purpose.RESEARCH),
                        0,
                        100_000);
                assertThat(story.ledger().allows(new ConsentEvent.Asked(again, at)))
                        .isEqualTo(story.ledger().seenBy(recipient, at).stream()
                                .noneMatch(view -> view.state() == RequestViewState.UNANSWERED));
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aSharingIsRecordedAsWhatItShowedAndInTheWayItDid(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        for (Recorded<SharedProfile> sharing : tell(steps, askings).sharings()) {
            List<ConsentEvent.Shared> recorded = new ArrayList<>();
            for (ConsentEvent event : sharing.ledger().events()) {
                if (event instanceof ConsentEvent.Shared shared) {
                    recorded.add(shared);
                }
            }
            Instant last = recorded.get(recorded.size() - 1).at();
            AccessRequest access = sharing.outcome().permitted().access();
            Scope together = Scope.NOTHING;
            for (ConsentEvent.Shared shared : recorded) {
                if (shared.at().equals(last)
                        && sharing.outcome().permitted().by().contains(shared.request())) {
                    together = together.and(shared.scope());
                }
            }
            assertThat(recorded.get(recorded.size() - 1).mode()).isEqualTo(access.mode());
            assertThat(together.dimensions())
                    .containsAll(sharing.outcome().scores().keySet());
            assertThat(together.aspects())
                    .containsAll(sharing.outcome().answers().keySet());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aConsentThatWasGivenCanAlwaysBeTakenBackWhateverTheClock(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        ConsentLedger ledger = tell(steps, askings).ledger();
        Set<ConsentId> given = new HashSet<>();
        for (ConsentEvent event : ledger.events()) {
            if (event instanceof ConsentEvent.Given || event instanceof ConsentEvent.Offered) {
                given.add(event.request());
            } else if (event instanceof ConsentEvent.Withdrawn) {
                given.remove(event.request());
            }
        }
        for (ConsentRequest request : ledger.requests()) {
            for (Instant at : List.of(Consents.hour(-1), Consents.hour(100_000))) {
                assertThat(catchThrowable(() -> ledger.withdraw(request.id(), at)) == null)
                        .isEqualTo(given.contains(request.id()));
            }
        }
    }

    /**
     * Clocks may be wrong by weeks: from its place in the list on, a withdrawn consent permits nothing at or after its
     * instant, nothing else changes, and what was recorded until then answers as it did.
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aWithdrawalHoldsAtOnceWhateverTheClocksDid(
            @ForAll("steps") List<Step> steps,
            @ForAll("askings") List<Asking> askings,
            @ForAll @IntRange(max = 250) int hour) {
        Story story = tell(steps, askings);
        ConsentLedger before = story.ledger();
        Instant clock = Consents.hour(hour);
        for (ConsentRequest request : before.requests()) {
            if (!before.allows(new ConsentEvent.Withdrawn(request.id(), clock))) {
                continue;
            }
            ConsentLedger after = before.withdraw(request.id(), clock).ledger();
            assertThat(ConsentLedger.restore(Consents.PERSON, after.events()).orElseThrow())
                    .isEqualTo(after);
            assertThat(after.events().subList(0, before.version())).isEqualTo(before.events());
            List<Instant> instants = new ArrayList<>(story.instants());
            instants.addAll(List.of(clock.minusNanos(1), clock, clock.plusNanos(1)));
            for (Instant at : instants) {
                Optional<ConsentState> state = after.stateOf(request.id(), at);
                if (at.isBefore(clock)) {
                    assertThat(state).isEqualTo(before.stateOf(request.id(), at));
                } else {
                    assertThat(state).isNotEqualTo(Optional.of(ConsentState.IN_FORCE));
                }
                for (AccessRequest access : story.accesses()) {
                    Optional<Decision.Permitted> now =
                            after.decide(access, ANYTHING, at).permitted();
                    if (at.isBefore(clock)) {
                        assertThat(now.map(Decision.Permitted::by))
                                .isEqualTo(before.decide(access, ANYTHING, at)
                                        .permitted()
                                        .map(Decision.Permitted::by));
                    } else {
                        assertThat(now.filter(yes -> yes.by().contains(request.id())))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodySeesWhatWasAskedForSomebodyElse(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Story story = tell(steps, askings);
        ConsentLedger ledger = story.ledger();
        for (Recipient recipient : PEOPLE) {
            Set<ConsentId> own = new HashSet<>();
            ledger.requests().stream()
                    .filter(request -> request.recipient().equals(recipient))
                    .forEach(request -> own.add(request.id()));
            ConsentLedger alone = ConsentLedger.restore(
                            Consents.PERSON,
                            ledger.events().stream()
                                    .filter(event -> own.contains(event.request()))
                                    .toList())
                    .orElseThrow();
            for (Instant at : story.instants()) {
                assertThat(seenBy(alone, recipient, at)).isEqualTo(seenBy(ledger, recipient, at));
                for (AccessRequest access : story.accesses()) {
                    if (access.recipient().isSame(recipient)) {
                        assertThat(alone.decide(access, ANYTHING, at))
                                .hasToString(ledger.decide(access, ANYTHING, at).toString());
                    }
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyLedgerIsReadBackAndHasAReceiptForEveryEvent(
            @ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        ConsentLedger ledger = tell(steps, askings).ledger();
        assertThat(ConsentLedger.restore(Consents.PERSON, ledger.events()).orElseThrow())
                .isEqualTo(ledger);
        assertThat(ledger.receipts()).extracting(ConsentReceipt::event).isEqualTo(ledger.events());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aPersonIsInARoundOnceAtATime(@ForAll("steps") List<Step> steps, @ForAll("askings") List<Asking> askings) {
        Set<ConsentId> in = new HashSet<>();
        for (ConsentEvent event : tell(steps, askings).ledger().events()) {
            if (event instanceof ConsentEvent.Withdrawn) {
                in.remove(event.request());
            } else if (event instanceof ConsentEvent.Contributed) {
                assertThat(in).isEmpty();
                in.add(event.request());
            }
        }
    }

    /** What everybody can know, word by word: two ledgers that differ in a byte of it can be told apart. */
    private static String seenByAll(ConsentLedger ledger, Instant at) {
        StringBuilder seen = new StringBuilder();
        for (Recipient recipient : PEOPLE) {
            seen.append(seenBy(ledger, recipient, at)).append('\n');
        }
        return seen.toString();
    }

    private static String seenBy(ConsentLedger ledger, Recipient recipient, Instant at) {
        StringBuilder seen = new StringBuilder();
        for (RequestView view : ledger.seenBy(recipient, at)) {
            ConsentRequest request = view.request();
            seen.append(List.of(
                    request.id(),
                    request.recipient().role(),
                    request.recipient().reference(),
                    request.recipient().bigRegistered(),
                    request.recipient().boundBySecrecy(),
                    request.purposes(),
                    request.scope(),
                    request.mode(),
                    request.wordingVersion(),
                    request.language(),
                    request.from(),
                    request.until(),
                    request.storage(),
                    request.howToWithdraw(),
                    view.askedAt(),
                    view.offered(),
                    view.state(),
                    view,
                    view.hashCode()
                            == new RequestView(request, view.askedAt(), view.offered(), view.state()).hashCode()));
        }
        return seen.toString();
    }

    /** The round asks too, twice, for one time within the other. */
    private static List<Asking> withTheRound(List<Asking> askings) {
        List<Asking> all = new ArrayList<>(askings);
        all.add(new Asking(5, 0, 2, AccessMode.RECEIVE_COPY, 0, 40));
        all.add(new Asking(5, 0, 2, AccessMode.RECEIVE_COPY, 0, 200));
        return all;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.ASK,
                Kind.ASK,
                Kind.AGREE,
                Kind.AGREE,
                Kind.OFFER,
                Kind.GIVE,
                Kind.GIVE,
                Kind.REFUSE,
                Kind.WITHDRAW,
                Kind.SHARE,
                Kind.SHARE,
                Kind.CONTRIBUTE);
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 59), Arbitraries.of(0, 0, 0, 1, 2, 5, 20))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Asking>> askings() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4, 5),
                        Arbitraries.of(0, 1, 2, 3, 1, 4, 2, 5, 5, 6, 7, 8, 9, 10, 11),
                        Arbitraries.of(0, 0, 0, 1, 2, 3),
                        Arbitraries.of(AccessMode.class),
                        Arbitraries.of(0, 0, 0, 3, 15),
                        Arbitraries.of(1, 4, 20, 200, 400))
                .as(Asking::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(ConsentLawsTest::withTheRound);
    }
}
