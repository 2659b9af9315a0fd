package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which reporting predicates of a sentence are statements.
 *
 * <p>A predicate needs someone who speaks: its own subject, the one it shares, or the agent of a
 * passive. An infinitive is one only as the purpose of a meeting ("met to discuss"); what stands
 * inside the content of another is one only with a speaker of its own.
 */
final class CueSelector {

  /** What a meeting can be about and an infinitive tells the purpose of. */
  private static final Set<String> EFFORTS =
      Set.of("effort", "efforts", "fight", "plan", "plans", "step", "steps", "work", "attempts");

  /** Acts of telling, which a verb with everyday meanings performs after a comma too. */
  static final Set<Act> TOLD = Set.of(Act.SAY, Act.INFORM, Act.EMPHASIZE, Act.AFFIRM);

  private static final String WORDING = "verb-wording";

  /** Verbs that tell only when in a talk something was said: "began by thanking". */
  private static final Set<String> PHASES =
      Set.of("began", "begun", "started", "opened", "concluded", "concludes", "closed", "ended");

  private static final Set<String> ASSEMBLIES = Set.of("summit", "forum", "conference", "seminar");

  /** Verbs of which the participle only tells what a talk was about most. */
  private static final Set<String> NARROWING = Set.of("focus", "concentrate");

  private final CueFinder finder;

  CueSelector(CueFinder finder) {
    this.finder = finder;
  }

  /** Returns the statements' predicates by the index of their clause, in text order. */
  Map<Integer, Cue> select(SentenceView view) {
    Map<Integer, Cue> accepted = new LinkedHashMap<>();
    for (Clause clause : view.clauses().list()) {
      finder
          .find(view, clause)
          .flatMap(cue -> accept(view, cue, accepted))
          .ifPresent(cue -> put(cue, accepted));
    }
    return accepted;
  }

  /** "Talks will be held on trade": nothing has been said yet. */
  private static boolean isPlanned(Cue cue) {
    return cue.clause().verb().form() == VerbGroup.Form.MODAL;
  }

  /** What a document says takes the place of its being issued. */
  private static void put(Cue cue, Map<Integer, Cue> accepted) {
    if (cue.construction().equals(WORDING)) {
      accepted.remove(cue.clause().parent());
    }
    accepted.put(cue.clause().index(), cue);
  }

  private Optional<Cue> accept(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    if (OwnWords.areLed(view, cue.clause())) {
      return Optional.of(cue.from(OwnWords.speaker(view, cue.clause())).as("verb-main"));
    }
    if (OwnWords.lackSubject(view, cue)) {
      return Optional.of(cue.as(OwnWords.ELIDED));
    }
    if (view.isQuoted(cue.head())
        && !QuotedActs.reports(view, cue, NestedCues.isFirstPerson(view, cue))) {
      return Optional.empty();
    }
    if (cue.construction().equals("talks") && isPlanned(cue)) {
      return Optional.empty();
    }
    if (cue.construction().equals("talks") || cue.construction().equals(FreeRelatives.NAMED)) {
      return Optional.of(cue);
    }
    if (cue.construction().equals("passive")) {
      return passive(view, cue);
    }
    return switch (cue.clause().kind()) {
      case MAIN, CONJOINED -> withSubject(view, cue, "main");
      case COORDINATE -> coordinate(view, cue, accepted);
      case PARTICIPIAL -> participial(view, cue, accepted);
      case COMPLEMENT, RELATIVE, ADVERBIAL -> nested(view, cue, accepted);
      case INFINITIVE -> purpose(view, cue, accepted);
      case ADNOMINAL -> isWording(view, cue, accepted) ? wording(view, cue) : adnominal(view, cue);
    };
  }

  private static Optional<Cue> withSubject(SentenceView view, Cue cue, String place) {
    Range subject = view.clauses().root(cue.clause()).subject();
    boolean inverted = cue.clause().subject().from() >= cue.clause().verb().to();
    if (subject.isEmpty() || inverted) {
      return Optional.empty();
    }
    if (!canSpeak(view, subject)) {
      boolean told = isBody(view, subject) || (isTalk(view, subject) && isTold(cue));
      return told ? Optional.of(cue.as("talks")) : Optional.empty();
    }
    boolean thing = view.tag(subject.to() - 1) == Tag.NOUN && view.named(subject).isEmpty();
    if (cue.construction().equals("attitude") && thing) {
      return Optional.empty();
    }
    return Optional.of(cue.from(subject).as(cue.construction() + "-" + place));
  }

