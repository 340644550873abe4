import type { Backend } from "../backend";
import type { Choice, Field, Input, View } from "../generated/types";
import { languages, viewsIn } from "./views";

/** The way through the job, for Continue and Back. */
const path = ["app", "address-found", "two-step", "get-code", "paste", "paste-filled", "test", "hand-over", "finished"];

/**
 * The engine's views in place of the program: `?screen=address-stop&lang=en`, with `&banner=…` and `&dir=rtl` on top.
 *
 * It goes along the path when buttons are pressed, echoes what is typed, and knows no rule. A test turns to another
 * view with `fakeShow(name, language)`.
 */
export async function fake(query: URLSearchParams): Promise<Backend> {
  let views = await viewsIn(query.get("lang") ?? "en");
  let name = "";
  let now = find(query.get("screen") ?? "app");
  let draw: (view: View) => void = () => {};
  const log: Input[] = [];
  Object.assign(window, {
    fakeScreens: Object.keys(views),
    fakeLanguages: languages,
    fakeHeadings: Object.fromEntries(Object.entries(views).map(([name, view]) => [name, view.heading])),
    fakeInputs: log,
    async fakeShow(wanted: string, language?: string) {
      if (language) views = await viewsIn(language);
      turnTo(wanted);
    },
  });

  function find(wanted: string): View {
    const found = views[wanted];
    if (!found) throw new Error(`There is no view named ${wanted}.`);
    name = wanted;
    const banner = query.get("banner");
    const dir = query.get("dir") === "rtl" ? "rtl" : found.dir;
    return { ...found, dir, banner: banner === null ? found.banner : { text: banner, failure: null } };
  }

  function show(next: View) {
    now = { ...next, revision: now.revision + 1 };
    draw(now);
  }

  function turnTo(wanted: string) {
    show(find(wanted));
  }

  function along(by: number) {
    turnTo(path[path.indexOf(name) + by] ?? "app");
  }

  return {
    async subscribe(onView) {
      draw = onView;
      draw(now);
    },
    async act(input) {
      log.push(input);
      if (input.input === "press") {
        const steps: Record<string, () => void> = {
          back: () => along(-1),
          trouble: () => turnTo(`${now.screen.kind}-trouble`),
          "trouble-done": () => turnTo(now.screen.kind),
          "answer-yes": () => turnTo("get-code-found"),
          "answer-no": () => turnTo("get-code-question"),
          paste: () => turnTo("paste-filled"),
          "type-instead": () => turnTo("paste-typing"),
          "show-typing": () => show(change(now, (node) => "submitLabel" in node && (node.shown = true))),
          "hide-typing": () => show(change(now, (node) => "submitLabel" in node && (node.shown = false))),
          "clear-code": () => turnTo("paste"),
          "app-refused": () => turnTo("hand-over-refused"),
          "explain-refusal": () => turnTo("hand-over-explained"),
        };
        const forward = now.actions.some((button) => button.kind === "primary" && button.press === input.press);
        (steps[input.press] ?? (forward ? () => along(1) : () => show(now)))();
      } else if (input.input === "go-to") {
        turnTo(path[input.step - 1] ?? "app");
      } else if (input.input === "type") {
        show(change(now, (node) => isField(node) && node.id === input.field && (node.value = input.value)));
      } else if (input.input === "choose" && isLanguage(input.choice)) {
        views = await viewsIn(input.value);
        turnTo(name);
      } else if (input.input === "choose") {
        show(
          change(now, (node) => {
            if (!isChoice(node) || node.id !== input.choice) return;
            for (const option of node.options) option.selected = option.value === input.value;
          }),
        );
      } else if (input.input === "copy-row") {
        show(change(now, (node) => "copied" in node && "copy" in node && (node.copied = node.copy === input.row)));
      }
    },
    async submitCode() {
      turnTo("paste-filled");
    },
    painted() {
      performance.mark("painted");
    },
  };
}

function isLanguage(choice: string): boolean {
  return choice === "language";
}

/** A copy of the view in which `edit` has seen every object. */
function change(from: View, edit: (node: Record<string, unknown>) => unknown): View {
  const copy = structuredClone(from);
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    if (!Array.isArray(node) && !("product" in node)) edit(node as Record<string, unknown>);
    Object.values(node).forEach(visit);
  };
  visit(copy);
  return copy;
}

function isField(node: Record<string, unknown>): node is Record<string, unknown> & Field {
  return "value" in node && "kind" in node;
}

function isChoice(node: Record<string, unknown>): node is Record<string, unknown> & Choice {
  return Array.isArray(node.options);
}
