import { readJson, Unreadable } from './json.mjs';

const LIMITS = { bytes: 262144, depth: 16, entries: 10000 }; // documents, answer-sheet/1
const DIMENSIONS = ['bodily-functions', 'mental-wellbeing', 'meaningfulness', 'quality-of-life', 'participation',
  'daily-functioning']; // scoring 4
const NOT_IN_REFERENCE = new RegExp('[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}'
  + '\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u3164\\uFE00-\\uFE0F\\uFFA0]|(?! )\\p{Zs}|^ | $', 'u');

const length = (text) => [...text].length; // rules 1: lengths count code points
const isText = (value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value); // rules 2, types
const isReference = (text, longest) => length(text) >= 1 && length(text) <= longest && !NOT_IN_REFERENCE.test(text)
  && text === text.normalize('NFC'); // rules 3
const isGroup = (text) => text.split('/').length <= 12 && text.split('/').every((s) => isReference(s, 64)); // rules 3
const isDay = (text) => /^(19\d\d|2[01]\d\d|2200)-\d\d-\d\d$/.test(text) // rules 1
  && new Date(Date.UTC(...text.split('-').map((n, i) => n - (i === 1)))).toISOString().startsWith(text);

function byCodePoint(a, b) { // rules 2, order
  const [left, right] = [a, b].map((text) => Array.from(text, (c) => c.codePointAt(0)));
  const at = left.findIndex((point, i) => point !== right[i]);
  return at < 0 ? left.length - right.length : left[at] - (right[at] ?? -1);
}