  /**
   * What a talk itself can be said to have done; in the present tense it is the narrator's remark.
   */
  private static boolean isTold(Cue cue) {
    VerbGroup.Form form = cue.clause().verb().form();
    boolean past = form == VerbGroup.Form.PAST;
    return (cue.act() == Act.DISCUSS && form != VerbGroup.Form.MODAL)
        || (past && (cue.act() == Act.EMPHASIZE || cue.act() == Act.AFFIRM));
  }

  /** "The Meeting welcomed": with a capital it stands for those who met. */
  private static boolean isBody(SentenceView view, Range subject) {
    int last = subject.to() - 1;
    return last == subject.from() + 1
        && view.word(subject.from()).equals("the")
        && view.sentence().token(last).isCapitalized()
        && (ASSEMBLIES.contains(view.word(last)) || isTalk(view, subject));
  }

  private Optional<Cue> coordinate(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clauses clauses = view.clauses();
    Clause clause = cue.clause();
    Clause level = clauses.level(clause);
    if (level.kind() == Clause.Kind.INFINITIVE) {
      boolean besideStatement =
          accepted.containsKey(clause.parent()) || accepted.containsKey(level.index());
      boolean other = cue.weak() && isOfEffort(view, level);
      return besideStatement || (!other && isPurposeOfMeeting(view, level, accepted))
          ? withSubject(view, cue, "purpose")
          : Optional.empty();
    }
    if (level.kind() == Clause.Kind.ADNOMINAL) {
      return accepted.containsKey(level.index())
          ? withSubject(view, cue, "coordinate")
          : Optional.empty();
    }
    if (level.kind() == Clause.Kind.COMPLEMENT || level.kind() == Clause.Kind.RELATIVE) {
      return nested(view, cue, accepted);
    }
    return withSubject(view, cue, "coordinate");
  }

  /** "will stay away, raising fears of": what was done raises them, nobody tells of them. */
  private boolean isOfDeed(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    int parent = cue.clause().parent();
    return parent >= 0
        && !accepted.containsKey(parent)
        && !finder.isDeed(view, view.clauses().list().get(parent));
  }

  /** "(praised the pilot), referring to Roe": the reporter says who is meant. */
  private static boolean isNote(SentenceView view, Cue cue) {
    return cue.lemma().startsWith("refer")
        && cue.head() > 0
        && !view.sentence().holds("as", cue.head(), view.size());
  }

  private Optional<Cue> participial(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    boolean own = !cue.clause().subject().isEmpty();
    if (isNote(view, cue)) {
      return Optional.empty();
    }
    boolean weak = cue.weak() && cue.complement().frame().equals("np");
    if (!own && NestedCues.isExample(view, cue, accepted)) {
      return Optional.empty();
    }
    if (weak && !own && !TOLD.contains(cue.act())) {
      return Optional.empty();
    }
    if (NARROWING.contains(cue.lemma()) && isOfTalk(cue, accepted)) {
      return Optional.empty();
    }
    if (cue.lemma().equals("raise")
        && cue.construction().equals("light")
        && isOfDeed(view, cue, accepted)) {
      return Optional.empty();
    }
    return withSubject(view, cue, "participle");
  }

  /** "exchanged views on trade, focusing on ports": it goes on with what was talked about. */
  private static boolean isOfTalk(Cue cue, Map<Integer, Cue> accepted) {
    Cue talk = accepted.get(cue.clause().parent());
    return talk != null && talk.act() == Act.DISCUSS;
  }

  private static Optional<Cue> nested(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    if (NestedCues.isOfTalks(view, cue)) {
      return Optional.of(cue.as("talks"));
    }
    Range subject = view.clauses().root(cue.clause()).subject();
    return NestedCues.report(view, cue, accepted) && canSpeak(view, subject)
        ? withSubject(view, cue, "nested")
        : Optional.empty();
  }

  private Optional<Cue> purpose(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    if (isWhatTalksWereFor(view, cue)) {
      return Optional.of(cue.as("talks"));
    }
    boolean other = cue.weak() && isOfEffort(view, cue.clause());
    return (!other && isPurposeOfMeeting(view, cue.clause(), accepted))
            || isChained(view, cue, accepted)
        ? withSubject(view, cue, "purpose")
        : Optional.empty();
  }

  /** "The call was an occasion to discuss". */
  private static boolean isWhatTalksWereFor(SentenceView view, Cue cue) {
    if (cue.act() != Act.DISCUSS || cue.clause().parent() < 0) {
      return false;
    }
    Clause governor = view.clauses().list().get(cue.clause().parent());
    return governor.verb().copula() && isTalk(view, governor.subject());
  }

