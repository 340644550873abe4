/** What stands around every screen: the support number, the banner of practice, help, questions before everything else. */
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { viewsIn } from "../src/fake/views";
import type { Choice, Input, View } from "../src/generated/types";
import { Session } from "../src/session.svelte";
import Window from "../src/Window.svelte";

const views = await viewsIn("en");

let draw: (view: View) => void;
let sent: Input[];
let window_: Record<string, unknown>;

function sample(name: string): View {
  const found = views[name];
  if (!found) throw new Error(`no view ${name}`);
  return structuredClone(found);
}

async function show(next: View): Promise<void> {
  draw(next);
  flushSync();
  await tick();
}

function element<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

beforeEach(async () => {
  sent = [];
  // jsdom knows the element, but not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  const session = new Session({
    subscribe: async (onView) => void (draw = onView),
    act: async (input) => void sent.push(input),
    submitCode: async () => {},
    painted: () => {},
  });
  window_ = mount(Window, { target: document.body, props: { session } });
  await session.start();
});

afterEach(() => unmount(window_));

describe("the support number", () => {
  it("stands on every view of the engine's", () => {
    const without = Object.entries(views).filter(([, view]) => !view.support);
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it("is read out digit by digit, and shown in groups", async () => {
    await show({ ...sample("test"), support: { label: "Support number", number: "4071 2283 9164" } });
    const { children } = element("[data-support]");
    const heard = [...children].filter((child) => child.getAttribute("aria-hidden") !== "true");
    expect(heard.map((child) => child.textContent)).toEqual(["Support number", "4 0 7 1, 2 2 8 3, 9 1 6 4"]);
    const seen = [...children].filter((child) => !child.classList.contains("unseen"));
    expect(seen.map((child) => child.textContent)).toEqual(["Support number", "4071 2283 9164"]);
  });
});

describe("the banner of practice", () => {
  it("lets the failure be chosen", async () => {
    const option = (value: string, selected: boolean) => ({ value, label: value, detail: null, selected });
    const failure: Choice = { id: "rehearsed-failure", label: "What goes wrong", options: [option("none", true), option("port", false)], error: null };
    await show({ ...sample("test"), banner: { text: "Practice", failure } });
    expect(element(".banner").textContent).toContain("Practice");
    const menu = element<HTMLSelectElement>("select[data-choice=rehearsed-failure]");
    menu.value = "port";
    menu.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(sent).toEqual([{ input: "choose", choice: "rehearsed-failure", value: "port" }]));
    expect([...menu.options].map((option) => option.lang), "these are no languages").toEqual(["", ""]);
  });
});

describe("help", () => {
  it("is closed by what leads elsewhere", async () => {
    const way = { press: "open-desk", label: "For helpdesks", kind: "plain" } as const;
    const view = sample("test");
    await show({ ...view, help: { ...view.help, actions: [way] } });
    element("[aria-haspopup=dialog]").click();
    const dialog = element("[data-press=open-desk]").closest("dialog");
    expect(dialog?.open).toBe(true);
    element("[data-press=open-desk]").click();
    expect(dialog?.open).toBe(false);
    await vi.waitFor(() => expect(sent).toEqual([{ input: "press", press: "open-desk" }]));
  });
});

describe("a question before everything else", () => {
  it("has the answer that loses nothing at hand, and gives the focus back", async () => {
    const view = sample("hand-over");
    await show({ ...view, closing: null });
    element("[data-rows] button").focus();
    const before = document.activeElement;
    await show({ ...view, closing: sample("paste-closing").closing });
    expect(document.activeElement).toBe(element("[data-press=stay]"));
    element("dialog[data-safe]").dispatchEvent(new Event("cancel", { cancelable: true }));
    await vi.waitFor(() => expect(sent).toEqual([{ input: "press", press: "stay" }]));
    await show({ ...view, closing: null });
    expect(document.activeElement).toBe(before);
  });
});
