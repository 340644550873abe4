import "./broken.css";
import lastWords from "virtual:last-words";
import type { BrokenWords, PageFault } from "./generated/types";
import type { Session } from "./session.svelte";

/** What is said; without the report's words there is no program that could copy one. */
type Words = Pick<BrokenWords, "title" | "text" | "reload"> & Partial<BrokenWords>;

/** Milliseconds after which a first view that has not come is missed: far more than a slow computer needs. */
const patience = 15_000;

/** Where something went wrong, as far as it says so. What it says besides stays unread. */
export function place(reason: unknown): { line: number; column: number } {
  const stack = reason instanceof Error ? (reason.stack ?? "") : "";
  const found = /:(\d+):(\d+)\)?$/m.exec(stack);
  const number = (text: string | undefined) => Math.min(Number(text ?? 0), 0xffffffff);
  return { line: number(found?.[1]), column: number(found?.[2]) };
}

/** Shows a calm panel when the page itself fails. Drawn by hand: what draws everything else may be what fails. */
export function standIn(session: Session): void {
  const broke = (fault: PageFault, reason: unknown) => {
    session.tellOfFault({ input: "page-broke", fault, ...place(reason) });
    show(session);
  };
  addEventListener("error", (event) => {
    // Observers that are late report without an error, and harm nobody.
    if (event.error) broke("threw", event.error);
  });
  addEventListener("unhandledrejection", (event) => broke("rejected", event.reason));
  session.onFault = broke;
}

/** Begins to draw. A window whose program does not answer says so instead of staying empty. */
export async function begin(session: Session): Promise<void> {
  const missed = setTimeout(() => show(session), patience);
  try {
    await session.start();
    // It was only slow.
    if (session.view) document.querySelector("#broken[data-early]")?.remove();
  } catch (reason) {
    session.onFault("not-taken", reason);
  } finally {
    clearTimeout(missed);
  }
}

function show(session: Session): void {
  if (!document.getElementById("broken")) {
    const words = session.view?.words.broken;
    document.body.append(words ? panel(words, session) : earlyPanel(session));
  }
  document.querySelector<HTMLDialogElement>("#broken:not([open])")?.showModal();
}

/** The panel before there was any view: in the system's language, as far as the page knows it. */
function earlyPanel(session: Session): HTMLDialogElement {
  const tag = lastTag(navigator.languages);
  const words = lastWords[tag]!;
  const dialog = panel(words, session);
  dialog.dataset["early"] = "";
  dialog.lang = tag;
  dialog.dir = words.dir;
  return dialog;
}

/** The language of the last words for what a person wants, the dearest first: if need be in another region's form. */
export function lastTag(wanted: readonly string[]): string {
  const language = (tag: string) => tag.toLowerCase().split("-")[0];
  const there = Object.keys(lastWords);
  const found = wanted.map((wish) => {
    const exact = there.find((tag) => tag.toLowerCase() === wish.toLowerCase());
    return exact ?? there.find((tag) => language(tag) === language(wish));
  });
  return found.find((tag) => tag !== undefined) ?? "en";
}

function panel(words: Words, session: Session): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.id = "broken";
  dialog.className = "question";
  dialog.setAttribute("aria-labelledby", "broken-title");
  const title = dialog.appendChild(document.createElement("h2"));
  title.id = "broken-title";
  title.textContent = words.title;
  dialog.appendChild(document.createElement("p")).textContent = words.text;
  const row = dialog.appendChild(document.createElement("div"));
  const press = (label: string, does: (button: HTMLButtonElement) => void) => {
    const button = row.appendChild(document.createElement("button"));
    button.type = "button";
    button.textContent = label;
    button.onclick = () => does(button);
    return button;
  };
  const { report, reported } = words;
  if (report && reported) {
    press(report, (button) => {
      void session.copyReport().then((copied) => {
        if (copied) button.textContent = reported;
      });
    }).dataset["press"] = "copy-report";
  }
  const reload = press(words.reload, () => location.reload());
  reload.className = "primary";
  reload.dataset["press"] = "reload";
  reload.autofocus = true;
  // There is nothing behind it to go back to.
  dialog.oncancel = (event) => event.preventDefault();
  return dialog;
}
