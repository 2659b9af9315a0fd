package io.github.readout4j.speaker;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which mentions of a sentence are subjects. */
final class SubjectReader {

  static final Set<String> LINKS =
      WordSet.of(", and & as well along alongside together with the both or also");
  private static final Set<String> OPENING =
      WordSet.of("and but while whereas as when ; which because after ,");

  private static final Set<String> TIMES =
      WordSet.of(
          "today yesterday tonight earlier later monday tuesday wednesday thursday friday "
              + "saturday sunday");

  private static final Set<String> SAID = WordSet.of("said says told added announced reported");

  private static final int LONGEST_REST = 12;

  static final Set<String> RELATIVE = Set.of("who", "whom", "which");

  private SubjectReader() {}

  /**
   * Returns the subjects of the clauses in text order: those that stand right before a verb, and
   * those between which and the verb other words stand, "Doe and staff from the office met".
   */
  static List<Subject> subjects(Clauses clauses, List<Mention> mentions) {
    List<Subject> subjects = new ArrayList<>(subjects(clauses.sentence(), mentions));
    for (Clause clause : clauses.list()) {
      List<Mention> named =
          included(clauses.sentence(), clause.subject(), mentions)
              .orElseGet(() -> named(clauses.sentence(), clause.subject(), mentions));
      subjects.removeIf(
          other -> named.size() > other.mentions().size() && named.containsAll(other.mentions()));
      if (!named.isEmpty() && subjects.stream().noneMatch(other -> other.sharesAny(named))) {
        int to = named.get(named.size() - 1).to();
        subjects.add(new Subject(named, to, clauses.isTop(clause)));
      }
    }
    subjects.sort(Comparator.comparingInt(Subject::from));
    return subjects;
  }

  private static List<Mention> named(Sentence sentence, Range subject, List<Mention> mentions) {
    List<Mention> named = new ArrayList<>();
    for (Mention mention : mentions) {
      if (subject.contains(mention.from())
          && !isInParenthesis(sentence, subject.from(), mention.from())
          && NounPhrase.isTop(sentence, subject.from(), subject.to(), mention)) {
        named.add(mention);
      }
    }
    return named;
  }

