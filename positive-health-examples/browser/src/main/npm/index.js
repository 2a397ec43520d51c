// Everything; the rules themselves are compiled from the Java library.
import * as compiled from './everything.js';
import { functions, given, text } from './shared.js';

const list = sheets => JSON.stringify((Array.isArray(sheets) ? sheets : [sheets]).map(text));

export { isProblem } from './shared.js';
export const { questionnaires, questionnaire, check, scoreText, score, conform } = functions(compiled);
export const explain = (sheet, lang, options) => JSON.parse(compiled.explain(text(sheet), given({ ...options, lang })));
export const web = (sheets, options) => JSON.parse(compiled.web(list(sheets), given(options)));
export const blankWeb = (id, options) => JSON.parse(compiled.blankWeb(String(id), given(options)));
export const form = (id, lang, options) => JSON.parse(compiled.form(String(id), given({ ...options, lang })));
export const guide = (name, options) => JSON.parse(compiled.guide(String(name), given(options)));
export const texts = (lang, options) => JSON.parse(compiled.texts(given({ ...options, lang })));
