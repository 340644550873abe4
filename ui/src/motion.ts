/**
 * What moves, and only where that means something: a screen comes from where it stands, what is new arrives, what is
 * done ticks. Nothing moves on the first screen, nor for those who asked for that.
 *
 * These are web animations, since the window's policy knows no inline style, and a style sheet cannot tell what is new
 * from what was there before.
 */
const easing = "cubic-bezier(0.2, 0.7, 0.2, 1)";
const small = "small";
let moving = false;

/** From now on things move: the first screen stands. */
export function startMoving(): void {
  moving = true;
}

/**
 * Lets a screen come in: the next one from where the reading goes on (`way` 1), an earlier one from where it began
 * (-1), another one of the same step in its place (0).
 */
export function comeIn(screen: HTMLElement, way: number): void {
  const forth = getComputedStyle(screen).direction === "rtl" ? -1 : 1;
  // It comes in as a whole.
  for (const inside of screen.getAnimations?.({ subtree: true }) ?? []) if (inside.id === small) inside.cancel();
  move(screen, [{ opacity: 0, transform: `translateX(${way * forth * 2}rem)` }, { opacity: 1, transform: "none" }]);
}

/** An attachment: lets a card that was not there before come in. */
export function arrive(card: HTMLElement): void {
  move(card, [{ opacity: 0, transform: "translateY(0.5rem)" }, { opacity: 1, transform: "none" }], small);
}

/** An attachment: a sign that stands for something just done. */
export function tick(sign: HTMLElement): void {
  move(sign, [{ opacity: 0, scale: 0.4 }, { opacity: 1, scale: 1.12, offset: 0.6 }, { opacity: 1, scale: 1 }], small);
}

function move(element: HTMLElement, frames: Keyframe[], id = ""): void {
  // Not in every engine that the tests run in.
  if (!moving || !element.animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  element.animate(frames, { duration: 280, easing, id });
}
