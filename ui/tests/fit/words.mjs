/** Keys whose values are names, not words for people. */
const names = new Set(["press", "id", "kind", "style", "tone", "state", "leg", "lang", "dir", "value", "screenKey"]);
/** Keys whose words may be empty: what a person has not typed, a folded part that is not there, a row without an address. */
const mayBeEmpty = new Set(["value", "detailsLabel", "mark", "address"]);
/** Keys of an organisation's policy: its administrator reads them as they are written there. */
const keys = new Set(["extra-ca", "portal-probe", "trust-environment"]);

/** What is odd about a view's words: ids in place of messages, what messages are made of, nothing at all. */
export function odd(view) {
  const found = [];
  const visit = (node, key, path) => {
    if (typeof node === "string") {
      if (node.trim() === "" && key !== "text" && !mayBeEmpty.has(key)) found.push(`${path} is empty`);
      if (names.has(key)) return;
      if (/[{}]|\$[a-z]|<\/?[bl]>/.test(node)) found.push(`${path} shows what it is made of: ${node}`);
      if (/^[a-z]+(-[a-z0-9]+)+$/.test(node) && !keys.has(node)) found.push(`${path} shows a message's id: ${node}`);
    } else if (Array.isArray(node)) {
      if (key === "text" && node.length > 0 && node.every((span) => span.text?.trim() === "")) found.push(`${path} is empty`);
      node.forEach((item, at) => visit(item, key, `${path}[${at}]`));
    } else if (node !== null && typeof node === "object") {
      for (const [inner, value] of Object.entries(node)) {
        // A file for a program has its own signs.
        if (node.kind === "paper" && inner === "text") continue;
        visit(value, inner, `${path}.${inner}`);
      }
    }
  };
  visit(view, "", "");
  return found;
}
