// Scoring and checking alone, without pictures, guides and the other documents.
import * as compiled from './only-scoring.js';
import { functions } from './shared.js';

export { isProblem } from './shared.js';
export const { questionnaires, questionnaire, check, scoreText, score, conform } = functions(compiled);
