package io.github.readout4j.clause;

import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;

/**
 * Finds the subject of a finite verb: the noun phrase before it, with all that belongs to it.
 *
 * <p>Walks left from the verb over noun phrases, the prepositions and conjunctions between them,
 * and appositions, until a word that begins a clause or a verb that has its own subject.
 */
final class SubjectFinder {

  private static final int LONGEST_QUOTED = 6;
  private static final int LONGEST_BRACKET = 12;

  private final Sentence sentence;
  private final VerbForms forms;
  private final boolean[] inMention;
  private final boolean[] startsMention;
  private final boolean[] finite;
  private final boolean[] nominalVerb;

  /**
   * @param inMention whether a token continues a mention that began before it
   * @param startsMention whether a token begins a mention
   * @param finite whether a token belongs to a verb group with a tense
   * @param nominalVerb whether a token belongs to a verb group inside a noun phrase
   */
  SubjectFinder(
      Sentence sentence,
      VerbForms forms,
      boolean[] inMention,
      boolean[] startsMention,
      boolean[] finite,
      boolean[] nominalVerb) {
    this.sentence = sentence;
    this.forms = forms;
    this.inMention = inMention;
    this.startsMention = startsMention;
    this.finite = finite;
    this.nominalVerb = nominalVerb;
  }

  /** Returns the subject of the verb group that begins at the given token; empty if it has none. */
  Range before(int verb) {
    int end = verb;
    while (end > 1 && (isAdverb(end - 1) || opensQuotation(end - 1) || isWeekday(end - 1))) {
      end -= isWeekday(end - 1) && sentence.word(end - 2).equals("on") ? 2 : 1;
    }
    if (end == 0) {
      return Range.NONE;
    }
    if (SubjectWords.areDash(sentence.word(end - 1))) {
      int open = openingDash(end - 1);
      return open > 0 ? before(open) : Range.NONE;
    }
    int we = namedWe(end);
    if (we >= 0) {
      return new Range(we, end);
    }
    boolean parenthetical = sentence.word(end - 1).equals(",");
    Range subject = parenthetical ? beforeParenthesis(end - 1) : walk(end);
    return trimmed(subject);
  }

  /** "We sailed," said the envoy: the subject of a verb that follows what was said. */
  Range inverted(VerbGroup verb) {
    if (!closesQuotation(verb.from())
        || verb.passive()
        || !forms.isCommunication(sentence.word(verb.head()))) {
      return Range.NONE;
    }
    int end = verb.to();
    while (end < sentence.size() && !finite[end] && (inMention[end] || isNamed(end))) {
      end++;
    }
    return trimmed(new Range(verb.to(), end));
  }

  /** Whether a mark and the comma of what was said stand right before the token. */
  private boolean closesQuotation(int i) {
    return switch (sentence.word(i - 1)) {
      case "\"" ->
          switch (sentence.word(i - 2)) {
            case ",", ".", "?", "!" -> true;
            default -> false;
          };
      case "," -> sentence.word(i - 2).equals("\"");
      default -> false;
    };
  }

  private boolean isNamed(int i) {
    return switch (sentence.tag(i)) {
      case DET, ADJ, NOUN, PROPN, PRON, NUM -> true;
      default -> startsMention[i] || sentence.token(i).isPossessive();
    };
  }

  /** "We, the Ministers of Ruritania and Cordavia, met": the "we" before those it stands for. */
  private int namedWe(int end) {
    for (int i = end - 1; i >= 0 && !finite[i]; i--) {
      if (SubjectWords.openClause(sentence.word(i))) {
        return -1;
      }
      if (sentence.word(i).equals("we")) {
        return sentence.word(i + 1).equals(",") ? i : -1;
      }
    }
    return -1;
  }

