// axe-core on every sample view: light and dark, more contrast, narrow, large text. Exit 1 on any finding.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { withPages } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const looks = [
  ["theme=light", { width: 960, height: 700 }],
  ["theme=dark", { width: 960, height: 700 }],
  ["theme=light&contrast=more&dir=rtl", { width: 480, height: 560 }],
  ["theme=dark&contrast=more&text=200", { width: 960, height: 700 }],
];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let runs = 0;
const findings = await withPages(async (open, screens) => {
  for (const [look, size] of looks) {
    const page = await open("", size);
    for (const screen of screens) {
      await page.show(`screen=${screen}&${look}&banner=Practice`);
      await page.evaluate(axe);
      // What is folded counts as well, and in one look so does help.
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      if (look === "theme=light" && screen === "app") await page.click("[aria-haspopup=dialog]");
      const found = await page.evaluate(async (values) => {
        const { violations } = await window.axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] });
        const lines = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
        // Nothing may need scrolling sideways, whatever the size.
        const wide = [document.documentElement, ...document.querySelectorAll(".body, main, .side")];
        return lines.concat(wide.filter((e) => e.scrollWidth > e.clientWidth).map((e) => `too wide: ${e.tagName} ${e.scrollWidth}>${e.clientWidth}`));
      }, tags);
      for (const line of found) {
        console.log(`${screen} (${look}) ${line}`);
        process.exitCode = 1;
      }
      runs += 1;
    }
    await page.context().close();
  }
});
for (const line of findings) {
  console.log(line);
  process.exitCode = 1;
}
console.log(`${runs} looks at sample views, ${process.exitCode ? "with findings" : "no findings"}`);
