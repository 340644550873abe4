// Every view in every language at 480 x 560, with text of 100 % and 200 %: nothing is cut off, sticks out, overlaps or needs
// scrolling sideways, and no words are missing. Exit 1 on any finding.
// node tests/fit.mjs [LANGUAGE…] [VIEW…]
import { readdirSync, readFileSync } from "node:fs";
import { measure } from "./fit/measure.mjs";
import { odd } from "./fit/words.mjs";
import { sideBySide, withPages } from "./browser.mjs";

const size = { width: 480, height: 560 };
const given = process.argv.slice(2);
const folder = new URL("../gallery/", import.meta.url);
const start = performance.now();

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const views = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  for (const [name, view] of Object.entries(views)) {
    for (const line of odd(view)) report(`${name} (${file.replace(".json", "")}) ${line}`);
  }
}

let looks = 0;
const complaints = await withPages(async (open, screens, languages) => {
  const wanted = screens.filter((screen) => given.includes(screen));
  const spoken = languages.filter((language) => given.includes(language));
  const jobs = (spoken.length > 0 ? spoken : languages).flatMap((language) => ["100", "200"].map((text) => ({ language, text })));
  await sideBySide(jobs, async ({ language, text }) => {
    const page = await open(`lang=${language}&text=${text}&theme=light`, size);
    for (const view of wanted.length > 0 ? wanted : screens) {
      await page.turn(view);
      for (const line of await page.evaluate(measure)) report(`${view} (${language}, ${text} %) ${line}`);
      looks += 1;
    }
    await page.context().close();
  });
});
for (const line of complaints) report(line);
console.log(`${looks} views measured in ${Math.round((performance.now() - start) / 1000)} s, ${process.exitCode ? "with findings" : "no findings"}`);

function report(line) {
  console.log(line);
  process.exitCode = 1;
}
