package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;

/** Tells which nouns name people, bodies or texts that can be said to speak. */
public final class SpeakerNouns {

  /** What the head of a noun phrase names. */
  public enum Kind {
    PERSON,
    GROUP,
    ORGANIZATION,
    /** A text: "the report". */
    DOCUMENT
  }

  private final People people;

  private SpeakerNouns(People people) {
    this.people = people;
  }

  /** Returns the nouns of the shipped lexicon. */
  public static SpeakerNouns standard() {
    return new SpeakerNouns(People.standard());
  }

  /** Returns what the head of the noun phrase in the tokens names; empty for anything else. */
  public Optional<Kind> headOf(Sentence sentence, int from, int to) {
    int head = head(sentence, from, to);
    for (int start = Math.max(from, head - 2); start <= head && head >= 0; start++) {
      Phrases.Match<People.Noun> match = people.longest(sentence, start);
      if (match != null && match.to() == head + 1) {
        return Optional.of(Kind.valueOf(match.value().kind().name()));
      }
    }
    return Optional.empty();
  }

  /** Whether the noun phrase in the tokens is headed by a plural noun. */
  public boolean isPlural(Sentence sentence, int from, int to) {
    int head = head(sentence, from, to);
    Phrases.Match<People.Noun> match = head < 0 ? null : people.longest(sentence, head);
    return match != null && match.value().plural();
  }

  /** The last noun before the first preposition, mark or verb; -1 if there is none. */
  private static int head(Sentence sentence, int from, int to) {
    int head = -1;
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.NOUN || tag == Tag.PROPN) {
        head = i;
      } else if (head >= 0 && ends(tag)) {
        break;
      }
    }
    return head;
  }

  private static boolean ends(Tag tag) {
    return tag == Tag.ADP
        || tag == Tag.PUNCT
        || tag == Tag.SCONJ
        || tag == Tag.PRON
        || tag.isVerbal()
        || tag == Tag.CCONJ;
  }
}
