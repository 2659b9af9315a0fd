package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.speaker.Speakers;
import java.util.List;
import java.util.Optional;

/** A sentence with its clauses and mentions, and the questions that the stage asks of them. */
record SentenceView(
    Sentence sentence,
    Clauses clauses,
    List<Mention> mentions,
    Speakers speakers,
    QuotationIndex quotations) {

  /** Whether the token stands in quotation marks. */
  boolean isQuoted(int token) {
    return quotations.at(sentence.token(token).start()) >= 0;
  }

  /** Whether the token is the mark that closes a quotation. */
  boolean closesQuotation(int token) {
    int quotation = token < size() ? quotations.at(sentence.token(token).start()) : -1;
    return quotation >= 0 && quotations.get(quotation).end() == sentence.token(token).end();
  }

  /** Whether the words can name someone who speaks or is spoken to. */
  boolean canSpeak(Range range) {
    return !range.isEmpty() && speakers.canSpeak(sentence.index(), range.from(), range.to());
  }

  /** Returns whom the words name. */
  List<Speaker> named(Range range) {
    return range.isEmpty() ? List.of() : speakers.named(sentence.index(), range.from(), range.to());
  }

  int size() {
    return sentence.size();
  }

  String word(int i) {
    return sentence.word(i);
  }

  Tag tag(int i) {
    return sentence.tag(i);
  }

  /** Returns the mention that begins at the token. */
  Optional<Mention> mentionAt(int token) {
    for (Mention mention : mentions) {
      if (mention.from() == token) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Returns the clause whose verb group begins at the token. */
  Optional<Clause> clauseAt(int token) {
    for (Clause clause : clauses.list()) {
      if (clause.verb().from() == token) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** Whether a clause without "that" begins at the token with its subject. */
  boolean bareClauseStartsAt(int token) {
    for (Clause clause : clauses.list()) {
      if (clause.verb().form().isFinite()
          && (clause.subject().from() == token || isQuotedSubject(token, clause.subject()))
          && !clause.subject().isEmpty()
          && clause.kind() == Clause.Kind.COMPLEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a clause, or one whose subject can be nothing else, begins at the token. */
  boolean opensClauseAt(int token) {
    return bareClauseStartsAt(token) || (isNominative(token) && finiteClauseStartsAt(token));
  }

  /** Whether a clause with a tense, of whatever kind, begins at the token with its subject. */
  boolean finiteClauseStartsAt(int token) {
    return clauses.list().stream()
        .anyMatch(it -> it.subject().from() == token && it.verb().form().isFinite());
  }

  /** "said "all parties" have agreed": marks around nothing but the subject. */
  private boolean isQuotedSubject(int mark, Range subject) {
    return word(mark).equals("\"")
        && subject.from() == mark + 1
        && closesQuotation(subject.to())
        && !closesQuotation(mark);
  }

  /** Skips adverbs, and words that tell when or where it was said. */
  int skipAdverbs(int from) {
    int i = from;
    while (timeEnd(i) > i) {
      i = timeEnd(i);
    }
    while (tag(i) == Tag.ADV
        && tag(i + 1) != Tag.NOUN
        && tag(i + 1) != Tag.ADJ
        && !word(i).equals("how")
        && !word(i).equals("why")
        && !word(i).equals("when")
        && !word(i).equals("where")) {
      i++;
    }
    return timeEnd(i) > i ? skipAdverbs(i) : i;
  }

  /**
   * The end of "Wednesday", "on Tuesday", "this evening"; the token itself if none begins there.
   */
  int timeEnd(int i) {
    return switch (word(i)) {
      case "today", "yesterday", "tomorrow" -> dayEnd(i);
      case "on" -> word(i + 1).equals("on") || timeEnd(i + 1) == i + 1 ? i : timeEnd(i + 1);
      case "this", "last", "earlier" -> isPartOfTime(i + 1) || isDate(i + 1) ? i + 2 : i;
      default -> sentence.isWeekday(i) ? dayEnd(i) : i;
    };
  }

  /** "Thursday's summit" is no time. */
  private int dayEnd(int i) {
    if (sentence.token(Math.min(i + 1, size() - 1)).isPossessive()) {
      return i;
    }
    return sentence.isWeekday(i) && isPartOfDay(i + 1) && !sentence.isPossessive(i + 2)
        ? i + 2
        : i + 1;
  }

  /** "last July", "this Monday", but not "last March's talks". */
  private boolean isDate(int i) {
    return (sentence.isMonth(i) || sentence.isWeekday(i)) && !sentence.isPossessive(i + 1);
  }

  private boolean isPartOfDay(int i) {
    return switch (word(i)) {
      case "morning", "afternoon", "evening", "night" -> true;
      default -> false;
    };
  }

  private boolean isPartOfTime(int i) {
    if (isPartOfDay(i)) {
      return true;
    }
    return switch (word(i)) {
      case "week", "month", "year", "today", "weekend" -> true;
      default -> false;
    };
  }

  /** Whether a noun phrase begins at the token. */
  boolean startsPhrase(int i) {
    return switch (tag(i)) {
      case DET, ADJ, NOUN, PROPN, PRON, NUM, SYM -> true;
      case VERB -> tag(i + 1).isNominal() || tag(i + 1) == Tag.ADJ || word(i).endsWith("ing");
      case ADV -> tag(i + 1) == Tag.ADJ || tag(i + 1) == Tag.DET || tag(i + 1) == Tag.NOUN;
      default -> word(i).equals("\"") && i + 1 < size();
    };
  }

  /**
   * Returns the end of the phrases that begin at the token and name people: mentions and plain noun
   * phrases, joined by commas and conjunctions.
   */
  int phraseEnd(int from) {
    int i = from;
    while (i < size()) {
      int end = singlePhraseEnd(i);
      if (end == i) {
        return i;
      }
      i = end;
      int next = afterJoint(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int afterJoint(int i) {
    if (word(i).equals(",") && isInList(i + 1)) {
      return i + 1;
    }
    int at = word(i).equals(",") ? i + 1 : i;
    at = tag(at) == Tag.CCONJ ? at + 1 : at;
    boolean joined = at > i && tag(at - 1) == Tag.CCONJ;
    return joined && startsPhrase(at) && clauseAt(at).isEmpty() && !opensClause(at) ? at : i;
  }

  /** ", and the crew left": what follows the conjunction is the subject of a clause of its own. */
  private boolean opensClause(int at) {
    for (Clause clause : clauses.list()) {
      if (clause.kind() == Clause.Kind.CONJOINED && clause.subject().from() == at && at > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention begins at the token that a list goes on from: "Roe, Doe, and Poe". */
  private boolean isInList(int i) {
    if (mentionAt(i).isEmpty()) {
      return false;
    }
    int end = singlePhraseEnd(i);
    int joint = word(end).equals(",") ? end + 1 : end;
    return tag(joint) == Tag.CCONJ
        ? mentionAt(joint + 1).isPresent() && clauseAt(joint + 1).isEmpty()
        : joint > end && isInList(joint);
  }

  /**
   * Returns the start of the plain noun phrase that ends before the token; the token if none does.
   */
  int phraseStart(int end) {
    int i = end;
    while (i > 0 && (isInnerWord(i - 1) || word(i - 1).equals("-"))) {
      i--;
    }
    return i;
  }

  /** The end of one noun phrase, with what "of" adds to it. */
  int singlePhraseEnd(int from) {
    Optional<Mention> mention = mentionAt(from);
    int i = mention.isPresent() ? mention.get().to() : from;
    if (mention.isPresent() && startsAnotherAfter(mention.get())) {
      return i;
    }
    while (i < size() && isInnerWord(i) && !(i > from && (startsAnother(i) || isDay(i)))) {
      Optional<Mention> inner = mentionAt(i);
      i = inner.isPresent() ? inner.get().to() : i + 1;
    }
    if (word(i).equals("of") && i > from && startsPhrase(i + 1)) {
      int end = singlePhraseEnd(i + 1);
      return end > i + 1 ? end : i;
    }
    return i;
  }

  /** "(told) reporters Tuesday": a day that no noun follows tells when. */
  private boolean isDay(int i) {
    return sentence.isWeekday(i) && timeEnd(i) > i && !tag(i + 1).isNominal();
  }

  /** "(proposed to) Jane Roe several steps", "(discussed with) the envoy Norway's role". */
  private boolean startsAnotherAfter(Mention who) {
    boolean named = who.kind() == Mention.Kind.PERSON && tag(who.to()) == Tag.ADJ;
    boolean second =
        mentionAt(who.to())
            .filter(next -> who.kind() == Mention.Kind.ROLE && next.kind() == Mention.Kind.STATE)
            .isPresent();
    return named || second;
  }

  /** "(wished) him a swift recovery": a second phrase right after the first. */
  private boolean startsAnother(int i) {
    return isNominative(i) || startsAnotherAfter(i);
  }

  /** "told the King he would": a pronoun that only begins a clause. */
  private boolean isNominative(int i) {
    return switch (word(i)) {
      case "he", "she", "they", "we", "i" -> true;
      default -> false;
    };
  }

  private boolean startsAnotherAfter(int i) {
    if (word(i).equals("what")) {
      return true;
    }
    return switch (word(i - 1)) {
      case "him", "them", "us", "me", "you" -> true;
      case "all", "both", "'s", "'", "of" -> false;
      default -> opensPhrase(i) && tag(i - 1) != Tag.DET && tag(i - 1) != Tag.ADV;
    };
  }

  private boolean opensPhrase(int i) {
    return sentence.token(i).isPossessivePronoun() ? tag(i - 1).isNominal() : tag(i) == Tag.DET;
  }

  private boolean isInnerWord(int i) {
    return switch (tag(i)) {
      case ADJ -> tag(i + 1) != Tag.ADP && clauseAt(i).isEmpty();
      case DET, NOUN, PROPN, PRON, NUM, SYM -> clauseAt(i).isEmpty();
      case PART -> word(i).equals("'s") || word(i).equals("'");
      default -> false;
    };
  }

  Range range(int from, int to) {
    return new Range(from, to);
  }
}
