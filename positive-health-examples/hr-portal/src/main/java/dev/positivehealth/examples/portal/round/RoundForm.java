package dev.positivehealth.examples.portal.round;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of a round as they were typed. What the library would refuse one by one is told all at once.
 *
 * @param typed the fields by their names
 * @param groups the paths that were ticked
 */
record RoundForm(Map<String, String> typed, List<String> groups) {
    RoundForm {
        typed = Map.copyOf(typed);
        groups = List.copyOf(groups);
    }

    /** {@return an empty form, with the library's own minimum} */
    static RoundForm empty() {
        return new RoundForm(
                Map.of("minimum", MinimumGroupSize.standard().toString(), "audience", Audience.PARTICIPANTS.code()),
                List.of());
    }

    /** {@return what was typed into a field} */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** {@return for whom a round can be: the employer is none, as nobody decided that the controller may report to one} */
    static List<Audience> audiences() {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience != Audience.EMPLOYER)
                .toList();
    }

    /** {@return the terms, if nothing is wrong; what is wrong is added to {@code faults}} */
    Optional<RoundTerms> terms(Questionnaires catalogue, List<GroupPath> known, Words words, List<Fault> faults) {
        Optional<RoundRef> name =
                Optional.of(value("name")).filter(ParticipantRef::isValid).map(RoundRef::parse);
        need(name.isPresent(), "name", words, faults);
        Optional<Questionnaire> questionnaire =
                QuestionnaireId.read(value("questionnaire")).flatMap(catalogue::find);
        need(questionnaire.isPresent(), "questionnaire", words, faults);
        Optional<GroupTree> tree = tree(known);
        need(tree.isPresent(), "groups", words, faults);
        Optional<MinimumGroupSize> minimum = minimum();
        need(minimum.isPresent(), "minimum", words, faults);
        Optional<Controller> controller =
                Optional.of(value("controller")).filter(ParticipantRef::isValid).map(Controller::of);
        need(controller.isPresent(), "controller", words, faults);
        Optional<Audience> audience = audiences().stream()
                .filter(one -> one.code().equals(value("audience")))
                .findFirst();
        need(audience.isPresent(), "audience", words, faults);
        Optional<LocalDate> from = day("from");
        need(from.isPresent(), "from", words, faults);
        Optional<LocalDate> until =
                day("until").filter(day -> from.filter(day::isBefore).isEmpty());
        need(until.isPresent(), "until", words, faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RoundTerms.of(
                        name.orElseThrow(), questionnaire.orElseThrow(), tree.orElseThrow(), controller.orElseThrow())
                .withMinimum(minimum.orElseThrow())
                .withAudience(audience.orElseThrow())
                .withDays(from.orElseThrow(), until.orElseThrow())
                .withPublishedOnce());
    }

    private static void need(boolean isRight, String field, Words words, List<Fault> faults) {
        if (!isRight) {
            faults.add(new Fault(words.say("round.fault." + field, MinimumGroupSize.FLOOR), "#" + field));
        }
    }

    private Optional<GroupTree> tree(List<GroupPath> known) {
        List<GroupPath> chosen = new ArrayList<>();
        for (GroupPath group : known) {
            if (groups.contains(group.toString())) {
                chosen.add(group);
            }
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(GroupTree.of(chosen));
    }

    private Optional<MinimumGroupSize> minimum() {
        try {
            return Optional.of(Integer.parseInt(value("minimum").strip()))
                    .filter(number -> number >= MinimumGroupSize.FLOOR)
                    .map(MinimumGroupSize::of);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(value(field)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Says what it is, nothing typed. */
    @Override
    public String toString() {
        return "RoundForm";
    }
}
