/**
 * Text of unknown origin, made safe to show: what is invisible, or would show the text in another
 * order than it has, is spelled out as its code point.
 */

const HARMFUL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Surrogate}]/gu;

function codePoint(character) {
  return "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** The text as a string, for files. */
export function printableText(text) {
  return text.replace(HARMFUL, (character) => `[${codePoint(character)}]`);
}

/** The text as nodes, for the page. */
export function printable(text) {
  const nodes = document.createDocumentFragment();
  let last = 0;
  for (const match of text.matchAll(HARMFUL)) {
    nodes.append(text.slice(last, match.index), spelledOut(match[0]));
    last = match.index + match[0].length;
  }
  nodes.append(text.slice(last));
  return nodes;
}

function spelledOut(character) {
  const name = document.createElement("span");
  name.className = "control";
  name.textContent = codePoint(character);
  return name;
}
