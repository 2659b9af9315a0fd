package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.List;

/** Cuts the content of a report into the parts that lie in each sentence. */
final class Contents {

  private Contents() {}

  /** The tokens of a content in one sentence. */
  record Part(int sentence, Range words, boolean clausal) {}

  static List<Part> of(Report report, Sentences sentences) {
    List<Part> parts = new ArrayList<>();
    for (TextSpan span : report.statement().content()) {
      for (int s = sentences.firstEndingAfter(span.start());
          s < sentences.sentences().size();
          s++) {
        Sentence sentence = sentences.sentences().get(s);
        if (sentence.start() >= span.end()) {
          break;
        }
        Range words = words(sentence, span);
        if (!words.isEmpty()) {
          boolean clausal = s == report.sentence() ? report.clausal() : hasVerb(sentence, words);
          addParts(sentence, new Part(s, words, clausal), parts);
        }
      }
    }
    return parts;
  }

  /** "the new pier and how it will serve the town": a thing, and a clause beside it. */
  private static void addParts(Sentence sentence, Part part, List<Part> parts) {
    int joint = part.clausal() ? -1 : clauseJoint(sentence, part.words());
    if (joint < 0) {
      parts.add(withoutThat(sentence, part));
      return;
    }
    int end = sentence.word(joint - 1).equals(",") ? joint - 1 : joint;
    parts.add(new Part(part.sentence(), new Range(part.words().from(), end), false));
    Range clause = new Range(joint + 1, part.words().to());
    parts.add(withoutThat(sentence, new Part(part.sentence(), clause, true)));
  }

  /**
   * Returns where "and how" or "and that" begins the last clause of the words; -1 if nowhere.
   * "(hope) that peace holds and that trade grows": an earlier "that" leads on to the second.
   */
  private static int clauseJoint(Sentence sentence, Range words) {
    Phrases phrases = new Phrases(sentence);
    boolean open = false;
    for (int i = words.from() + 1; i < words.to() - 1; i++) {
      boolean that = phrases.isThat(i + 1);
      if (phrases.isConjunction(i) && (isQuestion(sentence, i + 1) || (that && !open))) {
        return i;
      }
      open |= that;
    }
    return -1;
  }

  private static boolean isQuestion(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "how", "why" -> true;
      default -> false;
    };
  }

  private static Part withoutThat(Sentence sentence, Part part) {
    int first = part.words().from();
    boolean that = new Phrases(sentence).isThat(first);
    return that && first + 1 < part.words().to()
        ? new Part(part.sentence(), new Range(first + 1, part.words().to()), true)
        : part;
  }

  private static Range words(Sentence sentence, TextSpan span) {
    int from = 0;
    while (from < sentence.size() && sentence.token(from).start() < span.start()) {
      from++;
    }
    int to = from;
    while (to < sentence.size() && sentence.token(to).end() <= span.end()) {
      to++;
    }
    return new Range(from, to);
  }

  private static boolean hasVerb(Sentence sentence, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (sentence.tag(i) == Tag.AUX || sentence.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }
}
