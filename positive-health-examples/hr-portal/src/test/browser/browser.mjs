// A Chromium, and people in it: what the checks beside this file have in common.
import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";

export const PASSWORD = "walk-at-lunch";

export async function launch() {
  const browser = ["chromium", "chromium-browser", "google-chrome"]
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
    .find((path) => path);
  if (!browser) throw new Error("there is no Chromium on the path");
  return chromium.launch({
    executablePath: browser,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

/** A page of somebody of their own. What the console says is an error is one here: a content policy that is broken, for one. */
export async function person(browser, portal, options = {}) {
  const context = await browser.newContext({ baseURL: portal, locale: "en", viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    // What Chromium says of an answer that is no 200; the checks look at those themselves.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) page.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  return page;
}

export async function signIn(page, reference) {
  await page.goto("/sign-in");
  await page.fill("#reference", reference);
  await page.fill("#password", PASSWORD);
  await page.click("main form button");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Fills in the whole questionnaire with numbers that differ a little. */
export async function fillIn(page, more = 0) {
  await page.goto("/me/questionnaire");
  await page.check('input[value="adult-42/1"]');
  await page.click("main form button");
  for (let step = 1; step <= 6; step++) {
    await page.waitForURL("**/me/questionnaire/" + step);
    await page.evaluate((number) => {
      document.querySelectorAll("fieldset.question").forEach((question, i) => {
        question.querySelector(`input[value="${4 + ((i + number) % 5)}"]`).checked = true;
        if (i === 3) question.querySelector('input[type="checkbox"]').checked = true;
      });
    }, step + more);
    await page.click('button[value="next"]');
  }
  await page.waitForURL("**/me/questionnaire/check");
  await page.click('button[value="hand-in"]');
  await page.waitForURL("**/me/web**");
}

/** Fills in the short questionnaire, one answer a page, and joins the one round that is open. */
export async function join(page, mark) {
  await page.goto("/me/questionnaire");
  await page.check('input[value="marks-6/1"]');
  await page.click("main form button");
  while (!page.url().endsWith("/check")) {
    await page.evaluate((value) => {
      document.querySelectorAll(`fieldset.question input[value="${value}"]`).forEach((input) => { input.checked = true; });
    }, mark);
    await Promise.all([page.waitForNavigation(), page.click('button[value="next"]')]);
  }
  await Promise.all([page.waitForNavigation(), page.click('button[value="hand-in"]')]);
  await page.goto("/me/rounds");
  await Promise.all([page.waitForNavigation(), page.click('form[action$="/join"] button')]);
}

export function must(holds, what) {
  if (!holds) throw new Error(what);
}
