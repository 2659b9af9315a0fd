/** The lists beside the text. */

import { element, toggle, words } from "./elements.js";

const LONGEST_QUOTE = 80;
const COUNTRIES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

export function encounterLines(reading) {
  return reading.encounters.map((encounter) => {
    const facts = [encounter.date?.value, encounter.place, names(encounter.participants)];
    return element(
      "p",
      "encounter",
      element("strong", "", words(encounter.kind)),
      facts.filter(Boolean).map((fact) => " · " + fact).join(""),
    );
  });
}

/** Those who say something as buttons, then those who are only spoken to or of. */
export function speakerItems(reading, choice, choose) {
  const counts = new Map(
    reading.speakers.map((it) => [it, reading.statementsBy(it.id).length]),
  );
  const speaking = reading.speakers.filter((it) => counts.get(it) > 0);
  const silent = reading.speakers.filter((it) => counts.get(it) === 0);
  return [
    ...speaking.map((it) => speakerItem(reading, choice, choose, it, counts.get(it))),
    ...(silent.length > 0 ? [silentItem(silent)] : []),
  ];
}

function speakerItem(reading, choice, choose, speaker, number) {
  const button = toggle(
    `choice ${reading.colours.get(speaker.id)}`,
    choice.speaker === speaker.id,
    () => choose(speaker.id),
    element("span", "name", speaker.name),
    element("span", "role", role(speaker)),
    element("span", "count", String(number)),
  );
  button.dataset.speaker = speaker.id;
  return element("li", "", button);
}

function silentItem(speakers) {
  const names = speakers.flatMap((it, i) => [
    i === 0 ? "" : ", ",
    element("span", "name", it.name),
    role(it) ? ` (${role(it)})` : "",
  ]);
  return element("li", "silent", "Named as well: ", ...names);
}

export function stanceItems(reading, choice, choose) {
  return [...reading.stances()].map(([stance, number]) => {
    const button = toggle(
      "choice",
      choice.stance === stance,
      () => choose(stance),
      element("span", "name", words(stance)),
      element("span", "count", String(number)),
    );
    button.dataset.stance = stance;
    return element("li", "", button);
  });
}

export function statementItems(reading, choice) {
  return reading.chosen(choice).map((statement) => {
    const item = element(
      "li",
      `statement ${reading.colourOf(statement)}`,
      heading(statement),
      element("blockquote", "", reading.contentOf(statement)),
      ...reading.positionsOf(statement).map((position) => stanceLine(reading, position)),
    );
    item.dataset.statement = statement.id;
    return item;
  });
}

export function agreementItems(reading) {
  return reading.agreements.map((agreement) => {
    const facts = [words(agreement.kind), words(agreement.status), names(agreement.parties)];
    return element(
      "li",
      "agreement",
      element("strong", "", agreement.name),
      element("span", "facts", facts.filter(Boolean).join(" · ")),
    );
  });
}

export function noteItems(reading) {
  return reading.notes().map(({ message, places }) =>
    element("li", "", message, ...places.map((it) => element("q", "place", shortened(it)))),
  );
}

function shortened(words) {
  const characters = [...words.replace(/\s+/g, " ")];
  return characters.length > LONGEST_QUOTE
    ? characters.slice(0, LONGEST_QUOTE).join("").trimEnd() + "\u2026"
    : characters.join("");
}

function heading(statement) {
  const verb = (statement.negated ? "not " : "") + words(statement.act);
  const jump = element("a", "jump", verb);
  jump.href = `#cue-${statement.id}`;
  jump.title = "Show it in the text";
  const to = names(statement.addressees);
  return element(
    "p",
    "who",
    element("strong", "", names(statement.speakers) || "no one named"),
    " · ",
    jump,
    to ? ` · to ${to}` : "",
  );
}

function stanceLine(reading, position) {
  const toward = names(position.toward);
  return element(
    "p",
    "stance",
    element("span", "badge", words(position.stance)),
    " " + reading.textOf(position.target) + (toward ? ` (toward ${toward})` : ""),
  );
}

function role(speaker) {
  const country = speaker.country && speaker.kind !== "STATE" ? COUNTRIES.of(speaker.country) : "";
  return [speaker.title, country, speaker.organization]
    .filter((it) => it && it !== speaker.name)
    .join(", ");
}

function names(speakers = []) {
  return speakers.map((it) => it.name).join(", ");
}
