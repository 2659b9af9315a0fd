package io.github.readout4j.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which passages of a body are turns of a transcript. */
final class Transcript {

  private final boolean[] turns;
  private final boolean[] labelled;

  private Transcript(boolean[] turns, boolean[] labelled) {
    this.turns = turns;
    this.labelled = labelled;
  }

  /**
   * Finds the turns: passages with a label, and in a text with several of them what stands below a
   * label too, since a turn often has more than one paragraph.
   */
  static Transcript of(
      List<BodyReader.Passage> passages, Page page, TurnLabels labels, DatelineReader datelines) {
    Labels found = new Labels(passages, page, labels, datelines);
    boolean[] labelled = found.accepted();
    boolean[] turns = labelled.clone();
    int count = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < turns.length; i++) {
      if (turns[i]) {
        first = first < 0 ? i : first;
        last = i;
        count++;
      }
    }
    if (count > 1) {
      fill(passages, turns, first, last, count);
      found.endQuoted(turns, labelled);
    }
    return new Transcript(turns, labelled);
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

  /** Whether the turn begins here, and does not only go on. */
  boolean isLabelled(int index) {
    return labelled[index];
  }

  /**
   * The labels of the passages. A name in capitals alone is no sure one, since "CORRECTION:" and
   * "SINGAPORE:" look the same: it must come again, or stand among others.
   */
  private static final class Labels {

    private final Page page;
    private final TurnLabels labels;
    private final DatelineReader datelines;
    private final String[] found;
    private final boolean[] quoted;
    private final Map<String, Integer> counts = new HashMap<>();
    private int named;
    private boolean anySure;
    private boolean anyQuestion;

    Labels(
        List<BodyReader.Passage> passages, Page page, TurnLabels labels, DatelineReader datelines) {
      this.page = page;
      this.labels = labels;
      this.datelines = datelines;
      this.found = new String[passages.size()];
      this.quoted = new boolean[passages.size()];
      for (int i = 0; i < found.length; i++) {
        Page.Line line = passages.get(i).line();
        found[i] = passages.get(i).kind() == null ? label(line) : "";
        quoted[i] = page.clean().startsWith("\"", line.start() + found[i].length() + 1);
        named += quoted[i] && labels.isName(found[i]) ? 1 : 0;
        counts.merge(labels.familyName(found[i]), 1, Integer::sum);
        anySure |= labels.isSure(found[i]);
        anyQuestion |= labels.isAsker(found[i]);
      }
    }

    /** Returns the label, empty if there is none. */
    private String label(Page.Line line) {
      int end = labels.endOfLabel(page.clean(), line.start(), line.end());
      String label = end == 0 ? "" : page.clean().substring(line.start(), end);
      boolean place =
          !labels.isSure(label)
              && end > 0
              && datelines.at(page.clean(), line.start(), line.end()).isPresent();
      return place ? "" : label;
    }

    boolean[] accepted() {
      boolean[] accepted = new boolean[found.length];
      for (int i = 0; i < found.length; i++) {
        accepted[i] = !found[i].isEmpty() && isAccepted(i);
      }
      return accepted;
    }

    private boolean isAccepted(int index) {
      boolean again = counts.getOrDefault(labels.familyName(found[index]), 0) > 1;
      if (labels.isName(found[index])) {
        return anyQuestion || again || (quoted[index] && (anySure || named > 1));
      }
      return anySure || again || isOther(index, -1) || isOther(index, 1);
    }

    /** A turn in quotation marks ends with them, so that the paragraphs below are none of it. */
    void endQuoted(boolean[] turns, boolean[] labelled) {
      boolean ended = false;
      for (int i = 0; i < turns.length; i++) {
        ended = labelled[i] ? quoted[i] : ended;
        turns[i] &= labelled[i] || !ended;
      }
    }

    /** Whether the neighbour has another label. */
    private boolean isOther(int index, int step) {
      int next = index + step;
      return next >= 0
          && next < found.length
          && !found[next].isEmpty()
          && !found[next].equals(found[index]);
    }
  }
}
