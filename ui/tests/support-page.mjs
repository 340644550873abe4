// The help page for support numbers (npm run views), from a file and with its own policy: in every language, light and dark, narrow and wide. Exit 1 on any finding.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { launch } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = new URL("../gallery/", import.meta.url);
const pages = readdirSync(folder).filter((name) => name.startsWith("support-"));
if (pages.length === 0) throw new Error("there are no pages yet: npm run views makes them");

/** The digits of a number: release 1, this screen and what it says, this provider. */
function number(screen, says, provider) {
  const digits = (value, places) => String(value).padStart(places, "0");
  const payload = `101${digits(screen, 2)}${digits(says, 2)}${digits(provider, 3)}`;
  return payload + digits(98 - ((Number(payload) * 100) % 97), 2);
}

let looks = 0;
const browser = await launch();
try {
  for (const name of pages) {
    for (const [colorScheme, width] of [["light", 360], ["dark", 900]]) {
      await look(name, colorScheme, width);
      looks += 1;
    }
  }
} finally {
  await browser.close();
}
console.log(`${looks} looks at ${pages.length} pages, ${process.exitCode ? "with findings" : "no findings"}`);

async function look(name, colorScheme, width) {
  const complain = (words) => report(`${name}, ${colorScheme}, ${width}: ${words}`);
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 700 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (line) => complain(line.text()));
  page.on("request", (request) => {
    if (request.url() !== new URL(name, folder).href) complain(`it asked for ${request.url()}`);
  });
  await page.goto(new URL(name, folder).href);
  const tables = JSON.parse(await page.locator("#tables").textContent());
  const place = (table, wanted) => Number(Object.entries(table).find(([, row]) => wanted(row))[0]);
  const screen = place(tables.screens, (row) => row.name === "test-failed");
  const cause = place(tables.screens[screen].says, (row) => row.id === "wrong-app-password");
  const gmail = place(tables.providers, ([name]) => name === "Gmail");

  // As it is read out: group by group, and the answer comes with the last digit.
  const right = number(screen, cause, gmail);
  await page.keyboard.type(right.slice(0, 4) + " " + right.slice(4, 8) + " " + right.slice(8, 11));
  if (await page.locator("#answer").isVisible()) complain("an answer before the last digit");
  await page.keyboard.type(right.slice(11));
  const answer = await page.locator("#answer").innerText();
  if (!answer.includes(tables.screens[screen].title) || !answer.includes("Google")) complain(`the answer is ${answer}`);
  await judge(page, complain);

  // A wrong digit is told when it is asked for.
  await page.locator("#number").fill(right.slice(0, 11) + ((Number(right[11]) + 1) % 10));
  if (await page.locator("#answer").isVisible()) complain("an answer to a wrong number while it is typed");
  await page.keyboard.press("Enter");
  if (!(await page.locator("#answer").innerText()).includes(tables.words.notRead)) complain("a wrong digit is not told");
  if (!page.url().endsWith(name)) complain("the form was sent somewhere");
  await judge(page, complain);
  await context.close();
}

async function judge(page, complain) {
  const [needs, has] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  if (needs > has) complain(`it is ${needs} pixels wide`);
  await page.evaluate(axe);
  for (const { id, nodes } of await page.evaluate(async () => (await window.axe.run()).violations)) {
    complain(`${id}: ${nodes.map((node) => node.target).join(", ")}`);
  }
}

function report(line) {
  console.log(line);
  process.exitCode = 1;
}