  /** "Doe (the host) and Roe met": what tells more of the one before. */
  private static boolean isInParenthesis(Sentence sentence, int from, int at) {
    for (int i = at - 1; i >= from && !sentence.word(i).equals(")"); i--) {
      if (sentence.word(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** "officials including Doe, Roe and Poe met": the people whom the list names. */
  private static Optional<List<Mention>> included(
      Sentence sentence, Range subject, List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention group = mentions.get(i);
      boolean opens =
          group.from() == subject.from()
              && group.kind() == Mention.Kind.GROUP
              && sentence.word(group.to()).equals("including")
              && mentions.get(i + 1).from() == group.to() + 1;
      if (opens) {
        List<Mention> listed = joined(sentence, mentions, i + 1);
        boolean people = listed.stream().allMatch(it -> it.kind() == Mention.Kind.PERSON);
        boolean all = listed.get(listed.size() - 1).to() == subject.to();
        return people && all ? Optional.of(listed) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Subject> subjects(Sentence sentence, List<Mention> mentions) {
    List<Subject> subjects = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      List<Mention> joined = joined(sentence, mentions, i);
      int start = firstThatStarts(sentence, joined);
      if (start < joined.size()) {
        List<Mention> subject = joined.subList(start, joined.size());
        int to = subject.get(subject.size() - 1).to();
        if (verbAfter(sentence, to) >= 0) {
          int from = subject.get(0).from();
          subjects.add(new Subject(List.copyOf(subject), to, isMain(sentence, from)));
        }
      }
      Mention last = joined.get(joined.size() - 1);
      while (!mentions.get(i++).equals(last)) {
        // What stands in a parenthesis between those joined is no subject of its own.
      }
    }
    return subjects;
  }

  /** "As Ruritania is a partner, the ministers agreed": the subject begins after the comma. */
  private static int firstThatStarts(Sentence sentence, List<Mention> joined) {
    for (int i = 0; i < joined.size(); i++) {
      int from = joined.get(i).from();
      boolean comma = i == 0 || sentence.word(joined.get(i - 1).to()).equals(",");
      if (comma && !sentence.word(from - 1).equals("and") && startsPhrase(sentence, from)) {
        return i;
      }
      if (i == 0 && startsPhrase(sentence, from)) {
        return 0;
      }
    }
    return joined.size();
  }

  /** Returns the mention and those that a comma or conjunction joins to it. */
  static List<Mention> joined(Sentence sentence, List<Mention> mentions, int first) {
    List<Mention> joined = new ArrayList<>(List.of(mentions.get(first)));
    int i = afterParenthesis(sentence, mentions, first);
    boolean closed = false;
    while (i < mentions.size()) {
      int from = parenthesisEnd(sentence, joined.get(joined.size() - 1).to());
      int to = mentions.get(i).from();
      boolean comma = sentence.word(from).equals(",");
      boolean pronoun = comma && mentions.get(i).kind() == Mention.Kind.PRONOUN;
      boolean absolute = isAbsolute(sentence, mentions.get(i));
      boolean company = comma && sentence.word(from + 1).equals("along");
      boolean further = closed && comma && !company && !endsList(sentence, from, mentions, i);
      if (!isLink(sentence, from, to) || further || pronoun || absolute) {
        break;
      }
      // "Doe and Roe, along with Poe, Orr and Lund": a list of its own.
      closed = (closed && !company) || holdsAnd(sentence, from, to);
      if (!isExplained(sentence, joined.get(joined.size() - 1), mentions.get(i))) {
        joined.add(mentions.get(i));
      }
      i = afterParenthesis(sentence, mentions, i);
    }
    Mention last = joined.get(joined.size() - 1);
    boolean tells = isPlace(joined) || isOffice(sentence, joined);
    if (!closed && joined.size() > 1 && (startsReport(sentence, last) || tells)) {
      joined.remove(joined.size() - 1);
    }
    return joined;
  }

  /** "the envoy of the Guild in Oslo, Norway": where they are, after what is no state. */
  private static boolean isPlace(List<Mention> joined) {
    return joined.size() == 2
        && joined.get(0).kind() != Mention.Kind.STATE
        && joined.get(1).kind() == Mention.Kind.STATE;
  }

  /** "met Doe, Chair of the Union, on Friday": what she is. */
  private static boolean isOffice(Sentence sentence, List<Mention> joined) {
    Mention office = joined.get(joined.size() - 1);
    return joined.size() == 2
        && joined.get(0).kind() == Mention.Kind.PERSON
        && office.kind() == Mention.Kind.ROLE
        && sentence.tag(office.from()) == Tag.PROPN
        && sentence.word(office.from() - 1).equals(",");
  }

  /** "the Water Council, a union of millers, met": what a body is, and no further party. */
  private static boolean isExplained(Sentence sentence, Mention body, Mention mention) {
    String article = sentence.word(mention.from());
    return body.kind() == Mention.Kind.ORGANIZATION
        && (article.equals("a") || article.equals("an"))
        && sentence.word(mention.from() - 1).equals(",")
        && sentence.word(body.to()).equals(",");
  }

  /**
   * "Doe, trade and labor officials, farmers, and Roe": a list that holds pairs goes on to a last
   * conjunction after a comma; what a verb follows begins a clause.
   */
  private static boolean endsList(Sentence sentence, int comma, List<Mention> mentions, int next) {
    int from = comma;
    int i = next;
    int limit = Math.min(mentions.size(), next + LONGEST_REST);
    while (i + 1 < limit && sentence.word(from).equals(",") && from + 1 == mentions.get(i).from()) {
      from = parenthesisEnd(sentence, mentions.get(i).to());
      i = afterParenthesis(sentence, mentions, i);
    }
    return i < mentions.size()
        && from + 1 < mentions.get(i).from()
        && sentence.word(from).equals(",")
        && isLink(sentence, from, mentions.get(i).from())
        && verbAfter(sentence, mentions.get(i).to()) < 0;
  }

  /** The index of the next mention that stands in no parenthesis after the given one. */
  private static int afterParenthesis(Sentence sentence, List<Mention> mentions, int at) {
    int end = parenthesisEnd(sentence, mentions.get(at).to());
    int next = at + 1;
    while (next < mentions.size() && mentions.get(next).from() < end) {
      next++;
    }
    return next;
  }

  /** "Doe (who leads the party), Roe and Poe": the token after a parenthesis that begins here. */
  private static int parenthesisEnd(Sentence sentence, int open) {
    for (int i = open + 1; sentence.word(open).equals("(") && i < sentence.size(); i++) {
      if (sentence.word(i).equals(")")) {
        return i + 1;
      }
    }
    return open;
  }

  /** "Doe telephoned Roe, AJN reports": a clause of its own and not the end of a list. */
  private static boolean startsReport(Sentence sentence, Mention last) {
    return sentence.word(last.from() - 1).equals(",")
        && !sentence.word(last.to()).equals(",")
        && isVerb(sentence, last.to());
  }

  /** ", with the two sides reviewing their ties": a clause of its own, and no further party. */
  static boolean isAbsolute(Sentence sentence, Mention mention) {
    int with = mention.from() - 1;
    return sentence.word(with).equals("with")
        && sentence.word(with - 1).equals(",")
        && sentence.tag(mention.to()) == Tag.VERB
        && sentence.word(mention.to()).endsWith("ing");
  }

  private static boolean holdsAnd(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Sentence sentence, int from, int to) {
    if (from >= to) {
      return false;
    }
    boolean conjunction = false;
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(sentence.word(i))) {
        return false;
      }
      conjunction |= !sentence.word(i).equals("with") || i > from;
    }
    return (conjunction && !sentence.word(from).equals("as"))
        || sentence.word(from + 1).equals("well");
  }

  /** Returns the finite verb whose subject may end before the token, or -1. */
  static int verbAfter(Sentence sentence, int to) {
    int at = parenthesisEnd(sentence, to);
    if (isDash(sentence, at)) {
      int close = closingDash(sentence, at);
      at = close > 0 ? close + 1 : at;
    }
    if (sentence.word(at).equals(",") && !isVerb(sentence, at + 1)) {
      int close = closingComma(sentence, at);
      at = close > 0 ? close + 1 : at + 1;
    }
    if (sentence.word(at).equals(",")) {
      at++;
    }
    while (at < sentence.size() && isAdverb(sentence, at)) {
      at++;
    }
    return isVerb(sentence, at) ? at : -1;
  }

  /** A verb with a tense; the tagger takes some past tenses for adjectives. */
  private static boolean isVerb(Sentence sentence, int at) {
    String word = sentence.word(at);
    Tag tag = sentence.tag(at);
    if (tag.isVerbal()) {
      return !word.endsWith("ing");
    }
    boolean past = word.endsWith("ed") && tag != Tag.ADV && tag != Tag.ADP;
    return past && !sentence.token(at).isCapitalized();
  }

  static boolean isDash(Sentence sentence, int at) {
    String word = sentence.word(at);
    return word.equals("\u2013") || word.equals("\u2014") || word.equals("--") || word.equals("-");
  }

  /** The dash that closes a parenthesis: "the leaders - Doe and Roe - agreed". */
  static int closingDash(Sentence sentence, int dash) {
    for (int i = dash + 1; i < Math.min(sentence.size(), dash + 80); i++) {
      if (isDash(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAdverb(Sentence sentence, int at) {
    return sentence.tag(at) == Tag.ADV
        || TIMES.contains(sentence.word(at))
        || sentence.word(at).equals("also")
        || sentence.word(at).equals("both")
        || sentence.word(at).equals("each")
        || sentence.word(at).equals("all");
  }

  /** The comma that closes a parenthesis without a verb of its own: "Doe, in turn, said". */
  private static int closingComma(Sentence sentence, int comma) {
    for (int i = comma + 1; i < Math.min(sentence.size(), comma + 16); i++) {
      if (sentence.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no preposition governs the phrase. */
  private static boolean startsPhrase(Sentence sentence, int from) {
    if (from == 0 || NounPhrase.countsAll(sentence, from)) {
      return true;
    }
    Tag before = sentence.tag(from - 1);
    return before != Tag.ADP && before != Tag.DET && !sentence.isPossessive(from - 1);
  }

  /** Whether the phrase stands in no "that" clause or relative clause. */
  private static boolean isMain(Sentence sentence, int from) {
    if (RELATIVE.contains(sentence.word(from))) {
      return false;
    }
    for (int i = 0; i < from; i++) {
      if (isVerb(sentence, i) && !sentence.word(i - 1).equals("to")) {
        return opensClause(sentence, from);
      }
    }
    return true;
  }

  private static boolean isQuote(Sentence sentence, int i) {
    return sentence.word(i).equals("\"");
  }

  /** "The dam will hold, the envoy said": the next verb tells what stands before. */
  private static boolean tells(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (isVerb(sentence, i)) {
        return SAID.contains(sentence.word(i)) && !sentence.word(i + 1).equals("that");
      }
    }
    return false;
  }

  private static boolean opensClause(Sentence sentence, int from) {
    int at = from - 1;
    while (at > 0 && sentence.tag(at) == Tag.ADV) {
      at--;
    }
    if (sentence.word(at).equals("\"") && sentence.tag(at - 1) == Tag.PUNCT) {
      return true;
    }
    if (sentence.word(at).equals(",") && (isQuote(sentence, at - 1) || tells(sentence, from))) {
      return true;
    }
    boolean conjunction = OPENING.contains(sentence.word(at)) && !sentence.word(at).equals("as");
    boolean comma = sentence.word(at - 1).equals(",") || sentence.word(at).equals(";");
    return conjunction && (comma || sentence.word(at).equals("while"));
  }
}
