/** Short ways to make elements. Text always becomes text nodes, never HTML. */

import { printable } from "./printable.js";

/** An element with a class and children: nodes, or strings that are made safe to show. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  for (const child of children) {
    made.append(typeof child === "string" ? printable(child) : child);
  }
  return made;
}

/** A button that is pressed or not. */
export function toggle(className, pressed, onClick, ...children) {
  const button = element("button", className, ...children);
  button.type = "button";
  button.setAttribute("aria-pressed", String(pressed));
  button.addEventListener("click", onClick);
  return button;
}

/** UNDER_NEGOTIATION as "under negotiation". */
export function words(name) {
  return name.toLowerCase().replaceAll("_", " ");
}

/** "1 speaker", "2 speakers". */
export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
