package dev.positivehealth.examples.portal.store;

import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A journey as it is stored.
 *
 * @param sheetIds the id of each sheet of the journey, in the same order
 * @param versions the version of each conversation and plan, by its id
 */
public record Stored(Journey journey, List<String> sheetIds, Map<String, Integer> versions) {
    public Stored {
        Objects.requireNonNull(journey, "journey");
        sheetIds = List.copyOf(sheetIds);
        versions = Map.copyOf(versions);
    }

    /** {@return the version of a conversation or plan, which a page keeps and hands back} */
    public int version(String id) {
        return Objects.requireNonNull(versions.get(id), "id");
    }

    /** {@return the conversation with this id} */
    public Conversation conversation(String id) {
        return conversation(journey, id);
    }

    /** {@return the conversation of a journey with this id} */
    public static Conversation conversation(Journey journey, String id) {
        return journey.conversations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** {@return the plan with this id} */
    public ActionPlan plan(String id) {
        return plan(journey, id);
    }

    /** {@return the plan of a journey with this id} */
    public static ActionPlan plan(Journey journey, String id) {
        return journey.plans().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** {@return the sheet with this id} */
    public AnswerSheet sheet(String id) {
        int place = sheetIds.indexOf(id);
        if (place < 0) {
            throw new NotFoundException();
        }
        return journey.sheets().get(place);
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "Stored";
    }
}
