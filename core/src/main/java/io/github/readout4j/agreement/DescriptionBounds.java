package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/** Where the words begin and end that describe an agreement without its name. */
final class DescriptionBounds {

  private static final Set<String> BY_THE_WAY =
      Set.of(
          "recent",
          "new",
          "continued",
          "existing",
          "landmark",
          "historic",
          "groundbreaking",
          "such",
          "own",
          "important",
          "same");

  /** What looks like a participle and tells nothing of what stands before it. */
  private static final Set<String> LISTING =
      Set.of("including", "following", "according", "starting", "beginning", "pending");

  private static final int LONGEST_PARTY = 12;
  private static final int FARTHEST_PLACE = 6;

  private final StatusCues cues;

  DescriptionBounds(StatusCues cues) {
    this.cues = cues;
  }

  int start(Sentence sentence, int head) {
    int i = head;
    while (i > 0 && NameBounds.isPhraseWord(sentence, i - 1) && !isVerbCue(sentence, i - 1)) {
      i--;
    }
    while (i < head && BY_THE_WAY.contains(sentence.word(i))) {
      i++;
    }
    return i;
  }

  private boolean isVerbCue(Sentence sentence, int i) {
    return cues.at(sentence, i, StatusCues.Word.VERB).isPresent()
        && cues.at(sentence, i, StatusCues.Word.NOUN).isEmpty();
  }

  int end(Sentence sentence, int headEnd, AgreementNouns.Entry entry) {
    String word = sentence.word(headEnd);
    if (word.equals("on") && NameBounds.isOccasion(sentence, headEnd + 1)) {
      int after = headEnd + 2;
      int end = sentence.word(after).equals("for") ? end(sentence, after, entry) : after;
      return end > after ? end : headEnd;
    }
    boolean joining = entry.use() == AgreementNouns.Use.DESCRIBED && word.equals("between");
    if (joining || (entry.kind() == AgreementKind.CEASEFIRE && isPlaced(sentence, headEnd))) {
      return madeEnd(sentence, headEnd - 1);
    }
    if (word.equals("on") || word.equals("of") || word.equals("for")) {
      int at = phraseStart(sentence, headEnd + 1);
      int end = NameBounds.phraseEnd(sentence, at);
      return end > at ? betweenEnd(sentence, end) : headEnd;
    }
    if (word.equals("to") && sentence.tag(headEnd + 1) == Tag.VERB && isBinding(entry)) {
      int end = madeEnd(sentence, headEnd);
      return end > headEnd + 1 ? end : headEnd;
    }
    if (word.equals("that") && isMade(sentence, headEnd + 2)) {
      return madeEnd(sentence, headEnd + 2);
    }
    if (isBinding(entry) && isSpecific(entry) && isTold(sentence, headEnd)) {
      return madeEnd(sentence, lastVerb(sentence, headEnd));
    }
    boolean promise = entry.noun().equals("commitment") && word.equals("to");
    return isMade(sentence, headEnd) || promise ? madeEnd(sentence, headEnd) : headEnd;
  }

  /** "(a ceasefire) in the valley of Lima", "between Chile and Peru": where, or whose, it is. */
  private static boolean isPlaced(Sentence sentence, int i) {
    if (sentence.word(i).equals("between") || sentence.word(i).equals("among")) {
      return true;
    }
    int at = i + 1;
    while (at < i + FARTHEST_PLACE && isInside(sentence, at) && sentence.tag(at) != Tag.PROPN) {
      at = sentence.word(at + 1).equals("in") ? at + 2 : at + 1;
    }
    return sentence.word(i).equals("in") && sentence.tag(at) == Tag.PROPN;
  }

  /** "on ferries (between Chile's port and the islands)": whom or what the matter joins. */
  private static int betweenEnd(Sentence sentence, int from) {
    if (!sentence.word(from).equals("between")) {
      return from;
    }
    int joint = from + 1;
    while (joint < from + LONGEST_PARTY && isInside(sentence, joint)) {
      joint++;
    }
    int to = joint + 1;
    while (to < joint + LONGEST_PARTY && isInside(sentence, to)) {
      to++;
    }
    return sentence.word(joint).equals("and") && to > joint + 1 ? to : from;
  }

