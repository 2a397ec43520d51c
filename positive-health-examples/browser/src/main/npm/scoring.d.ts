import type { AnswerSheet } from './types/answer-sheet.js';
import type { Problem } from './types/problem.js';
import type { Profile } from './types/profile.js';
import type { Questionnaire } from './types/questionnaire.js';

export type { AnswerSheet, Problem, Profile, Questionnaire };

/** A document as an object, or as JSON text; of a text, repeated names and how numbers are written are judged too. */
export type Document<T> = T | string;
export type Language = 'nl' | 'en' | (string & {});

export interface Options {
  /** The language of messages and pictures; English if left out. */
  lang?: Language;
  /** Further questionnaires, known to this call beside the library's own. */
  questionnaires?: Document<Questionnaire>[];
}
export interface ScoreOptions extends Options {
  /** A scoring rule such as `mean-of-answered-min-5/1`; the one that the questionnaire is made for if left out. */
  rule?: string;
}

export function isProblem(value: unknown): value is Problem;
export function questionnaires(options?: Options): Questionnaire[] | Problem;
export function questionnaire(id: string, options?: Options): Questionnaire | Problem;
/** What is wrong with a document of a type such as `answer-sheet`; null if nothing is. `positive-health/scoring` knows sheets, profiles, questionnaires and problems. */
export function check(type: string, document: unknown, options?: Options & { strict?: boolean }): Problem | null;
export function score(sheet: Document<AnswerSheet>, options?: ScoreOptions): Profile | Problem;
/** The profile or the problem as JSON text, to the byte as Java writes it. */
export function scoreText(sheet: Document<AnswerSheet>, options?: ScoreOptions): string;
/** Runs the scoring vectors; `differs` is empty if all is as expected. */
export function conform(): Promise<{ vectors: number; differs: string[] }>;
