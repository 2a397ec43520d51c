package dev.positivehealth.programme;

/**
 * Something that a programme has; in the order in which an organisation comes to it. A part prints what it is, and nobody's
 * words.
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