function inPath(name) { // rules 2, unknown names in a path
  return [...name].slice(0, 64).join('')
    .replace(/[\p{Cc}\p{Surrogate}]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('~', '~0').replaceAll('/', '~1');
}

function itemsOf(id, questionnaires) { // scoring 3: the items and scale of a questionnaire or variant, if it is known
  const [whole, without, ...rest] = isText(id) ? id.split(';without=') : [];
  const found = questionnaires.find((questionnaire) => questionnaire.id === whole);
  if (!found || rest.length > 0) return undefined;
  const left = without?.split(',') ?? [];
  const items = found.items.filter(({ code }) => !left.includes(code));
  const inOrder = left.every((code, i) => i === 0 || byCodePoint(left[i - 1], code) < 0);
  const known = found.items.length - items.length === left.length;
  return inOrder && known && items.length > 0 ? { items, scale: found.scale } : undefined;
}

export function judge(sheetText, questionnaires, rule) {
  const violations = [];
  const tell = (path, code) => violations.push({ path, code });
  let sheet;
  try {
    sheet = readJson(sheetText, LIMITS);
  } catch (error) {
    if (error instanceof Unreadable) return { violations: [{ path: '', code: error.message }] }; // rules 1 and 5
    throw error;
  }
  if (!(sheet instanceof Map)) return { violations: [{ path: '', code: 'property.wrong-type' }] }; // rules 2, types

  const asked = itemsOf(sheet.get('questionnaire')?.[0], questionnaires);
  const codes = asked?.items.map(({ code }) => code) ?? [];
  const members = (object, at, known, unknown, check) => { // rules 2, order
    for (const name of [...known, ...[...object.keys()].filter((key) => !known.includes(key)).sort(byCodePoint)]) {
      const [path, values] = [`${at}/${inPath(name)}`, object.get(name) ?? []];
      if (known.includes(name)) check(values[0], path, name);
      else if (unknown) tell(path, unknown); // rules 2, unknown names; scoring 2
      if (values.length > 1) tell(path, 'property.duplicate'); // rules 2, repeated names
    }
  };
  const typed = (isType, check) => (value, path) => (isType(value) ? check(value, path)
    : tell(path, 'property.wrong-type')); // rules 2, types
  const text = (code, isValid) => typed(isText, (value, path) => isValid(value) || tell(path, code));
  const checkAnswer = (value, path) => { // scoring 2
    if (value === undefined || value === null) return;
    if (typeof value !== 'number' || Number.isNaN(value)) tell(path, 'answer.not-whole');
    else if (value < asked.scale.lowest || value > asked.scale.highest) tell(path, 'answer.out-of-range');
  };
  const checkTick = text('talk-about.unknown-item', (item) => !asked || codes.includes(item)); // scoring 1, 2
  const checks = { // scoring 1, in contract order
    format: text('format.unknown', (value) => value === 'positive-health/answer-sheet/1'), // rules 1
    questionnaire: text('questionnaire.unknown', () => asked),
    takenOn: text('taken-on.invalid', isDay),
    participant: text('participant.invalid', (value) => isReference(value, 128)),
    group: text('group.invalid', isGroup),
    answers: typed((value) => value instanceof Map, (answers, path) =>
      members(answers, path, codes, asked && 'answer.unknown-item', checkAnswer)),
    talkAbout: typed(Array.isArray, (ticks, path) => ticks.forEach((tick, i) => checkTick(tick, `${path}/${i}`))),
    remark: text('remark.too-long', (value) => length(value) <= 2000),
  };
  members(sheet, '', Object.keys(checks), 'property.unknown', (value, path, name) => {
    if (value !== undefined) checks[name](value, path);
    else if (['questionnaire', 'takenOn', 'answers'].includes(name)) tell(path, 'property.missing'); // scoring 1
  });
  const isMany = violations.length > 1000; // rules 2, many
  if (isMany) violations.splice(999, Infinity, { path: '', code: 'violations.more' });
  return violations.length > 0 ? { violations } : { profile: profileOf(sheet, asked.items, rule) };
}

function profileOf(sheet, items, chosen) { // scoring 5; the rule of a sheet is scoring 4
  const standard = items.every(({ code, dimension }) => code === dimension) ? 'direct-mark/1' : 'mean-of-answered/1';
  const rule = chosen ?? standard;
  const first = (name) => sheet.get(name)?.[0];
  const ticks = items.map(({ code }) => code).filter((code) => first('talkAbout')?.includes(code));
  return {
    format: 'positive-health/profile/1',
    questionnaire: first('questionnaire'),
    rule,
    takenOn: first('takenOn'),
    ...(sheet.has('participant') && { participant: first('participant') }),
    dimensions: score(items, first('answers'), rule),
    ...(ticks.length > 0 && { talkAbout: ticks }), // rules 1: what is empty is left out
  };
}

function score(items, answers, rule) { // scoring 4
  const isEnough = enough(rule);
  return Object.fromEntries(DIMENSIONS.map((dimension) => {
    const own = items.filter((item) => item.dimension === dimension);
    const numbers = own.map(({ code }) => answers.get(code)?.[0]).filter((value) => typeof value === 'number');
    const counts = { answered: numbers.length, items: own.length };
    const sum = numbers.reduce((total, value) => total + value, 0);
    if (isEnough(counts)) return [dimension, { score: rounded(sum, counts.answered), sum, ...counts }];
    const unanswered = numbers.length === 0 ? 'not-answered' : 'too-few-answers';
    return [dimension, { absent: own.length === 0 ? 'not-in-questionnaire' : unanswered, ...counts }];
  }));
}

function enough(rule) { // scoring 4, table of rules
  const [, least] = /^mean-of-answered-min-([1-9]\d{0,2})\/1$/.exec(rule) ?? [];
  if (least) return ({ answered }) => answered >= Number(least);
  if (rule === 'mean-of-answered/1') return ({ answered, items }) => 2 * answered >= items && answered >= 1;
  if (rule === 'direct-mark/1') return ({ answered, items }) => answered === 1 && items === 1;
  throw new RangeError('unknown scoring rule');
}

function rounded(sum, answered) { // scoring 4: sum / answered to one decimal, HALF_UP, in whole numbers
  const doubled = 20 * Math.abs(sum) + answered;
  const tenths = (doubled - doubled % (2 * answered)) / (2 * answered);
  return sum < 0 && tenths > 0 ? -tenths / 10 : tenths / 10;
}
