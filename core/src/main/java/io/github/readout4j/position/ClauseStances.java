package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the stances that a content with a tense shows: promises, demands, attitudes, judgments. */
final class ClauseStances {

  private static final Set<String> PROMISING = Set.of("will", "would", "shall", "'ll");
  private static final Set<String> GOING_ON = Set.of("continue", "continues", "continuing");

  private final ClauseWords words;
  private final Phrases phrases;
  private final List<Finding> findings = new ArrayList<>();

  ClauseStances(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  List<Finding> find() {
    TopClauses clauses = new TopClauses(words.piece(), phrases);
    List<Clause> tops = clauses.find();
    for (int k = 0; k < tops.size(); k++) {
      int end = k + 1 < tops.size() ? tops.get(k + 1).start() : words.piece().words().to();
      Range subject = clauses.subject(tops.get(k), k == 0);
      boolean shared = k > 0 && subject.to() <= tops.get(k - 1).verb().from();
      read(tops.get(k).verb(), subject, shared, end);
      if (findings.isEmpty() && isOpinion(tops.get(k), subject)) {
        readOpinion(tops.get(k), end);
      }
      if (findings.isEmpty()) {
        readFurtherVerbs(tops.get(k), subject, end);
      }
    }
    return findings;
  }

  /** "(the fair) will fill the town and strengthen trade": the second verb tells. */
  private void readFurtherVerbs(Clause top, Range subject, int end) {
    for (Clause clause : words.piece().clauses().list()) {
      boolean further =
          clause.kind() == Clause.Kind.COORDINATE
              && clause.parent() == top.index()
              && clause.verb().form() == VerbGroup.Form.BARE
              && clause.verb().to() <= end;
      if (further && !top.verb().negated()) {
        Range rest = new Range(clause.verb().to(), end);
        findings.addAll(new Consequences(words).read(clause.verb(), subject, rest));
        if (!findings.isEmpty()) {
          return;
        }
      }
    }
  }

  /** "we think (that it is time to act)": what the speaker's own side thinks. */
  private boolean isOpinion(Clause clause, Range subject) {
    return words.isOwn(subject)
        && !clause.verb().negated()
        && words.lexicon().verbs().of(phrases.word(clause.verb().head())).stream()
            .anyMatch(entry -> entry.act() == Act.BELIEVE && entry.frames().takesClause());
  }

  private void readOpinion(Clause opinion, int end) {
    for (Clause clause : words.piece().clauses().list()) {
      boolean inner =
          clause.kind() == Clause.Kind.COMPLEMENT
              && clause.parent() == opinion.index()
              && clause.verb().form().isFinite()
              && clause.verb().to() <= end;
      if (inner) {
        read(clause.verb(), clause.subject(), false, end);
        return;
      }
    }
  }

  /** A shared subject stands before an earlier verb: "they must disarm and should leave". */
  private void read(VerbGroup verb, Range subject, boolean shared, int end) {
    Range rest = new Range(verb.to(), end);
    boolean told =
        addAll(new Regards(words).ofClause(verb, subject, rest).stream().toList())
            || addAll(new Aims(words).read(verb, subject, rest))
            || addAll(new Efforts(words).read(verb, subject, rest).stream().toList())
            || addAll(new Pursuits(words).read(verb, subject, rest))
            || addAll(new Refusals(words).read(verb, subject, rest).stream().toList())
            || addAll(new Existences(words).read(verb, subject, rest).stream().toList())
            || promise(verb, subject, end)
            || addAll(new Demands(words).read(verb, subject, shared, end))
            || attitude(verb, subject, rest)
            || report(verb, subject, rest);
    if (!told) {
      findings.addAll(new Predicates(words).read(verb, subject, rest));
      findings.addAll(new Consequences(words).read(verb, subject, rest));
    }
  }

  /** "we will send grain": a promise of whoever speaks. */
  private boolean promise(VerbGroup verb, Range subject, int end) {
    boolean going =
        GOING_ON.contains(phrases.word(verb.head()))
            && phrases.isInfinitive(verb.head() + 1)
            && !words.isPossible(verb);
    if (!(words.hasAny(verb, PROMISING) || going)
        || isState(verb)
        || subject.isEmpty()
        || !words.parties().isPledged(subject)
        || isWish(verb)
        || isAssertion(verb)) {
      return false;
    }
    Stance stance = verb.negated() ? Stance.OPPOSE : Stance.COMMIT;
    if (verb.passive()) {
      return !isPronoun(subject)
          && add(Finding.of(stance, words.trim(subject.from(), end), "promise"));
    }
    boolean found = false;
    Range promised = new Range(withoutContinue(verb.head()), end);
    for (Range part : new Conjuncts(phrases, words.lexicon().additions()).split(promised, "")) {
      Range target = words.trimmer().trim(part);
      found |= add(Finding.of(stance, target, "promise").heldBy(subject));
    }
    return found;
  }

  /** "(how) they will be needed": nothing that they promise. */
  private boolean isPronoun(Range subject) {
    return subject.to() == subject.from() + 1 && phrases.tag(subject.from()) == Tag.PRON;
  }

  /** "will be glad": how one is, rather than what one does; "will remain in touch" is a deed. */
  private boolean isState(VerbGroup verb) {
    return words.isBe(verb.head()) && !phrases.word(verb.head()).equals("remain");
  }

  /** "would welcome a visit", "would urge them to come": the verb tells what is wished. */
  private boolean isWish(VerbGroup verb) {
    if (!words.hasAny(verb, Set.of("would"))) {
      return false;
    }
    for (ReportingVerbs.Entry entry : words.lexicon().verbs().of(phrases.word(verb.head()))) {
      boolean wish = entry.stance().isPresent() && entry.stance().get() != Stance.COMMIT;
      boolean sure =
          !entry.frames().isWeak() || entry.act() == Act.SUPPORT || entry.act() == Act.HOPE;
      if (wish && sure && follows(entry, verb.to())) {
        return true;
      }
    }
    return false;
  }

  /** "will say that", "continue to believe that": nothing is promised. */
  private boolean isAssertion(VerbGroup verb) {
    int head = withoutContinue(verb.head());
    return phrases.isThat(head + 1)
        && words.lexicon().verbs().of(phrases.word(head)).stream()
            .anyMatch(entry -> !entry.stance().equals(Optional.of(Stance.COMMIT)));
  }

  /** "will continue to send": what is promised is the sending. */
  private int withoutContinue(int head) {
    boolean goesOn = GOING_ON.contains(phrases.word(head)) && phrases.word(head + 1).equals("to");
    return goesOn ? head + 2 : head;
  }

  /** "Kenya is ready to help": an adjective tells the attitude of the subject. */
  private boolean attitude(VerbGroup verb, Range subject, Range rest) {
    boolean felt = verb.passive() && (words.isOwn(subject) || words.parties().isParty(subject));
    int from = felt ? verb.head() : rest.from();
    int at = from;
    while ((phrases.tag(at) == Tag.ADV || isNot(at)) && at < rest.to()) {
      at++;
    }
    boolean negated = verb.negated() || isNot(from) || isNot(at - 1);
    for (int i = from; i <= at; i++) {
      for (Attitudes.Entry entry : words.lexicon().attitudes().of(phrases.word(i))) {
        int link = i + 1 + entry.particles().size();
        if (entry.stance().isPresent() && links(entry, i, link)) {
          Range target = words.trim(withoutContinue(link + 1), rest.to());
          return Stances.told(entry.stance().get(), negated)
              .filter(stance -> add(Finding.of(stance, target, "attitude").heldBy(subject)))
              .isPresent();
        }
      }
    }
    return false;
  }

  private boolean isNot(int i) {
    return phrases.word(i).equals("not") || phrases.word(i).equals("n't");
  }

  private boolean links(Attitudes.Entry entry, int at, int link) {
    for (int k = 0; k < entry.particles().size(); k++) {
      if (!phrases.word(at + 1 + k).equals(entry.particles().get(k))) {
        return false;
      }
    }
    String word = phrases.word(link);
    return entry.frames().prepositions().contains(word)
        || (entry.frames().takesInfinitive() && word.equals("to"));
  }

  /** "the state supports the plan": a verb tells the attitude of a subject that can have one. */
  private boolean report(VerbGroup verb, Range subject, Range rest) {
    if (subject.isEmpty() || verb.passive() || !words.isOwn(subject)) {
      return false;
    }
    for (ReportingVerbs.Entry entry : words.lexicon().verbs().of(phrases.word(verb.head()))) {
      int from = rest.from() + entry.particles().size();
      if (entry.stance().isPresent() && follows(entry, rest.from()) && fits(entry, from)) {
        int start =
            entry.frames().takesInfinitive() && phrases.isInfinitive(from) ? from + 1 : from;
        Range target = words.trim(start, rest.to());
        boolean wish = entry.act() == Act.HOPE;
        Stance told =
            wish ? new Hopes(words).of(entry.stance().get(), target) : entry.stance().get();
        Optional<Stance> stance = Stances.told(told, verb.negated());
        return stance.isPresent() && add(Finding.of(stance.get(), target, "verb").heldBy(subject));
      }
    }
    return false;
  }

  private boolean follows(ReportingVerbs.Entry entry, int at) {
    for (int k = 0; k < entry.particles().size(); k++) {
      if (!phrases.word(at + k).equals(entry.particles().get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(ReportingVerbs.Entry entry, int from) {
    boolean asks = entry.frames().addresseeLinks().contains("to") && entry.act() == Act.HOPE;
    int end = phrases.headEnd(from, words.piece().words().to());
    return (asks && end > from && phrases.isInfinitive(end))
        || (entry.frames().takesPhrase() && phrases.startsPhrase(from))
        || (entry.frames().takesGerund() && phrases.isSureGerund(from))
        || (entry.frames().takesInfinitive() && phrases.isInfinitive(from));
  }

  private boolean addAll(List<Finding> all) {
    boolean found = false;
    for (Finding finding : all) {
      found |= add(finding);
    }
    return found;
  }

  private boolean add(Finding finding) {
    if (finding.target().isEmpty()) {
      return false;
    }
    findings.add(finding);
    return true;
  }
}
