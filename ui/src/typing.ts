/**
 * Who owns a field's text: the person while typing, the view otherwise.
 *
 * Every change is sent and comes back with a later view, perhaps when more has been typed. Taking that echo would eat
 * letters and move the caret, so it is told apart from a change that has another reason.
 */
export class FieldText {
  /** What the field is to show. */
  shown: string;
  /** Whether the person is in the field. */
  focused = false;
  #seen: string;
  #unanswered: string[] = [];
  #unsent = false;

  constructor(value: string) {
    this.shown = value;
    this.#seen = value;
  }

  /** The person changed the text. */
  typed(text: string): void {
    this.shown = text;
    this.#unsent = true;
  }

  /** The text goes over now. */
  sent(text: string): void {
    this.#unanswered.push(text);
    this.#unsent = false;
  }

  /** A view came with this value. */
  arrived(value: string): void {
    const changed = value !== this.#seen;
    this.#seen = value;
    const echo = this.#unanswered.lastIndexOf(value);
    const ours = this.#unanswered.length > 0;
    if (echo >= 0) this.#unanswered.splice(0, echo + 1);
    else if (changed) this.#unanswered = [];

    // A value that answers our typing without equalling it (cleaned, say) waits until the person has left.
    const elsewhere = changed && !ours && !this.#unsent;
    if (elsewhere || this.#idle) this.shown = value;
  }

  /** The person left the field. */
  left(): void {
    this.focused = false;
    if (this.#idle) this.shown = this.#seen;
  }

  get #idle(): boolean {
    return !this.focused && !this.#unsent && this.#unanswered.length === 0;
  }
}