  /** "met on efforts to defend the forest": what the efforts are for, and no purpose to meet. */
  private static boolean isOfEffort(SentenceView view, Clause clause) {
    Clause at = clause;
    while (!at.verb().form().isFinite() && at.parent() >= 0) {
      if (EFFORTS.contains(view.word(at.start() - 1))) {
        return true;
      }
      at = view.clauses().list().get(at.parent());
    }
    return false;
  }

  /** Whether an infinitive depends on a verb of meeting, with no content open in between. */
  private boolean isPurposeOfMeeting(SentenceView view, Clause clause, Map<Integer, Cue> accepted) {
    int parent = clause.parent();
    while (parent >= 0) {
      Clause governor = view.clauses().list().get(parent);
      if (accepted.containsKey(parent)) {
        return false;
      }
      boolean deed = finder.isDeed(view, governor) || isStay(view, governor);
      if (deed && governor.kind() != Clause.Kind.ADNOMINAL) {
        return (governor.kind() != Clause.Kind.RELATIVE || NestedCues.isOccasion(view, governor))
            && !isPlanned(view, governor, accepted);
      }
      boolean describes =
          governor.kind() == Clause.Kind.RELATIVE && governor.verb().to() != clause.verb().from();
      if (governor.verb().form().isFinite() && !describes) {
        return false;
      }
      parent = governor.parent();
    }
    return false;
  }

  /** "was in Lima (to discuss)": who went there to talk. */
  private static boolean isStay(SentenceView view, Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.copula()
        && verb.form() == VerbGroup.Form.PAST
        && view.word(verb.to()).equals("in")
        && view.tag(verb.to() + 1) == Tag.PROPN
        && view.canSpeak(clause.subject());
  }

  /** "agreed to meet", "said that they would meet": nothing has been said there yet. */
  private static boolean isPlanned(SentenceView view, Clause deed, Map<Integer, Cue> accepted) {
    VerbGroup.Form form = deed.verb().form();
    boolean open = form == VerbGroup.Form.INFINITIVE || form == VerbGroup.Form.MODAL;
    int parent = deed.parent();
    while (open && parent >= 0 && !accepted.containsKey(parent)) {
      parent = view.clauses().list().get(parent).parent();
    }
    return open && parent >= 0;
  }

  /** Whether a verb that is no statement itself only colours the act. */
  private static boolean isChained(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clause clause = cue.clause();
    if (clause.parent() < 0 || accepted.containsKey(clause.parent())) {
      return false;
    }
    Clause governor = view.clauses().list().get(clause.parent());
    boolean told =
        view.clauses().isTop(governor)
            || (!cue.weak()
                && governor.verb().form() != VerbGroup.Form.MODAL
                && governor.kind() == Clause.Kind.COMPLEMENT
                && accepted.containsKey(governor.parent()));
    return told
        && (ChainedVerbs.colours(view, governor, clause)
            || (TOLD.contains(cue.act()) && ChainedVerbs.attempts(view, governor, clause)));
  }

  /** "issued a statement condemning the raid": the words of what somebody issued. */
  private boolean isWording(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clause clause = cue.clause();
    Cue issued = accepted.get(clause.parent());
    int noun = clause.verb().from() - 1;
    return issued != null
        && issued.construction().startsWith("light")
        && issued.act() == Act.SAY
        && clause.verb().form() == VerbGroup.Form.GERUND
        && finder.isDocument(view, new Range(noun, noun + 1));
  }

  private static Optional<Cue> wording(SentenceView view, Cue cue) {
    Clause issued = view.clauses().list().get(cue.clause().parent());
    return Optional.of(cue.from(view.clauses().root(issued).subject()).as(WORDING));
  }

  /** "by accusing Ruritania of": a reproach that a clause with a speaker tells of. */
  private Optional<Cue> adnominal(SentenceView view, Cue cue) {
    if (isPhase(view, cue.clause())) {
      return withSubject(view, cue, "gerund");
    }
    boolean byGerund =
        cue.clause().verb().form() == VerbGroup.Form.GERUND
            && isByOrJoinedIn(view, cue.clause())
            && (!cue.weak() || cue.complement().clausal())
            && cue.act() != Act.DISCUSS;
    if (!byGerund || cue.clause().parent() < 0) {
      return Optional.empty();
    }
    Clause governor = view.clauses().list().get(cue.clause().parent());
    Clause finite = governor;
    while (!finite.verb().form().isFinite() && finite.parent() >= 0) {
      finite = view.clauses().list().get(finite.parent());
    }
    Range subject = view.clauses().root(finite).subject();
    boolean told = finite.kind() == Clause.Kind.COMPLEMENT || view.clauses().isTop(finite);
    return told && canSpeak(view, subject)
        ? Optional.of(cue.from(subject).as("verb-gerund"))
        : Optional.empty();
  }

