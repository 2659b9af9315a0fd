package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;

/**
 * Finds where and how something was said at the end of a content: "in a phone call", "with her
 * counterpart by telephone on Friday", which tell of the speech and not of its subject.
 */
final class Circumstances {

  private static final int LONGEST = 14;

  private final SpeechNouns nouns;

  Circumstances(SpeechNouns nouns) {
    this.nouns = nouns;
  }

  /** Returns the content without the circumstances that close it. */
  Range without(SentenceView view, Range content) {
    int first = Math.max(content.from() + 1, content.to() - LONGEST);
    for (int i = content.from() + 1; i < content.to(); i++) {
      boolean closes =
          i >= first && opens(view, i, content.to()) && !holdsVerb(view, i, content.to());
      if (closes || isDuringTalk(view, i, content.to())) {
        return new Range(content.from(), partnerStart(view, content.from(), i));
      }
    }
    return content;
  }

  /**
   * Returns the content of a verb in the past without the day at its end: "praised the ties on
   * Monday", but not "praised the talks on Monday", which have a day of their own.
   */
  Range withoutDay(SentenceView view, Range content) {
    int on = content.from() + 1;
    while (on < content.to() && !(view.word(on).equals("on") && view.timeEnd(on) == content.to())) {
      on++;
    }
    boolean own = on >= content.to() || nouns.of(view.word(on - 1)).isPresent();
    return own || holdsVerb(view, content.from(), on) ? content : new Range(content.from(), on);
  }

  /** "during their meeting in Rome, which lasted an hour": whatever else is told of the talk. */
  private boolean isDuringTalk(SentenceView view, int i, int to) {
    if (!view.word(i).equals("during") || view.tag(i - 1).isVerbal()) {
      return false;
    }
    boolean determined =
        view.tag(i + 1) == Tag.DET || view.sentence().token(i + 1).isPossessivePronoun();
    return isTalk(view, determined ? i + 2 : i + 1, to);
  }

  /** Returns the content of a joint act without the person it was done with at its end. */
  Range withoutPartner(SentenceView view, Range content) {
    return new Range(content.from(), partnerStart(view, content.from(), content.to()));
  }

  private boolean opens(SentenceView view, int i, int to) {
    if (view.tag(i) != Tag.ADP || view.tag(i - 1).isVerbal()) {
      return false;
    }
    return switch (view.word(i)) {
      case "by" -> isPhone(view.word(i + 1));
      case "over" -> view.word(i + 1).equals("the") && isPhone(view.word(i + 2));
      case "in", "at", "during" -> isArticle(view.word(i + 1)) && isTalk(view, i + 2, to);
      default -> false;
    };
  }

  private static boolean isPhone(String word) {
    return word.equals("phone") || word.equals("telephone");
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private boolean isTalk(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<SpeechNouns.Entry> noun = nouns.of(view.word(i));
      if (view.word(i).equals("call")
          || noun.flatMap(SpeechNouns.Entry::act).equals(Optional.of(Act.DISCUSS))) {
        return true;
      }
      if (view.tag(i) != Tag.ADJ && view.tag(i) != Tag.NOUN) {
        return false;
      }
    }
    return false;
  }

  private static boolean holdsVerb(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.tag(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** "discussed trade with his counterpart by phone": the partner is no topic either. */
  private int partnerStart(SentenceView view, int from, int to) {
    for (int i = to - 1; i > from + 1; i--) {
      if (view.word(i).equals("with")) {
        return isPerson(view, i + 1, to) && !isOfTalk(view, i - 1) ? i : to;
      }
    }
    return to;
  }

  /** "plans for a summit with the King": with whom they will talk rather than talked. */
  private boolean isOfTalk(SentenceView view, int noun) {
    return nouns
        .of(view.word(noun))
        .flatMap(SpeechNouns.Entry::act)
        .equals(Optional.of(Act.DISCUSS));
  }

  private static boolean isPerson(SentenceView view, int from, int to) {
    boolean person =
        view.mentionAt(from)
            .filter(it -> it.kind() == Mention.Kind.PERSON || it.kind() == Mention.Kind.ROLE)
            .isPresent();
    return person && view.phraseEnd(from) == to;
  }
}
