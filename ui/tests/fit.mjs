// Every view in every language at 480 x 560, with text of 100 % and 200 %: nothing is cut off, sticks out, overlaps or needs
// scrolling sideways, no address is broken inside a word, help can be pressed, and no words are missing. At the usual size all of it
// in German, whose words are long, and in larger windows and with larger text help in every language. Exit 1 on any finding.
// node tests/fit.mjs [LANGUAGE…] [VIEW…]
import { readdirSync, readFileSync } from "node:fs";
import { brokenNames } from "./fit/broken.mjs";
import { helpless, hiddenSteps } from "./fit/help.mjs";
import { measure } from "./fit/measure.mjs";
import { odd } from "./fit/words.mjs";
import { sideBySide, withPages } from "./browser.mjs";

const small = { width: 480, height: 560 };
const usual = { width: 960, height: 700 };
/** With the list of steps beside the content: window, size of the text, and whether all of the steps must be in sight. */
const beside = [
  { size: usual, text: "100", whole: true },
  { size: { width: 900, height: 700 }, text: "100", whole: true },
  { size: { width: 900, height: 600 }, text: "100", whole: true },
  { size: { width: 1920, height: 1000 }, text: "200", whole: false },
  { size: { width: 1680, height: 700 }, text: "200", whole: false },
];
const given = process.argv.slice(2);
const folder = new URL("../gallery/", import.meta.url);
const start = performance.now();
/** For each language the views of which every other one has the frame of one: what stands around the content. */
const frames = new Map();

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const language = file.replace(".json", "");
  const views = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const kinds = new Map();
  for (const [name, view] of Object.entries(views)) {
    for (const line of odd(view)) report(`${name} (${language}) ${line}`);
    const { banner, steps, support, organisation, help } = view;
    kinds.set(JSON.stringify([banner?.text, banner?.failure?.label, steps, support?.label, organisation?.label, help.label]), name);
  }
  frames.set(language, [...kinds.values()]);
}

let looks = 0;
const complaints = await withPages(async (open, screens, languages) => {
  const named = screens.filter((screen) => given.includes(screen));
  const spoken = languages.filter((language) => given.includes(language));
  const wanted = named.length > 0 ? named : screens;
  const everything = [measure, brokenNames, helpless];
  const jobs = (spoken.length > 0 ? spoken : languages).flatMap((language) => [
    ...["100", "200"].map((text) => ({ language, text, size: small, views: wanted, checks: everything })),
    ...(language === "de" ? [{ language, text: "100", size: usual, views: wanted, checks: everything }] : []),
    ...beside.map(({ size, text, whole }) => {
      const views = frames.get(language).filter((screen) => wanted.includes(screen));
      return { language, text, size, views, checks: whole ? [helpless, hiddenSteps] : [helpless] };
    }),
  ]);
  await sideBySide(jobs, async ({ language, text, size, views, checks }) => {
    const page = await open(`lang=${language}&text=${text}&theme=light`, size);
    for (const view of views) {
      await page.turn(view);
      for (const check of checks) {
        for (const line of await page.evaluate(check)) report(`${view} (${language}, ${size.width} x ${size.height}, ${text} %) ${line}`);
      }
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
