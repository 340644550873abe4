import { getContext, setContext } from "svelte";
import type { Backend } from "./backend";
import type { Button, FieldId, Input, PageFault, View } from "./generated/types";

/** Milliseconds that a field waits for the next letter before it sends what stands in it. */
const typingPause = 120;

const key = Symbol("session");

/** What the page knows: the last view. What it can do: send inputs, in the order in which they were made. */
export class Session {
  /** The screen to draw. */
  view = $state.raw<View | null>(null);
  #backend: Backend;
  #unsent = new Map<FieldId, { timer: ReturnType<typeof setTimeout>; send: () => void }>();
  #typedCode: (() => void) | null = null;
  #queue: Promise<void> = Promise.resolve();
  #pressed = false;
  /** Hears of what goes wrong on the page's side. */
  onFault: (fault: PageFault, reason: unknown) => void = () => {};

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Begins to draw. */
  start(): Promise<void> {
    return this.#backend.subscribe((view) => {
      this.view = view;
    });
  }

  /** The first screen stands. */
  painted(): void {
    this.#backend.painted();
  }

  /** Notes a fault of the page for the report; without one if the program does not answer either. */
  tellOfFault(fault: Extract<Input, { input: "page-broke" }>): void {
    this.#backend.act(fault).catch(() => {});
  }

  /** Has the report copied; whether the program took that. */
  copyReport(): Promise<boolean> {
    return this.#backend.act({ input: "press", press: "copy-report" }).then(
      () => true,
      () => false,
    );
  }

  /**
   * Presses a button. A code that was typed and not yet taken over goes first when the person goes on; not when they
   * have one read from the clipboard instead.
   */
  press(button: Button): void {
    this.#pressed = true;
    this.flush();
    if (button.kind === "primary" && button.press !== "paste") this.#typedCode?.();
    this.#send({ input: "press", press: button.press });
  }

  /** Presses the footer's primary button, if there is one: what Enter does in a field. */
  pressPrimary(): void {
    const primary = this.view?.actions.find((button) => button.kind === "primary");
    if (primary) this.press(primary);
  }

  /** Sends any other input. */
  act(input: Input): void {
    this.flush();
    this.#send(input);
  }

  /** Sends a field's text when the typing pauses; `onSend` hears the moment. */
  type(field: FieldId, value: string, onSend: () => void): void {
    clearTimeout(this.#unsent.get(field)?.timer);
    const send = () => {
      this.#unsent.delete(field);
      onSend();
      this.#send({ input: "type", field, value });
    };
    this.#unsent.set(field, { timer: setTimeout(send, typingPause), send });
  }

  /** Sends what was typed and still waits. */
  flush(): void {
    for (const { timer, send } of [...this.#unsent.values()]) {
      clearTimeout(timer);
      send();
    }
  }

  /** Hands over a typed code. It is kept nowhere here. */
  submitCode(code: string): void {
    this.#pressed = true;
    this.#enqueue(() => this.#backend.submitCode(code));
  }

  /** The open code field says how to take over what stands in it. */
  offerTypedCode(take: (() => void) | null): void {
    this.#typedCode = take;
  }

  /** Whether a press was the last thing the person did: then the focus follows what it brings. */
  get pressed(): boolean {
    return this.#pressed;
  }

  /** The person did something else, or the focus has followed. */
  forgetPress(): void {
    this.#pressed = false;
  }

  #send(input: Input): void {
    this.#enqueue(() => this.#backend.act(input));
  }

  // Calls may be answered side by side over there: only waiting keeps a press behind the text that it is about.
  #enqueue(call: () => Promise<void>): void {
    this.#queue = this.#queue.then(call).catch((reason: unknown) => this.onFault("not-taken", reason));
  }
}

/** Gives the session to everything drawn below. */
export function provideSession(session: Session): void {
  setContext(key, session);
}

/** The session. */
export function useSession(): Session {
  return getContext<Session>(key);
}
