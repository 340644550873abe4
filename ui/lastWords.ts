import type { Plugin } from "vite";

const name = "virtual:last-words";
const messages = { title: "broken-title", text: "broken-text", reload: "broken-reload", dir: "language-direction" };
let texts = "";

/** Puts into the page what it says when it never hears from the program: the same messages, in all languages. */
export const lastWords: Plugin = {
  name: "last-words",
  configResolved({ root }) {
    texts = `${root}/../src-tauri/crates/engine/texts`;
  },
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null;
    const languages = (await this.fs.readdir(texts, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const words = languages.map(async (language) => {
      const file = `${texts}/${language.name}/frame.ftl`;
      this.addWatchFile(file);
      return [language.name, wordsIn(await this.fs.readFile(file, { encoding: "utf8" }), file)];
    });
    return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(words)))}`;
  },
};

function wordsIn(fluent: string, file: string) {
  const say = (id: string) => {
    // Each is one line, with nothing to fill in.
    const found = new RegExp(`^${id} = ([^{}\\n]+)$(?!\\n )`, "m").exec(fluent)?.[1];
    if (!found) throw new Error(`${file} has no ${id} of one plain line`);
    return found.trim();
  };
  return Object.fromEntries(Object.entries(messages).map(([key, id]) => [key, say(id)]));
}
