// The scorer of these tests, which was written from the reference alone, as the runner asks for it.
import { judge } from '../typescript/scorer/score.mjs';

export const scores = (vector, text, questionnaires) => judge(text, questionnaires, vector.rule).profile.dimensions;
export const profile = (vector, text, questionnaires) => judge(text, questionnaires, vector.rule).profile;
export const violations = (vector, text, questionnaires) => judge(text, questionnaires, vector.rule).violations;
