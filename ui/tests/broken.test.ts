import lastWords from "virtual:last-words";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Backend } from "../src/backend";
import { begin, lastTag, place, standIn } from "../src/broken";
import { languages, viewsIn } from "../src/fake/views";
import type { View } from "../src/generated/types";
import { Session } from "../src/session.svelte";

const first: Record<string, View> = {
  en: (await viewsIn("en"))["app"]!,
  ar: (await viewsIn("ar"))["app"]!,
};
const view = first["en"]!;

let shown: HTMLDialogElement[];
let listeners: [string, EventListenerOrEventListenerObject][];

function backend(subscribe: Backend["subscribe"]): Backend {
  const refused = () => Promise.reject(new Error("nobody is there"));
  return { subscribe, act: refused, submitCode: refused, painted: () => {} };
}

function started(subscribe: Backend["subscribe"]): Promise<void> {
  const session = new Session(backend(subscribe));
  session.onFault = () => {};
  standIn(session);
  return begin(session);
}

const words = () => document.querySelector("#broken")?.textContent ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  listeners = [];
  const add = globalThis.addEventListener;
  vi.spyOn(globalThis, "addEventListener").mockImplementation((type, listener) => {
    listeners.push([type, listener]);
    add(type, listener);
  });
  // jsdom knows the element, but not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute("open", "");
    shown.push(this);
  };
});

afterEach(() => {
  document.body.replaceChildren();
  for (const [type, listener] of listeners) removeEventListener(type, listener);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a page without its first view", () => {
  it("says so where the program refuses", async () => {
    await started(() => Promise.reject(new Error("no such command")));
    expect(shown).toHaveLength(1);
    expect(words()).toContain(view.words.broken.title);
    expect(words()).toContain(view.words.broken.text);
    // Nobody could copy a report.
    expect(document.querySelectorAll("#broken button")).toHaveLength(1);
    expect(document.querySelector("[data-press=reload]")?.textContent).toBe(view.words.broken.reload);
  });

  it("says so where the program never answers, and not before", async () => {
    void started(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(shown).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shown).toHaveLength(1);
  });

  it("takes it back where the program was only slow", async () => {
    let answer = () => {};
    const done = started((draw) => new Promise((resolve) => (answer = () => (draw(view), resolve()))));
    await vi.advanceTimersByTimeAsync(16_000);
    expect(words()).not.toBe("");
    answer();
    await done;
    expect(document.querySelector("#broken")).toBeNull();
  });

  it("says nothing where all is well", async () => {
    await started(async (draw) => draw(view));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toHaveLength(0);
  });

  it("speaks the system's language", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["ar-EG", "de"]);
    await started(() => Promise.reject(new Error("no such command")));
    const dialog = document.querySelector<HTMLElement>("#broken")!;
    expect([dialog.lang, dialog.dir]).toEqual(["ar", "rtl"]);
    expect(words()).toContain(lastWords["ar"]!.title);
  });
});

describe("the last words", () => {
  it("are the program's, in each of its languages", () => {
    expect(Object.keys(lastWords).sort()).toEqual([...languages].sort());
    for (const [tag, { words, dir }] of Object.entries(first)) {
      const { title, text, reload } = words.broken;
      expect(lastWords[tag]).toEqual({ title, text, reload, dir });
    }
  });

  it("fit what a person wants best", () => {
    expect(lastTag(["de-AT", "en"])).toBe("de");
    expect(lastTag(["pt", "fr"])).toBe("pt-BR");
    expect(lastTag(["tlh", "pl-PL"])).toBe("pl");
    expect(lastTag(["tlh"])).toBe("en");
    expect(lastTag([])).toBe("en");
  });
});

describe("a page that broke", () => {
  it("offers a report in the view's words, and keeps what was thrown to itself", async () => {
    await started(async (draw) => draw(view));
    dispatchEvent(new ErrorEvent("error", { error: new Error("kcifyukbjejkmdju") }));
    expect(words()).toContain(view.words.broken.report);
    expect(document.documentElement.outerHTML).not.toContain("kcif");
  });

  it("knows the place of what was thrown", () => {
    const thrown = new Error("x");
    thrown.stack = "broke@tauri://localhost/assets/index.js:3:1207";
    expect(place(thrown)).toEqual({ line: 3, column: 1207 });
    expect(place("a word")).toEqual({ line: 0, column: 0 });
  });
});
