package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.HashSet;
import java.util.Set;

/** Shortens what a stance is about to the words that name it: cuts what only adds to them. */
final class Trimmer {

  private static final Set<String> ADDITIONS =
      Set.of("including", "such", "particularly", "especially", "notably", "namely", "e.g.");
  private static final Set<String> PRONOUNS = Set.of("which", "who", "whose", "whom", "where");
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tomorrow", "tonight", "again", "too");

  /** A relative clause stays where so few words before it say too little. */
  private static final int VAGUE = 3;

  /** "(the new rules for the port) adopted in Lima": what so many words name is clear. */
  private static final int LONG = 4;

  private final Phrases phrases;
  private final Wording wording;
  private final Additions additions;
  private final Judgments judgments;
  private final Set<Integer> adverbialStarts = new HashSet<>();
  private final Set<Integer> relativeStarts = new HashSet<>();
  private final Set<Integer> modalStarts = new HashSet<>();
  private final Set<Integer> participles = new HashSet<>();

  Trimmer(Phrases phrases, Clauses clauses, ClauseWords.Lexicon lexicon, Judgments judgments) {
    this.phrases = phrases;
    this.wording = lexicon.wording();
    this.additions = lexicon.additions();
    this.judgments = judgments;
    for (Clause clause : clauses.list()) {
      if (clause.kind() == Clause.Kind.ADVERBIAL) {
        adverbialStarts.add(clause.start());
      } else if (isReducedRelative(clause)) {
        participles.add(clause.start());
      } else if (clause.kind() == Clause.Kind.RELATIVE) {
        relativeStarts.add(clause.start());
        if (clause.verb().form() == VerbGroup.Form.MODAL && isPronoun(clause.start())) {
          modalStarts.add(clause.start());
        }
      }
    }
  }

  /** "(a fund) that would pay", unlike "the benefits (the fund would bring)". */
  private boolean isPronoun(int i) {
    return phrases.word(i).equals("that") || PRONOUNS.contains(phrases.word(i));
  }

  private static boolean isReducedRelative(Clause clause) {
    return clause.kind() == Clause.Kind.ADNOMINAL
        && clause.verb().form() == VerbGroup.Form.PARTICIPLE;
  }

  /** Returns the part of the words that names what they are about; may be empty. */
  Range trim(Range words) {
    int from = afterLeading(words.from(), words.to());
    int condition = afterCondition(from, words.to());
    if (condition > from) {
      from = afterLeading(condition, words.to());
    }
    int to = from;
    boolean listed = false;
    while (to < words.to() && !cuts(from, to) && !endsPair(to, listed)) {
      listed |= phrases.isComma(to);
      to++;
    }
    return new Range(from, end(from, to));
  }

  private int afterLeading(int start, int limit) {
    int from = start;
    while (from < limit && isLeading(from)) {
      from++;
    }
    return from;
  }

  /** "(concern that) if the dam breaks, (the town will drown)". */
  private int afterCondition(int from, int limit) {
    boolean opens =
        switch (phrases.word(from)) {
          case "if", "unless", "once" -> true;
          default -> false;
        };
    int comma = from;
    while (opens && comma < limit && !phrases.isComma(comma)) {
      comma++;
    }
    return opens && comma + 1 < limit ? comma + 1 : from;
  }

  /** A comma before "and" parts two large phrases, unless commas part a list before it. */
  private boolean endsPair(int i, boolean listed) {
    return phrases.isComma(i) && phrases.isConjunction(i + 1) && !listed;
  }

  private boolean isLeading(int i) {
    return phrases.isComma(i)
        || phrases.isConjunction(i)
        || phrases.isThat(i)
        || phrases.isInfinitive(i)
        || phrases.word(i).equals("also")
        || (phrases.word(i).equals("further") && phrases.tag(i) == Tag.ADV);
  }

  private int end(int from, int end) {
    int to = end;
    while (to > from
        && ((isTrailing(to - 1) && !isParticle(from, to - 1)) || isLoneQuote(from, to - 1))) {
      to--;
    }
    return to;
  }

