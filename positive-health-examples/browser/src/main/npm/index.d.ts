import type { AnswerSheet } from './types/answer-sheet.js';
import type { Guide } from './types/guide.js';
import type { Problem } from './types/problem.js';
import type { Profile } from './types/profile.js';
import type { Questionnaire } from './types/questionnaire.js';

export type { AnswerSheet, Guide, Problem, Profile, Questionnaire };
export type { ActionPlan } from './types/action-plan.js';
export type { Conversation } from './types/conversation.js';
export type { Need } from './types/need.js';

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
export interface WebOptions extends ScoreOptions {
  /** One or two webs over each other, up to six beside each other, or every answer of one sheet. */
  picture?: 'web' | 'over-time' | 'answers';
  theme?: 'light' | 'dark';
  /** For screens from 320 pixels. */
  compact?: boolean;
  fill?: boolean;
  title?: string;
  /** What ids in the picture begin with, for pages with several pictures. */
  ids?: string;
  /** With `answers`: one dimension. */
  dimension?: string;
}

export function isProblem(value: unknown): value is Problem;
export function questionnaires(options?: Options): Questionnaire[] | Problem;
export function questionnaire(id: string, options?: Options): Questionnaire | Problem;
/** What is wrong with a document of a type such as `answer-sheet` or `action-plan`; null if nothing is. */
export function check(type: string, document: unknown, options?: Options & { strict?: boolean }): Problem | null;
export function score(sheet: Document<AnswerSheet>, options?: ScoreOptions): Profile | Problem;
/** The profile or the problem as JSON text, to the byte as Java writes it. */
export function scoreText(sheet: Document<AnswerSheet>, options?: ScoreOptions): string;
export function explain(sheet: Document<AnswerSheet>, lang: Language, options?: ScoreOptions): string[] | Problem;
/** An SVG of one sheet, or of more of one person. */
export function web(sheets: Document<AnswerSheet> | Document<AnswerSheet>[], options?: WebOptions): string | Problem;
/** An empty web for paper, as SVG. */
export function blankWeb(id: string, options?: Options & { paper?: 'A4' | 'A3' | 'A0' | 'Letter' }): string | Problem;
/** A questionnaire to print, as HTML. */
export function form(id: string, lang: Language, options?: Options): string | Problem;
export function guide(name: 'conversation' | 'moderator' | 'participant', options?: Options): Guide | Problem;
/** Every text that a front end needs. */
export function texts(lang: Language, options?: Options): Record<string, any>;
/** Runs the scoring vectors; `differs` is empty if all is as expected. */
export function conform(): Promise<{ vectors: number; differs: string[] }>;
