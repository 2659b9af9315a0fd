/** Statements as CSV (RFC 4180) that a spreadsheet can open. */

import { printableText } from "./printable.js";

const HEADER = [
  "id",
  "speakers",
  "addressees",
  "act",
  "mode",
  "negated",
  "content",
  "positions",
  "start",
  "end",
  "confidence",
];

/** The statements that a choice leaves of a reading. */
export function csv(reading, choice) {
  const rows = reading.chosen(choice).map((statement) => row(reading, statement));
  return [HEADER, ...rows].map((cells) => cells.map(cell).join(",") + "\r\n").join("");
}

function row(reading, statement) {
  const positions = reading
    .positionsOf(statement)
    .map((it) => `${it.stance}: ${reading.textOf(it.target)}`);
  return [
    statement.id,
    names(statement.speakers),
    names(statement.addressees),
    statement.act,
    statement.mode,
    statement.negated,
    reading.contentOf(statement),
    positions.join("; "),
    statement.content[0].start,
    statement.content.at(-1).end,
    statement.confidence,
  ];
}

/** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
function cell(value) {
  const text = printableText(String(value));
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

function names(speakers = []) {
  return speakers.map((it) => it.name).join("; ");
}
