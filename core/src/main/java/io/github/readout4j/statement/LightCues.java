package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/** Reads empty verbs by the noun that follows: "expressed strong support for", "held talks on". */
final class LightCues {

  /** After "on" these tell when or where a meeting was, not what it was about. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "margins",
          "sidelines",
          "occasion",
          "phone",
          "telephone",
          "date",
          "dates",
          "morning",
          "afternoon",
          "evening",
          "behalf",
          "eve",
          "camera",
          "condition",
          "arrival",
          "sideline",
          "margin",
          "board",
          "initiative",
          "request",
          "basis");

  private static final String PLAIN_NOUN = "noun:";
  private static final Set<Act> GREETINGS = Set.of(Act.THANK, Act.CONGRATULATE, Act.CONDOLE);
  private static final Set<Act> CALLS = Set.of(Act.URGE, Act.REQUEST);

  /** Acts whose noun stands for the words that the text has just given. */
  private static final Set<Act> ANAPHORIC = Set.of(Act.SAY, Act.INFORM, Act.COMMIT, Act.AGREE);

  private static final int FARTHEST_TOPIC = 40;

  private final SpeechNouns nouns;

  LightCues(SpeechNouns nouns) {
    this.nouns = nouns;
  }

  /** "expressed strong support for": the noun says what is done. */
  Optional<Cue> find(SentenceView view, Clause clause, ReportingVerbs.Entry entry, int after) {
    int start = view.skipAdverbs(after);
    Range addressee = Range.NONE;
    if (view.word(start).equals("to") && view.startsPhrase(start + 1)) {
      int end = view.phraseEnd(start + 1);
      addressee = new Range(start + 1, end);
      start = end;
    } else if (view.startsPhrase(start)) {
      int end = view.phraseEnd(start);
      if (view.word(end).equals("with") && view.canSpeak(new Range(start, end))) {
        addressee = new Range(start, end);
        start = end + 1;
      }
    }
    for (int i = start; i < view.size() && isBeforeNoun(view, i); i++) {
      Optional<SpeechNouns.Entry> noun = noun(view, i);
      if (noun.isPresent() && noun.get().act().isPresent() && view.tag(i) != Tag.ADJ) {
        if (introduces(view, i)) {
          return Optional.of(
              Cue.of(clause, entry, Complement.of("quote", i + 2, true), "light")
                  .doing(noun.get().act().get(), noun.get().stance()));
        }
        Act act = noun.get().act().get();
        if (entry.frames().isDeed() && act != Act.DISCUSS && act != Act.INFORM) {
          continue;
        }
        if ((act == Act.URGE || act == Act.REQUEST) && !isLinked(view, i, noun.get())) {
          continue;
        }
        Complement complement =
            lightComplement(view, start, i, noun.get(), entry.frames().isDeed());
        boolean plain = complement.frame().startsWith(PLAIN_NOUN);
        if (plain && isToldBefore(view, start, i, noun.get())) {
          return Optional.empty();
        }
        if (plain && (entry.frames().isDeed() || Silences.isSpeechAlone(view, i))) {
          continue;
        }
        Act told = act(act, view, i);
        addressee = addressee.isEmpty() ? afterNoun(view, i, told) : addressee;
        return Optional.of(
            new Cue(
                clause,
                clause.verb().head(),
                entry.lemma(),
                told,
                noun.get().stance(),
                entry.frames().isWeak(),
                addressee.isEmpty() ? complement : complement.addressing(addressee),
                Range.NONE,
                Range.NONE,
                "light"));
      }
    }
    return Optional.empty();
  }

  /** "made the pledge when he received Doe": what it was stands before, and when it was here. */
  private static boolean isToldBefore(
      SentenceView view, int start, int noun, SpeechNouns.Entry entry) {
    boolean definite =
        switch (view.word(start)) {
          case "the", "this", "these", "those" -> noun == start + 1;
          default -> false;
        };
    String next = view.word(noun + 1);
    boolean pause = next.equals(",") || next.equals(".");
    return definite
        && ANAPHORIC.contains(entry.act().get())
        && !next.equals("of")
        && (pause || !isLinked(view, noun, entry));
  }

  /** "made the following statement:": what is said comes after the colon. */
  private static boolean introduces(SentenceView view, int noun) {
    return view.word(noun - 1).equals("following")
        && view.word(noun + 1).equals(":")
        && noun + 2 < view.size();
  }

