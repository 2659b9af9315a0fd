package io.github.readout4j.text;

import java.util.List;

/** Which passages of a body are turns of a transcript. */
final class Transcript {

  private final boolean[] turns;

  private Transcript(boolean[] turns) {
    this.turns = turns;
  }

  /**
   * Finds the turns: passages with a label, and in a text with several of them what stands below a
   * label too, since a turn often has more than one paragraph.
   */
  static Transcript of(List<BodyReader.Passage> passages, Page page, TurnLabels labels) {
    boolean[] turns = new boolean[passages.size()];
    int count = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < turns.length; i++) {
      Page.Line line = passages.get(i).line();
      turns[i] =
          passages.get(i).kind() == null
              && labels.endOfLabel(page.clean(), line.start(), line.end()) > 0;
      if (turns[i]) {
        first = first < 0 ? i : first;
        last = i;
        count++;
      }
    }
    if (count > 1) {
      fill(passages, turns, first, last, count);
    }
    return new Transcript(turns);
  }

  private static void fill(
      List<BodyReader.Passage> passages, boolean[] turns, int first, int last, int count) {
    int text = 0;
    for (int i = first; i < turns.length; i++) {
      text += passages.get(i).kind() == null ? 1 : 0;
    }
    // Below the last label a report may go on that only quotes an exchange.
    int end = count * 3 >= text ? turns.length : last;
    for (int i = first; i < end; i++) {
      turns[i] = passages.get(i).kind() == null;
    }
  }

  boolean isTurn(int index) {
    return turns[index];
  }
}
