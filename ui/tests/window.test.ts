import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { viewsIn } from "../src/fake/views";
import type { Input, View } from "../src/generated/types";
import { Session } from "../src/session.svelte";
import Window from "../src/Window.svelte";

const views = await viewsIn("en");
const code = "kcifyukbjejkmdju";

let draw: (view: View) => void;
let sent: (Input | string)[];
let window_: Record<string, unknown>;
let painted = 0;
let answering: Promise<void>;

function sample(name: string): View {
  const found = views[name];
  if (!found) throw new Error(`no view ${name}`);
  return structuredClone(found);
}

async function show(next: View): Promise<void> {
  draw(next);
  flushSync();
  await tick();
  await Promise.resolve();
}

function element<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function type(box: HTMLInputElement, value: string): void {
  box.focus();
  box.value = value;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function press(box: HTMLElement, key: string): void {
  box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame"] });
  sent = [];
  painted = 0;
  answering = Promise.resolve();
  // jsdom knows the element, but not what it does.
  HTMLDialogElement.prototype.close = () => {};
  const session = new Session({
    subscribe: async (onView) => void (draw = onView),
    act: (input) => {
      sent.push(input);
      return answering;
    },
    submitCode: async (value) => void sent.push(value),
    painted: () => void (painted += 1),
  });
  window_ = mount(Window, { target: document.body, props: { session } });
  await session.start();
});

afterEach(async () => {
  await unmount(window_);
  vi.useRealTimers();
});

describe("the window", () => {
  it("leads the focus to the heading of a new screen, and only then", async () => {
    await show(sample("address"));
    expect(document.activeElement).toBe(element("h1"));
    const box = element<HTMLInputElement>("[data-field=address]");
    box.focus();
    await show({ ...sample("address-found"), screenKey: "address" });
    expect(document.activeElement).toBe(box);
    await show(sample("two-step"));
    expect(document.activeElement).toBe(element("h1"));
  });

  it("leads the focus to what a press brought onto the same screen", async () => {
    await show(sample("two-step"));
    element("[data-press=trouble]").click();
    await show({ ...sample("two-step-trouble"), screenKey: "two-step" });
    expect(document.activeElement?.textContent).toBe("What is in the way?");
  });

  it("breaks addresses before the @ and behind signs, and leaves them whole for who copies or listens", async () => {
    const sampled = sample("mailboxes");
    if (sampled.screen.kind !== "mailboxes") throw new Error("it is the list");
    const [first] = sampled.screen.rows;
    if (!first) throw new Error("there are some");
    first.address = "anna-maria@mail.long-hoster.example";
    await show(sampled);
    const address = element("[data-mailbox] .address");
    expect(address.textContent).toBe(first.address);
    const broken = address.querySelector("bdi")?.innerHTML.replace(/<!--.*?-->|<\/span>/g, "").replace(/<span[^>]*>/g, "|");
    expect(broken).toBe("anna-|maria|@mail.|long-|hoster.|example");
  });

  it("speaks each number once", async () => {
    const words = (number: number, text: string) => ({ ...sample("test"), announcement: { number, text } });
    await show(words(1, "Connecting."));
    const heard = () => [...element("[role=log]").children];
    const first = heard();
    expect(first.map((sentence) => sentence.textContent)).toEqual(["Connecting."]);
    await show(words(1, "Connecting."));
    expect(heard()).toEqual(first);
    // The same words again are another sentence; the first stays, since it may not have been read out yet.
    await show(words(2, "Connecting."));
    expect(heard()[0]).toBe(first[0]);
    expect(heard().map((sentence) => sentence.textContent)).toEqual(["Connecting.", "Connecting."]);
    await show({ ...sample("test"), announcement: null });
    expect(heard()).toHaveLength(2);
  });

  it("says once that the first screen is painted", async () => {
    await show(sample("app"));
    vi.advanceTimersByTime(100);
    await show(sample("address"));
    vi.advanceTimersByTime(100);
    expect(painted).toBe(1);
  });

  it("sends what was typed before what was pressed", async () => {
    await show(sample("address"));
    type(element("[data-field=address]"), "name@gmail.com");
    press(element("[data-field=address]"), "Enter");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      { input: "type", field: "address", value: "name@gmail.com" },
      { input: "press", press: "continue" },
    ]);
  });

  it("sends a pause's worth of letters as one", async () => {
    await show(sample("address"));
    const box = element<HTMLInputElement>("[data-field=address]");
    for (const value of ["n", "na", "nam"]) type(box, value);
    await vi.advanceTimersByTimeAsync(130);
    expect(sent).toEqual([{ input: "type", field: "address", value: "nam" }]);
  });

  it("waits for one call before it makes the next", async () => {
    let answer = () => {};
    answering = new Promise((resolve) => (answer = resolve));
    await show(sample("hand-over"));
    for (const button of document.querySelectorAll<HTMLElement>("[data-rows] button")) button.click();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ input: "copy-row", row: 0 }]);
    answer();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([0, 1, 2, 3].map((row) => ({ input: "copy-row", row })));
  });

  it("sends the chosen language, and shows the one that the view is in", async () => {
    await show(sample("app"));
    const menu = element<HTMLSelectElement>("select[data-choice=language]");
    expect(menu.value).toBe("en");
    menu.value = "ar";
    menu.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ input: "choose", choice: "language", value: "ar" }]);
    const languages = { ...sample("app").languages };
    languages.options = languages.options.map((option) => ({ ...option, selected: option.value === "ar" }));
    await show({ ...sample("app"), languages });
    expect(menu.value).toBe("ar");
    expect(element(".language .name").lang).toBe("ar");
  });

  it("shows a server's words as text", async () => {
    const half = sample("test-half");
    if (half.screen.kind !== "test") throw new Error("not a test");
    half.screen.failures[0]!.details[0]!.value = "<img src=x onerror=alert(1)>";
    await show(half);
    expect(document.querySelector("img")).toBeNull();
    expect(element("dd").textContent).toContain("<img");
  });
});

describe("the code field", () => {
  it("hands the code over once and is empty at once", async () => {
    await show(sample("paste-typing-hidden"));
    const box = element<HTMLInputElement>("[data-code]");
    expect(box.type).toBe("password");
    type(box, code);
    press(box, "Enter");
    expect(box.value).toBe("");
    press(box, "Enter");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([code]);
    expect(document.documentElement.outerHTML).not.toContain(code);
  });

  it("hands it over before the primary button's press", async () => {
    await show(sample("paste-typing"));
    type(element("[data-code]"), code);
    element("[data-press=continue]").click();
    expect(element<HTMLInputElement>("[data-code]").value).toBe("");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([code, { input: "press", press: "continue" }]);
  });

  it("is emptied when the screen goes", async () => {
    await show(sample("paste-typing"));
    const box = element<HTMLInputElement>("[data-code]");
    type(box, code);
    await show(sample("get-code"));
    expect(box.value).toBe("");
    expect(sent).toEqual([]);
  });

  it("asks no browser to remember, complete or correct", async () => {
    await show(sample("paste-typing"));
    const box = element("[data-code]");
    for (const name of ["autocomplete", "autocapitalize", "autocorrect"]) expect(box.getAttribute(name)).toBe("off");
    expect(box.getAttribute("spellcheck")).toBe("false");
  });
});