  private static boolean isInside(Sentence sentence, int i) {
    return NameBounds.isPhraseWord(sentence, i)
        || sentence.tag(i) == Tag.DET
        || (sentence.tag(i) == Tag.PART && sentence.isPossessive(i));
  }

  /** "on the border", "on ceasing fire": an article or a gerund may stand before the noun. */
  private static int phraseStart(Sentence sentence, int i) {
    boolean gerund = sentence.tag(i) == Tag.VERB && sentence.word(i).endsWith("ing");
    return sentence.tag(i) == Tag.DET || gerund ? i + 1 : i;
  }

  /** "an agreement to open the pass": what was agreed, as after no statement. */
  private static boolean isBinding(AgreementNouns.Entry entry) {
    return switch (entry.kind()) {
      case FRAMEWORK -> entry.use() == AgreementNouns.Use.FOUNDED;
      case AGREEMENT, MEMORANDUM, TREATY, CEASEFIRE -> !entry.noun().equals("commitment");
      default -> false;
    };
  }

  /** Nobody asks which ceasefire; and a compromise is no agreement by what it does. */
  private static boolean isSpecific(AgreementNouns.Entry entry) {
    return entry.kind() != AgreementKind.CEASEFIRE && entry.use() != AgreementNouns.Use.CONTEXT;
  }

  /** "an agreement resolving the dispute", "that has opened the pass": what it does. */
  private static boolean isTold(Sentence sentence, int i) {
    String word = sentence.word(i);
    if (word.equals("that") || word.equals("which")) {
      return sentence.tag(i + 1) == Tag.VERB || sentence.tag(i + 1) == Tag.AUX;
    }
    return sentence.tag(i) == Tag.VERB && word.endsWith("ing") && !LISTING.contains(word);
  }

  private static int lastVerb(Sentence sentence, int from) {
    int i = from;
    while (sentence.tag(i + 1) == Tag.VERB || sentence.tag(i + 1) == Tag.AUX) {
      i++;
    }
    return i;
  }

  /** "the statement adopted at the summit": a participle tells that it was agreed on. */
  boolean isMade(Sentence sentence, int i) {
    Optional<StatusCues.Entry> cue = cues.at(sentence, i, StatusCues.Word.VERB);
    boolean passive = cue.isPresent() && cue.get().words().size() == 1;
    return (passive && sentence.word(i).endsWith("ed")) || sentence.word(i).equals("agreed");
  }

  private static int madeEnd(Sentence sentence, int from) {
    int i = from + 1;
    while (i < sentence.size()
        && (NameBounds.isPhraseWord(sentence, i)
            || sentence.tag(i) == Tag.ADP
            || sentence.tag(i) == Tag.DET
            || sentence.tag(i) == Tag.PRON
            || (sentence.tag(i) == Tag.PART && sentence.isPossessive(i))
            || (sentence.tag(i) == Tag.ADV && sentence.tag(i + 1) == Tag.ADJ)
            || joinsParties(sentence, from, i)
            || (sentence.word(i - 1).equals("to") && sentence.tag(i) == Tag.VERB)
            || sentence.word(i).equals("to"))) {
      i++;
    }
    while (i > from + 1 && !NameBounds.isPhraseWord(sentence, i - 1)) {
      i--;
    }
    return i;
  }

  /** "between Chile and Peru", "by Chile and Peru". */
  private static boolean joinsParties(Sentence sentence, int from, int i) {
    int next = sentence.tag(i + 1) == Tag.DET ? i + 2 : i + 1;
    boolean joint = sentence.tag(i) == Tag.CCONJ && sentence.tag(next) == Tag.PROPN;
    for (int k = i - 1; joint && k > Math.max(from, i - LONGEST_PARTY); k--) {
      if (sentence.word(k).equals("between") || sentence.word(k).equals("by")) {
        return true;
      }
    }
    return false;
  }

  static Range owner(Sentence sentence, int from) {
    int mark = from - 1;
    while (mark > 0 && BY_THE_WAY.contains(sentence.word(mark))) {
      mark--;
    }
    if (mark < 1 || !sentence.isPossessive(mark)) {
      return Range.NONE;
    }
    int i = mark;
    while (i > 0 && NameBounds.isPhraseWord(sentence, i - 1)) {
      i--;
    }
    return new Range(i, mark);
  }
}
