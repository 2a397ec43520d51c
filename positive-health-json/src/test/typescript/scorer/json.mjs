// Reads JSON text and keeps what JSON.parse loses. An object is a Map from each name to the list of all its values; a
// number of whole value is that number (an infinity if it has over 15 digits), any other number is NaN.

const TOKEN = new RegExp([
  /[{}[\],:]|true|false|null/,
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/,
  /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/,
].map((part) => part.source).join('|'), 'y');

export class Unreadable extends Error {} // its message is the code of the violation

export function readJson(text, { bytes, depth, entries }) {
  const fail = (code) => { throw new Unreadable(code); };
  if (new TextEncoder().encode(text).length > bytes) fail('document.too-large'); // rules 5
  if (/\p{Surrogate}/u.test(text)) fail('json.malformed'); // rules 1: such a text can not be UTF-8
  let at = text.startsWith('\uFEFF') ? 1 : 0; // rules 1
  let seen = 0;
  let token;

  const next = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at])) at++;
    TOKEN.lastIndex = at;
    token = TOKEN.exec(text)?.[0] ?? (at < text.length ? fail('json.malformed') : '');
    at += token.length;
  };
  const take = (expected) => (token === expected ? next() : fail('json.malformed'));
  const list = (close, level, readEntry) => {
    if (level > depth) fail('document.too-large'); // rules 5
    next();
    for (let first = true; token !== close; first = false) {
      if (!first) take(',');
      if (++seen > entries) fail('document.too-large'); // rules 5
      readEntry();
    }
    next();
  };
  const value = (level) => {
    if (token === '{') {
      const object = new Map();
      list('}', level, () => {
        const name = token.startsWith('"') ? JSON.parse(token) : fail('json.malformed');
        if (name.length > 50000) fail('json.malformed'); // rules 1
        next();
        take(':');
        const read = value(level + 1);
        if (!object.get(name)?.push(read)) object.set(name, [read]);
      });
      return object;
    }
    if (token === '[') {
      const array = [];
      list(']', level, () => array.push(value(level + 1)));
      return array;
    }
    if (/^[-\d]/.test(token) && token.replace(/\D/g, '').length > 1000) fail('json.malformed'); // rules 1
    const scalar = /^[-\d]/.test(token) ? wholeNumber(token) : /^["tfn]/.test(token) ? JSON.parse(token) : undefined;
    if (scalar === undefined) fail('json.malformed');
    next();
    return scalar;
  };

  next();
  const root = value(1);
  return token === '' ? root : fail('json.malformed');
}

function wholeNumber(token) { // rules 1: judged exactly, however many digits
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE](.+))?$/.exec(token);
  const all = (whole + fraction).replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  if (digits === '') return 0;
  const power = Number(exponent) - fraction.length + all.length - digits.length;
  if (power < 0) return NaN;
  return digits.length + power > 15 ? Number(`${sign}1`) * Infinity : Number(`${sign}${digits}e${power}`);
}
