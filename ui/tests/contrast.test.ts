/** The colour tokens of all four looks against WCAG 2.2: 4.5:1 for words (1.4.3), 3:1 for what has to be told apart (1.4.11). */
import { describe, expect, it } from "vitest";
import source from "../src/design/tokens.css?raw";

const css = `\n${source}`;

/** What a rule says about colours, by its selector. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  expect(start, `${selector} stands in the style sheet`).toBeGreaterThan(-1);
  const rule = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

const plain = tokens(":root");
const dark = tokens(':root[data-theme="dark"]');
const more = tokens(':root[data-contrast="more"]');
const darkMore = tokens(':root[data-contrast="more"][data-theme="dark"]');
const looks = {
  light: plain,
  dark: { ...plain, ...dark },
  "light with more contrast": { ...plain, ...more },
  // The order in the style sheet decides between the two with one attribute.
  "dark with more contrast": { ...plain, ...dark, ...more, ...darkMore },
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function ratio(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
}

const grounds = ["paper", "rail", "card"];
const washes = ["key-wash", "brass-wash", "wrong-wash"];
/** Words, and what they stand on. */
const words: [string, string[]][] = [
  ["ink", [...grounds, ...washes]],
  ["soft", [...grounds, ...washes]],
  ["key", [...grounds, "key-wash"]],
  ["key-deep", [...grounds, ...washes]],
  ["key-ink", ["key", "key-deep"]],
  ["brass-ink", [...grounds, "brass-wash"]],
  ["wrong", [...grounds, "wrong-wash"]],
];
/** Edges and signs, and what they stand beside. */
const signs: [string, string[]][] = [
  ["edge", [...grounds, "key-wash"]],
  ["key", [...grounds, ...washes]],
  ["brass", [...grounds, ...washes]],
  ["wrong", [...grounds, ...washes]],
];

describe.each(Object.entries(looks))("%s", (_, look: Record<string, string>) => {
  it.each([
    ["words", words, 4.5],
    ["signs", signs, 3],
  ] as const)("has %s that can be read", (_, pairs, least) => {
    const faint = pairs.flatMap(([front, backs]) =>
      backs
        .map((back) => ({ pair: `${front} on ${back}`, ratio: ratio(look[front]!, look[back]!) }))
        .filter((found) => found.ratio < least)
        .map((found) => `${found.pair}: ${found.ratio.toFixed(2)}`),
    );
    expect(faint).toEqual([]);
  });
});
