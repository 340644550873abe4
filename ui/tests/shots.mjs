// Pictures of views: node tests/shots.mjs FOLDER [QUERY [WIDTHxHEIGHT]] [VIEW…]
// The query chooses language and look ("lang=ar&theme=dark&text=200"); without views, of all; "test-*" means all that begin so.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withPages } from "./browser.mjs";

const [folder = "shots", query = "", size = "960x700", ...wanted] = process.argv.slice(2);
const [width, height] = size.split("x").map(Number);
mkdirSync(folder, { recursive: true });

const complaints = await withPages(async (open, screens) => {
  const fits = (screen) => wanted.some((one) => (one.endsWith("*") ? screen.startsWith(one.slice(0, -1)) : screen === one));
  const page = await open(query, { width, height });
  for (const screen of wanted.length > 0 ? screens.filter(fits) : screens) {
    await page.turn(screen);
    await page.screenshot({ path: join(folder, `${screen}.png`) });
  }
});
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
