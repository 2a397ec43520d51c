package dev.positivehealth.conversation;

import static dev.positivehealth.conversation.Talks.GARDEN;
import static dev.positivehealth.conversation.Talks.GOAL;
import static dev.positivehealth.conversation.Talks.NEXT;
import static dev.positivehealth.conversation.Talks.PARTNER;
import static dev.positivehealth.conversation.Talks.PERSON;
import static dev.positivehealth.conversation.Talks.SLEEP;
import static dev.positivehealth.conversation.Talks.SUPPORT;
import static dev.positivehealth.conversation.Talks.WALK;
import static dev.positivehealth.conversation.Talks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.NotPossibleException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConversationLawsTest {
    private static final int KINDS = 14;

    @Property
    void goingOnAndReadingBackAgree(@ForAll("tries") List<int[]> tries) {
        Conversation now = Talks.offered();
        for (int[] one : tries) {
            ConversationEvent step = step(one[0], at(one[1]));
            Optional<Conversation> next = goOn(now, step);
            List<ConversationEvent> steps = new ArrayList<>(now.events());
            steps.add(step);
            assertThat(Conversation.restore("c-1", PERSON, steps).value()).isEqualTo(next);
            now = next.orElse(now);
        }
        assertThat(now.events()).extracting(ConversationEvent::at).isSorted();
    }

    @Property
    void everyBeginningOfAGoodListIsGood(@ForAll("walks") List<ConversationEvent> steps) {
        for (int i = 1; i <= steps.size(); i++) {
            assertThat(Conversation.restore("c-1", PERSON, steps.subList(0, i)).value())
                    .hasValueSatisfying(one -> assertThat(one.events()).isSubsetOf(steps));
        }
    }

    @Property
    void aShuffledListIsRefusedOrInOrder(@ForAll("walks") List<ConversationEvent> steps, @ForAll Random random) {
        List<ConversationEvent> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);
        Conversation.restore("c-1", PERSON, shuffled).value().ifPresent(one -> {
            assertThat(one.events()).isEqualTo(shuffled);
            assertThat(shuffled).extracting(ConversationEvent::at).isSorted();
        });
    }

    @Property
    void noHealthTopicIsEverHeldWithoutAgreementForThatTalk(@ForAll("walks") List<ConversationEvent> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) instanceof ConversationEvent.Talk talk) {
                Instant settled = steps.get(i - 1).at();
                assertThat(talk.topics())
                        .filteredOn(Topic::aboutHealth)
                        .allSatisfy(topic ->
                                assertThat(topic.agreedAt().orElseThrow()).isBetween(settled, talk.at()));
            }
        }
    }

    /** A kind of step and a minute, mostly later than the one before. */
    @Provide
    Arbitrary<List<int[]>> tries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS),
                        Arbitraries.integers().between(-1, 3))
                .as((kind, later) -> new int[] {kind, later})
                .list()
                .ofMaxSize(40)
                .map(ConversationLawsTest::minutes);
    }

    private static List<int[]> minutes(List<int[]> tries) {
        List<int[]> counted = new ArrayList<>();
        int minute = 0;
        for (int[] one : tries) {
            minute += one[1];
            counted.add(new int[] {one[0], minute});
        }
        return counted;
    }

    @Provide
    Arbitrary<List<ConversationEvent>> walks() {
        return tries().map(tries -> {
            Conversation now = Talks.offered();
            for (int[] one : tries) {
                now = goOn(now, step(one[0], at(one[1]))).orElse(now);
            }
            return now.events();
        });
    }

    private static ConversationEvent step(int kind, Instant at) {
        return switch (kind) {
            case 0 -> new ConversationEvent.Offer(Occasion.COACHING, at, at.plusSeconds(86_400));
            case 1 -> new ConversationEvent.Preparation(PARTNER, WALK, Expectations.NONE, at);
            case 2 -> new ConversationEvent.SupportJoined(SUPPORT, at);
            case 3 -> new ConversationEvent.Talk(List.of(GARDEN, SLEEP.agreed(at)), at);
            case 4 -> new ConversationEvent.Talk(List.of(SLEEP), at);
            case 5 -> new ConversationEvent.TopicTakenBack("sleep", at);
            case 6 -> new ConversationEvent.TopicTakenBack("garden", at);
            case 7 -> new ConversationEvent.GoalNamed(GOAL, at);
            case 8 -> new ConversationEvent.Note("words", at);
            case 9 -> new ConversationEvent.Referral(ReferralRoute.ELSEWHERE, at);
            case 10 -> new ConversationEvent.FollowUp(NEXT, at);
            case 11 -> new ConversationEvent.Closing(at);
            case 12 -> new ConversationEvent.Declining(at);
            case 13 -> new ConversationEvent.Talk(List.of(SLEEP.agreed(at.minusSeconds(90))), at);
            default -> new ConversationEvent.Stopping(at);
        };
    }

    /** What the methods of the stages make of it; empty if there is no such method or it refuses. */
    private static Optional<Conversation> goOn(Conversation now, ConversationEvent step) {
        List<Conversation> next = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> {
            if (now instanceof Conversation.Offered offered) {
                offered(offered, step).ifPresent(next::add);
            } else if (now instanceof Conversation.Prepared prepared) {
                prepared(prepared, step).ifPresent(next::add);
            } else if (now instanceof Conversation.Held held) {
                held(held, step).ifPresent(next::add);
            } else if (now instanceof Conversation.FollowedUp followedUp) {
                followedUp(followedUp, step).ifPresent(next::add);
            }
        });
        if (thrown != null) {
            assertThat(thrown).isExactlyInstanceOf(NotPossibleException.class);
        }
        return next.stream().findFirst();
    }

    private static Optional<Conversation> offered(Conversation.Offered now, ConversationEvent step) {
        if (step instanceof ConversationEvent.Preparation one) {
            return Optional.of(now.prepare(one.partner(), one.setting(), one.expectations(), one.at()));
        }
        return step instanceof ConversationEvent.Declining ? Optional.of(now.decline(step.at())) : Optional.empty();
    }

    private static Optional<Conversation> prepared(Conversation.Prepared now, ConversationEvent step) {
        if (step instanceof ConversationEvent.SupportJoined one) {
            return Optional.of(now.join(one.support(), one.at()));
        }
        if (step instanceof ConversationEvent.Talk one) {
            return Optional.of(now.hold(one.at(), one.topics().toArray(Topic[]::new)));
        }
        return step instanceof ConversationEvent.Stopping ? Optional.of(now.stop(step.at())) : Optional.empty();
    }

    private static Optional<Conversation> held(Conversation.Held now, ConversationEvent step) {
        if (step instanceof ConversationEvent.TopicTakenBack one) {
            return Optional.of(now.takeBack(one.topic(), one.at()));
        }
        if (step instanceof ConversationEvent.GoalNamed one) {
            return Optional.of(now.name(one.goal(), one.at()));
        }
        if (step instanceof ConversationEvent.Note one) {
            return Optional.of(now.note(one.words(), one.at()));
        }
        if (step instanceof ConversationEvent.Referral one) {
            return Optional.of(now.refer(one.route(), one.at()));
        }
        if (step instanceof ConversationEvent.FollowUp one) {
            return Optional.of(now.followUp(one.on(), one.at()));
        }
        if (step instanceof ConversationEvent.Closing) {
            return Optional.of(now.close(step.at()));
        }
        return step instanceof ConversationEvent.Stopping ? Optional.of(now.stop(step.at())) : Optional.empty();
    }

    private static Optional<Conversation> followedUp(Conversation.FollowedUp now, ConversationEvent step) {
        if (step instanceof ConversationEvent.Talk one) {
            return Optional.of(now.hold(one.at(), one.topics().toArray(Topic[]::new)));
        }
        if (step instanceof ConversationEvent.Closing) {
            return Optional.of(now.close(step.at()));
        }
        return step instanceof ConversationEvent.Stopping ? Optional.of(now.stop(step.at())) : Optional.empty();
    }
}
