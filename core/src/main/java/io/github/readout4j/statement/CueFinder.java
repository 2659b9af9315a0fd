package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.Frames;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.mention.Mention;
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

  private static final Set<String> PLACES = Set.of("to", "at", "in", "on");

  private final ReportingVerbs verbs;
  private final SpeechNouns nouns;
  private final Attitudes attitudes;
  private final Occasions occasions;
  private final PassiveCues passives;
  private final LightCues lights;
  private final FreeRelatives freeRelatives;

  CueFinder(ReportingVerbs verbs, SpeechNouns nouns, Attitudes attitudes) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.attitudes = attitudes;
    this.occasions = new Occasions(nouns);
    this.passives = new PassiveCues(verbs, nouns);
    this.lights = new LightCues(nouns);
    this.freeRelatives = new FreeRelatives(verbs);
  }

  /** Returns the reporting predicate of the clause. */
  Optional<Cue> find(SentenceView view, Clause clause) {
    VerbGroup group = clause.verb();
    Optional<Cue> named = freeRelatives.find(view, clause);
    if (named.isPresent()) {
      return named;
    }
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
    for (ReportingVerbs.Entry entry : verbs.of(view.word(clause.verb().head()))) {
      if (entry.frames().isDeed()
          && matcher.afterParticles(after, entry.particles()) >= 0
          && (!entry.frames().isLight() || isMeeting(view, after))) {
        return true;
      }
    }
    return false;
  }

  /** "held a call with": an empty verb tells of a meeting by its noun. */
  private boolean isMeeting(SentenceView view, int from) {
    for (int i = from; i < view.size() && LightCues.isBeforeNoun(view, i); i++) {
      String word = view.word(i);
      if (word.startsWith("meeting")
          || word.startsWith("call")
          || word.startsWith("briefing")
          || word.startsWith("roundtable")
          || act(word).equals(Optional.of(Act.DISCUSS))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Act> act(String noun) {
    Optional<SpeechNouns.Entry> entry = nouns.of(noun);
    return entry.isPresent() ? entry.get().act() : Optional.empty();
  }

  /** Returns the verb of speech that the clause has, as in "the envoy said". */
  Optional<ReportingVerbs.Entry> speechVerb(SentenceView view, Clause clause) {
    FrameMatcher matcher = new FrameMatcher(view);
    int after = clause.verb().head() + 1;
    for (ReportingVerbs.Entry entry : verbs.of(view.word(clause.verb().head()))) {
      if (isOfSpeech(entry.frames()) && matcher.afterParticles(after, entry.particles()) >= 0) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSpeech(Frames frames) {
    return (frames.takesQuotation() || frames.takesClause()) && !frames.isDeed();
  }

  /** Whether the words name what somebody wrote or said: "the statement", "a press release". */
  boolean isDocument(SentenceView view, Range range) {
    int last = range.to() - 1;
    if (range.isEmpty() || view.tag(last) != Tag.NOUN) {
      return false;
    }
    Optional<Act> act = act(view.word(last));
    return act.isPresent() && (act.get() == Act.SAY || act.get() == Act.INFORM);
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
                view.tag(at) == Tag.ADP ? at + 1 : at,
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
            .filter(verb -> CueSelector.TOLD.contains(verb.act()))
            .isPresent();
  }

  private Optional<Cue> active(SentenceView view, Clause clause) {
    FrameMatcher matcher = new FrameMatcher(view);
    for (ReportingVerbs.Entry entry : entries(view, clause)) {
      int after = after(view, clause, entry, matcher);
      boolean received = entry.lemma().equals("welcome") && isReceived(view, after);
      if (after < 0 || received || isOtherThanTalk(view, clause, entry, after)) {
        continue;
      }
      Optional<Cue> light =
          entry.frames().isLight() ? lights.find(view, clause, entry, after) : Optional.empty();
      if (light.isPresent()) {
        return light.filter(cue -> !Silences.isOne(view, entry, cue.complement()));
      }
      Optional<Complement> complement =
          matcher.match(
              after, entry.frames().isDeed() ? withTopic(entry.frames()) : entry.frames());
      if (entry.frames().isDeed()) {
        complement = complement.filter(found -> namesTopic(view, found));
      }
      if (complement.isPresent()
          && !isAudience(view, entry, complement.get())
          && !isPolite(view, entry, complement.get())
          && !Silences.isOne(view, entry, complement.get())) {
        return Optional.of(lights.restated(view, Cue.of(clause, entry, complement.get(), "verb")));
      }
    }
    if (isComment(view, clause)) {
      return comment(view, clause);
    }
    return isDeed(view, clause) ? occasions.find(view, clause) : Optional.empty();
  }

  /** "addressed the parliament": who listened rather than what was talked about. */
  private static boolean isAudience(
      SentenceView view, ReportingVerbs.Entry entry, Complement complement) {
    int from = complement.from();
    return entry.lemma().equals("address")
        && complement.frame().equals("np")
        && view.canSpeak(new Range(from, view.singlePhraseEnd(from)));
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

  /** "as he said", "as agreed at the summit": the clause is about what stands before it. */
  private static boolean isComment(SentenceView view, Clause clause) {
    return clause.kind() == Clause.Kind.ADVERBIAL
        && view.word(clause.subject().from() - 1).equals("as");
  }

  /** A comment has no object of its own: "as it defends itself", "as they sought to" are none. */
  private Optional<Cue> comment(SentenceView view, Clause clause) {
    int after = clause.verb().to();
    return speechVerb(view, clause)
        .filter(entry -> view.tag(after) != Tag.PRON && view.tag(after) != Tag.PART)
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
    for (ReportingVerbs.Entry entry : verbs.of(view.word(clause.verb().from()))) {
      if (entry.particles().equals(List.of(verb))) {
        entries.add(entry);
      }
    }
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

  /** "welcomed Doe to the palace": people come in rather than praise. */
  private static boolean isReceived(SentenceView view, int after) {
    int end = after < 0 ? 0 : view.phraseEnd(after);
    int place = view.word(end).equals(",") ? end + 1 : end;
    return end > after
        && PLACES.contains(view.word(place))
        && view.startsPhrase(place + 1)
        && view.clauseAt(place).isEmpty()
        && view.mentionAt(after).filter(guest -> isGuest(view, guest)).isPresent();
  }

  private static boolean isGuest(SentenceView view, Mention mention) {
    return switch (mention.kind()) {
      case PERSON, ROLE, GROUP -> !view.word(mention.to()).startsWith("'");
      default -> false;
    };
  }

  /** "The meeting included trade", but neither "the group included" nor "included ministers". */
  private static boolean isOtherThanTalk(
      SentenceView view, Clause clause, ReportingVerbs.Entry entry, int after) {
    if (!entry.frames().isOfTalks()) {
      return false;
    }
    Range object = new Range(after, view.phraseEnd(after));
    return !CueSubjects.isTalk(view, view.clauses().root(clause).subject())
        || view.canSpeak(object);
  }

  /** A meeting is a statement only if the text says what was talked about. */
  private boolean namesTopic(SentenceView view, Complement complement) {
    String frame = complement.frame();
    String link = frame.substring(frame.indexOf(':') + 1).replace("y-", "");
    return switch (link) {
      case "about", "regarding", "concerning" -> true;
      case "on", "over" ->
          LightCues.isTopic(view, complement.from())
              && !isBeforeTalk(view, complement.from())
              && !isPress(view, complement.addressee());
      default -> false;
    };
  }

  /** "Speaking to reporters on the train, he said": where, and what was said comes later. */
  private static boolean isPress(SentenceView view, Range addressee) {
    return switch (view.word(addressee.to() - 1)) {
      case "reporters", "journalists", "press", "media" -> true;
      default -> false;
    };
  }

  /** "met on the island to discuss trade": the purpose tells the topic. */
  private boolean isBeforeTalk(SentenceView view, int from) {
    int end = view.singlePhraseEnd(from);
    return view.word(end).equals("to")
        && view.clauseAt(end).isPresent()
        && verbs.of(view.word(end + 1)).stream()
            .anyMatch(entry -> entry.act() == Act.DISCUSS && !entry.frames().isDeed());
  }
}
