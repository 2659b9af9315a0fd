package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.Frames;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the verb of a clause reports something, and what.
 *
 * <p>Looks only at the clause itself; whether its place in the sentence makes it a statement is for
 * {@link CueSelector} to say.
 */
final class CueFinder {

  /** After "on" these tell when or where a meeting was, not what it was about. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "margins",
          "sidelines",
          "occasion",
          "phone",
          "telephone",
          "behalf",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
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
  private static final Set<Act> TOLD = Set.of(Act.SAY, Act.INFORM, Act.EMPHASIZE, Act.AFFIRM);
  private static final Set<Act> VOICED =
      Set.of(
          Act.SAY,
          Act.INFORM,
          Act.EMPHASIZE,
          Act.AFFIRM,
          Act.THANK,
          Act.CONGRATULATE,
          Act.CONDOLE,
          Act.WELCOME,
          Act.CONDEMN,
          Act.CONCERN,
          Act.URGE);
  private static final Set<Act> CALLS = Set.of(Act.URGE, Act.REQUEST);

  private static final int FARTHEST_TOPIC = 40;

  private final ReportingVerbs verbs;
  private final SpeechNouns nouns;
  private final Attitudes attitudes;
  private final Occasions occasions;
  private final PassiveCues passives;

  CueFinder(ReportingVerbs verbs, SpeechNouns nouns, Attitudes attitudes) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.attitudes = attitudes;
    this.occasions = new Occasions(nouns);
    this.passives = new PassiveCues(verbs, nouns);
  }

  /** Returns the reporting predicate of the clause. */
  Optional<Cue> find(SentenceView view, Clause clause) {
    VerbGroup group = clause.verb();
    Optional<Cue> attitude = isImpersonal(view, clause) ? Optional.empty() : attitude(view, clause);
    if (attitude.isPresent()) {
      return attitude;
    }
    Optional<Cue> topic = CopularTopics.find(view, clause);
    if (topic.isPresent()) {
      return topic;
    }
    boolean passive =
        group.passive()
            || (clause.kind() == Clause.Kind.ADNOMINAL
                && group.form() == VerbGroup.Form.PARTICIPLE);
    return passive ? passives.find(view, clause) : active(view, clause);
  }

  /** Whether the verb of the clause tells of a meeting, as in "met with" or "held a call". */
  boolean isDeed(SentenceView view, Clause clause) {
    FrameMatcher matcher = new FrameMatcher(view);
    int after = clause.verb().head() + 1;
    return verbs.of(view.word(clause.verb().head())).stream()
        .filter(entry -> entry.frames().isDeed())
        .filter(entry -> matcher.afterParticles(after, entry.particles()) >= 0)
        .anyMatch(entry -> !entry.frames().isLight() || isMeeting(view, after));
  }

