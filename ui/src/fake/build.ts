import type {
  Button,
  ButtonKind,
  Choice,
  ChoiceId,
  Field,
  FieldId,
  FieldKind,
  Note,
  Press,
  Screen,
  Span,
  StepMark,
  Tone,
  View,
} from "../generated/types";

/** Words with emphasis: `*strong*` and `[label]`. */
export function text(words: string): Span[] {
  return words
    .split(/(\*[^*]+\*|\[[^\]]+\])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part.startsWith("*")) return { text: part.slice(1, -1), style: "strong" };
      if (part.startsWith("[")) return { text: part.slice(1, -1), style: "label" };
      return { text: part, style: "plain" };
    });
}

export function button(press: Press, label: string, kind: ButtonKind = "quiet"): Button {
  return { press, label, kind };
}

export function note(tone: Tone, title: string | null, words: string, actions: Button[] = []): Note {
  return { tone, title, text: text(words), actions };
}

export function field(id: FieldId, label: string, value = "", more: Partial<Field> = {}): Field {
  const kinds: Partial<Record<FieldId, FieldKind>> = {
    address: "email",
    "smtp-host": "host",
    "imap-host": "host",
    "smtp-host-again": "host",
    "imap-host-again": "host",
    "smtp-port": "port",
    "imap-port": "port",
    "provider-search": "search",
    "app-message": "long",
  };
  return { id, label, value, hint: null, error: null, kind: kinds[id] ?? "text", ...more };
}

/** A question; an answer is `[value, label, detail?]`. */
export function choice(
  id: ChoiceId,
  label: string,
  answers: [string, string, string?][],
  selected: string | null = null,
  error: string | null = null,
): Choice {
  const options = answers.map(([value, name, detail]) => ({
    value,
    label: name,
    detail: detail ?? null,
    selected: value === selected,
  }));
  return { id, label, options, error };
}

const names = ["Which app", "Your address", "Two-step sign-in", "Get the app password", "Paste it", "Test"];

function steps(now: number): StepMark[] {
  return [...names, "Put it into ImaCash"].map((name, i) => {
    const number = i + 1;
    const state = number < now ? "done" : number === now ? "now" : "todo";
    return { number, name, state, reachable: number < now };
  });
}

export interface Sample {
  step: number;
  heading: string;
  lead?: string;
  screen: Screen;
  notes?: Note[];
  actions?: Button[];
  /** What a screen reader hears. */
  speech?: string;
}

/** A whole view around a screen. */
export function view(key: string, sample: Sample): View {
  const { step } = sample;
  const finished = step > 7;
  return {
    revision: 1,
    lang: "en",
    dir: "ltr",
    banner: null,
    stepsLabel: "Steps",
    steps: steps(step),
    eyebrow: finished ? "All done" : `Step ${step} of 7 · ${steps(step)[step - 1]?.name}`,
    heading: sample.heading,
    lead: sample.lead ? text(sample.lead) : null,
    screenKey: key,
    screen: sample.screen,
    notes: sample.notes ?? [],
    back: step > 1 && !finished ? button("back", "Back", "plain") : null,
    actions: sample.actions ?? [button("continue", "Continue", "primary")],
    help: {
      label: "Help",
      title: "What is happening here?",
      text: [
        text("An *app password* is like a spare key to your mailbox. You give it to one program, and you can take it back."),
        text("Your own password stays as it is. Nobody needs to know it, and Sparekey never asks for it."),
        text("Nothing is changed at your provider unless you press a button on its own page."),
      ],
    },
    announcement: sample.speech ? { number: 1, text: sample.speech } : null,
    languages: choice("language", "Language", [["en", "English"], ["de", "Deutsch"], ["pt-BR", "Português (Brasil)"], ["ar", "العربية"]], "en"),
    words: {
      product: "Sparekey",
      copy: "Copy",
      copied: "Copied",
      close: "Close help",
      stepDone: "done",
      stepNow: "you are here",
    },
  };
}
