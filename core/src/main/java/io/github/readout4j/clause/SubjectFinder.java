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
  private final PhraseTokens tokens;
  private final SubjectJoints joints;

  SubjectFinder(Sentence sentence, VerbForms forms, PhraseTokens tokens) {
    this.sentence = sentence;
    this.forms = forms;
    this.tokens = tokens;
    this.joints = new SubjectJoints(sentence, tokens);
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
    if (sentence.isDash(end - 1)) {
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
    while (end < sentence.size()
        && !tokens.finite(end)
        && (tokens.inMention(end) || isNamed(end))) {
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
      default -> tokens.startsMention(i) || sentence.isPossessive(i);
    };
  }

  /** "We, the Ministers of Ruritania and Cordavia, met": the "we" before those it stands for. */
  private int namedWe(int end) {
    for (int i = end - 1; i >= 0 && !tokens.finite(i); i--) {
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
      if (sentence.isDash(i)) {
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
    return (sentence.tag(i) == Tag.ADV && !tokens.inMention(i))
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
    while (open >= 0 && !(sentence.word(open).equals(",") && !tokens.inMention(open))) {
      apposed |= sentence.word(open).equals(",");
      if (apposed && tokens.startsMention(open)) {
        return new Range(open, comma);
      }
      if (tokens.finite(open) && !opensRelative(open) && !opensParticiple(open)) {
        return Range.NONE;
      }
      open--;
    }
    if (open <= 0) {
      return walk(comma);
    }
    Range subject = before(open);
    return isCompany(open + 1) && !subject.isEmpty() ? new Range(subject.from(), comma) : subject;
  }

  /** "Jane Roe, along with the envoys, met": who belongs to the subject as well. */
  private boolean isCompany(int i) {
    return sentence.word(i + 1).equals("with")
        && switch (sentence.word(i)) {
          case "along", "together", "alongside" -> true;
          default -> false;
        };
  }

  /** Whether the comma closes a mention that holds its own description. */
  boolean isDescribed(int comma) {
    return described(comma) >= 0;
  }

  /** "Today, Jane Roe, head of the office, met": a mention that holds its own description. */
  private int described(int comma) {
    boolean commas = false;
    int i = comma - 1;
    while (i > 0 && tokens.inMention(i)) {
      commas |= sentence.word(i).equals(",");
      i--;
    }
    return commas && tokens.startsMention(i) ? i : -1;
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
      if (tokens.inMention(at) || (i < end && tokens.inMention(i))) {
        i--;
      } else if (quotedStart(at) >= 0) {
        i = quotedStart(at);
      } else if (bracketStart(at) >= 0) {
        i = bracketStart(at);
      } else if (sentence.word(at).equals(",")) {
        if (sentence.tag(at + 1) == Tag.CCONJ && !tokens.startsMention(at + 1)) {
          i--;
        } else if (coordinated && joints.continuesList(at)) {
          i--;
        } else {
          break;
        }
      } else if (sentence.tag(at) == Tag.CCONJ) {
        boolean contrasts = sentence.word(at).equals("but");
        boolean joined =
            joints.joinsModifiers(at)
                || joints.joinsPhrases(at)
                || joints.joinsSubjectOfRelative(at, end);
        if (contrasts || !joined) {
          break;
        }
        coordinated = true;
        i--;
      } else if (tokens.belongs(at)) {
        i--;
      } else {
        break;
      }
      if (tokens.startsPhraseAfterAnother(i, end) || isNominative(i) || takesClause(i - 1)) {
        break;
      }
    }
    return new Range(i, end);
  }

  /** "The treaty (May 4, 1926) was": where the bracket opens that closes here, -1 if none does. */
  private int bracketStart(int close) {
    boolean closes = sentence.word(close).equals(")") && sentence.tag(close + 1) != Tag.NOUN;
    int first = closes ? Math.max(0, close - LONGEST_BRACKET) : close + 1;
    for (int i = close; i >= first && !tokens.finite(i); i--) {
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
                && tokens.belongs(i - 2)
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
        && joints.joinsPhrases(i - 1)) {
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

  private Range trimmed(Range range) {
    int from = range.from();
    while (from < range.to()
        && !tokens.startsMention(from)
        && !sentence.word(from + 1).equals("of")
        && (sentence.tag(from) == Tag.CCONJ
            || sentence.tag(from) == Tag.PUNCT
            || sentence.tag(from) == Tag.ADV
            || sentence.tag(from) == Tag.SCONJ)) {
      from++;
    }
    if (from >= range.to() || !hasNoun(from, range.to())) {
      return Range.NONE;
    }
    if (sentence.tag(from) == Tag.ADP && !tokens.startsMention(from) && !isRoughly(from)) {
      return Range.NONE;
    }
    return new Range(from, range.to());
  }

  /** "about half of the aid", "over forty ships". */
  private boolean isRoughly(int i) {
    boolean number = sentence.tag(i + 1) == Tag.NUM || sentence.word(i + 1).equals("half");
    return number && (sentence.word(i).equals("about") || sentence.word(i).equals("over"));
  }

  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.tag().isNominal() || token.tag() == Tag.DET || tokens.startsMention(i)) {
        return true;
      }
    }
    return false;
  }
}
