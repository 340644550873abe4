/** What does not fit on the page that is shown. Runs in the browser, so it has nothing but itself. */
export function measure() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const found = [];
  const slack = 1.5;
  const name = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
    const classes = [...element.classList].filter((part) => !part.startsWith("svelte-")).join(".");
    return `<${element.tagName.toLowerCase()}${classes ? `.${classes}` : ""}> ${words}`;
  };
  // What only a screen reader meets is a dot of a pixel.
  const unseen = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (style.display !== "contents" && (width <= 1 || height <= 1) && style.overflow !== "visible") return true;
      if (style.clipPath !== "none" || style.opacity === "0") return true;
    }
    return !element.checkVisibility();
  };
  const cuts = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";

  for (const element of [document.documentElement, ...document.body.querySelectorAll("*")]) {
    if (element.closest("svg, select, dialog:not([open])")) continue;
    const style = getComputedStyle(element);
    const wider = element.scrollWidth > element.clientWidth + slack && element.clientWidth > 1;
    const higher = element.scrollHeight > element.clientHeight + slack && element.clientHeight > 1;
    const input = element.matches("input, textarea");
    if (wider && (scrolls(style.overflowX) || element === document.documentElement) && !input) {
      found.push(`needs scrolling sideways (${element.scrollWidth} in ${element.clientWidth}): ${name(element)}`);
    } else if (((wider && cuts(style.overflowX)) || (higher && cuts(style.overflowY))) && !input && hasWords(element) && !unseen(element)) {
      found.push(`is cut off (${element.scrollWidth} x ${element.scrollHeight} in ${element.clientWidth} x ${element.clientHeight}): ${name(element)}`);
    }
  }

  const runs = textRuns();
  for (const { element, box, rects } of runs) {
    const frame = box.getBoundingClientRect();
    const out = rects.find((rect) => rect.left < frame.left - slack || rect.right > frame.right + slack);
    if (out) found.push(`sticks out of its box (${Math.round(out.left)} to ${Math.round(out.right)} of ${Math.round(frame.left)} to ${Math.round(frame.right)}): ${name(element)}`);
    const beyond = rects.find((rect) => rect.left < -slack || rect.right > innerWidth + slack);
    if (beyond) found.push(`lies beyond the window: ${name(element)}`);
    const button = element.closest("button, summary");
    const height = button?.getBoundingClientRect();
    if (height && rects.some((rect) => rect.top < height.top - slack || rect.bottom > height.bottom + slack)) found.push(`is higher than its button: ${name(element)}`);
  }

  for (const [at, one] of runs.entries()) {
    for (const other of runs.slice(at + 1)) {
      if (one.scroller !== other.scroller) continue;
      if (one.rects.some((a) => other.rects.some((b) => overlap(a, b)))) found.push(`overlaps: ${name(one.element)} / ${name(other.element)}`);
    }
  }
  return [...new Set(found)];

  function hasWords(element) {
    return element.innerText?.trim() !== "";
  }

  /** Every run of text that can be seen, with the block that it stands in and what scrolls it. */
  function textRuns() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() === "" || element.closest("svg, select, script, style, dialog:not([open])") || unseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A space at the end of a line hangs out of it unseen, and nothing else there is as narrow.
      const space = Number.parseFloat(getComputedStyle(element).fontSize) * 0.65;
      const rects = [...range.getClientRects()].filter((rect) => rect.width > space && rect.height > 0.5);
      if (rects.length > 0) all.push({ element, rects, box: block(element), scroller: scrollerOf(element) });
    }
    return all;
  }

  function block(element) {
    let at = element;
    while (at.parentElement && ["inline", "contents"].includes(getComputedStyle(at).display)) at = at.parentElement;
    return at;
  }

  function scrollerOf(element) {
    let at = element;
    while (at && !scrolls(getComputedStyle(at).overflowY) && getComputedStyle(at).position !== "sticky") at = at.parentElement;
    return at;
  }

  function overlap(a, b) {
    // Lines stand closer to one another than their boxes are high.
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    return beside > 2 && shared > Math.min(a.height, b.height) * 0.4;
  }
}
