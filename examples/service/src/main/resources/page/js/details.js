/** The lists beside the text. */

import { element, toggle, words } from "./elements.js";

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

export function speakerItems(reading, choice, choose) {
  return reading.speakers.map((speaker) => {
    const colour = reading.colours.get(speaker.id);
    const button = toggle(
      `choice ${colour}`,
      choice.speaker === speaker.id,
      () => choose(speaker.id),
      element("span", "name", speaker.name),
      element("span", "role", role(speaker)),
      element("span", "count", String(reading.statementsBy(speaker.id).length)),
    );
    button.dataset.speaker = speaker.id;
    return element("li", "", button);
  });
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
  return [speaker.title, country, speaker.organization].filter(Boolean).join(", ");
}

function names(speakers = []) {
  return speakers.map((it) => it.name).join(", ");
}
