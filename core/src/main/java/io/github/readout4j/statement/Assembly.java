package io.github.readout4j.statement;

import io.github.readout4j.model.Mode;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes statements of drafts: puts them in order, names them, nests them, tells their mode. */
final class Assembly {

  /** Contents that hold a cue lie this many statements back at most. */
  private static final int FARTHEST_ENCLOSING = 12;

  private final Sentences sentences;
  private final QuotationIndex index;

  Assembly(Sentences sentences) {
    this.sentences = sentences;
    this.index = new QuotationIndex(sentences.quotations());
  }

  List<Report> reports(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort((a, b) -> a.cue().start() - b.cue().start());
    List<Draft> ordered = new ArrayList<>();
    for (Draft draft : sorted) {
      int last = ordered.size() - 1;
      if (last < 0 || ordered.get(last).cue().start() != draft.cue().start()) {
        ordered.add(draft);
      }
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      reports.add(report(ordered, i));
    }
    return List.copyOf(reports);
  }

  private Report report(List<Draft> drafts, int i) {
    Draft draft = drafts.get(i);
    Optional<String> within = enclosing(drafts, i).map(Assembly::id);
    Statement statement =
        Statement.builder()
            .id(id(i))
            .speakers(draft.speakers())
            .addressees(draft.addressees())
            .act(draft.act())
            .mode(draft.rule().equals("turn") ? Mode.DIRECT : mode(draft.content()))
            .source(draft.source())
            .cue(draft.cue())
            .lemma(draft.lemma())
            .content(draft.content())
            .within(within)
            .negated(draft.negated())
            .rule(draft.rule())
            .confidence(Confidence.of(draft))
            .build();
    return new Report(
        statement,
        draft.sentence(),
        draft.cueToken(),
        draft.contentTokens(),
        draft.clausal(),
        draft.stance());
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }

  /** The nearest statement whose content holds the cue and the content of this one. */
  private static Optional<Integer> enclosing(List<Draft> drafts, int i) {
    Draft inner = drafts.get(i);
    Optional<Integer> best = Optional.empty();
    int smallest = Integer.MAX_VALUE;
    int from = Math.max(0, i - FARTHEST_ENCLOSING);
    int to = Math.min(drafts.size(), i + FARTHEST_ENCLOSING);
    for (int k = from; k < to; k++) {
      for (TextSpan piece : drafts.get(k).content()) {
        int length = piece.end() - piece.start();
        if (k != i && holds(piece, inner.cue()) && length < smallest) {
          smallest = length;
          best = Optional.of(k);
        }
      }
    }
    return best;
  }

  private static boolean holds(TextSpan outer, TextSpan inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private Mode mode(List<TextSpan> content) {
    int quoted = 0;
    int all = 0;
    for (TextSpan piece : content) {
      for (int i = piece.start(); i < piece.end(); i++) {
        if (Character.isLetterOrDigit(sentences.document().text().charAt(i))) {
          all++;
          quoted += index.at(i) >= 0 ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Mode.INDIRECT : quoted == all ? Mode.DIRECT : Mode.MIXED;
  }
}
