import type { Input, View } from "./generated/types";

/** What the page needs from the program: views come, inputs go. */
export interface Backend {
  /** Draws from now on whatever comes; the first view comes at once. */
  subscribe(onView: (view: View) => void): Promise<void>;
  /** Tells what the person did. */
  act(input: Input): Promise<void>;
  /** Hands over a typed code, which never comes back. */
  submitCode(code: string): Promise<void>;
  /** Says that the first screen stands on the glass. */
  painted(): void;
}
