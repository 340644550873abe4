// Pictures of the sample views: node tests/shots.mjs FOLDER [QUERY [WIDTHxHEIGHT]] [SCREEN...]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withPages } from "./browser.mjs";

const [folder = "shots", query = "", size = "960x700", ...wanted] = process.argv.slice(2);
const [width, height] = size.split("x").map(Number);
mkdirSync(folder, { recursive: true });

const complaints = await withPages(async (open, screens) => {
  const page = await open("", { width, height });
  for (const screen of wanted.length > 0 ? wanted : screens) {
    await page.show(`screen=${screen}&${query}`);
    await page.screenshot({ path: join(folder, `${screen}.png`) });
  }
});
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
