// The shipped schemas and the golden documents, as every check here reads them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The sources of the JSON module, which the first argument of the check names. */
const root = pathToFileURL(`${resolve(process.argv[2])}/src/`);
const schemaFolder = new URL("main/resources/META-INF/positive-health/schema/", root);
const goldenFolder = new URL("test/resources/dev/positivehealth/json/golden/", root);
const vectorFolder = new URL("main/resources/META-INF/positive-health/conformance/scoring/", root);
const questionnaireFolder = new URL("main/resources/META-INF/positive-health/questionnaire/", root);

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

/** The shipped scoring vectors. */
export const vectors = readdirSync(vectorFolder).flatMap((file) => read(new URL(file, vectorFolder)));

/** The shipped questionnaires by id. */
export const questionnaires = new Map(
  readdirSync(questionnaireFolder)
    .map((file) => read(new URL(file, questionnaireFolder)))
    .map((questionnaire) => [questionnaire.id, questionnaire]),
);
