// Every page, on a phone and a desktop, light and dark, in Dutch and English: axe-core must find nothing, nothing may be wider than the
// screen, and the browser may not complain. node pages.mjs http://localhost:8080 [FOLDER]: with a folder it also takes pictures.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillIn, join as takePart, launch, must, person, signIn } from "./browser.mjs";

const [portal = "http://localhost:8080", folder] = process.argv.slice(2);
const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const browser = await launch();

/** Sends a form of the page that is open, with these fields; a list ticks several. */
async function send(page, action, fields = {}) {
  await Promise.all([page.waitForNavigation(), page.evaluate(([end, typed]) => {
    const form = [...document.forms].find((one) => one.getAttribute("action").endsWith(end));
    if (!form) throw new Error("no form " + end + " on " + location.pathname);
    for (const [name, value] of Object.entries(typed)) {
      for (const one of [value].flat()) {
        const input = [...form.elements].find((element) => element.name === name && (!/radio|checkbox/.test(element.type) || element.value === one));
        if (/radio|checkbox/.test(input.type)) input.checked = true;
        else input.value = one;
      }
    }
    setTimeout(() => HTMLFormElement.prototype.submit.call(form));
  }, [action, fields])]);
}

const path = (page) => new URL(page.url()).pathname;

/** Makes what there is to see; returns the pages, each with who opens it. */
async function prepare() {
  const employee = await person(browser, portal);
  await signIn(employee, "p-001");
  await fillIn(employee);
  await fillIn(employee, 2);
  await employee.goto("/me/questionnaire");
  await employee.check('input[value="adult-42/1"]');
  await employee.click("main form button");
  await employee.goto("/me/conversations");
  await send(employee, "/me/conversations", { occasion: "prevention" });
  const wish = path(employee);
  await employee.goto("/me/conversations");
  await send(employee, "/me/conversations", { occasion: "annual-talk" });
  await send(employee, "/prepare", { partner: "p-002", place: "walk", where: "the park" });
  const talk = path(employee);
  const offer = "/me/sharing/new/" + talk.split("/").pop();
  await employee.goto(offer);
  await send(employee, offer, { dimension: ["bodily-functions", "meaningfulness"], part: ["talk-about", "notes"] });
  await employee.goto("/me/conversations");
  await send(employee, "/me/conversations", { occasion: "coaching" });
  await send(employee, "/prepare", { partner: "p-003", place: "room" });
  await send(employee, "/hold", { words: "My work with people" });
  await send(employee, "/goals", { goal: "Be outside more" });
  await send(employee, "/notes", { note: "It helped to say it" });
  const held = path(employee);
  await employee.goto("/me/plans/wheel");
  await send(employee, "/me/plans", { "how-is-it-now": "Busy", "what-will-you-do": "Walk at lunch" });
  const plan = path(employee);
  await send(employee, "/actions", { what: "Walk", firstStep: "Shoes under my desk" });
  await send(employee, "/needs", { addressee: "manager", words: "No meetings at noon" });
  await send(employee, "/send");
  const manager = await person(browser, portal);
  await signIn(manager, "p-003");
  await manager.goto("/needs");
  const need = await manager.getAttribute('main a[href^="/needs/"]', "href");
  const controller = await person(browser, portal);
  await signIn(controller, "p-004");
  await controller.goto("/rounds/new");
  const day = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
  await send(controller, "/rounds/new", {
    name: "2026-autumn", questionnaire: "adult-42/1", group: ["works/bakery", "works/office"], minimum: "5",
    controller: "occupational health service", audience: "participants", from: day(-1), until: day(1),
  });
  const round = path(controller);
  // A round that is published: the bakery is shown, the office with its four people is not.
  await controller.goto("/rounds/new");
  await send(controller, "/rounds/new", {
    name: "2026-marks", questionnaire: "marks-6/1", group: ["works/bakery", "works/office"], minimum: "5",
    controller: "occupational health service", audience: "participants", from: day(-1), until: day(1),
  });
  const published = path(controller);
  for (let number = 9; number <= 20; number++) {
    const colleague = await person(browser, portal);
    await signIn(colleague, "p-" + String(number).padStart(3, "0"));
    await takePart(colleague, 3 + (number % 7));
    await colleague.context().close();
  }
  await controller.goto(published);
  await send(controller, "/close");
  await send(controller, "/publish", { sure: "yes" });
  const coach = await person(browser, portal);
  await signIn(coach, "p-002");
  await coach.goto("/talks/offers");
  await send(coach, "/talks/offers", { person: "p-001", occasion: "prevention" });
  const partnersTalk = talk.replace("/me/conversations", "/talks");
  await coach.goto(partnersTalk + "/ask");
  await send(coach, "/ask", { dimension: ["participation"], mode: "receive-copy" });
  await coach.context().close();
  await employee.goto("/me/conversations");
  const offered = await employee.getAttribute("main ul.list a", "href");
  const moderator = await person(browser, portal);
  await signIn(moderator, "p-006");
  await moderator.goto("/sessions/new");
  await send(moderator, "/sessions/new", { group: "works/bakery", kind: "working-team", people: "6" });
  const session = path(moderator);
  await moderator.goto("/sessions/new");
  await send(moderator, "/sessions/new", { group: "works/bakery", kind: "working-team", people: "1" });
  await send(moderator, "/without-one");
  await send(moderator, "/open");
  await Promise.all([moderator.waitForNavigation(), moderator.click('button[value="end"]')]);
  await send(moderator, "/reflect", { standsOut: "We like mornings" });
  await send(moderator, "/turn-wheel");
  await moderator.fill("#what-will-you-do", "Begin at seven");
  await Promise.all([moderator.waitForNavigation(), moderator.click('button[value="decide"]')]);
  await send(moderator, "/needs", { addressee: "manager", words: "Doors open at seven" });
  await send(moderator, "/send");
  const planned = path(moderator);
  for (const page of [employee, manager, controller, moderator]) await page.context().close();
  return [
    ["about", null, "/"],
    ["sign-in", null, "/sign-in"],
    ["sign-in-wrong", null, "/sign-in?wrong"],
    ["me", "p-001", "/me"],
    ["data", "p-001", "/me/data"],
    ["questionnaire", "p-001", "/me/questionnaire"],
    ["questionnaire-step", "p-001", "/me/questionnaire/3"],
    ["questionnaire-check", "p-001", "/me/questionnaire/check"],
    ["web", "p-001", "/me/web"],
    ["conversations", "p-001", "/me/conversations"],
    ["conversation-prepare", "p-001", wish],
    ["conversation-offered", "p-001", offered],
    ["conversation-prepared", "p-001", talk],
    ["conversation-held", "p-001", held],
    ["offer", "p-001", offer],
    ["sharing", "p-001", "/me/sharing"],
    ["receipts", "p-001", "/me/sharing/receipts"],
    ["plans", "p-001", "/me/plans"],
    ["wheel", "p-001", "/me/plans/wheel"],
    ["plan", "p-001", plan],
    ["talks", "p-002", "/talks"],
    ["talk", "p-002", partnersTalk],
    ["ask", "p-002", partnersTalk + "/ask"],
    ["talk-offers", "p-002", "/talks/offers"],
    ["needs", "p-003", "/needs"],
    ["need", "p-003", need],
    ["own-rounds", "p-001", "/me/rounds"],
    ["outcomes", "p-001", "/outcomes"],
    ["rounds", "p-004", "/rounds"],
    ["round-new", "p-004", "/rounds/new"],
    ["round", "p-004", round],
    ["round-published", "p-004", published],
    ["programme", "p-005", "/programme"],
    ["programme-head", "p-005", "/programme/head"],
    ["programme-story", "p-005", "/programme/stories/new"],
    ["programme-review", "p-005", "/programme/review"],
    ["sessions", "p-006", "/sessions"],
    ["session-new", "p-006", "/sessions/new"],
    ["session", "p-006", session],
    ["session-planned", "p-006", planned],
    ["session-writing", "p-001", session],
    ["not-found", "p-001", "/talks/0123456789abcdef0123456789abcdef"],
    ["refused", "p-001", "/nothing"],
  ];
}

