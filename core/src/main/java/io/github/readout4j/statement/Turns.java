package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.text.Block;
import java.util.List;
import java.util.Optional;

/**
 * Finds the statements of a transcript: each turn is direct speech of the speaker that its label
 * names, as in "PRESIDENT ROE: Thank you all."
 */
final class Turns {

  private static final int LONGEST_LABEL = 14;

  private final String clean;
  private final Speakers speakers;

  Turns(String clean, Speakers speakers) {
    this.clean = clean;
    this.speakers = speakers;
  }

  /** Returns the statement of the turn that the sentence opens; none for its further sentences. */
  Optional<Draft> find(Sentence sentence) {
    Block block = sentence.block();
    boolean opens = clean.substring(block.start(), sentence.start()).isBlank();
    int colon = opens ? labelEnd(sentence) : -1;
    if (colon < 0) {
      return Optional.empty();
    }
    TextSpan content = content(sentence.token(colon).end(), block.end());
    TextSpan label = TextSpan.of(sentence.start(), sentence.token(colon).end());
    Range name = new Range(0, isQuestion(sentence) ? 0 : colon);
    return content.length() == 0
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence.index(),
                colon,
                label,
                "say",
                Act.SAY,
                Optional.empty(),
                name.isEmpty() ? List.of() : speakers.named(sentence.index(), 0, colon),
                List.of(),
                name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TextSpan.of(sentence.start(), sentence.token(colon - 1).end())),
                List.of(content),
                Range.NONE,
                true,
                false,
                "turn"));
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.word(0).equals("q") || sentence.word(0).equals("question");
  }

  /** The token that ends the label: a colon, or the "Q" of a question. */
  private static int labelEnd(Sentence sentence) {
    if (sentence.word(0).equals("q") && !sentence.word(1).equals(":")) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
      if (sentence.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private TextSpan content(int from, int to) {
    int start = from;
    while (start < to && isBlank(clean.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isBlank(clean.charAt(end - 1))) {
      end--;
    }
    return TextSpan.of(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
