/** The text with its statements marked. */

import { element } from "./elements.js";
import { segments } from "./segments.js";

/**
 * Returns the text of a reading as nodes.
 *
 * @param reading the Reading
 * @param choice the {speaker, stance} to mark
 * @param choose called with the id of a speaker whose words were clicked
 */
export function highlighted(reading, choice, choose) {
  const nodes = document.createDocumentFragment();
  for (const segment of segments(reading.text.length, marks(reading, choice))) {
    nodes.append(node(reading, segment, choose));
  }
  return nodes;
}

function marks(reading, choice) {
  const found = [];
  const mark = (kind, span, statement) => span && found.push({ kind, statement, ...span });
  mark("headline", reading.readout.headline);
  reading.furniture.forEach((span) => mark("furniture", span));
  for (const statement of reading.chosen(choice)) {
    mark("source", statement.source, statement);
    mark("cue", statement.cue, statement);
    statement.content.forEach((span) => mark("content", span, statement));
    for (const position of reading.positionsOf(statement)) {
      if (position.stance === choice.stance) {
        mark("target", position.target, statement);
      }
    }
  }
  return found;
}

function node(reading, segment, choose) {
  const text = reading.text.slice(segment.start, segment.end).replaceAll("\r", "");
  if (segment.marks.length === 0) {
    return element("span", "", text);
  }
  const kinds = new Set(segment.marks.map((mark) => mark.kind));
  const shown = element(kinds.has("content") ? "mark" : "span", [...kinds].join(" "), text);
  const innermost = segment.marks.findLast((mark) => mark.statement)?.statement;
  if (innermost) {
    shown.classList.add(reading.colourOf(innermost));
    shown.dataset.statement = innermost.id;
    const cue = segment.marks.findLast((mark) => mark.kind === "cue" && mark.start === segment.start);
    if (cue) {
      shown.id = `cue-${cue.statement.id}`;
      shown.tabIndex = -1;
    }
    makeClickable(shown, kinds, innermost, choose);
  }
  return shown;
}

/** All of a statement can be clicked; its source also takes the keyboard. */
function makeClickable(shown, kinds, statement, choose) {
  const [first] = statement.speakers ?? [];
  if (!first) {
    return;
  }
  shown.addEventListener("click", () => {
    if (document.getSelection()?.isCollapsed ?? true) {
      choose(first.id);
    }
  });
  if (kinds.has("source")) {
    shown.tabIndex = 0;
    shown.setAttribute("role", "button");
    shown.title = `Show what ${first.name} said`;
    shown.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(first.id);
      }
    });
  }
}