/** All pages of one size and language on one sheet. */
async function sheet(pictures, size, language) {
  const page = await (await browser.newContext({ viewport: { width: 1800, height: 900 } })).newPage();
  const width = size === "phone" ? 208 : 432;
  await page.setContent(`<style>body{font:12px sans-serif;margin:8px;background:#777;color:#fff}figure{display:inline-block;margin:4px;vertical-align:top}</style>`
    + pictures.map(([name, png]) => `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${png}"></figure>`).join(""));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${size}-${language}.jpg`), type: "jpeg", quality: 55, fullPage: true });
  await page.context().close();
}

/** Both sizes, themes and languages, each with each at least once; for pictures, in light, every language in every size. */
const LOOKS = [
  ["phone", "light", "nl", true],
  ["phone", "dark", "en", true],
  ["desktop", "light", "en", true],
  ["desktop", "dark", "nl", true],
  ...(folder ? [["phone", "light", "en", false], ["desktop", "light", "nl", false]] : []),
];
const SIZES = { phone: { width: 320, height: 568 }, desktop: { width: 1100, height: 760 } };
let passes = 0;
const wrong = [];

try {
  const pages = await prepare();
  // A page that is wrong must be found, or the check sees nothing.
  const bad = await person(browser, portal);
  await bad.setContent('<html lang="en"><title>x</title><main><h1>x</h1><input></main></html>');
  await bad.evaluate(axe);
  must((await bad.evaluate(() => axe.run())).violations.some((one) => one.id === "label"), "axe-core does not find an input without a label");
  for (const [size, colorScheme, language, isLookedAt] of LOOKS) {
    const people = new Map();
    const pictures = [];
    const deviceScaleFactor = folder && size === "desktop" ? 0.5 : 1;
    for (const [name, who, address] of pages) {
      if (!people.has(who)) {
        const page = await person(browser, portal, { viewport: SIZES[size], colorScheme, locale: language, deviceScaleFactor });
        if (who) await signIn(page, who);
        people.set(who, page);
      }
      const page = people.get(who);
      await page.goto(address);
      const where = `${name} (${size}, ${colorScheme}, ${language})`;
      if (isLookedAt) {
        await page.evaluate(axe);
        const found = await page.evaluate(() => axe.run());
        passes += found.passes.length;
        for (const one of found.violations) {
          wrong.push(`${where}: ${one.id}, ${one.impact}: ${one.nodes[0].html.slice(0, 160)} ${one.nodes[0].failureSummary?.slice(0, 200)}`);
        }
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wrong.push(`${where}: ${over} pixels wider than the screen`);
      const missing = await page.evaluate(() => document.body.textContent.match(/\?\?[^?]+\?\?/)?.[0]);
      if (missing) wrong.push(`${where}: a text is missing: ${missing}`);
      if ((await page.getAttribute("html", "lang")) !== language) wrong.push(`${where}: in another language`);
      if (folder && colorScheme === "light") {
        pictures.push([name, (await page.screenshot()).toString("base64")]);
      }
    }
    for (const page of people.values()) {
      for (const complaint of page.complaints) wrong.push(`${size}, ${colorScheme}, ${language}: ${complaint}`);
      await page.context().close();
    }
    if (pictures.length > 0) await sheet(pictures, size, language);
  }
  must(wrong.length === 0, wrong.length + " faults:\n" + [...new Set(wrong)].slice(0, 60).join("\n"));
  console.log(`axe-core finds nothing on ${pages.length} pages, in both sizes, themes and languages; ${passes} rules passed`);
} finally {
  await browser.close();
}
