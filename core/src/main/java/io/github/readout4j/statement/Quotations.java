package io.github.readout4j.statement;

import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Quotation;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits contents to the quotations of the document.
 *
 * <p>A content that begins in a quotation goes on to its end, over as many sentences as it takes,
 * and leaves out the marks where all of it is quoted; quotations that follow in the same paragraph
 * without a speaker of their own continue it. What is reported inside direct speech that is
 * somebody's content is left alone.
 */
final class Quotations {

  private final Sentences sentences;
  private final QuotationIndex index;
  private final Map<Integer, List<Speaker>> claimed = new HashMap<>();

  Quotations(Sentences sentences) {
    this.sentences = sentences;
    this.index = new QuotationIndex(sentences.quotations());
  }

  List<Draft> extend(List<Draft> drafts) {
    List<Draft> fitted = new ArrayList<>();
    for (Draft draft : drafts) {
      fitted.add(draft.with(fit(draft)));
    }
    List<Draft> extended = new ArrayList<>();
    for (int i = 0; i < fitted.size(); i++) {
      Draft draft = ofQuoted(fitted.get(i));
      boolean own = draft.rule().startsWith(OwnWords.ELIDED);
      if (isInsideClaimed(draft) ? own || isOfOthers(draft) : !own) {
        extended.add(draft.with(continued(draft, nextCue(fitted, i))));
      }
    }
    return extended;
  }

  /** "I told her that": the words are those of whoever is quoted. */
  private Draft ofQuoted(Draft draft) {
    List<Speaker> quoted = claimed.get(index.at(draft.cue().start()));
    boolean elided = draft.rule().startsWith(OwnWords.ELIDED);
    boolean own =
        word(draft).equals("I") || ((elided || isFirstPerson(draft)) && draft.speakers().isEmpty());
    return quoted != null && own ? draft.by(quoted) : draft;
  }

  /** "I", "we" in quotation marks: part of a speech rather than the start of another. */
  private boolean isFirstPerson(Draft draft) {
    String word = word(draft);
    boolean first = word.equals("I") || word.equalsIgnoreCase("we");
    return first && index.at(draft.cue().start()) >= 0;
  }

  private String word(Draft draft) {
    return draft.source().map(it -> it.in(sentences.document().text())).orElse("");
  }

  /** "He condemned the attack," said Roe: direct speech that tells what somebody else said. */
  private static boolean isOfOthers(Draft draft) {
    String construction = draft.rule().substring(0, draft.rule().indexOf(':') + 1);
    boolean predicate =
        construction.endsWith("-main:")
            || construction.endsWith("-coordinate:")
            || construction.endsWith("-purpose:");
    return predicate && !draft.speakers().isEmpty();
  }

  private boolean isInsideClaimed(Draft draft) {
    return claimed.containsKey(index.at(draft.cue().start()));
  }

  /** Where the next statement begins that does not lie inside a claimed quotation. */
  private int nextCue(List<Draft> drafts, int i) {
    for (int k = i + 1; k < drafts.size(); k++) {
      if (!isInsideClaimed(drafts.get(k))
          && !isFirstPerson(drafts.get(k))
          && drafts.get(k).cue().start() > drafts.get(i).cue().start()) {
        Draft next = drafts.get(k);
        return Math.min(next.cue().start(), next.content().get(0).start());
      }
    }
    return sentences.document().text().length();
  }

  private List<TextSpan> fit(Draft draft) {
    List<TextSpan> pieces = new ArrayList<>();
    for (TextSpan piece : draft.content()) {
      TextSpan fitted = fit(draft, piece);
      if (fitted.length() > 0) {
        pieces.add(fitted);
      }
    }
    return pieces.isEmpty() ? draft.content() : pieces;
  }

