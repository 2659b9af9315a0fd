package io.github.readout4j.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads words by their place in a noun phrase that a determiner or a possessive opens.
 *
 * <p>Tagged tokens go in and come out. Between the opening and its noun there is no predicate: "the
 * unprovoked, unjustified invasion", "a united, ready, and resolute stance".
 */
final class NounPhraseTags {

  private static final int LONGEST = 8;
  private static final Set<Tag> ENDS = Set.of(Tag.SCONJ, Tag.ADP, Tag.PUNCT);

  private final List<Token> tokens;

  private NounPhraseTags(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Token> mend(List<Token> tokens) {
    NounPhraseTags phrases = new NounPhraseTags(new ArrayList<>(tokens));
    for (int i = 0; i < tokens.size(); i++) {
      phrases.mend(i);
    }
    return phrases.tokens;
  }

  private void mend(int i) {
    Token token = tokens.get(i);
    if (token.tag() == Tag.ADV && isFirstOfTwo(i)) {
      tokens.set(i, token.tagged(Tag.ADJ));
    } else if (token.tag() == Tag.VERB && (isAdjectival(i) || isSecondOfTwo(i))) {
      tokens.set(i, token.tagged(Tag.ADJ));
    } else if (token.tag() == Tag.VERB
        && (isNominalGerund(i)
            || isNominalBase(i)
            || isProgress(i)
            || isSecondNoun(i)
            || isJoined(i))) {
      tokens.set(i, token.tagged(Tag.NOUN));
    } else if (token.tag() == Tag.VERB && isNamedPlural(i)) {
      tokens.set(i, token.tagged(Tag.PROPN));
    } else if (token.tag() == Tag.ADJ && isHead(i)) {
      tokens.set(i, token.tagged(Tag.NOUN));
    }
  }

  /** "the wind and tornadoes that struck": a relative clause follows nothing but a noun. */
  private boolean isJoined(int i) {
    return i > 1
        && i + 2 < tokens.size()
        && tokens.get(i).lower().endsWith("s")
        && tag(i - 1) == Tag.CCONJ
        && tag(i - 2) == Tag.NOUN
        && tokens.get(i + 1).lower().equals("that")
        && tag(i + 2).isVerbal();
  }

  /** "In this regard Leaders stressed": a capital inside a sentence is no verb's. */
  private boolean isNamedPlural(int i) {
    Token token = tokens.get(i);
    return i > 1
        && token.isCapitalized()
        && token.lower().endsWith("s")
        && tag(i - 1) == Tag.NOUN
        && !tokens.get(i - 1).isCapitalized()
        && i + 1 < tokens.size()
        && tag(i + 1) == Tag.VERB;
  }

  /** "a just and sustainable": an adverb has nothing to go with before a conjunction. */
  private boolean isFirstOfTwo(int i) {
    return i > 0
        && i + 2 < tokens.size()
        && opens(i - 1)
        && !tokens.get(i).lower().endsWith("ly")
        && (tag(i + 1) == Tag.CCONJ || isJust(i));
  }

  /** "a just settlement", but not "just a settlement". */
  private boolean isJust(int i) {
    return tokens.get(i).is("just") && (tag(i + 1) == Tag.NOUN || tag(i + 1) == Tag.ADJ);
  }

  /** "a just and lasting peace": a gerund joined to the adjective of an opened phrase. */
  private boolean isSecondOfTwo(int i) {
    return i > 2
        && i + 1 < tokens.size()
        && tag(i - 1) == Tag.CCONJ
        && tag(i - 2) == Tag.ADJ
        && opens(i - 3)
        && tag(i + 1) == Tag.NOUN;
  }

  /** A verb form among the adjectives of a phrase that is open and has its noun to come. */
  private boolean isAdjectival(int i) {
    boolean listed = isJoint(i - 1) || isJoint(i + 1);
    boolean opened = i > 0 && opens(i - 1);
    boolean gerund = tokens.get(i).lower().endsWith("ing");
    return (listed || opened) && !gerund && isOpen(i) && headFollows(i);
  }

  /** "a memorandum of understanding on": a gerund after "of" with nothing that it governs. */
  private boolean isNominalGerund(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).lower().endsWith("ing")
        && tokens.get(i - 1).is("of")
        && (tag(i + 1) == Tag.ADP || tag(i + 1) == Tag.PUNCT);
  }

  /**
   * "his hope that", "the injured a swift recovery": a verb where the opened phrase has no noun.
   */
  private boolean isNominalBase(int i) {
    boolean last = i + 1 >= tokens.size() || ENDS.contains(tag(i + 1)) || opens(i + 1);
    boolean gerund = tokens.get(i).lower().endsWith("ing");
    return i > 0 && last && !gerund && (opens(i - 1) && !tokens.get(i - 1).is("that"));
  }

  /** "in a farewell meeting the envoy": a second noun where the phrase has one already. */
  private boolean isSecondNoun(int i) {
    return tokens.get(i).is("meeting")
        && i > 1
        && (tag(i - 1) == Tag.NOUN || tag(i - 1) == Tag.ADJ)
        && opens(i - 2);
  }

  /** "pointed to progress in trade": no infinitive, since it would stand without "in". */
  private boolean isProgress(int i) {
    return tokens.get(i).is("progress")
        && i > 0
        && tokens.get(i - 1).is("to")
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).is("in")
            || tokens.get(i + 1).is("on")
            || tokens.get(i + 1).is("made"));
  }

  private boolean isOpen(int i) {
    for (int at = i - 1; at >= Math.max(0, i - LONGEST); at--) {
      if (opens(at)) {
        return true;
      }
      if (!isJoint(at) && !isModifier(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean headFollows(int i) {
    for (int at = i + 1; at < Math.min(tokens.size(), i + LONGEST); at++) {
      if (tag(at) == Tag.NOUN || tag(at) == Tag.PROPN) {
        return true;
      }
      if (!isJoint(at) && !isModifier(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return tag(i) == Tag.DET || tokens.get(i).isPossessive() || tokens.get(i).isPossessivePronoun();
  }

  private boolean isJoint(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.get(i).is(",") || (tag(i) == Tag.CCONJ && !tokens.get(i).is("both")));
  }

  private boolean isModifier(int i) {
    Tag tag = tag(i);
    boolean participle = tag == Tag.VERB && !tokens.get(i).lower().endsWith("ing");
    return tag == Tag.ADJ || tag == Tag.ADV || tag == Tag.NUM || participle;
  }

  /** "issued an alert about": an adjective where the phrase needs a noun. */
  private boolean isHead(int i) {
    boolean closes = i + 1 < tokens.size() && tag(i + 1) == Tag.ADP && !tokens.get(i + 1).is("as");
    return closes && i > 0 && (tokens.get(i - 1).is("a") || tokens.get(i - 1).is("an"));
  }

  private Tag tag(int i) {
    return tokens.get(i).tag();
  }
}