  /** "speaking out (for the crews)": a verb alone says something else. */
  private boolean isParticle(int from, int last) {
    boolean alone = last == from + 1 && phrases.tag(from) == Tag.VERB;
    return alone
        && switch (phrases.word(last)) {
          case "out", "up", "down", "back", "off" -> true;
          default -> false;
        };
  }

  /** A quotation mark at the end whose partner is cut off. */
  private boolean isLoneQuote(int from, int last) {
    if (!phrases.word(last).equals("\"")) {
      return false;
    }
    for (int i = from; i < last; i++) {
      if (phrases.word(i).equals("\"")) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrailing(int i) {
    return switch (phrases.tag(i)) {
      case ADP, CCONJ, DET, SCONJ -> !phrases.word(i).equals("all");
      case AUX -> phrases.tag(i - 1) != Tag.PRON;
      case PUNCT -> !phrases.word(i).equals("\"") && !phrases.word(i).equals(")");
      default ->
          TIMES.contains(phrases.word(i))
              || PRONOUNS.contains(phrases.word(i))
              || phrases.word(i).equals("to")
              || phrases.word(i).equals("not")
              || (phrases.word(i).equals("that") && phrases.tag(i - 1).isNominal());
    };
  }

  private boolean cuts(int from, int i) {
    if (i == from) {
      return false;
    }
    String word = phrases.word(i);
    if (phrases.isComma(i)) {
      return endsAtComma(i + 1)
          && !isInTitle(i)
          && !sharesObject(from, i)
          && !joinsAdjectives(i)
          && !joinsDegrees(i);
    }
    return word.equals(";")
        || word.equals(":")
        || word.equals("\u2014")
        || isSpacedDash(i)
        || adverbialStarts.contains(i)
        || isWhile(i)
        || (phrases.word(i).equals("where") && i - from > 1)
        || opensFurtherClause(from, i)
        || (additions.openAt(phrases, from, i) && !isVerbAlone(from, i))
        || opensAside(i)
        || (isBlame(i) && i - from > (isDeed(from) ? VAGUE - 1 : 1))
        || isAddition(i)
        || (relativeStarts.contains(i)
            && i - from > (isDeed(from) ? VAGUE - 1 : VAGUE)
            && !asks(from, i))
        || (modalStarts.contains(i) && i - from > 1)
        || (participles.contains(i) && i - from > LONG)
        || (isQuestion(i) && i - from > 1)
        || (isMeans(i) && i - from > 1 && isDeed(from))
        || (isRole(i) && i - from >= VAGUE);
  }

  /** "(the raid) – a clear threat", unlike "the Norway–Chile line". */
  private boolean isSpacedDash(int i) {
    Sentence sentence = phrases.sentence();
    return phrases.word(i).equals("\u2013")
        && sentence.token(i).start() > sentence.token(i - 1).end();
  }

  private boolean isDeed(int from) {
    return phrases.isBaseVerb(from) || phrases.isSureGerund(from);
  }

  /** "(explore) what steps the guild can take": what it can take is explored. */
  private boolean asks(int from, int relative) {
    for (int i = from; i < relative; i++) {
      if (phrases.word(i).equals("what") || phrases.word(i).equals("how")) {
        return true;
      }
    }
    return false;
  }

  /** "(calm the port) by opening talks". */
  private boolean isMeans(int i) {
    boolean by = phrases.word(i).equals("by") || phrases.word(i).equals("through");
    return by && (phrases.isSureGerund(i + 1) || phrases.isGerundWithLink(i + 1));
  }

  /** "(the new accord) as the base of trade": what it is rather than which one. */
  private boolean isRole(int i) {
    return phrases.word(i).equals("as")
        && phrases.tag(i - 1).isNominal()
        && phrases.tag(i + 1) == Tag.DET;
  }

  /** "(advice) about how the locks work". */
  private boolean isQuestion(int i) {
    return phrases.tag(i) == Tag.ADP
        && switch (phrases.word(i + 1)) {
          case "how", "what", "why", "where", "when" -> true;
          default -> false;
        };
  }

  /** "meet (before the summer)": a verb alone says too little. */
  private boolean isVerbAlone(int from, int i) {
    return phrases.tag(from) == Tag.VERB && i == from + 1;
  }

  /** "cleaning, (deepening and guarding the harbor)". */
  private boolean sharesObject(int from, int comma) {
    return comma == from + 1 && phrases.hasGerundForm(from) && phrases.hasGerundForm(comma + 1);
  }

  /** "a stronger, more stable (port)". */
  private boolean joinsDegrees(int comma) {
    return phrases.tag(comma - 1) == Tag.ADJ
        && phrases.tag(comma + 1) == Tag.ADV
        && phrases.tag(comma + 2) == Tag.ADJ;
  }

  /** "timely, principled and fair (answers)": a participle among adjectives. */
  private boolean joinsAdjectives(int comma) {
    boolean goesOn = phrases.isComma(comma + 2) || phrases.isConjunction(comma + 2);
    return phrases.tag(comma - 1) == Tag.ADJ && phrases.hasPastForm(comma + 1) && goesOn;
  }

  /** "the Plan for a Cleaner, More Open Harbor": capitals go on where no name begins. */
  private boolean isInTitle(int comma) {
    Sentence sentence = phrases.sentence();
    boolean capitals =
        sentence.token(comma - 1).isCapitalized()
            && comma + 1 < sentence.size()
            && sentence.token(comma + 1).isCapitalized();
    return capitals && (phrases.tag(comma + 1) == Tag.ADV || phrases.tag(comma + 1) == Tag.ADJ);
  }

  /**
   * What follows a comma adds to the words before it unless it goes on with their list, repeats a
   * word ("a very, very good year") or only links ("consider, however, the cost").
   */
  private boolean endsAtComma(int next) {
    String word = phrases.word(next);
    boolean however = word.equals("however") && phrases.isComma(next + 1);
    if (however || word.equals(phrases.word(next - 2))) {
      return false;
    }
    return switch (phrases.tag(next)) {
      case ADP, SCONJ, ADV -> true;
      case VERB -> phrases.hasGerundForm(next) || phrases.hasPastForm(next);
      case PRON, DET -> PRONOUNS.contains(word);
      case PUNCT -> true;
      default -> ADDITIONS.contains(word) || isAddition(next) || word.equals("but");
    };
  }

  private boolean isAddition(int i) {
    return starts(i, "as", "well", "as") || starts(i, "in", "addition", "to");
  }

  /** "(costs) for its unlawful raids": a charge beside what is meant. */
  private boolean isBlame(int i) {
    return switch (phrases.word(i)) {
      case "for", "against", "over", "amid" ->
          judgments
              .byAdjective(new Range(i + 1, phrases.headEnd(i + 1, phrases.sentence().size())))
              .filter(Judgments::isNegative)
              .isPresent();
      default -> false;
    };
  }

  /** "(an interest in peace) and that Norway helps": another clause of the cue. */
  private boolean opensFurtherClause(int from, int i) {
    if (!phrases.isConjunction(i) || !phrases.isThat(i + 1)) {
      return false;
    }
    for (int k = from; k < i; k++) {
      if (phrases.word(k).equals("that")) {
        return false;
      }
    }
    return true;
  }

  /** "(talks) as the parties meet": "as" before a subject and its verb. */
  private boolean isWhile(int i) {
    if (!phrases.word(i).equals("as") || phrases.word(i - 1).equals("such")) {
      return false;
    }
    int end = phrases.headEnd(i + 1, phrases.sentence().size());
    int verb = phrases.tag(end) == Tag.ADV ? end + 1 : end;
    boolean finite = phrases.tag(verb) == Tag.AUX || phrases.tag(verb) == Tag.VERB;
    return end > i + 1 && finite && !phrases.hasGerundForm(verb);
  }

  /** "in support of the truce" is a stance of its own. */
  private boolean opensAside(int i) {
    return wording.phraseAt(phrases.sentence(), i).filter(Wording.Phrase::opensAside).isPresent();
  }

  private boolean starts(int i, String... words) {
    Sentence sentence = phrases.sentence();
    for (int k = 0; k < words.length; k++) {
      if (!sentence.word(i + k).equals(words[k])) {
        return false;
      }
    }
    return true;
  }
}
