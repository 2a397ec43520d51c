import type { AnswerSheet, Document, Language, Options, Problem, ScoreOptions } from './scoring.js';
import type { Guide } from './types/guide.js';

export * from './scoring.js';
export type { ActionPlan } from './types/action-plan.js';
export type { Conversation } from './types/conversation.js';
export type { Guide };
export type { Need } from './types/need.js';

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
