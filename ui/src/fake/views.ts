import type { View } from "../generated/types";

/** Views by name, as the engine makes them. */
export type Views = Record<string, View>;

// A module per language, not a request: the page's policy lets none out.
const files = import.meta.glob<Views>("../../gallery/*.json", { import: "default" });
const loaders = new Map(Object.entries(files).map(([file, load]) => [file.replace(/^.*\/|\.json$/g, ""), load]));

/** The languages of which there are views. */
export const languages: string[] = [...loaders.keys()];

/** The views in a language; in English those that it has not. */
export async function viewsIn(language: string): Promise<Views> {
  const english = loaders.get("en");
  if (!english) throw new Error("There are no sample views yet: npm run views makes them.");
  return { ...(await english()), ...(await loaders.get(language)?.()) };
}
