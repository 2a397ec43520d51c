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
            ConversationStep step = step(one[0], at(one[1]));
            Optional<Conversation> next = goOn(now, step);
            List<ConversationStep> steps = new ArrayList<>(now.steps());
            steps.add(step);
            assertThat(Conversation.restore(PERSON, steps).value()).isEqualTo(next);
            now = next.orElse(now);
        }
        assertThat(now.steps()).extracting(ConversationStep::at).isSorted();
    }

    @Property
    void everyBeginningOfAGoodListIsGood(@ForAll("walks") List<ConversationStep> steps) {
        for (int i = 1; i <= steps.size(); i++) {
            assertThat(Conversation.restore(PERSON, steps.subList(0, i)).value())
                    .hasValueSatisfying(one -> assertThat(one.steps()).isSubsetOf(steps));
        }
    }

    @Property
    void aShuffledListIsRefusedOrInOrder(@ForAll("walks") List<ConversationStep> steps, @ForAll Random random) {
        List<ConversationStep> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);
        Conversation.restore(PERSON, shuffled).value().ifPresent(one -> {
            assertThat(one.steps()).isEqualTo(shuffled);
            assertThat(shuffled).extracting(ConversationStep::at).isSorted();
        });
    }

    @Property
    void noHealthTopicIsEverHeldWithoutAgreementForThatTalk(@ForAll("walks") List<ConversationStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) instanceof ConversationStep.Talk talk) {
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
    Arbitrary<List<ConversationStep>> walks() {
        return tries().map(tries -> {
            Conversation now = Talks.offered();
            for (int[] one : tries) {
                now = goOn(now, step(one[0], at(one[1]))).orElse(now);
            }
            return now.steps();
        });
    }

    private static ConversationStep step(int kind, Instant at) {
        return switch (kind) {
            case 0 -> new ConversationStep.Offer(Occasion.COACHING, at);
            case 1 -> new ConversationStep.Preparation(PARTNER, WALK, Expectations.NONE, at);
            case 2 -> new ConversationStep.SupportJoined(SUPPORT, at);
            case 3 -> new ConversationStep.Talk(List.of(GARDEN, SLEEP.agreed(at)), at);
            case 4 -> new ConversationStep.Talk(List.of(SLEEP), at);
            case 5 -> new ConversationStep.TopicTakenBack("sleep", at);
            case 6 -> new ConversationStep.TopicTakenBack("garden", at);
            case 7 -> new ConversationStep.GoalNamed(GOAL, at);
            case 8 -> new ConversationStep.Note("words", at);
            case 9 -> new ConversationStep.Referral(ReferralRoute.ELSEWHERE, at);
            case 10 -> new ConversationStep.FollowUp(NEXT, at);
            case 11 -> new ConversationStep.Closing(at);
            case 12 -> new ConversationStep.Declining(at);
            case 13 -> new ConversationStep.Talk(List.of(SLEEP.agreed(at.minusSeconds(90))), at);
            default -> new ConversationStep.Stopping(at);
        };
    }

    /** What the methods of the stages make of it; empty if there is no such method or it refuses. */
    private static Optional<Conversation> goOn(Conversation now, ConversationStep step) {
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
            assertThat(thrown).isExactlyInstanceOf(IllegalStateException.class);
        }
        return next.stream().findFirst();
    }

    private static Optional<Conversation> offered(Conversation.Offered now, ConversationStep step) {
        if (step instanceof ConversationStep.Preparation one) {
            return Optional.of(now.prepare(one.partner(), one.setting(), one.expectations(), one.at()));
        }
        return step instanceof ConversationStep.Declining ? Optional.of(now.decline(step.at())) : Optional.empty();
    }

    private static Optional<Conversation> prepared(Conversation.Prepared now, ConversationStep step) {
        if (step instanceof ConversationStep.SupportJoined one) {
            return Optional.of(now.join(one.support(), one.at()));
        }
        if (step instanceof ConversationStep.Talk one) {
            return Optional.of(now.hold(one.at(), one.topics().toArray(Topic[]::new)));
        }
        return step instanceof ConversationStep.Stopping ? Optional.of(now.stop(step.at())) : Optional.empty();
    }

    private static Optional<Conversation> held(Conversation.Held now, ConversationStep step) {
        if (step instanceof ConversationStep.TopicTakenBack one) {
            return Optional.of(now.takeBack(one.topic(), one.at()));
        }
        if (step instanceof ConversationStep.GoalNamed one) {
            return Optional.of(now.name(one.goal(), one.at()));
        }
        if (step instanceof ConversationStep.Note one) {
            return Optional.of(now.note(one.words(), one.at()));
        }
        if (step instanceof ConversationStep.Referral one) {
            return Optional.of(now.refer(one.route(), one.at()));
        }
        if (step instanceof ConversationStep.FollowUp one) {
            return Optional.of(now.followUp(one.on(), one.at()));
        }
        if (step instanceof ConversationStep.Closing) {
            return Optional.of(now.close(step.at()));
        }
        return step instanceof ConversationStep.Stopping ? Optional.of(now.stop(step.at())) : Optional.empty();
    }

    private static Optional<Conversation> followedUp(Conversation.FollowedUp now, ConversationStep step) {
        if (step instanceof ConversationStep.Talk one) {
            return Optional.of(now.hold(one.at(), one.topics().toArray(Topic[]::new)));
        }
        if (step instanceof ConversationStep.Closing) {
            return Optional.of(now.close(step.at()));
        }
        return step instanceof ConversationStep.Stopping ? Optional.of(now.stop(step.at())) : Optional.empty();
    }
}
