import { check, explain, isProblem, score, web, type AnswerSheet } from 'positive-health';

const sheet: AnswerSheet = { format: 'positive-health/answer-sheet/1', questionnaire: 'marks-6/1', takenOn: '2026-03-01', answers: { meaningfulness: 7 } };
if (check('answer-sheet', sheet) !== null) throw new Error('the sheet is fine');
const profile = score(sheet);
if (isProblem(profile)) throw new Error(profile.title);
const meaning = profile.dimensions.meaningfulness;
if (!('score' in meaning) || meaning.score !== 7) throw new Error('the mark is the score');
const lines = explain(sheet, 'nl');
console.log(isProblem(lines) ? lines.title : lines[0], String(web(sheet, { lang: 'nl', compact: true })).length);
