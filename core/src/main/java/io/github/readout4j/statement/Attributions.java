package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the statements whose reporting clause stands beside the content rather than before it.
 *
 * <p>"According to the envoy, A"; "A, the envoy said"; "A, said the envoy, B". What such a clause
 * encloses is taken out of the contents of the other statements of the sentence.
 */
final class Attributions {

  private final AsideFinder asides;

  Attributions(CueFinder cues) {
    this.asides = new AsideFinder(cues);
  }

  /** Returns the statements of the sentence, those of its verbs and those found here. */
  List<Draft> merge(SentenceView view, List<Draft> fromVerbs) {
    List<Draft> all = fromVerbs;
    for (Aside aside : asides.find(view)) {
      all = merge(view, all, aside);
    }
    return all;
  }

  /** Takes the words of the aside, and what was read in them, out of the other statements. */
  private List<Draft> merge(SentenceView view, List<Draft> drafts, Aside aside) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.cueToken() != aside.cue() && !isAnswered(aside, draft)) {
        all.add(cut(view, draft, aside.range()));
      }
    }
    draft(view, aside).ifPresent(all::add);
    return all;
  }

  /** Whether a verb was read as reporting the reporting clause itself. */
  private static boolean isAnswered(Aside aside, Draft draft) {
    return draft.contentTokens().contains(aside.cue())
        && !aside.range().contains(draft.cueToken())
        && draft.cueToken() > aside.cue();
  }

  private Optional<Draft> draft(SentenceView view, Aside aside) {
    ContentBounds bounds = new ContentBounds(view, Map.of());
    List<TextSpan> content = new ArrayList<>();
    Range before = bounds.trim(afterConjunction(view), aside.range().from());
    Range after = bounds.trim(aside.range().to(), view.size());
    Range tokens = Range.NONE;
    for (Range piece : List.of(before, after)) {
      if (piece.to() - piece.from() > (content.isEmpty() ? 0 : 1)) {
        content.add(SentenceStatements.span(view, piece));
        tokens = tokens.isEmpty() ? piece : tokens;
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Speaker> by = named(view, aside.source());
    return Optional.of(
        new Draft(
            view.sentence().index(),
            aside.cue(),
            SentenceStatements.span(view, new Range(aside.cue(), aside.cueEnd())),
            aside.lemma(),
            aside.act(),
            Optional.empty(),
            by,
            List.of(),
            Optional.of(SentenceStatements.span(view, aside.source())),
            content,
            tokens,
            true,
            aside.negated(),
            aside.rule()));
  }

  /** "But the dam holds, she said": what joins the sentence to the one before is the narrator's. */
  private static int afterConjunction(SentenceView view) {
    return view.tag(0) == Tag.CCONJ ? 1 : 0;
  }

  /** Whom the words name; the maker of a text: "according to a study by the institute". */
  private static List<Speaker> named(SentenceView view, Range source) {
    List<Speaker> by = view.named(source);
    for (int i = source.from(); i < source.to() && by.isEmpty(); i++) {
      if (view.word(i).equals("by") || view.word(i).equals("of") || view.word(i).equals("from")) {
        by = view.named(new Range(i + 1, source.to()));
      }
    }
    return by;
  }

  /** Ends the content of another statement before the aside. */
  private static Draft cut(SentenceView view, Draft draft, Range aside) {
    Range content = draft.contentTokens();
    if (content.from() >= aside.from() || content.to() <= aside.from()) {
      return draft;
    }
    Range kept = new ContentBounds(view, Map.of()).trim(content.from(), aside.from());
    return kept.isEmpty() ? draft : draft.cutTo(SentenceStatements.span(view, kept), kept);
  }
}
