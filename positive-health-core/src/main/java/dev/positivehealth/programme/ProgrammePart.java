package dev.positivehealth.programme;

/**
 * Something that a programme has; listed in the order in which an organisation gets to it. A part's {@code toString}
 * says what it is and shows nobody's words.
 */
public sealed interface ProgrammePart
        permits ReadinessAnswer,
                MissionFit,
                TimeSetAside,
                CoreGoal,
                Sponsor,
                Guideline,
                TrainingCourse,
                Ambassador,
                Story,
                Message,
                Pilot,
                Scan,
                Embedding,
                Milestone,
                LastingSupport,
                SentNeed,
                StructuralMeasure,
                Evaluation,
                SetAside {}
