/** The service, as the page calls it. */

/** What the service refused, or why it did not answer, in words for a person. */
export class Refusal extends Error {}

/**
 * Returns the readout of a text.
 *
 * @param publishedOn a day such as 2024-04-03, or "" if unknown
 * @param signal ends the request when its answer is no longer wanted
 */
export async function read(text, publishedOn, signal) {
  const body = JSON.stringify(publishedOn ? { text, publishedOn } : { text });
  const headers = { "Content-Type": "application/json" };
  const response = await answer("v1/readouts", { method: "POST", headers, body, signal });
  return response.json();
}

/** Returns a text to try the page on. */
export async function example() {
  return (await answer("examples/meeting-chile-norway.txt", {})).text();
}

async function answer(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }
    throw new Refusal("The service does not answer.");
  }
  if (!response.ok) {
    throw new Refusal(await reason(response));
  }
  return response;
}

async function reason(response) {
  try {
    const { title, detail } = await response.json();
    return `${title}: ${detail}.`;
  } catch {
    return `The service answered with status ${response.status}.`;
  }
}
