// The keyboard alone: everything on every view is reached, ringed and large enough, and the job can be walked.
// Views that have the same things to press, type and choose in the same order count once.
import assert from "node:assert/strict";
import { sideBySide, withPages } from "./browser.mjs";

const focused = () => {
  const element = document.activeElement;
  const shown = element.closest(".option") ?? element;
  const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
  const style = getComputedStyle(shown);
  const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  const group = element.type === "radio" ? element.name : null;
  const place = [...document.querySelectorAll("*")].indexOf(element);
  return { tag: element.tagName, what: (element.labels?.[0] ?? element).textContent.trim(), place, width, height, ring, group };
};

/** What there is to press, type and choose, in its order. */
const controls = () => {
  for (const details of document.querySelectorAll("details")) details.open = false;
  const all = [...document.querySelectorAll("button, input, textarea, select, summary, [tabindex='0']")].filter((e) => e.checkVisibility());
  return all.map((e) => [e.tagName, e.type, e.className, e.dataset.press, e.dataset.field].join(" ")).join("\n");
};

const complaints = await withPages(async (open, screens) => {
  const small = { width: 480, height: 560 };
  const kinds = new Map();
  const all = await open("");
  for (const screen of screens) {
    await all.turn(screen);
    const kind = await all.evaluate(controls);
    if (!kinds.has(kind)) kinds.set(kind, screen);
  }
  await all.context().close();
  const looks = [...[...kinds.values()].map((screen) => [screen]), ["finished", small], ["two-step-none", small], ["hand-over", small]];
  await sideBySide(looks, async ([screen, size]) => {
    const page = await open(`screen=${screen}`, size);
    // Behind an open question nothing is reached.
    const question = await page.evaluate(() => document.querySelector("dialog[open]")?.dataset.safe);
    const stops = await page.evaluate(() => {
      const within = document.querySelector("dialog[open]") ?? document;
      const all = [...within.querySelectorAll("button, input, textarea, select, summary, [tabindex='0']")].filter((e) => e.checkVisibility() && e.tabIndex >= 0);
      const groups = new Set(all.filter((e) => e.type === "radio").map((e) => e.name));
      return all.filter((e) => e.type !== "radio").length + groups.size;
    });
    const begun = question ?? "heading";
    const focus = await page.evaluate(() => document.activeElement.dataset.press ?? document.activeElement.id);
    assert.equal(focus, begun, `${screen}: that has the focus`);
    const seen = new Set();
    for (let i = 0; i < stops + 2; i += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(focused);
      if (at.tag === "BODY") continue;
      seen.add(at.group ?? `${at.tag} ${at.what} ${at.place}`);
      assert.ok(at.ring, `${screen}: no ring on ${at.what}`);
      assert.ok(at.height >= 43.5 && at.width >= 43.5, `${screen}: ${at.what} is only ${at.width} x ${at.height}`);
    }
    assert.equal(seen.size, stops, `${screen}: Tab reaches ${[...seen].join(", ")}`);
    await page.context().close();
  });
  console.log(`${kinds.size} kinds of views reached by Tab`);

  const page = await open("screen=app");
  const heading = (words) => page.waitForFunction((text) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === text, words);
  const tabTo = async (what) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press("Tab");
      const at = (await page.evaluate(focused)).what;
      if (at.startsWith(what) || at.endsWith(what)) return;
    }
    assert.fail(`Tab does not reach ${what}`);
  };

  await tabTo("Help");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog:not([open])", { state: "attached" });
  assert.equal((await page.evaluate(focused)).what.endsWith("Help"), true, "closing help gives the focus back");

  await tabTo("ImaCash");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.querySelector("[value=itfin]").checked);
  await page.keyboard.press("Enter");
  await heading("Which address should ImaCash send from?");

  await tabTo("Your e-mail address");
  await page.keyboard.press("End");
  await page.keyboard.type(".au");
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => window.fakeInputs.some((input) => input.value === "name@gmail.com.au"));
  assert.equal(await page.evaluate(() => document.activeElement.selectionStart), "name@gmail.com.a".length, "the caret stays");
  await page.keyboard.press("Enter");
  const words = await page.evaluate(() => window.fakeHeadings);
  await heading(words["two-step"]);

  for (const [button, next] of [
    ["trouble", "two-step-trouble"],
    ["trouble-done", "two-step"],
    ["continue", "get-code"],
    ["continue", "paste"],
  ]) {
    await go(button, next);
  }
  await press("paste", "Enter");
  await page.waitForSelector("[data-press=clear-code]");
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "BODY", "the focus is not lost");
  await go("continue", "test");

  async function go(button, next) {
    await press(button, button === "trouble" ? "Space" : "Enter");
    await heading(words[next]);
  }

  async function press(button, key) {
    await tabTo(await page.evaluate((press) => document.querySelector(`[data-press=${press}]`).textContent.trim(), button));
    await page.keyboard.press(key);
  }
});
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
console.log("walked by keyboard");
