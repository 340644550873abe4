import type { Backend } from "../backend";
import type { Choice, Field, Input, View } from "../generated/types";
import { view } from "./build";
import { early } from "./early";
import { kinds } from "./kinds";
import { late } from "./late";

const samples = { ...early, ...late, ...kinds };

/** The way through the job, for Continue and Back. */
const path = ["app", "address-found", "two-step", "get-code", "paste", "paste-filled", "test", "hand-over", "finished"];

/**
 * Sample views in place of the program: `?screen=address-stop`, with `&banner=…` and `&dir=rtl` on top.
 *
 * It goes along the path when buttons are pressed, echoes what is typed, and knows no rule.
 */
export function fake(query: URLSearchParams): Backend {
  let now = sample(query.get("screen") ?? "app", query);
  let draw: (view: View) => void = () => {};
  const log: Input[] = [];
  Object.assign(window, { fakeScreens: Object.keys(samples), fakeInputs: log });

  function show(next: View) {
    now = { ...next, revision: now.revision + 1 };
    draw(now);
  }

  function along(by: number) {
    const at = path.findIndex((name) => name === now.screenKey);
    const to = path[at + by] ?? "app";
    show(sample(to, query));
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
          trouble: () => show(sample(`${now.screen.kind}-trouble`, query, now.screenKey)),
          "trouble-done": () => show(sample(now.screen.kind, query, now.screenKey)),
          paste: () => show(sample("paste-filled", query)),
          "type-instead": () => show(sample("paste-typing", query, now.screenKey)),
          "clear-code": () => show(sample("paste", query, now.screenKey)),
          "app-refused": () => show(sample("hand-over-refused", query, now.screenKey)),
          "explain-refusal": () => show(sample("hand-over-explained", query, now.screenKey)),
        };
        const forward = now.actions.some((button) => button.kind === "primary" && button.press === input.press);
        (steps[input.press] ?? (forward ? () => along(1) : () => show(now)))();
      } else if (input.input === "go-to") {
        show(sample(path[input.step - 1] ?? "app", query));
      } else if (input.input === "type") {
        show(change(now, (node) => isField(node) && node.id === input.field && (node.value = input.value)));
      } else if (input.input === "choose") {
        show(
          change(now, (node) => {
            if (!isChoice(node) || node.id !== input.choice) return;
            for (const option of node.options) option.selected = option.value === input.value;
          }),
        );
      } else {
        show(change(now, (node) => "copied" in node && "copy" in node && (node.copied = node.copy === input.row)));
      }
    },
    async submitCode() {
      show(sample("paste-filled", query, now.screenKey));
    },
    painted() {
      performance.mark("painted");
    },
  };
}

function sample(name: string, query: URLSearchParams, key = name): View {
  const found = samples[name] ?? samples.app;
  if (!found) throw new Error(`no sample ${name}`);
  return {
    ...view(key, found),
    dir: query.get("dir") === "rtl" ? "rtl" : "ltr",
    banner: query.get("banner"),
  };
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
