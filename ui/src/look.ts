/**
 * Keeps `data-theme` and `data-contrast` on the root as the system wants them, and says in `data-system` where it is Linux.
 *
 * The address can override them, and set the text size: a test cannot reach the system's settings
 * through the driver. `?theme=light|dark&contrast=more|standard&text=125|150|200`.
 */
export function keepLook(root: HTMLElement, query: URLSearchParams): void {
  follow("(prefers-color-scheme: dark)", (dark) => {
    root.dataset.theme = query.get("theme") ?? (dark ? "dark" : "light");
  });
  follow("(prefers-contrast: more)", (more) => {
    root.dataset.contrast = query.get("contrast") ?? (more ? "more" : "standard");
  });
  if (navigator.userAgent.includes("Linux")) root.dataset.system = "linux";
  const text = query.get("text");
  if (text) root.dataset.text = text;
}

function follow(condition: string, apply: (matches: boolean) => void): void {
  const list = matchMedia(condition);
  list.addEventListener("change", () => apply(list.matches));
  apply(list.matches);
}
