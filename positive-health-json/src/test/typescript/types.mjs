// TypeScript types from the schemas, one module a document; made anew each time and committed nowhere.
import { mkdirSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";
import { schemas } from "./schemas.mjs";

/** The generator names a type for each title, and a type anew where a reference is described: neither is wanted. */
function withoutTitlesOfConstants(part) {
  if (Array.isArray(part)) return part.map(withoutTitlesOfConstants);
  if (part === null || typeof part !== "object") return part;
  if ("$ref" in part) return { $ref: part.$ref };
  const { title, ...rest } = part;
  const kept = "const" in part || title === undefined ? rest : part;
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, withoutTitlesOfConstants(value)]));
}

/** It does not know `unevaluatedProperties`, which closes every object of ours. */
function closed(part) {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== "object") return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)]);
  const object = Object.fromEntries(entries);
  return part.unevaluatedProperties === false && part.type === "object"
    ? { ...object, additionalProperties: false }
    : object;
}

export async function types(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of schemas) {
    const source = await compile(closed(withoutTitlesOfConstants(schema)), kind, { bannerComment: "", format: false });
    writeFileSync(new URL(`${kind}.ts`, folder), source);
  }
  console.log(`types: ${schemas.size} modules`);
}
