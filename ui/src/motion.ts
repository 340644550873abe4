/**
 * Lets what a step brought come in: the next one from where the reading goes on, an earlier one from where it began,
 * another screen of the same step in its place. Nothing moves for those who asked for that.
 *
 * The web animations need no inline style, which the window's policy forbids.
 */
export function arrive(content: HTMLElement, way: number, page: Element | null): void {
  // Not in every engine that the tests run in.
  if (!content.animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const forth = page && getComputedStyle(page).direction === "rtl" ? -1 : 1;
  content.animate(
    [
      { opacity: 0, transform: `translateX(${way * forth * 2}rem)` },
      { opacity: 1, transform: "none" },
    ],
    { duration: 280, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)" },
  );
}