  /** "The leaders began by discussing": the gerund has the subject of the verb before it. */
  private static boolean isPhase(SentenceView view, Clause clause) {
    int by = clause.verb().from() - 1;
    if (clause.parent() < 0
        || clause.verb().form() != VerbGroup.Form.GERUND
        || !view.word(by).equals("by")) {
      return false;
    }
    Clause governor = view.clauses().list().get(clause.parent());
    return governor.verb().to() == by
        && view.clauses().isTop(governor)
        && PHASES.contains(view.word(governor.verb().head()));
  }

  /** "by accusing", "before urging", "joined the partners in welcoming". */
  private static boolean isByOrJoinedIn(SentenceView view, Clause clause) {
    String before = view.word(clause.verb().from() - 1);
    return before.equals("by")
        || before.equals("before")
        || (before.equals("in")
            && clause.parent() >= 0
            && view.word(view.clauses().list().get(clause.parent()).verb().head())
                .startsWith("join"));
  }

  private Optional<Cue> passive(SentenceView view, Cue cue) {
    if (cue.clause().kind() == Clause.Kind.ADNOMINAL) {
      return announced(view, cue);
    }
    boolean agent = !cue.source().isEmpty() && canSpeak(view, cue.source());
    if (!cue.source().isEmpty() && !agent) {
      return Optional.empty();
    }
    boolean open = cue.clause().verb().form() == VerbGroup.Form.MODAL;
    boolean told = cue.complement().frame().equals("that");
    boolean everyday = cue.weak() && !told && !isOfThing(view, cue);
    if (open || (everyday && (!agent || cue.complement().frame().equals("subject")))) {
      return Optional.empty();
    }
    if (isOwnDocument(view, cue)) {
      return Optional.empty();
    }
    boolean top = view.clauses().isTop(cue.clause()) || isSaidThere(view, cue);
    return top || agent ? Optional.of(cue) : Optional.empty();
  }

  /** "Ways to trade were reviewed": in a report of talks a topic, with nobody who did it. */
  private static boolean isOfThing(SentenceView view, Cue cue) {
    return cue.act() == Act.DISCUSS
        && cue.source().isEmpty()
        && cue.complement().frame().equals("subject")
        && view.clauses().isTop(cue.clause())
        && !view.canSpeak(cue.content());
  }

  /** "held talks, during which ways to trade were discussed": what was said on the occasion. */
  private static boolean isSaidThere(SentenceView view, Cue cue) {
    return cue.act() != Act.INFORM
        && NestedCues.isOccasion(view, view.clauses().level(cue.clause()));
  }

  /** "The following statement was released by the Minister": the text tells of itself. */
  private boolean isOwnDocument(SentenceView view, Cue cue) {
    Range subject = cue.content();
    return cue.complement().frame().equals("subject")
        && view.sentence().holds("following", subject.from(), subject.to())
        && finder.isDocument(view, subject);
  }

  /** "the steps announced by the Minister": the words before the participle are what was told. */
  private static Optional<Cue> announced(SentenceView view, Cue cue) {
    int verb = cue.clause().verb().from();
    int start = view.phraseStart(verb);
    if (start == verb || !canSpeak(view, cue.source()) || cue.weak() || !TOLD.contains(cue.act())) {
      return Optional.empty();
    }
    return Optional.of(cue.over(new Range(start, verb)).as("verb-participle-by"));
  }

  private static boolean canSpeak(SentenceView view, Range range) {
    return isWho(view, range) || view.canSpeak(range);
  }

  private static boolean isWho(SentenceView view, Range range) {
    return range.to() == range.from() + 1 && view.word(range.from()).equals("who");
  }

  /** Whether the subject is the talk itself: "The discussion also addressed ...". */
  static boolean isTalk(SentenceView view, Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      switch (view.word(i)) {
        case "talks",
            "roundtable",
            "discussion",
            "discussions",
            "conversation",
            "conversations",
            "meeting",
            "meetings",
            "call",
            "consultations",
            "negotiations",
            "exchange",
            "agenda",
            "dialogue",
            "session" -> {
          return true;
        }
        case "of", "on", "between", "with" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
