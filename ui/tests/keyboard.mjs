// The keyboard alone: everything on every sample view is reached, ringed and large enough, and the job can be walked.
import assert from "node:assert/strict";
import { withPages } from "./browser.mjs";

const focused = () => {
  const element = document.activeElement;
  const shown = element.closest(".option") ?? element;
  const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
  const style = getComputedStyle(shown);
  const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  const group = element.type === "radio" ? element.name : null;
  return { tag: element.tagName, what: (element.labels?.[0] ?? element).textContent.trim(), width, height, ring, group };
};

const complaints = await withPages(async (open, screens) => {
  const small = { width: 480, height: 560 };
  const looks = [...screens.map((screen) => [screen]), ["finished", small], ["two-step-none", small], ["hand-over", small]];
  for (const [screen, size] of looks) {
    const page = await open(`screen=${screen}`, size);
    const stops = await page.evaluate(() => {
      const all = [...document.querySelectorAll("button, input, select, textarea, summary, [tabindex='0']")].filter((e) => e.checkVisibility() && e.tabIndex >= 0);
      const groups = new Set(all.filter((e) => e.type === "radio").map((e) => e.name));
      return all.filter((e) => e.type !== "radio").length + groups.size;
    });
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", `${screen}: the heading has the focus`);
    const seen = new Set();
    for (let i = 0; i < stops + 2; i += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(focused);
      if (at.tag === "BODY") continue;
      seen.add(at.group ?? `${at.tag} ${at.what} ${await page.evaluate(() => [...document.querySelectorAll("*")].indexOf(document.activeElement))}`);
      assert.ok(at.ring, `${screen}: no ring on ${at.what}`);
      assert.ok(at.height >= 43.5 && at.width >= 43.5, `${screen}: ${at.what} is only ${at.width} x ${at.height}`);
    }
    assert.equal(seen.size, stops, `${screen}: Tab reaches ${[...seen].join(", ")}`);
    await page.context().close();
  }

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
  await heading("First, Google needs two-step sign-in");

  await tabTo("I can't");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.activeElement.textContent === "What is in the way?");
  for (const [button, next] of [
    ["It is on", "Get the app password from Google"],
    ["I have copied it", "Paste the app password"],
    ["Paste", "Paste the app password"],
    ["Test the connection", "Testing your mailbox"],
  ]) {
    await tabTo(button);
    await page.keyboard.press("Enter");
    await heading(next);
  }
});
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
console.log("walked by keyboard");
