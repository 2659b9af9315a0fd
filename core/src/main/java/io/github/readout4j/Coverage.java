package io.github.readout4j;

import io.github.readout4j.lexicon.Frames;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.statement.Report;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tells which sentences hold a verb of communication although no statement claims them. */
final class Coverage {

  private final ReportingVerbs verbs;

  private Coverage(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  static Coverage of(Tables tables) {
    return new Coverage(ReportingVerbs.of(tables));
  }

  List<Diagnostic> diagnose(Sentences sentences, List<Report> reports) {
    BitSet claimed = new BitSet();
    for (Report report : reports) {
      claim(report.statement().cue(), claimed);
      for (TextSpan span : report.statement().content()) {
        claim(span, claimed);
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH
          && communicates(sentence)
          && !isClaimed(sentence, claimed)) {
        diagnostics.add(unclaimed(sentence));
      }
    }
    return diagnostics;
  }

  private boolean communicates(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tag(i) == Tag.VERB && communicates(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb that has no everyday meaning stands at the token, with its particles. */
  private boolean communicates(Sentence sentence, int verb) {
    for (ReportingVerbs.Entry entry : verbs.of(sentence.word(verb))) {
      int next = verb + 1 + entry.particles().size();
      if (isOfWords(entry.frames())
          && follow(sentence, verb + 1, entry.particles())
          && mayReport(entry.frames(), sentence.word(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWords(Frames frames) {
    return !frames.isWeak() && !frames.isDeed() && !frames.isLight();
  }

  /**
   * "approved a loan", "is expected to rain": what follows tells that a verb which wants a
   * preposition ("approved of the loan") or somebody ("expected Chile to act") reports nothing.
   */
  private static boolean mayReport(Frames frames, String next) {
    boolean addressed =
        !frames.addresseeLinks().isEmpty() && !frames.addresseeLinks().contains(next);
    return !frames.names().isEmpty() || frames.prepositions().contains(next) || addressed;
  }

  private static boolean follow(Sentence sentence, int from, List<String> particles) {
    for (int i = 0; i < particles.size(); i++) {
      if (!sentence.word(from + i).equals(particles.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void claim(TextSpan span, BitSet claimed) {
    claimed.set(span.start(), span.end());
  }

  private static boolean isClaimed(Sentence sentence, BitSet claimed) {
    int next = claimed.nextSetBit(sentence.start());
    return next >= 0 && next < sentence.end();
  }

  private static Diagnostic unclaimed(Sentence sentence) {
    return Diagnostic.builder()
        .code(DiagnosticCode.UNCLAIMED_SENTENCE)
        .span(TextSpan.of(sentence.start(), sentence.end()))
        .message("The sentence holds a word of communication, but no statement was read from it.")
        .build();
  }
}
