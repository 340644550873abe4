import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let frames: Keyframe[][];
let still = false;

/** A screen in a page of that direction, and the module as it is when the page begins. */
async function begin(direction: "ltr" | "rtl") {
  document.body.innerHTML = '<div id="screen"></div>';
  const screen = document.querySelector<HTMLElement>("#screen")!;
  screen.style.direction = direction;
  vi.resetModules();
  return { screen, ...(await import("../src/motion")) };
}

const from = () => frames.at(-1)?.[0]?.transform;

beforeEach(() => {
  frames = [];
  still = false;
  // jsdom has neither.
  vi.stubGlobal("matchMedia", () => ({ matches: still }));
  HTMLElement.prototype.animate = ((given: Keyframe[]) => void frames.push(given)) as unknown as HTMLElement["animate"];
});

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, "animate");
  vi.unstubAllGlobals();
});

describe("motion", () => {
  it("leaves the first screen still", async () => {
    const { screen, comeIn, arrive, startMoving } = await begin("ltr");
    comeIn(screen, 1);
    arrive(screen);
    expect(frames).toEqual([]);
    startMoving();
    arrive(screen);
    expect(frames).toHaveLength(1);
  });

  it.each([
    ["ltr", 1, "translateX(2rem)"],
    ["ltr", -1, "translateX(-2rem)"],
    ["rtl", 1, "translateX(-2rem)"],
    ["rtl", -1, "translateX(2rem)"],
  ] as const)("brings a screen in from where it stands (%s, %i)", async (direction, way, side) => {
    const { screen, comeIn, startMoving } = await begin(direction);
    startMoving();
    comeIn(screen, way);
    expect(from()).toBe(side);
  });

  it("moves nothing for those who asked for that", async () => {
    const { screen, comeIn, tick, startMoving } = await begin("ltr");
    startMoving();
    still = true;
    comeIn(screen, 1);
    tick(screen);
    expect(frames).toEqual([]);
  });
});
