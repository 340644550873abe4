// A headless browser on the built page with its sample views (npm run views, npm run build:fake). Looks for Chromium or Chrome; CHROMIUM names another one.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { preview } from "vite";

/** Where Chromium or Chrome may be. */
const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Runs `work(open, screens, languages)`; `open(query, size)` gives a page that shows the view, `page.show(query)` loads the next
 * one, `page.turn(screen, language)` draws it as the program would, without loading. Every complaint of a page counts.
 */
export async function withPages(work) {
  if (!existsSync(new URL("../dist-fake/index.html", import.meta.url))) throw new Error("build the page first: npm run views && npm run build:fake");
  const server = await preview({ build: { outDir: "dist-fake" }, preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const browser = await launch();
  const complaints = [];
  try {
    const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
    const open = async (query, size = { width: 960, height: 700 }) => {
      const context = await browser.newContext({ viewport: size, reducedMotion: "reduce" });
      await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("console", (line) => {
        if (["error", "warning"].includes(line.type())) complaints.push(`${page.url()}: ${line.text()}`);
      });
      page.show = async (next) => {
        await page.goto(`${address}?${next}`);
        await page.waitForFunction(() => performance.getEntriesByName("painted").length > 0);
      };
      page.turn = (screen, language) => page.evaluate(async ([name, lang]) => {
          await window.fakeShow(name, lang);
          await new Promise((drawn) => setTimeout(drawn));
        }, [screen, language]);
      await page.show(query);
      return page;
    };
    const first = await open("");
    const { screens, languages } = await first.evaluate(() => ({ screens: window.fakeScreens, languages: window.fakeLanguages }));
    await first.context().close();
    await work(open, screens, languages);
  } finally {
    await browser.close();
    await server.close();
  }
  return complaints;
}

/** A browser without a window. */
export function launch() {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error("no Chromium or Chrome was found; name one in CHROMIUM");
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: root ? ["--no-sandbox"] : [] });
}

/** Goes through the jobs side by side, as many at once as there are workers. */
export async function sideBySide(jobs, work, workers = 2) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

/** As many parts of about the same size. */
export function parts(list, number) {
  return Array.from({ length: number }, (_, part) => list.filter((_, at) => at % number === part));
}
