import { describe, expect, it } from "vitest";
import { FieldText } from "../src/typing";

function typing(value: string): FieldText {
  const text = new FieldText(value);
  text.focused = true;
  return text;
}

describe("a field's text", () => {
  it("is not touched by the echo of an earlier letter", () => {
    const text = typing("");
    text.typed("n");
    text.sent("n");
    text.typed("na");
    text.arrived("n");
    expect(text.shown).toBe("na");
  });

  it("is not touched by a view that knows nothing of it yet", () => {
    const text = typing("");
    text.typed("na");
    text.arrived("");
    text.sent("na");
    text.arrived("");
    expect(text.shown).toBe("na");
  });

  it("waits with a cleaned answer until the person has left", () => {
    const text = typing("");
    text.typed("name@gmail.com ");
    text.sent("name@gmail.com ");
    text.arrived("name@gmail.com");
    expect(text.shown).toBe("name@gmail.com ");
    text.left();
    expect(text.shown).toBe("name@gmail.com");
  });

  it("keeps what was sent on leaving until its answer is there", () => {
    const text = typing("");
    text.typed("name");
    text.sent("name");
    text.left();
    text.arrived("");
    expect(text.shown).toBe("name");
    text.arrived("name");
    expect(text.shown).toBe("name");
  });

  it("takes a change that has another reason, even in focus", () => {
    const text = typing("name@gmial.com");
    text.arrived("name@gmail.com");
    expect(text.shown).toBe("name@gmail.com");
  });

  it("takes every value while nobody is in it", () => {
    const text = new FieldText("587");
    text.arrived("465");
    expect(text.shown).toBe("465");
  });

  it("settles after typing there and back", () => {
    const text = typing("a");
    text.typed("ab");
    text.typed("a");
    text.sent("a");
    text.arrived("a");
    text.left();
    text.arrived("b");
    expect(text.shown).toBe("b");
  });
});
