package dev.positivehealth.json.document;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.DataKind;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.Irreversible;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.RequestViewState;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.conversation.ConversationState;
import dev.positivehealth.conversation.FiveQuestion;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.OfferViewState;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.Place;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.SafetyMark;
import dev.positivehealth.conversation.SupportThrough;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.journey.JourneyStep;
import dev.positivehealth.journey.NotPossibleReason;
import dev.positivehealth.journey.ParticipantSection;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.Notice;
import dev.positivehealth.outcome.SuppressionReason;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.NeedState;
import dev.positivehealth.plan.OptionKind;
import dev.positivehealth.plan.WheelCaption;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.programme.Alignment;
import dev.positivehealth.programme.InitiativeKind;
import dev.positivehealth.programme.NamedAs;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Ownership;
import dev.positivehealth.programme.Phase;
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.ProgrammeArea;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.ScanLevel;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.evaluation.InterviewTheme;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.MaterialKind;
import dev.positivehealth.programme.reference.MaterialUse;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.RelatedModel;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.team.ModeratorSection;
import dev.positivehealth.team.SessionStage;
import dev.positivehealth.team.TeamKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The closed lists that have words for people. */
final class ClosedLists {
    private ClosedLists() {}

    /** Gives all lists; made anew, so that whoever reads one document does not load the lists of all. */
    static List<Labelled[]> all() {
        return List.of(
                AbsenceReason.values(),
                AccessMode.values(),
                ActionState.values(),
                Addressee.values(),
                Alignment.values(),
                Audience.values(),
                Benefit.values(),
                ConsentMethod.values(),
                ConsentState.values(),
                ConversationState.values(),
                DataKind.values(),
                DenialReason.values(),
                Dimension.values(),
                Experience.values(),
                FiveQuestion.values(),
                GuideSection.values(),
                InitiativeKind.values(),
                InterviewMoment.values(),
                InterviewTheme.values(),
                Irreversible.values(),
                JourneyStep.values(),
                MaterialKind.values(),
                MaterialUse.values(),
                ModeratorSection.values(),
                NamedAs.values(),
                NeedState.values(),
                NeedTheme.values(),
                NotPossibleReason.values(),
                Notice.values(),
                Occasion.values(),
                OfferViewState.values(),
                OptionKind.values(),
                OwnExperience.values(),
                Ownership.values(),
                ParticipantSection.values(),
                Party.values(),
                Phase.values(),
                Pitfall.values(),
                Place.values(),
                ProgrammeArea.values(),
                Purpose.values(),
                ReadinessState.values(),
                ReadinessTheme.values(),
                ReferralRoute.values(),
                RefusalReason.values(),
                RequestViewState.values(),
                Role.values(),
                SafetyMark.values(),
                ScanLevel.values(),
                ScopePart.values(),
                Sensitivity.values(),
                SessionStage.values(),
                RelatedModel.values(),
                Stance.values(),
                SupportThrough.values(),
                SuppressionReason.values(),
                TeamKind.values(),
                TextStatus.values(),
                TopicKind.values(),
                Training.values(),
                WheelCaption.values(),
                WheelQuestion.values());
    }

    /** The name of a list in schemas and in the catalogue of texts: that of its type, in kebab-case. */
    static String name(Class<?> list) {
        return list.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The name of a list, if all its constants are there. */
    static String nameOf(Collection<? extends Coded> constants) {
        Class<?> list = constants.iterator().next().getClass();
        return list.getEnumConstants().length == constants.size() ? name(list) : "";
    }

    static Map<String, Object> schema(Collection<? extends Coded> constants) {
        return Schemas.schemaOf(
                "oneOf", constants.stream().map(ClosedLists::constant).toList());
    }

    private static Map<String, Object> constant(Coded constant) {
        Map<String, Object> schema = Schemas.schemaOf("const", constant.code());
        if (constant instanceof Labelled labelled) {
            SchemaTexts.say(schema, "title", labelled.label());
        }
        return schema;
    }
}