  /** "held a call with": an empty verb tells of a meeting by its noun. */
  private boolean isMeeting(SentenceView view, int from) {
    for (int i = from; i < view.size() && isBeforeNoun(view, i); i++) {
      String word = view.word(i);
      if (word.startsWith("meeting")
          || word.startsWith("call")
          || word.startsWith("briefing")
          || word.startsWith("roundtable")
          || nouns.of(word).flatMap(SpeechNouns.Entry::act).equals(Optional.of(Act.DISCUSS))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the verb of speech that the clause has, as in "the envoy said". */
  Optional<ReportingVerbs.Entry> speechVerb(SentenceView view, Clause clause) {
    FrameMatcher matcher = new FrameMatcher(view);
    return verbs.of(view.word(clause.verb().head())).stream()
        .filter(entry -> entry.frames().takesQuotation() || entry.frames().takesClause())
        .filter(entry -> !entry.frames().isDeed())
        .filter(entry -> matcher.afterParticles(clause.verb().head() + 1, entry.particles()) >= 0)
        .findFirst();
  }

  /** Whether the words name what somebody wrote or said: "the statement", "a press release". */
  boolean isDocument(SentenceView view, Range range) {
    int last = range.to() - 1;
    return !range.isEmpty()
        && view.tag(last) == Tag.NOUN
        && nouns
            .of(view.word(last))
            .flatMap(SpeechNouns.Entry::act)
            .filter(act -> act == Act.SAY || act == Act.INFORM)
            .isPresent();
  }

  private static boolean isImpersonal(SentenceView view, Clause clause) {
    Range subject = clause.subject();
    return subject.to() == subject.from() + 1 && view.word(subject.from()).equals("it");
  }

  private Optional<Cue> attitude(SentenceView view, Clause clause) {
    VerbGroup group = clause.verb();
    boolean copula = group.copula();
    if (!copula && !group.passive()) {
      return Optional.empty();
    }
    int at = copula ? view.skipAdverbs(group.to()) : group.head();
    FrameMatcher matcher = new FrameMatcher(view);
    for (Attitudes.Entry entry : attitudes.of(view.word(at))) {
      int after = matcher.afterParticles(at + 1, entry.particles());
      Optional<Complement> complement =
          after < 0 ? Optional.empty() : matcher.match(after, entry.frames());
      if (complement.isPresent() && !leadsToSpeech(view, entry, complement.get())) {
        return Optional.of(
            new Cue(
                clause,
                at,
                entry.adjective(),
                entry.act(),
                entry.stance(),
                entry.frames().isWeak(),
                complement.get(),
                Range.NONE,
                Range.NONE,
                "attitude"));
      }
    }
    return Optional.empty();
  }

  /** "was happy to note that": the feeling only colours what is told. */
  private boolean leadsToSpeech(SentenceView view, Attitudes.Entry entry, Complement complement) {
    return entry.act() == Act.WELCOME
        && complement.frame().equals("to")
        && view.clauseAt(complement.from() - 1)
            .flatMap(infinitive -> speechVerb(view, infinitive))
            .filter(verb -> TOLD.contains(verb.act()))
            .isPresent();
  }

  private Optional<Cue> active(SentenceView view, Clause clause) {
    FrameMatcher matcher = new FrameMatcher(view);
    for (ReportingVerbs.Entry entry : entries(view, clause)) {
      int after = after(view, clause, entry, matcher);
      if (after < 0 || isOtherThanTalk(view, clause, entry, after)) {
        continue;
      }
      Optional<Cue> light =
          entry.frames().isLight() ? light(view, clause, entry, after) : Optional.empty();
      if (light.isPresent()) {
        return light;
      }
      Optional<Complement> complement =
          matcher.match(
              after, entry.frames().isDeed() ? withTopic(entry.frames()) : entry.frames());
      if (entry.frames().isDeed()) {
        complement = complement.filter(found -> namesTopic(view, found));
      }
      if (complement.isPresent() && !isPolite(view, entry, complement.get())) {
        return Optional.of(restated(view, Cue.of(clause, entry, complement.get(), "verb")));
      }
    }
    if (isComment(view, clause)) {
      return comment(view, clause);
    }
    return isDeed(view, clause) ? occasions.find(view, clause) : Optional.empty();
  }

  /** "would like to thank": the wish is a form of doing it. */
  private boolean isPolite(SentenceView view, ReportingVerbs.Entry entry, Complement complement) {
    boolean wish = entry.lemma().equals("wish") || entry.lemma().equals("like");
    return wish
        && complement.frame().equals("to")
        && view.clauseAt(complement.from() - 1)
            .flatMap(infinitive -> find(view, infinitive))
            .filter(cue -> VOICED.contains(cue.act()))
            .isPresent();
  }

  /** "reiterated his call for": what is said again is still a call. */
  private Cue restated(SentenceView view, Cue cue) {
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

  /** "as he said", "as agreed at the summit": the clause is about what stands before it. */
  private static boolean isComment(SentenceView view, Clause clause) {
    return clause.kind() == Clause.Kind.ADVERBIAL
        && view.word(clause.subject().from() - 1).equals("as");
  }

  /** A comment has no object of its own: "as it defends itself" is none. */
  private Optional<Cue> comment(SentenceView view, Clause clause) {
    int after = clause.verb().to();
    return speechVerb(view, clause)
        .filter(entry -> view.tag(after) != Tag.PRON)
        .map(
            entry ->
                Cue.of(clause, entry, Complement.of("comment", clause.verb().to(), false), "verb"));
  }

  /** Whatever the verb of meeting, what was talked about can follow these. */
  private static Frames withTopic(Frames frames) {
    Set<String> prepositions = new HashSet<>(frames.prepositions());
    prepositions.addAll(Set.of("about", "regarding", "concerning", "over"));
    Set<String> links = new HashSet<>(frames.addresseeLinks());
    if (frames.takesAddresseeAlone()) {
      links.addAll(Set.of("about", "regarding", "concerning"));
    }
    return new Frames(frames.names(), prepositions, links);
  }

  /** The rows of the verb, and those of its auxiliary: "would like". */
  private List<ReportingVerbs.Entry> entries(SentenceView view, Clause clause) {
    String verb = view.word(clause.verb().head());
    List<ReportingVerbs.Entry> entries = new ArrayList<>();
    verbs.of(view.word(clause.verb().from())).stream()
        .filter(entry -> entry.particles().equals(List.of(verb)))
        .forEach(entries::add);
    entries.addAll(verbs.of(verb));
    return entries;
  }

  private static int after(
      SentenceView view, Clause clause, ReportingVerbs.Entry entry, FrameMatcher matcher) {
    int head = clause.verb().head();
    boolean ofAuxiliary =
        head > clause.verb().from() && entry.particles().equals(List.of(view.word(head)));
    return ofAuxiliary ? head + 1 : matcher.afterParticles(head + 1, entry.particles());
  }

  /** "The meeting included trade", but neither "the group included" nor "included ministers". */
  private static boolean isOtherThanTalk(
      SentenceView view, Clause clause, ReportingVerbs.Entry entry, int after) {
    if (!entry.frames().isOfTalks()) {
      return false;
    }
    Range object = new Range(after, view.phraseEnd(after));
    return !CueSelector.isTalk(view, view.clauses().root(clause).subject())
        || view.canSpeak(object);
  }

  /** A meeting is a statement only if the text says what was talked about. */
  private static boolean namesTopic(SentenceView view, Complement complement) {
    String frame = complement.frame();
    String link = frame.substring(frame.indexOf(':') + 1).replace("y-", "");
    return switch (link) {
      case "about", "regarding", "concerning" -> true;
      case "on", "over" -> isTopic(view, complement.from());
      default -> false;
    };
  }

  /** "expressed strong support for": the noun says what is done. */
  private Optional<Cue> light(
      SentenceView view, Clause clause, ReportingVerbs.Entry entry, int after) {
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
        Act act = noun.get().act().get();
        if (entry.frames().isDeed() && act != Act.DISCUSS && act != Act.INFORM) {
          continue;
        }
        if ((act == Act.URGE || act == Act.REQUEST) && !isLinked(view, i, noun.get())) {
          continue;
        }
        Complement complement =
            lightComplement(view, start, i, noun.get(), entry.frames().isDeed());
        if (entry.frames().isDeed() && complement.frame().startsWith(PLAIN_NOUN)) {
          continue;
        }
        return Optional.of(
            new Cue(
                clause,
                clause.verb().head(),
                entry.lemma(),
                act(act, view, i),
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

  private static boolean isTopic(SentenceView view, int from) {
    for (int i = from; i < from + 6 && view.tag(i) != Tag.ADP && view.tag(i) != Tag.PUNCT; i++) {
      if (OCCASIONS.contains(view.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeforeNoun(SentenceView view, int i) {
    return switch (view.tag(i)) {
      case DET, ADJ, NOUN, PROPN, PRON, NUM, ADV, CCONJ, PART -> !view.word(i).equals("to");
      case VERB -> view.clauseAt(i).filter(c -> c.verb().form().isFinite()).isEmpty();
      case PUNCT ->
          view.word(i).equals(",") || view.word(i).equals("\"") || view.word(i).equals("-");
      default -> false;
    };
  }
}
