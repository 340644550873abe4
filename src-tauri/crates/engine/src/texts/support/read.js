"use strict";

/** What may stand between digits: the same as in number.rs. */
const BETWEEN = /[\s\u0085\-.\u00b7\u2010-\u2015\u2212\uff0d\uff0e\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** The noughts of the scripts whose digits are read. */
const NOUGHTS = [0x30, 0xff10, 0x660, 0x6f0, 0x966];
const DIGITS = 12;

/** The value of a digit; undefined where it is none. */
function digit(character) {
  const code = character.codePointAt(0);
  const nought = NOUGHTS.find((nought) => code >= nought && code < nought + 10);
  return nought === undefined ? undefined : code - nought;
}

/** The digits of what was typed, or why it is no support number. */
function digits(typed) {
  const found = [...typed].filter((character) => !BETWEEN.test(character)).map(digit);
  if (found.includes(undefined)) return { fault: "not-digits" };
  if (found.length < DIGITS) return { fault: "too-short", found: found.length };
  if (found.length > DIGITS) return { fault: "too-long" };
  const value = (from, to) => Number(found.slice(from, to).join(""));
  // ISO 7064, MOD 97-10.
  if (value(10, 12) !== 98 - ((value(0, 10) * 100) % 97)) return { fault: "check-digits" };
  if (value(0, 1) !== 1) return { fault: "newer" };
  return { release: value(1, 3), screen: value(3, 5), says: value(5, 7), provider: value(7, 10) };
}

/** Words with the name that stands in them. */
function named(paragraph, name) {
  return paragraph.map(([text, strong]) => [text.replaceAll("\ue000", () => name), strong]);
}

/**
 * What a support number says: { fault, title, text, details }. `text` holds paragraphs, each of runs of words with a mark
 * whether they are strong; `details` pairs of label and value.
 */
function readNumber(tables, typed) {
  const { words } = tables;
  const fault = (name, text) => ({ fault: name, title: words.notRead, text: [text], details: [] });
  const read = digits(typed);
  switch (read.fault) {
    case "not-digits":
      return fault(read.fault, words.notDigits);
    case "too-short":
      return fault(read.fault, words.tooShort[read.found]);
    case "too-long":
      return fault(read.fault, words.tooLong);
    case "check-digits":
      return fault(read.fault, words.checkDigits);
    case "newer":
      return fault(read.fault, words.newer);
  }
  const version = tables.versions[read.release];
  if (tables.gone.includes(read.screen)) return fault("gone", named(words.gone, version ?? ""));
  const screen = tables.screens[read.screen];
  const said = screen?.says[read.says];
  const provider = read.provider === 0 ? [words.noProvider, null] : tables.providers[read.provider];
  if (!said || !provider) return fault("newer", words.newer);
  const [name, company] = provider;
  const text = (company === null ? said.unknown : said.known).map((place) => named(tables.texts[place], company ?? ""));
  if (version === undefined) text.push(words.newerRelease);
  const details = [
    [words.provider, name],
    [words.version, version ?? words.newerVersion],
    [words.screen, screen.name],
  ];
  if (said.id) details.push([words.cause, said.id]);
  return { fault: null, title: screen.title, text, details };
}
