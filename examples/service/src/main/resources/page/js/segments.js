/** Cuts a text where marks begin and end, so that overlapping marks can be shown side by side. */

/**
 * Returns the segments of a text in order, without a gap: {start, end, marks}. Marks are
 * {start, end, ...}; a segment names all that cover it, the longest first.
 */
export function segments(length, marks) {
  const byStart = marks
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, length]);
  byStart.forEach((mark) => cuts.add(mark.start).add(mark.end));
  const places = [...cuts].sort((a, b) => a - b);

  const found = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i];
    open = open.filter((mark) => mark.end > start);
    while (next < byStart.length && byStart[next].start === start) {
      open.push(byStart[next++]);
    }
    found.push({ start, end: places[i + 1], marks: open.toSorted(longestFirst) });
  }
  return found;
}

function longestFirst(a, b) {
  return b.end - b.start - (a.end - a.start);
}
