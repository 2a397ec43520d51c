// Every golden document is valid by ajv in strict mode, and mutants of it are refused.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { golden, random, read, schemas } from "./schemas.mjs";

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addKeyword("x-nl");

/** Each mutant has one fault that no schema of ours lets pass. */
function* mutants(schema, document) {
  yield ["add", { ...document, zeta: 1 }];
  for (const [name, value] of Object.entries(document)) {
    yield [`retype ${name}`, { ...document, [name]: typeof value === "object" ? 7 : {} }];
    yield [`null ${name}`, { ...document, [name]: null }];
    if (schema.required?.includes(name)) {
      const { [name]: dropped, ...rest } = document;
      yield [`drop ${name}`, rest];
      yield [`rename ${name}`, { ...rest, [`${name}x`]: dropped }];
    }
  }
}

export function validate() {
  let valid = 0;
  let refused = 0;
  for (const { name, file, kind } of golden) {
    const schema = schemas.get(kind);
    const check = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    const document = read(file);
    if (!check(document)) throw new Error(`${name} is not valid: ${ajv.errorsText(check.errors)}`);
    valid++;
    // A draft takes whatever is typed.
    for (const [what, mutant] of kind === "answer-sheet-draft" ? [] : mutants(schema, document)) {
      if (check(mutant)) throw new Error(`${name} passes with ${what}`);
      refused++;
    }
  }
  let written = 0;
  for (const { kind, documents } of random) {
    const check = ajv.getSchema(schemas.get(kind).$id);
    for (const document of documents) {
      if (!check(document)) throw new Error(`${kind}: ${ajv.errorsText(check.errors)} ${JSON.stringify(document)}`);
      written++;
    }
  }
  if (written < 3000) throw new Error(`only ${written} random documents, where the tests leave thousands`);
  console.log(`ajv: ${written} random documents valid`);
  console.log(`ajv: ${schemas.size} schemas, ${valid} golden documents valid, ${refused} mutants refused`);
}
