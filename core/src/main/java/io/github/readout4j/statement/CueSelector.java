package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
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

  /** Acts of telling, which a verb with everyday meanings performs after a comma too. */
  static final Set<Act> TOLD = Set.of(Act.SAY, Act.INFORM, Act.EMPHASIZE, Act.AFFIRM);

  private static final String WORDING = "verb-wording";

  /** Verbs that tell only when in a talk something was said: "began by thanking". */
  private static final Set<String> PHASES =
      Set.of("began", "begun", "started", "opened", "concluded", "concludes", "closed", "ended");

  /** Verbs of which the participle only tells what a talk was about most. */
  private static final Set<String> NARROWING = Set.of("focus", "concentrate");

  private final CueFinder finder;
  private final PurposeCues purposes;
  private final PassiveReports passives;

  CueSelector(CueFinder finder) {
    this.finder = finder;
    this.purposes = new PurposeCues(finder);
    this.passives = new PassiveReports(finder);
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

  /**
   * "said that the dam holds, and the town seeks no aid": a report in the past goes on in the
   * present.
   */
  private static boolean goesOnTelling(Cue cue, Map<Integer, Cue> accepted) {
    VerbGroup.Form form = cue.clause().verb().form();
    Cue told = null;
    for (Cue other : accepted.values()) {
      told = other.clause().verb().form() == VerbGroup.Form.PAST ? other : told;
    }
    return told != null
        && told.complement().clausal()
        && (form == VerbGroup.Form.PRESENT || form == VerbGroup.Form.MODAL)
        && !cue.clause().verb().passive();
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
    if (cue.construction().equals("talks")
        || cue.construction().equals(FreeRelatives.NAMED)
        || cue.construction().equals(PassiveCues.QUESTION)) {
      return Optional.of(cue);
    }
    if (cue.construction().equals("passive")) {
      return passives.select(view, cue);
    }
    return switch (cue.clause().kind()) {
      case MAIN -> CueSubjects.withSubject(view, cue, "main");
      case CONJOINED ->
          goesOnTelling(cue, accepted) && !view.isQuoted(cue.head())
              ? nested(view, cue, accepted)
              : CueSubjects.withSubject(view, cue, "main");
      case COORDINATE -> coordinate(view, cue, accepted);
      case PARTICIPIAL -> participial(view, cue, accepted);
      case COMPLEMENT, RELATIVE, ADVERBIAL -> nested(view, cue, accepted);
      case INFINITIVE -> purposes.select(view, cue, accepted);
      case ADNOMINAL -> isWording(view, cue, accepted) ? wording(view, cue) : adnominal(view, cue);
    };
  }

  private Optional<Cue> coordinate(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clauses clauses = view.clauses();
    Clause clause = cue.clause();
    Clause level = clauses.level(clause);
    if (level.kind() == Clause.Kind.INFINITIVE) {
      boolean besideStatement =
          accepted.containsKey(clause.parent()) || accepted.containsKey(level.index());
      boolean other = cue.weak() && PurposeCues.isOfEffort(view, level);
      return besideStatement || (!other && purposes.isPurposeOfMeeting(view, level, accepted))
          ? CueSubjects.withSubject(view, cue, "purpose")
          : Optional.empty();
    }
    if (level.kind() == Clause.Kind.ADNOMINAL) {
      return accepted.containsKey(level.index())
          ? CueSubjects.withSubject(view, cue, "coordinate")
          : Optional.empty();
    }
    if (level.kind() == Clause.Kind.COMPLEMENT || level.kind() == Clause.Kind.RELATIVE) {
      return nested(view, cue, accepted);
    }
    return CueSubjects.withSubject(view, cue, "coordinate");
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
    return CueSubjects.withSubject(view, cue, "participle");
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
    return NestedCues.report(view, cue, accepted) && CueSubjects.canSpeak(view, subject)
        ? CueSubjects.withSubject(view, cue, "nested")
        : Optional.empty();
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
      return CueSubjects.withSubject(view, cue, "gerund");
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
    return told && CueSubjects.canSpeak(view, subject)
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
}
