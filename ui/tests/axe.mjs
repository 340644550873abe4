// axe-core on every view: light and dark, English and Arabic; on some also more contrast, narrow, and large text. Exit 1 on any finding.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parts, sideBySide, withPages } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everything = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
// A theme changes the colours and nothing else, so the second one is looked at for them.
const colours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const usual = { width: 960, height: 700 };
const narrow = { width: 480, height: 560 };
const wanted = process.argv.slice(2);

let runs = 0;
const start = performance.now();
const complaints = await withPages(async (open, screens, languages) => {
  const chosen = wanted.length > 0 ? wanted : screens;
  // The first view of each kind of screen, in the looks that matter less often.
  const some = chosen.filter((_, at) => at % 8 === 0);
  const jobs = languages
    .filter((language) => ["en", "ar"].includes(language))
    .flatMap((language) => [
      ...parts(chosen, 2).map((views) => ({ language, look: "theme=light", size: usual, rules: everything, views })),
      { language, look: "theme=dark", size: usual, rules: colours, views: chosen },
      { language, look: "theme=light&contrast=more", size: narrow, rules: everything, views: some },
      { language, look: "theme=dark&contrast=more&text=200", size: usual, rules: colours, views: some },
    ]);
  await sideBySide(jobs, async ({ language, look, size, rules, views }) => {
    const page = await open(`lang=${language}&${look}&banner=Practice`, size);
    await page.evaluate(axe);
    for (const view of views) {
      await page.turn(view);
      let found = await page.evaluate(violations, rules);
      if (found.length > 0) {
        // What was still being drawn on a busy computer is no finding; what is there afterwards is.
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        found = await page.evaluate(violations, rules);
      }
      for (const line of found) report(`${view} (${language}, ${look}) ${line}`);
      runs += 1;
    }
    if (rules === everything) {
      // Behind an open question nothing can be pressed.
      await page.evaluate(() => document.querySelector("dialog[open]")?.close());
      await page.click("[aria-haspopup=dialog]");
      for (const line of await page.evaluate(violations, rules)) report(`help (${language}, ${look}) ${line}`);
    }
    await page.context().close();
  });
});
for (const line of complaints) report(line);
console.log(`${runs} looks at views in ${Math.round((performance.now() - start) / 1000)} s, ${process.exitCode ? "with findings" : "no findings"}`);

function report(line) {
  console.log(line);
  process.exitCode = 1;
}

async function violations(runOnly) {
  // What is folded counts as well.
  for (const details of document.querySelectorAll("details")) details.open = true;
  const found = await window.axe.run({ runOnly, resultTypes: ["violations"] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}
