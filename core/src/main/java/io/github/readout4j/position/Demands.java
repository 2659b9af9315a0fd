package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a clause says must be or must not be: "the militia must disarm". */
final class Demands {

  private static final Set<String> REQUIRING = Set.of("require", "requires", "required");
  private static final Set<String> ASKING = Set.of("demand", "demands", "demanded");
  private static final Set<String> DEMANDING =
      Set.of("need", "needs", "needed", "have", "has", "had");
  private static final Set<String> NEEDING = Set.of("need", "needs", "needed");

  private final ClauseWords words;
  private final Phrases phrases;

  Demands(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /**
   * Returns the demands of the clause.
   *
   * @param shared whether its subject stands before an earlier verb
   * @param end where the clause ends
   */
  List<Finding> read(VerbGroup verb, Range subject, boolean shared, int end) {
    if (REQUIRING.contains(phrases.word(verb.head())) || isAskedFor(verb, subject)) {
      return required(verb, end);
    }
    boolean needs = NEEDING.contains(phrases.word(verb.head())) && !verb.negated();
    if (needs && (verb.passive() || !phrases.isInfinitive(verb.to()))) {
      return needed(verb, subject, end);
    }
    int modal = modal(verb);
    return modal < 0 || subject.isEmpty() ? List.of() : told(verb, modal, subject, shared, end);
  }

  /** "this hour demands patience", unlike "the guilds demand patience". */
  private boolean isAskedFor(VerbGroup verb, Range subject) {
    return ASKING.contains(phrases.word(verb.head()))
        && !subject.isEmpty()
        && !words.isOwn(subject)
        && !words.parties().isParty(subject);
  }

  /** "peace requires patience". */
  private List<Finding> required(VerbGroup verb, int end) {
    int from = phrases.word(verb.to()).equals("to") ? verb.to() + 1 : verb.to();
    return verb.negated() || verb.passive() ? List.of() : List.of(demand(new Range(from, end)));
  }

  /** "the towns need shelters", "shelters are needed". */
  private List<Finding> needed(VerbGroup verb, Range subject, int end) {
    if (verb.passive()) {
      return List.of(demand(subject));
    }
    boolean object = phrases.startsPhrase(verb.to());
    return object ? List.of(demand(new Range(verb.to(), end))) : List.of();
  }

  private Finding demand(Range wanted) {
    return Finding.of(Stance.DEMAND, words.trimmer().trim(wanted), "must");
  }

  private int modal(VerbGroup verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      String word = phrases.word(i);
      boolean bare = word.equals("must") || word.equals("should") || word.equals("ought");
      boolean infinitive =
          DEMANDING.contains(word) && phrases.word(i + 1).equals("to") && i == verb.head();
      if (bare || (infinitive && !verb.negated())) {
        return i;
      }
    }
    return -1;
  }

  private List<Finding> told(VerbGroup verb, int modal, Range subject, boolean shared, int end) {
    boolean nobody = phrases.isNobody(subject.from());
    Stance stance = verb.negated() != nobody ? Stance.OPPOSE : Stance.DEMAND;
    List<Finding> findings = new ArrayList<>();
    for (Range part : deeds(verb, Math.min(subject.from(), modal), shared, end)) {
      Range target = words.trimmer().trim(part);
      Finding finding = Finding.of(stance, target, "must");
      findings.add(nobody ? finding : finding.toward(subject));
    }
    return findings;
  }

  /**
   * Returns what is to be done; a verb without an object and one that tells what is to be done to
   * the subject say too little without it.
   */
  private List<Range> deeds(VerbGroup verb, int start, boolean shared, int end) {
    int deed = deed(verb);
    boolean state = verb.passive() || words.isBe(deed);
    boolean alone = !phrases.hasNoun(words.trim(deed, end));
    if (state || (alone && !shared)) {
      return shared ? List.of() : List.of(new Range(start, end));
    }
    return new Conjuncts(phrases, words.lexicon().additions()).split(new Range(deed, end), "");
  }

  /** "have to store", "should continue storing": what is wanted is the storing. */
  private int deed(VerbGroup verb) {
    String word = phrases.word(verb.head());
    boolean infinitive = DEMANDING.contains(word) || word.equals("ought");
    boolean linked = infinitive && phrases.word(verb.head() + 1).equals("to");
    int deed = linked ? verb.head() + 2 : verb.head();
    while (phrases.tag(deed) == Tag.ADV) {
      deed++;
    }
    return phrases.isGoingOn(deed) ? deed + 1 : deed;
  }
}
