/** Why help cannot be pressed on the page that is shown; nothing where it can. Runs in the browser, so it has nothing but itself. */
export function helpless() {
  const slack = 1.5;
  const help = document.querySelector("header .tools [aria-haspopup='dialog']");
  if (!help) return ["has no help"];
  const box = help.getBoundingClientRect();
  const within = (frame) =>
    box.left >= frame.left - slack && box.right <= frame.right + slack && box.top >= frame.top - slack && box.bottom <= frame.bottom + slack;
  const place = `${Math.round(box.left)} to ${Math.round(box.right)}, ${Math.round(box.top)} to ${Math.round(box.bottom)}`;
  if (!within({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })) return [`has help beyond the window (${place})`];
  for (let at = help.parentElement; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const cuts = style.display !== "contents" && (style.overflowX !== "visible" || style.overflowY !== "visible");
    if (cuts && !within(at.getBoundingClientRect())) return [`has help where it is cut off (${place})`];
  }
  // Behind an open question nothing can be pressed.
  if (document.querySelector("dialog[open]")) return [];
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return help.contains(document.elementFromPoint(x, y)) ? [] : [`has help behind something else (${place})`];
}

/** What of the list of steps has to be scrolled to. Runs in the browser as well. */
export function hiddenSteps() {
  const rail = document.querySelector("header nav");
  const hidden = rail ? rail.scrollHeight - rail.clientHeight : 0;
  // An app that a person has named may have any name.
  const named = rail && [...rail.querySelectorAll(".name")].some((name) => name.textContent.length > 40);
  return hidden > 1 && !named ? [`has ${hidden} px of its steps out of sight`] : [];
}
