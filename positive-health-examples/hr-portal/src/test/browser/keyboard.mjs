// An employee's whole way by keyboard alone: node keyboard.mjs http://localhost:8080. No mouse, no touch; what has the focus must
// show it. In the end a withdrawal takes effect in the page that the partner has open.
import { PASSWORD, launch, must, person, signIn } from "./browser.mjs";

const portal = process.argv[2] ?? "http://localhost:8080";
const browser = await launch();
const page = await person(browser, portal);
let presses = 0;

/** What has the focus, as somebody hears it, and whether it shows. */
function focused() {
  const one = document.activeElement;
  const label = one.labels?.[0];
  const shown = [one, label].filter(Boolean).some((element) => {
    const style = getComputedStyle(element);
    return (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
  });
  const group = one.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
  return { name: (label ?? one).textContent.trim().replace(/\s+/g, " "), group: group.trim(), type: one.type ?? one.tagName, id: one.id, shown };
}

/** Presses a key until what has the focus is what is looked for. */
async function to(name, { key = "Tab", group, type } = {}) {
  for (let i = 0; i < 250; i++) {
    await page.keyboard.press(key);
    presses++;
    const now = await page.evaluate(focused);
    must(now.shown || now.id === "main" || now.type === "BODY", "the focus does not show on: " + now.name);
    if (name.test(now.name) && (!group || group.test(now.group)) && (!type || type === now.type)) return now;
  }
  throw new Error("cannot come by keyboard to " + name + " on " + page.url());
}

async function press(key, times = 1) {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    presses++;
  }
}

async function follow(name, options, key = "Enter") {
  await to(name, options);
  await Promise.all([page.waitForNavigation(), press(key)]);
}

async function heading(text) {
  const now = await page.textContent("h1");
  must(now.includes(text), `expected the page "${text}", but it is "${now}" at ${page.url()}`);
}

try {
  await page.goto("/");
  await to(/^Go to the content$/);
  await press("Enter");
  await follow(/^Sign in$/);
  await to(/^Name to sign in with$/);
  await page.keyboard.type("p-001");
  await press("Tab");
  await page.keyboard.type(PASSWORD);
  await Promise.all([page.waitForNavigation(), press("Enter")]);
  await heading("My start");

  await follow(/^Read more and begin$/);
  await heading("Fill in a web");
  await to(/42 questions/, { type: "radio" });
  await press("Space");
  await follow(/^Begin$/);
  for (let step = 1; step <= 6; step++) {
    must((await page.textContent(".progress")).includes(`Step ${step} of 6`), "not at step " + step);
    const questions = await page.locator("fieldset.question").count();
    must((await page.locator("fieldset.question input:checked").count()) === 0, "something is preset");
    for (let question = 0; question < questions; question++) {
      // Into the group, then along the numbers: the arrows choose.
      await to(/^0$/, { type: "radio" });
      await press("ArrowRight", 3 + ((question + step) % 6));
      await to(/I would like to talk about this/, { type: "checkbox" });
      if (question === 3) await press("Space");
    }
    await page.waitForFunction(() => document.querySelector(".saving").textContent === "Saved");
    await follow(/^Save and/, { type: "submit" });
  }
  await heading("Look back");
  await to(/Is something missing/);
  await page.keyboard.type("Time for my garden");
  await follow(/^Make my web$/);
  await heading("My web");
  must((await page.textContent("main")).includes("Time for my garden"), "the remark is not on the web");

  await follow(/^Ask for a conversation$/);
  await to(/^Coaching$/, { type: "radio" });
  await press("Space");
  await follow(/^Ask$/);
  await to(/^Career coach \(p-002\)/, { type: "radio" });
  await press("Space");
  await to(/^A quiet room$/, { type: "radio" });
  await press("ArrowDown");
  await to(/^The place in your own words/);
  await page.keyboard.type("the park");
  await follow(/^Choose this$/);
  const talk = page.url();
  await follow(/^Show something$/);
  await to(/^Bodily functions$/, { type: "checkbox" });
  await press("Space");
  await to(/^What you want to talk about$/, { type: "checkbox" });
  await press("Space");
  await follow(/^Show this$/);
  must((await page.textContent("main")).includes("In force"), "the consent is not in force");

  const partner = await person(browser, portal);
  await signIn(partner, "p-002");
  await partner.goto("/talks/" + talk.split("/").pop());
  must((await partner.textContent("#shown")).includes("Bodily functions"), "the partner does not see what is shown");
  await follow(/^Withdraw/);
  must((await page.textContent("main")).includes("Nothing of it can be looked at any more."), "not withdrawn");
  await partner.waitForFunction(() => !document.querySelector("#shown").textContent.includes("Bodily functions"), null, { timeout: 15000 });
  must((await partner.textContent("#shown")).includes("Nothing is shown to you."), "the partner's page still shows something");

  await page.goto(talk);
  await to(/^In your own words/);
  await page.keyboard.type("Work with my hands");
  await follow(/^Begin the conversation$/);
  await to(/^A goal, in your own words$/);
  await page.keyboard.type("Be outside more");
  await follow(/^Add this goal$/);
  await follow(/^Turn the action wheel/);
  await to(/^What will you do\?/);
  await page.keyboard.type("Walk at lunch");
  await follow(/^Decide$/);
  await heading("My plan");
  await to(/^My team$/, { type: "radio" });
  await press("ArrowDown");
  await to(/^What do you need\?$/);
  await page.keyboard.type("No meetings at noon");
  await follow(/^Write this down$/);
  await follow(/^Send it/);
  must((await page.textContent("main")).includes("waiting for an answer"), "the need is not sent");
  await follow(/^Take it back/);

  await page.goto("/me");
  await follow(/^My data$/);
  await to(/^I am sure/);
  await press("Space");
  await follow(/^Erase everything$/);
  must((await page.textContent("main")).includes("Everything is erased"), "not erased");
  must(page.complaints.length === 0, "the browser complains: " + page.complaints.join("; "));
  console.log(`an employee's whole way by keyboard alone: ${presses} presses; the withdrawal took effect in the partner's open page`);
} finally {
  await browser.close();
}
