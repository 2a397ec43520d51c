// The shipped schemas and the golden documents, as every check here reads them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The sources of the JSON module, which the first argument of the check names. */
const root = pathToFileURL(`${resolve(process.argv[2])}/src/`);
const schemaFolder = new URL("main/resources/META-INF/positive-health/schema/", root);
const goldenFolder = new URL("test/resources/dev/positivehealth/json/golden/", root);

export const read = (url) => JSON.parse(readFileSync(url, "utf8"));

/** Schemas by kind: `profile` for positive-health/profile/1. */
export const schemas = new Map(
  readdirSync(schemaFolder)
    .filter((file) => file.endsWith(".schema.json"))
    .sort()
    .map((file) => [file.replace(".schema.json", ""), read(new URL(file, schemaFolder))]),
);

/** Golden documents with their kind; a kind may have more than one. */
export const golden = readdirSync(goldenFolder)
  .sort()
  .map((file) => {
    const name = file.replace(".json", "");
    return { name, file: new URL(file, goldenFolder), kind: schemas.has(name) ? name : "questionnaire" };
  });

/** Random documents that the library wrote in its tests, by kind. */
const randomFolder = new URL("../target/random-documents/", root);
export const random = existsSync(randomFolder)
  ? readdirSync(randomFolder).map((file) => ({
      kind: file.replace(".ndjson", ""),
      documents: readFileSync(new URL(file, randomFolder), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line)),
    }))
  : [];
