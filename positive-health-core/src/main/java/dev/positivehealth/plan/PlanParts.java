package dev.positivehealth.plan;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What follows from a decision, whoever took it: what will be done (each id once), what is needed from others
 * (each id once), and looking back, in order.
 */
public record PlanParts(List<Action> actions, List<Need> needs, List<Reflection> reflections) {
    /** Nothing yet: only the decision is taken. */
    public static final PlanParts NONE = new PlanParts(List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if two actions, or two needs, have the same id */
    public PlanParts {
        actions = List.copyOf(actions);
        needs = List.copyOf(needs);
        reflections = List.copyOf(reflections);
        if (actions.stream().map(Action::id).distinct().count() < actions.size()) {
            throw new IllegalArgumentException("each action must have an id of its own");
        }
        if (needs.stream().map(Need::id).distinct().count() < needs.size()) {
            throw new IllegalArgumentException("each need must have an id of its own");
        }
    }

    PlanParts with(Action action) {
        return new PlanParts(longer(actions, action), needs, reflections);
    }

    PlanParts with(Need need) {
        return new PlanParts(actions, longer(needs, need), reflections);
    }

    PlanParts with(Reflection reflection) {
        return new PlanParts(actions, needs, longer(reflections, reflection));
    }

    PlanParts replace(Need later) {
        Need earlier = needs.stream()
                .filter(need -> need.id().equals(later.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan must have the need that is replaced"));
        if (!later.continues(earlier)) {
            throw new IllegalArgumentException("a need may only be replaced by a later stage of it");
        }
        List<Need> changed =
                needs.stream().map(need -> need.equals(earlier) ? later : need).toList();
        return new PlanParts(actions, changed, reflections);
    }

    PlanParts progress(String id, ActionState state) {
        if (actions.stream().noneMatch(action -> action.id().equals(id))) {
            throw new IllegalArgumentException("the plan must have the action whose progress is told");
        }
        List<Action> changed = actions.stream()
                .map(action -> action.id().equals(id) ? action.in(state) : action)
                .toList();
        return new PlanParts(changed, needs, reflections);
    }

    boolean continues(PlanParts earlier) {
        return startsWith(actions, earlier.actions, (now, then) -> now.id().equals(then.id()))
                && startsWith(needs, earlier.needs, Need::continues)
                && startsWith(reflections, earlier.reflections, Reflection::equals);
    }

    private static <T> boolean startsWith(List<T> now, List<T> then, BiPredicate<T, T> continues) {
        return now.size() >= then.size()
                && IntStream.range(0, then.size()).allMatch(i -> continues.test(now.get(i), then.get(i)));
    }

    private static <T> List<T> longer(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** How many actions and needs, no words. */
    @Override
    public String toString() {
        return "[actions " + actions.size() + ", needs " + needs.size() + "]";
    }
}
