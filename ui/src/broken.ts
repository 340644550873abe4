import "./broken.css";
import type { BrokenWords, PageFault } from "./generated/types";
import type { Session } from "./session.svelte";

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
    const words = session.view?.words.broken;
    session.tellOfFault({ input: "page-broke", fault, ...place(reason) });
    if (words && !document.getElementById("broken")) document.body.append(panel(words, session));
    document.querySelector<HTMLDialogElement>("#broken:not([open])")?.showModal();
  };
  addEventListener("error", (event) => {
    // Observers that are late report without an error, and harm nobody.
    if (event.error) broke("threw", event.error);
  });
  addEventListener("unhandledrejection", (event) => broke("rejected", event.reason));
  session.onFault = broke;
}

function panel(words: BrokenWords, session: Session): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.id = "broken";
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
  press(words.report, (button) => {
    void session.copyReport().then((copied) => {
      if (copied) button.textContent = words.reported;
    });
  }).dataset["press"] = "copy-report";
  const reload = press(words.reload, () => location.reload());
  reload.className = "primary";
  reload.dataset["press"] = "reload";
  reload.autofocus = true;
  // There is nothing behind it to go back to.
  dialog.oncancel = (event) => event.preventDefault();
  return dialog;
}