  /** "the guilds \u2013 twelve in all \u2013 met": the dash that opens the parenthesis, or -1. */
  private int openingDash(int close) {
    for (int i = close - 1; i > 0; i--) {
      if (SubjectWords.areDash(sentence.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The envoy "urged": words of a report that are quoted from its verb on. */
  private boolean opensQuotation(int i) {
    return sentence.word(i).equals("\"")
        && (sentence.tag(i - 1).isNominal() || isAdverb(i - 1))
        && quotedStart(i) < 0;
  }

  private boolean isAdverb(int i) {
    return (sentence.tag(i) == Tag.ADV && !inMention[i])
        || isDay(i)
        || (sentence.word(i).equals("both") && sentence.tag(i) == Tag.CCONJ);
  }

  /** "Jane Roe on Monday met": the day stands between the subject and the verb. */
  private boolean isWeekday(int i) {
    int before = sentence.word(i - 1).equals("on") ? i - 2 : i - 1;
    return sentence.isWeekday(i) && before >= 0 && sentence.tag(before).isNominal();
  }

  /** "Jane Roe today met": when it was done. */
  private boolean isDay(int i) {
    return i > 0
        && sentence.tag(i - 1).isNominal()
        && (sentence.word(i).equals("today") || sentence.word(i).equals("yesterday"));
  }

  /**
   * "Jane Roe, who leads the ministry, said": the phrase before the first of the two commas; all of
   * "Jane Roe, a spokeswoman for the ministry, said".
   */
  private Range beforeParenthesis(int comma) {
    int described = described(comma);
    if (described >= 0) {
      return new Range(described, comma);
    }
    int open = comma - 1;
    boolean apposed = false;
    while (open >= 0 && !(sentence.word(open).equals(",") && !inMention[open])) {
      apposed |= sentence.word(open).equals(",");
      if (apposed && startsMention[open]) {
        return new Range(open, comma);
      }
      if (finite[open] && !opensRelative(open) && !opensParticiple(open)) {
        return Range.NONE;
      }
      open--;
    }
    return open <= 0 ? walk(comma) : before(open);
  }

  /** "Today, Jane Roe, head of the office, met": a mention that holds its own description. */
  private int described(int comma) {
    boolean commas = false;
    int i = comma - 1;
    while (i > 0 && inMention[i]) {
      commas |= sentence.word(i).equals(",");
      i--;
    }
    return commas && startsMention[i] ? i : -1;
  }

  /** "sanctions, imposed by the court, were", "Jane Roe, joined by the guilds, met". */
  private boolean opensParticiple(int verb) {
    return sentence.word(verb - 1).equals(",")
        && (sentence.token(verb).participle() || sentence.word(verb + 1).equals("by"));
  }

  private boolean opensRelative(int verb) {
    for (int i = verb; i >= 0 && !sentence.word(i).equals(","); i--) {
      if (sentence.word(i).equals("who")
          || sentence.word(i).equals("which")
          || sentence.word(i).equals("whose")
          || sentence.word(i).equals("whom")
          || sentence.word(i).equals("that")
          || sentence.word(i).equals("as")) {
        return true;
      }
    }
    return false;
  }

  private Range walk(int end) {
    int i = end;
    boolean coordinated = false;
    while (i > 0) {
      int at = i - 1;
      if (inMention[at] || (i < end && inMention[i])) {
        i--;
      } else if (quotedStart(at) >= 0) {
        i = quotedStart(at);
      } else if (bracketStart(at) >= 0) {
        i = bracketStart(at);
      } else if (sentence.word(at).equals(",")) {
        if (sentence.tag(at + 1) == Tag.CCONJ && !startsMention[at + 1]) {
          i--;
        } else if (coordinated && continuesList(at)) {
          i--;
        } else {
          break;
        }
      } else if (sentence.tag(at) == Tag.CCONJ) {
        boolean contrasts = sentence.word(at).equals("but");
        boolean joined = joinsModifiers(at) || joinsPhrases(at) || joinsSubjectOfRelative(at, end);
        if (contrasts || !joined) {
          break;
        }
        coordinated = true;
        i--;
      } else if (belongs(at)) {
        i--;
      } else {
        break;
      }
      if (startsPhraseAfterAnother(i, end) || isNominative(i) || takesClause(i - 1)) {
        break;
      }
    }
    return new Range(i, end);
  }

  /** "The treaty (May 4, 1926) was": where the bracket opens that closes here, -1 if none does. */
  private int bracketStart(int close) {
    boolean closes = sentence.word(close).equals(")") && sentence.tag(close + 1) != Tag.NOUN;
    int first = closes ? Math.max(0, close - LONGEST_BRACKET) : close + 1;
    for (int i = close; i >= first && !finite[i]; i--) {
      if (sentence.word(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** The "ideas" will: where quoted words inside a noun phrase begin, -1 if there are none. */
  private int quotedStart(int close) {
    if (!sentence.word(close).equals("\"")) {
      return -1;
    }
    for (int i = close - 1; i > Math.max(0, close - LONGEST_QUOTED) && isQuotable(i); i--) {
      if (sentence.word(i - 1).equals("\"")) {
        boolean inside =
            i > 1
                && belongs(i - 2)
                && (sentence.tag(i - 2) != Tag.ADP || sentence.tag(i) == Tag.PROPN);
        return inside ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean isQuotable(int i) {
    Tag tag = sentence.tag(i);
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
  }

  /** A pronoun that is the whole subject: not the last of "Jane Roe and I". */
  private boolean isNominative(int i) {
    if (i > 1
        && sentence.tag(i - 1) == Tag.CCONJ
        && sentence.tag(i - 2).isNominal()
        && joinsPhrases(i - 1)) {
      return false;
    }
    return SubjectWords.areSubject(sentence.word(i)) && sentence.tag(i + 1) != Tag.CCONJ;
  }

  /** "ensuring the parties return": a verb without tense that a clause can follow. */
  private boolean takesClause(int i) {
    if (tellsAfterComma(i)) {
      return true;
    }
    return i >= 0 && SubjectWords.takeClause(sentence.word(i));
  }

  /** ", adding it could use the vote": what is told begins after the gerund. */
  private boolean tellsAfterComma(int i) {
    return i > 0
        && sentence.word(i).endsWith("ing")
        && sentence.word(i - 1).equals(",")
        && forms.isReporting(sentence.word(i));
  }

  /** "in Geneva the ministers", "the progress Ruritania": a second phrase without a link. */
  private boolean startsPhraseAfterAnother(int i, int end) {
    if (i == 0 || i >= end || inMention[i]) {
      return false;
    }
    boolean starts =
        startsMention[i]
            || sentence.tag(i) == Tag.DET
            || (sentence.tag(i) == Tag.PRON && !sentence.word(i).equals("all"));
    Tag before = sentence.tag(i - 1);
    return starts
        && (before == Tag.NOUN || before == Tag.PROPN || before == Tag.NUM)
        && !(sentence.word(i).equals("all") || sentence.word(i).equals("both"));
  }

  private boolean belongs(int i) {
    String word = sentence.word(i);
    if (SubjectWords.openClause(word) || finite[i]) {
      return false;
    }
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, PRON, NUM, DET, ADJ, PART, SYM, X -> true;
      case ADP ->
          !isAbsoluteWith(i)
              && !(word.equals("as")
                  && (sentence.word(i - 1).equals(",")
                      || !startsMention[Math.min(i + 1, startsMention.length - 1)]));
      case ADV -> i > 0 && (sentence.tag(i + 1) == Tag.ADJ || isTogether(i));
      case VERB, AUX -> nominalVerb[i] || !isVerbGroup(i);
      case PUNCT ->
          word.equals(")")
              || word.equals("'")
              || word.equals("/")
              || (word.equals("-") && joins(i));
      default -> false;
    };
  }

  /** "Ruritania together with its neighbors". */
  private boolean isTogether(int i) {
    return sentence.word(i).equals("together") && sentence.word(i + 1).equals("with");
  }

  /** A hyphen inside a compound rather than a dash between words. */
  private boolean joins(int hyphen) {
    return hyphen > 0 && sentence.token(hyphen - 1).end() == sentence.token(hyphen).start();
  }

  /** ", with the President stressing": the preposition opens a clause of its own. */
  private boolean isAbsoluteWith(int i) {
    return sentence.word(i).equals("with") && i > 0 && sentence.word(i - 1).equals(",");
  }

  private boolean isVerbGroup(int i) {
    return finite[i]
        || (sentence.tag(i) == Tag.VERB && !nominalVerb[i] && sentence.tag(i + 1) != Tag.NOUN);
  }

  /** Whether a comma stands in a list of phrases rather than after an opening adverbial. */
  private boolean continuesList(int comma) {
    int start = comma;
    while (start > 0
        && !(sentence.word(start - 1).equals(",") && !inMention[start - 1])
        && (inMention[start - 1] || belongs(start - 1) || sentence.tag(start - 1) == Tag.CCONJ)) {
      start--;
    }
    if (start >= comma) {
      return false;
    }
    return sentence.tag(start) != Tag.ADP
        && !sentence.tag(start).isVerbal()
        && sentence.tag(start) != Tag.ADV
        && sentence.tag(start) != Tag.SCONJ
        && !SubjectWords.tellTime(sentence.word(start))
        && !sentence.isWeekday(start)
        && !sentence.isMonth(start);
  }

  /** "new and existing roads", "state and local offices": a conjunction inside one phrase. */
  private boolean joinsModifiers(int conjunction) {
    boolean modifier =
        sentence.tag(conjunction - 1) == Tag.ADJ || sentence.word(conjunction - 1).equals("state");
    return modifier
        && sentence.tag(conjunction + 1) == Tag.ADJ
        && sentence.tag(conjunction + 2).isNominal();
  }

  /** "the progress Ruritania and Cordavia made": a second phrase has begun before the "and". */
  private boolean joinsSubjectOfRelative(int conjunction, int end) {
    int i = conjunction - 1;
    while (i > 0 && (inMention[i] || belongs(i)) && !startsPhraseAfterAnother(i, end)) {
      i--;
    }
    return i > 0 && i < conjunction && startsPhraseAfterAnother(i, end);
  }

  /** Whether a conjunction joins two phrases of one subject rather than two clauses. */
  private boolean joinsPhrases(int conjunction) {
    if (joinsNames(conjunction)) {
      return true;
    }
    int i = conjunction;
    boolean comma = i > 0 && sentence.word(i - 1).equals(",");
    if (comma) {
      i--;
    }
    while (i > 0
        && !SubjectWords.ensure(sentence.word(i - 1))
        && (comma || !(sentence.tag(i - 1) == Tag.CCONJ && sentence.word(i - 2).equals(",")))
        && (inMention[i - 1]
            || belongs(i - 1)
            || sentence.word(i - 1).equals("(")
            || sentence.tag(i - 1) == Tag.CCONJ
            || sentence.word(i - 1).equals(","))) {
      i--;
    }
    boolean alone = comma && i > 0 && !sentence.holds(",", i, conjunction - 1);
    if (alone && SubjectWords.openTime(sentence.word(i - 1))) {
      return false;
    }
    // "to "alter its course" on trade, and Doe expressed": no subject begins with a preposition.
    if (comma && i > 0 && sentence.tag(i) == Tag.ADP && !startsMention[i]) {
      return false;
    }
    return i < conjunction
        && (i == 0
            || !followsVerb(i)
            || closesCircumstance(i, conjunction)
            || SubjectWords.areSubject(sentence.word(i))
            || isSaid(i - 1)
            || SubjectWords.ensure(sentence.word(i - 1)));
  }

  /** "if the dam breaks, the town and the port will": the subject begins after the comma. */
  private boolean closesCircumstance(int from, int conjunction) {
    if (!sentence.holds(",", from, conjunction)) {
      return false;
    }
    int i = from - 1;
    while (i > 0 && !SubjectWords.openClause(sentence.word(i))) {
      i--;
    }
    return switch (sentence.word(i)) {
      case "if", "when", "unless", "although", "though" -> true;
      default -> false;
    };
  }

  /** "will work together on trade, and the envoy": an adverb may stand between. */
  private boolean followsVerb(int i) {
    int last = i - 1;
    while (last > 0 && sentence.tag(last) == Tag.ADV && !inMention[last]) {
      last--;
    }
    return finite[last];
  }

  /** "After the envoy left, Jane Roe and John Doe met": two mentions after a comma. */
  private boolean joinsNames(int conjunction) {
    int first = conjunction - 1;
    while (first > 0 && inMention[first]) {
      first--;
    }
    return first > 0
        && startsMention[first]
        && startsMention[Math.min(conjunction + 1, startsMention.length - 1)]
        && sentence.word(first - 1).equals(",");
  }

  /** "said the envoy and the Minister had": no object stands after this verb. */
  private boolean isSaid(int i) {
    return switch (sentence.word(i)) {
      case "say", "says", "said" -> sentence.tag(i) == Tag.VERB;
      default -> false;
    };
  }

  private Range trimmed(Range range) {
    int from = range.from();
    while (from < range.to()
        && !startsMention[from]
        && (sentence.tag(from) == Tag.CCONJ
            || sentence.tag(from) == Tag.PUNCT
            || sentence.tag(from) == Tag.ADV
            || sentence.tag(from) == Tag.SCONJ)) {
      from++;
    }
    if (from >= range.to() || !hasNoun(from, range.to())) {
      return Range.NONE;
    }
    if (sentence.tag(from) == Tag.ADP && !startsMention[from]) {
      return Range.NONE;
    }
    return new Range(from, range.to());
  }

  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.tag().isNominal() || token.tag() == Tag.DET || startsMention[i]) {
        return true;
      }
    }
    return false;
  }
}
