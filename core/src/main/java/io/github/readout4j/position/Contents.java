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
          parts.add(withoutThat(sentence, new Part(s, words, clausal)));
        }
      }
    }
    return parts;
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
