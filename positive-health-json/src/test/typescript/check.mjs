// node check.mjs JSON-MODULE TEXTS-FILE: schemas by ajv, types and the client.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { golden } from "./schemas.mjs";
import { types } from "./types.mjs";
import { validate } from "./validate.mjs";

const textsFile = process.argv[3];

validate();

await types(new URL("./types/", import.meta.url));
execFileSync("npx", ["tsc", "-p", "."], { stdio: "inherit" });
const { catalogue, client } = await import("./js/client.js");
const texts = catalogue(textsFile);
const render = client(texts);
const codes = [texts.lists, texts.types]
  .flatMap((lists) => Object.values(lists))
  .flatMap((labels) => Object.keys(labels))
  .filter((code) => code.includes("-"));
let lines = 0;
for (const { name, file, kind } of golden) {
  for (const line of render[kind](JSON.parse(readFileSync(file, "utf8")))) {
    const shown = codes.find((code) => line.includes(code));
    if (shown || line.includes("undefined")) throw new Error(`${name} shows ${shown ?? "undefined"}: ${line}`);
    lines++;
  }
}
console.log(`client: ${golden.length} documents in Dutch, ${lines} lines, no code shown`);
