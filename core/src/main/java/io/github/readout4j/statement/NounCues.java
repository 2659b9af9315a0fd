package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds nouns that report by themselves: "reports that", "the Minister's announcement to".
 *
 * <p>Only nouns of telling do; the noun of an attitude ("his concern about") belongs to the content
 * of the verb that expresses it, and so does a noun that stands right after a reporting verb.
 */
final class NounCues {

  private static final Set<Act> TELLING = Set.of(Act.SAY, Act.INFORM, Act.ACCUSE, Act.WARN);
  private static final Set<Act> CALLING = Set.of(Act.URGE, Act.REQUEST);

  private final SpeechNouns nouns;

  NounCues(SpeechNouns nouns) {
    this.nouns = nouns;
  }

  List<Cue> find(SentenceView view, Map<Integer, Cue> verbs) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 1; i + 1 < view.size(); i++) {
      if (view.tag(i) == Tag.NOUN && !followsCue(i, view, verbs)) {
        Optional<Cue> cue = cue(view, i);
        if (cue.isPresent()) {
          cues.add(cue.get());
        }
      }
    }
    return cues;
  }

  private Optional<Cue> cue(SentenceView view, int noun) {
    Optional<SpeechNouns.Entry> entry = nouns.of(view.word(noun));
    Optional<Clause> clause = clauseOf(view, noun);
    if (entry.isEmpty() || clause.isEmpty() || !isRead(entry.get())) {
      return Optional.empty();
    }
    Optional<Briefings.Briefing> briefing = Briefings.at(view, noun, entry.get());
    Range source = briefing.map(Briefings.Briefing::giver).orElseGet(() -> possessor(view, noun));
    int content =
        briefing
            .map(it -> it.link() + 1)
            .orElseGet(() -> contentStart(view, noun, entry.get(), source));
    if (content < 0 || (!source.isEmpty() && !view.canSpeak(source))) {
      return Optional.empty();
    }
    Complement complement = Complement.of("noun:" + entry.get().noun(), content, true);
    return Optional.of(
        new Cue(
            clause.get(),
            noun,
            entry.get().noun(),
            entry.get().act().get(),
            entry.get().stance(),
            false,
            complement,
            Range.NONE,
            source,
            "noun"));
  }

  private static boolean isRead(SpeechNouns.Entry entry) {
    return entry.act().isPresent()
        && (TELLING.contains(entry.act().get()) || CALLING.contains(entry.act().get()));
  }

  /** The clause in whose words the noun stands. */
  private static Optional<Clause> clauseOf(SentenceView view, int noun) {
    List<Clause> clauses = view.clauses().list();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).verb().head() < noun) {
        return Optional.of(clauses.get(i));
      }
    }
    return Optional.empty();
  }

  private static int contentStart(
      SentenceView view, int noun, SpeechNouns.Entry entry, Range source) {
    boolean clause =
        view.word(noun + 1).equals("that")
            && entry.links().contains("that")
            && !view.tag(noun + 2).isVerbal();
    if (clause) {
      return noun + 2;
    }
    boolean plan =
        !source.isEmpty()
            && entry.links().contains("to-inf")
            && view.clauseAt(noun + 1)
                .filter(it -> it.verb().form() == VerbGroup.Form.INFINITIVE)
                .isPresent();
    boolean call =
        !source.isEmpty()
            && view.word(noun + 1).equals("for")
            && entry.links().contains("for")
            && CALLING.contains(entry.act().get());
    return plan || call ? noun + 2 : -1;
  }

  /** "the President's recent announcement": who stands before the possessive mark. */
  private static Range possessor(SentenceView view, int noun) {
    int i = noun - 1;
    while (i > 0 && (view.tag(i) == Tag.ADJ || view.tag(i) == Tag.NOUN)) {
      i--;
    }
    if (!view.word(i).equals("'s") && !view.word(i).equals("'")) {
      return Range.NONE;
    }
    int start = view.phraseStart(i);
    return start < i ? new Range(start, i) : Range.NONE;
  }

  private static boolean followsCue(int noun, SentenceView view, Map<Integer, Cue> verbs) {
    for (Cue cue : verbs.values()) {
      int from = cue.complement().from();
      boolean first = from <= noun && view.singlePhraseEnd(from) > noun;
      boolean light =
          cue.construction().startsWith("light") && cue.head() < noun && noun <= from + 6;
      boolean denied = cue.act() == Act.DENY || cue.act() == Act.CONDEMN;
      if ((first && !denied && !isOthers(view, from, noun)) || light) {
        return true;
      }
    }
    return false;
  }

  /** "highlighted the President's announcement": the noun is somebody else's. */
  private static boolean isOthers(SentenceView view, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (view.word(i).equals("'s") || view.word(i).equals("'")) {
        return true;
      }
    }
    return false;
  }
}