  private TextSpan fit(Draft draft, TextSpan piece) {
    int first = index.at(piece.start());
    int last = index.at(piece.end() - 1);
    int own = index.at(draft.cue().start());
    int start = piece.start();
    int end = piece.end();
    if (last >= 0 && last == own && first == last) {
      end = Math.min(end, inner(start, index.get(last).end()));
    }
    if (last >= 0 && last != own) {
      Quotation quotation = index.get(last);
      boolean opensHere = quotation.start() >= start;
      if (opensHere || first == last) {
        end = Math.max(end, quotation.end());
      }
    }
    if (first >= 0 && first == last && first != own) {
      Quotation quotation = index.get(first);
      boolean reportedAfter = quotation.end() <= draft.cue().start();
      if (reportedAfter || quotation.start() == start) {
        claimed.put(first, draft.speakers());
        start = quotation.start() + 1;
        end = inner(start, end);
      }
    }
    return TextSpan.of(start, Math.max(start, end));
  }

  /** The content with the quotations that continue it. */
  private List<TextSpan> continued(Draft draft, int limit) {
    int last = index.at(draft.content().get(draft.content().size() - 1).start());
    if (last < 0 || !claimed.containsKey(last) || !followsSpeech(draft)) {
      return draft.content();
    }
    List<TextSpan> pieces = new ArrayList<>(draft.content());
    int block = end(draft, last);
    for (int k = index.firstFrom(Math.max(draft.cue().end(), pieces.get(pieces.size() - 1).end()));
        k < index.size();
        k++) {
      Quotation quotation = index.get(k);
      block = Math.max(block, quotation.closed() ? block : nextParagraph(quotation.end()));
      block = isParagraph(quotation) ? Math.max(block, nextParagraph(quotation.end())) : block;
      if (quotation.start() >= Math.min(block, limit)
          || claimed.containsKey(k)
          || !opensSentence(quotation.start())) {
        break;
      }
      claimed.put(k, draft.speakers());
      int start = quotation.start() + 1;
      int end = inner(start, quotation.end());
      if (end > start) {
        pieces.add(TextSpan.of(start, end));
      }
    }
    return pieces;
  }

  /**
   * Where the quotations that continue a content end: with its paragraph, unless it is left open.
   */
  private int end(Draft draft, int last) {
    int paragraph = sentences.sentences().get(draft.sentence()).block().end();
    if (!index.get(last).closed()) {
      return nextParagraph(index.get(last).end());
    }
    int next = nextParagraph(paragraph);
    int quotation = index.at(next - 1);
    return quotation >= 0 && isParagraph(index.get(quotation)) ? next : paragraph;
  }

  /** Whether nothing but the quotation stands in its paragraph. */
  private boolean isParagraph(Quotation quotation) {
    String clean = sentences.document().clean();
    int end = quotation.end();
    while (end < clean.length() && clean.charAt(end) != '\n' && isBlank(clean.charAt(end))) {
      end++;
    }
    int start = quotation.start();
    return (end >= clean.length() || clean.charAt(end) == '\n')
        && (start == 0 || clean.charAt(start - 1) == '\n');
  }

  /** The first character after the mark that a paragraph after the given offset opens with. */
  private int nextParagraph(int offset) {
    String clean = sentences.document().clean();
    int i = offset;
    while (i < clean.length() && isBlank(clean.charAt(i))) {
      i++;
    }
    return i < clean.length() && clean.charAt(i) == '"' ? i + 1 : offset;
  }

  private static boolean followsSpeech(Draft draft) {
    return draft.rule().startsWith("postposed")
        || draft.rule().startsWith("inverted")
        || draft.rule().endsWith("quote");
  }

  /** Whether a quotation begins where a sentence does. */
  private boolean opensSentence(int offset) {
    String clean = sentences.document().clean();
    int i = offset - 1;
    while (i >= 0 && isBlank(clean.charAt(i))) {
      i--;
    }
    return i < 0 || ".!?\",:".indexOf(clean.charAt(i)) >= 0;
  }

  /** The end without a closing mark and the comma or full stop that belongs to the printing. */
  private int inner(int start, int end) {
    String clean = sentences.document().clean();
    int at = end;
    while (at > start
        && ("\",.".indexOf(clean.charAt(at - 1)) >= 0 || isBlank(clean.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