  /** The noun that ends at the token, of two words if there is such a row: "video conference". */
  private Optional<SpeechNouns.Entry> noun(SentenceView view, int i) {
    Optional<SpeechNouns.Entry> pair = nouns.of(view.word(i - 1) + " " + view.word(i));
    return pair.isPresent() ? pair : nouns.of(view.word(i));
  }

  /** "a call for restraint", but not "a phone call to the Minister". */
  private static boolean isLinked(SentenceView view, int i, SpeechNouns.Entry noun) {
    String next = view.word(i + 1);
    boolean infinitive = next.equals("to") && view.clauseAt(i + 1).isPresent();
    boolean phoned = next.equals("to") && noun.noun().equals("call");
    return infinitive || (!phoned && noun.links().contains(next)) || view.tag(i + 1) == Tag.PUNCT;
  }

  /** "expressed thanks to the King": who is thanked, congratulated or condoled with. */
  private static Range afterNoun(SentenceView view, int noun, Act act) {
    if (!GREETINGS.contains(act) || !view.word(noun + 1).equals("to")) {
      return Range.NONE;
    }
    Range whom = view.range(noun + 2, view.phraseEnd(noun + 2));
    return view.canSpeak(whom) ? whom : Range.NONE;
  }

  /** Appreciation to someone is thanks. */
  private static Act act(Act act, SentenceView view, int noun) {
    return act == Act.WELCOME
            && view.word(noun).equals("appreciation")
            && view.word(noun + 1).equals("to")
        ? Act.THANK
        : act;
  }

  /** What was talked about stands after "about"; an attitude's noun belongs to the content. */
  private static Complement lightComplement(
      SentenceView view, int start, int noun, SpeechNouns.Entry entry, boolean deed) {
    if (deed || entry.act().equals(Optional.of(Act.DISCUSS))) {
      for (int i = noun + 1; i < Math.min(view.size(), noun + FARTHEST_TOPIC); i++) {
        if (entry.links().contains(view.word(i)) && isTopicLink(view, i, noun)) {
          return Complement.of("topic:" + entry.noun(), i + 1, false);
        }
        if (view.clauseAt(i).filter(c -> c.verb().form().isFinite()).isPresent()) {
          break;
        }
      }
    }
    return Complement.of(PLAIN_NOUN + entry.noun(), start, false);
  }

  private static boolean isTopicLink(SentenceView view, int i, int noun) {
    return switch (view.word(i)) {
      case "about", "regarding", "concerning", "covering" -> true;
      case "on", "over" ->
          (i <= noun + 3 || view.word(i - 1).equals("views") || isAfterPartner(view, i, noun))
              && isTopic(view, i + 1);
      default -> false;
    };
  }

  /** "held a briefing with the envoys of the islands on": whom it was with stands between. */
  private static boolean isAfterPartner(SentenceView view, int i, int noun) {
    boolean with = view.word(noun + 1).equals("with") || view.word(noun + 1).equals("for");
    return with && view.phraseEnd(noun + 2) == i;
  }

  static boolean isTopic(SentenceView view, int from) {
    for (int i = from; i < from + 6 && view.tag(i) != Tag.ADP && view.tag(i) != Tag.PUNCT; i++) {
      boolean date = view.sentence().isWeekday(i) || view.sentence().isMonth(i);
      if (date || OCCASIONS.contains(view.word(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBeforeNoun(SentenceView view, int i) {
    return switch (view.tag(i)) {
      case DET, ADJ, NOUN, PROPN, PRON, NUM, ADV, CCONJ, PART -> !view.word(i).equals("to");
      case VERB -> view.clauseAt(i).filter(c -> c.verb().form().isFinite()).isEmpty();
      case PUNCT ->
          view.word(i).equals(",") || view.word(i).equals("\"") || view.word(i).equals("-");
      default -> false;
    };
  }

  /** "reiterated his call for": what is said again is still a call. */
  Cue restated(SentenceView view, Cue cue) {
    if (cue.act() != Act.AFFIRM || !cue.complement().frame().equals("np")) {
      return cue;
    }
    for (int i = cue.complement().from(); i < view.size() && isBeforeNoun(view, i); i++) {
      Optional<SpeechNouns.Entry> noun = view.tag(i) == Tag.NOUN ? noun(view, i) : Optional.empty();
      boolean call = noun.flatMap(SpeechNouns.Entry::act).filter(CALLS::contains).isPresent();
      if (call && isLinked(view, i, noun.get())) {
        return cue.doing(noun.get().act().get(), noun.get().stance());
      }
      if (noun.isPresent()) {
        return cue;
      }
    }
    return cue;
  }
}
