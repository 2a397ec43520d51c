// What Exchange.java wrote, and what a program gives back: one folder for each questionnaire.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day on which every sheet is taken; no clock here goes on. */
export const DAY = '2026-03-01';

export const folders = root => readdirSync(root).map(name => ({
  name,
  json: file => JSON.parse(readFileSync(join(root, name, file), 'utf8')),
  lines: file => readFileSync(join(root, name, file), 'utf8').trim().split('\n').map(line => JSON.parse(line)),
  write: (file, documents) => writeFileSync(join(root, name, file), documents.map(one => JSON.stringify(one) + '\n').join('')),
}));
