/** A readout with the look-ups that the page needs, and the choice of what to show of it. */

const COLOURS = 8;

export class Reading {
  /** @param readout the JSON object of a Readout, in which empty lists are left out */
  constructor(readout) {
    this.readout = readout;
    this.text = readout.text;
    for (const part of ["encounters", "speakers", "statements", "positions", "agreements"]) {
      this[part] = readout[part] ?? [];
    }
    this.furniture = readout.furniture ?? [];
    this.diagnostics = readout.diagnostics ?? [];
    this.colours = new Map(this.speakers.map((it, i) => [it.id, `colour-${i % COLOURS}`]));
    this.positionsByStatement = Map.groupBy(this.positions, (it) => it.statement);
  }

  textOf(span) {
    return this.text.slice(span.start, span.end);
  }

  contentOf(statement) {
    return statement.content.map((span) => this.textOf(span)).join(" ");
  }

  /** The style class of whoever made the statement. */
  colourOf(statement) {
    const [first, second] = statement.speakers ?? [];
    if (second) {
      return "colour-several";
    }
    return first ? this.colours.get(first.id) : "colour-none";
  }

  positionsOf(statement) {
    return this.positionsByStatement.get(statement.id) ?? [];
  }

  statementsBy(speakerId) {
    return this.statements.filter((it) => isBy(it, speakerId));
  }

  /** What the parser noticed, each message with the words it is about. */
  notes() {
    const notes = Map.groupBy(this.diagnostics, (it) => it.message);
    return [...notes].map(([message, diagnostics]) => ({
      message,
      places: diagnostics.filter((it) => it.span).map((it) => this.textOf(it.span)),
    }));
  }

  /** Stances with how many statements take them, in the order of the text. */
  stances() {
    const counts = new Map();
    for (const statement of this.statements) {
      for (const stance of new Set(this.positionsOf(statement).map((it) => it.stance))) {
        counts.set(stance, (counts.get(stance) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** The statements that a choice {speaker, stance} leaves; each may be null for any. */
  chosen({ speaker, stance }) {
    return this.statements.filter(
      (it) =>
        (speaker === null || isBy(it, speaker)) &&
        (stance === null || this.positionsOf(it).some((position) => position.stance === stance)),
    );
  }
}

function isBy(statement, speakerId) {
  return (statement.speakers ?? []).some((it) => it.id === speakerId);
}
