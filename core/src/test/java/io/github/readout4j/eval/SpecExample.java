package io.github.readout4j.eval;

import java.util.List;

/**
 * An example of the spec: a text and the statements expected in it.
 *
 * @param name the file it stands in, and its number there
 * @param pending whether the parser is known not to read it right yet
 */
record SpecExample(String name, boolean pending, String text, List<Expected> statements) {

  /** A statement as the spec writes it: speakers, act, cue, content. */
  record Expected(List<String> speakers, String act, String cue, List<String> content) {

    @Override
    public String toString() {
      String who = speakers.isEmpty() ? "-" : String.join(" + ", speakers);
      return String.join(" | ", who, act, cue, String.join(" ... ", content));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
