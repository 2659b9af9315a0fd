/** The page: what is typed is read, what is read is shown, what is clicked is chosen. */

import { csv } from "./csv.js";
import {
  agreementItems,
  encounterLines,
  noteItems,
  speakerItems,
  stanceItems,
  statementItems,
} from "./details.js";
import { count, element } from "./elements.js";
import { highlighted } from "./highlight.js";
import { Reading } from "./reading.js";
import { example, read, Refusal } from "./service.js";
import { copy, download } from "./take-away.js";

/** Long enough not to ask at every key, short enough to feel at once. */
const PAUSE_MILLISECONDS = 200;

const EVERYTHING = { speaker: null, stance: null };

const part = (id) => document.getElementById(id);

let reading = null;
let choice = EVERYTHING;
let timer;
let request = new AbortController();

function textChanged() {
  clearTimeout(timer);
  timer = setTimeout(readNow, PAUSE_MILLISECONDS);
}

async function readNow() {
  request.abort();
  request = new AbortController();
  const { signal } = request;
  const text = part("text").value;
  if (text.trim() === "") {
    part("result").removeAttribute("aria-busy");
    complain("");
    showReading(null);
    return;
  }
  part("result").setAttribute("aria-busy", "true");
  try {
    const readout = await read(text, part("published").value, signal);
    complain("");
    showReading(new Reading(readout));
  } catch (error) {
    if (error.name !== "AbortError") {
      showReading(null); // What was read before is not of this text.
      complain(error instanceof Refusal ? error.message : String(error));
    }
  } finally {
    if (!signal.aborted) {
      part("result").removeAttribute("aria-busy");
    }
  }
}

function complain(message) {
  part("problem").hidden = message === "";
  part("problem").textContent = message;
}

function showReading(next) {
  reading = next;
  const kept = reading?.speakers.some((it) => it.id === choice.speaker);
  const stance = reading?.stances().has(choice.stance) ? choice.stance : null;
  choice = { speaker: kept ? choice.speaker : null, stance };
  part("copy").disabled = reading === null;
  part("download").disabled = reading === null;
  part("hint").hidden = reading !== null;
  part("columns").hidden = reading === null;
  part("summary").replaceChildren(...(reading === null ? [] : summary()));
  show();
}

/** How many there are of each; where the lists stand far below the text, a way to them. */
function summary() {
  return [
    summaryLink("speakers", reading.speakers, "speaker"),
    summaryLink("statements", reading.statements, "statement"),
    summaryLink("stances", reading.positions, "position"),
    summaryLink("agreements", reading.agreements, "agreement"),
  ].flatMap((link, i) => (i === 0 ? [link] : [", ", link]));
}

function summaryLink(list, items, noun) {
  const link = element("a", "", count(items.length, noun));
  link.href = `#${list}-title`;
  return link;
}

/** Replaces all that is shown; the place of the keyboard is kept. */
function show() {
  const focused = selectorOf(document.activeElement);
  const content = reading ?? new Reading({ text: "" });
  part("document").replaceChildren(highlighted(content, choice, chooseSpeaker));
  part("encounters").replaceChildren(...encounterLines(content));
  fill("speakers", speakerItems(content, choice, chooseSpeaker), "No one is named.");
  fill("stances", stanceItems(content, choice, chooseStance), "No stance is taken.");
  fill("statements", statementItems(content, choice), "No statement is reported.");
  fill("agreements", agreementItems(content), "No agreement is in play.");
  const notes = noteItems(content);
  part("noticed").hidden = notes.length === 0;
  part("noticed").classList.toggle("foremost", content.statements.length === 0);
  part("notes").replaceChildren(...notes);
  showChoice(content);
  if (focused) {
    document.querySelector(focused)?.focus();
  }
}

function fill(id, items, otherwise) {
  const nothing = reading === null ? [] : [element("li", "nothing", otherwise)];
  part(id).replaceChildren(...(items.length > 0 ? items : nothing));
}

function showChoice(content) {
  const chosen = choice.speaker !== null || choice.stance !== null;
  part("all").hidden = !chosen;
  part("shown").textContent = chosen
    ? `${content.chosen(choice).length} of ${content.statements.length}`
    : "";
}

function selectorOf(focused) {
  const { speaker, stance } = focused?.dataset ?? {};
  if (speaker) {
    return `[data-speaker="${CSS.escape(speaker)}"]`;
  }
  return stance ? `[data-stance="${CSS.escape(stance)}"]` : null;
}

function chooseSpeaker(id) {
  choose({ ...choice, speaker: choice.speaker === id ? null : id });
}

function chooseStance(stance) {
  choose({ ...choice, stance: choice.stance === stance ? null : stance });
}

function choose(next) {
  choice = next;
  show();
}

/** Another text comes: what was chosen in the last one is no choice in it. */
function startAnew() {
  choice = EVERYTHING;
  part("document").scrollTop = 0;
}

function showText(text) {
  part("text").value = text;
  part("text").scrollTop = 0;
  startAnew();
  readNow();
}

async function showFile(file) {
  if (!file) {
    return;
  }
  try {
    showText(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    complain(`${file.name} is no text in UTF-8.`);
  }
}

async function showExample() {
  try {
    showText(await example());
  } catch (error) {
    complain(error.message);
  }
}

async function copyJson(event) {
  await copy(JSON.stringify(reading.readout, null, 2));
  const button = event.target;
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy JSON"), 1500);
}

function listen() {
  part("text").addEventListener("input", textChanged);
  part("text").addEventListener("paste", startAnew);
  part("published").addEventListener("change", readNow);
  part("example").addEventListener("click", showExample);
  part("clear").addEventListener("click", () => showText(""));
  part("all").addEventListener("click", () => choose(EVERYTHING));
  part("copy").addEventListener("click", copyJson);
  part("download").addEventListener("click", () =>
    download("statements.csv", "text/csv", csv(reading, choice)),
  );
  part("file").addEventListener("change", (event) => {
    showFile(event.target.files[0]);
    event.target.value = "";
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && choose(EVERYTHING));
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault(); // A file may be dropped here.
    }
  });
  document.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      showFile(event.dataTransfer.files[0]);
    }
  });
}

listen();
if (part("text").value !== "") {
  readNow(); // The browser keeps what was typed when the page is loaded again.
}
