package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;

/**
 * Finds what a meeting was held for: "hosted the envoys for a discussion on trade".
 *
 * <p>The cue is the noun, the content what follows its preposition.
 */
final class Occasions {

  private static final int FARTHEST = 40;
  private static final int LONGEST_PHRASE = 6;

  private final SpeechNouns nouns;

  Occasions(SpeechNouns nouns) {
    this.nouns = nouns;
  }

  /** Returns the talk that a clause of meeting was for. */
  Optional<Cue> find(SentenceView view, Clause clause) {
    int from = clause.verb().to();
    for (int i = from; i < Math.min(view.size(), from + FARTHEST); i++) {
      if (view.clauseAt(i).isPresent()) {
        return Optional.empty();
      }
      if (view.word(i).equals("for")) {
        Optional<Cue> cue = talk(view, clause, i + 1);
        if (cue.isPresent()) {
          return cue;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> talk(SentenceView view, Clause clause, int from) {
    for (int i = from;
        i < Math.min(view.size(), from + LONGEST_PHRASE) && isInPhrase(view, i);
        i++) {
      Optional<SpeechNouns.Entry> noun = nouns.of(view.word(i));
      boolean talk = noun.flatMap(SpeechNouns.Entry::act).equals(Optional.of(Act.DISCUSS));
      if (talk && noun.get().links().contains(view.word(i + 1)) && isTopicLink(view.word(i + 1))) {
        return Optional.of(cue(clause, i, noun.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isInPhrase(SentenceView view, int i) {
    Tag tag = view.tag(i);
    return tag == Tag.DET
        || tag == Tag.ADJ
        || tag == Tag.NOUN
        || tag == Tag.NUM
        || tag == Tag.PUNCT;
  }

  private static boolean isTopicLink(String word) {
    return switch (word) {
      case "on", "about", "regarding", "concerning", "covering", "over" -> true;
      default -> false;
    };
  }

  private static Cue cue(Clause clause, int noun, SpeechNouns.Entry entry) {
    return new Cue(
        clause,
        noun,
        entry.noun(),
        Act.DISCUSS,
        entry.stance(),
        false,
        Complement.of("topic:" + entry.noun(), noun + 2, false),
        Range.NONE,
        Range.NONE,
        "occasion");
  }
}
