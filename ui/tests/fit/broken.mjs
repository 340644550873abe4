/**
 * Addresses and names of servers that are broken in the middle of a word, on the page that is shown: neither before the "@"
 * nor behind a sign, though that word would fit into a line. Runs in the browser, so it has nothing but itself.
 */
export function brokenNames() {
  const names = /[\p{Script=Latin}\p{N}._+-]+(?:@[\p{Script=Latin}\p{N}-]+)?(?:\.[\p{Script=Latin}\p{N}-]+)*\.\p{Script=Latin}{2,}/gu;
  const words = /@?[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
  const found = new Set();
  for (const box of document.body.querySelectorAll("*")) {
    if (box.closest("svg, select, script, style, pre, dialog:not([open])") || isInline(box) || !box.checkVisibility()) continue;
    if (box.textContent.search(names) < 0) continue;
    const letters = lettersIn(box);
    const text = letters.map(({ letter }) => letter).join("");
    for (const name of text.matchAll(names)) {
      for (const word of name[0].matchAll(words)) {
        const start = name.index + word.index;
        const parts = letters.slice(start, start + word[0].length);
        const torn = parts.some((part, at) => at > 0 && part.top > parts[at - 1].bottom - 1);
        const width = parts.reduce((sum, part) => sum + part.width, 0);
        if (torn && width < roomIn(box)) found.add(`breaks inside a word: ${name[0]}`);
      }
    }
  }
  return [...found];

  function isInline(element) {
    return ["inline", "contents"].includes(getComputedStyle(element).display);
  }

  /** The box's own text, letter by letter, with where each stands; for a block inside of it there is a space. */
  function lettersIn(box) {
    const all = [];
    const space = { letter: " ", top: 0, bottom: 0, width: 0 };
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const range = document.createRange();
        for (let at = 0; at < node.data.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, bottom, width } = range.getBoundingClientRect();
          all.push({ letter: node.data[at], top, bottom, width });
        }
      } else if (node === box || (node.nodeType === Node.ELEMENT_NODE && node.nodeName !== "BR" && isInline(node))) {
        node.childNodes.forEach(visit);
      } else {
        all.push(space);
      }
    };
    visit(box);
    return all;
  }

  function roomIn(box) {
    const style = getComputedStyle(box);
    return box.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
  }
}
