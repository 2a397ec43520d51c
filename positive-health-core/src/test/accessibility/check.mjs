// Asks axe-core, in Chromium, what is wrong with a page that holds every committed picture, as an image of its own, and with
// each form. node check.mjs PICTURES FORMS: two folders; needs axe-core beside this file and a Chromium on the path.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [folder, forms] = process.argv.slice(2);
const browser = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);
if (!browser) throw new Error("there is no Chromium on the path");
const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const work = mkdtempSync(join(tmpdir(), "pictures-"));

/** A page that holds images. */
function pageOf(language, body) {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="UTF-8"><title>Pictures</title></head><body><main><h1>Pictures</h1>
${body}</main></body></html>`;
}

/** What axe-core finds in a page, and how many rules passed. */
function check(html) {
  const page = join(work, "page.html");
  const script = `<script>${axe}</script><script>
axe.run().then((found) => {
  const told = found.violations.map((one) => [one.id, one.impact, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200))]);
  document.body.replaceChildren(document.createElement("pre"));
  document.querySelector("pre").textContent = JSON.stringify({ passes: found.passes.map((one) => one.id), violations: told });
});
</script></body>`;
  writeFileSync(page, html.replace("</body>", () => script));
  const ran = spawnSync(
    browser,
    ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", `--user-data-dir=${join(work, "profile")}`,
      "--virtual-time-budget=120000", "--dump-dom", page],
    { encoding: "utf8", maxBuffer: 1 << 28, timeout: 300000 },
  );
  const result = /<pre>(\{.*\})<\/pre>/s.exec(ran.stdout ?? "");
  if (!result) throw new Error("axe-core gave no answer: " + ran.stderr);
  return JSON.parse(result[1].replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
}

try {
  // An image without a name must be found, or the check sees nothing.
  if (!check(pageOf("en", '<svg role="img"></svg>')).violations.some(([id]) => id === "svg-img-alt")) {
    throw new Error("axe-core did not find an image without a name");
  }
  for (const language of ["nl", "en"]) {
    const names = readdirSync(folder).filter((name) => name.endsWith(`_${language}.svg`)).sort();
    if (names.length === 0) throw new Error("there are no pictures in " + folder);
    // Ids are those of one picture; on a page with several each takes its own beginning.
    const body = names
      .map((name, i) => readFileSync(join(folder, name), "utf8").replaceAll(' id="ph-', ` id="p${i}-`))
      .join("\n");
    const { passes, violations } = check(pageOf(language, body));
    if (violations.length > 0 || !passes.includes("svg-img-alt")) {
      throw new Error(`axe-core found in ${names.length} pictures (${language}): ` + JSON.stringify(violations, null, 1));
    }
    console.log(`axe-core finds nothing in ${names.length} pictures (${language}); ${passes.length} rules passed`);
  }
  const pages = readdirSync(forms).filter((name) => name.endsWith(".html")).sort();
  if (pages.length === 0) throw new Error("there are no forms in " + forms);
  for (const name of pages) {
    const { passes, violations } = check(readFileSync(join(forms, name), "utf8"));
    if (violations.length > 0 || !passes.includes("label")) {
      throw new Error(`axe-core found in the form ${name}: ` + JSON.stringify(violations, null, 1));
    }
    console.log(`axe-core finds nothing in the form ${name}; ${passes.length} rules passed`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
