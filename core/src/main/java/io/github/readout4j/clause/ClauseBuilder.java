package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Sentence;
import java.util.List;

/** Turns the verb groups of one sentence, one after the other, into clauses that hang together. */
final class ClauseBuilder {

  private final Sentence sentence;
  private final VerbForms forms;
  private final PhraseTokens tokens;
  private final SubjectFinder subjects;
  private final OpenClauses open;
  private final Participles participles;
  private final Joints joints;
  private final Gerunds gerunds;
  private final FiniteClauses finites;
  private final List<Clause> clauses;

  ClauseBuilder(
      Sentence sentence, List<Mention> mentions, List<VerbGroup> groups, VerbForms forms) {
    this.sentence = sentence;
    this.forms = forms;
    this.open = new OpenClauses(sentence);
    this.participles = new Participles(sentence, forms, open);
    this.joints = new Joints(sentence);
    this.clauses = open.list();
    this.tokens = new PhraseTokens(sentence, mentions, groups);
    this.subjects = new SubjectFinder(sentence, forms, tokens);
    this.gerunds = new Gerunds(sentence, forms, subjects, open, joints);
    this.finites =
        new FiniteClauses(
            sentence,
            forms,
            subjects,
            open,
            participles,
            joints,
            new OpeningSubject(sentence, tokens, open));
  }

  List<Clause> clauses() {
    for (int k = 0; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      if (clause.kind() == Kind.PARTICIPIAL && clause.parent() < 0) {
        clauses.set(k, hangOnMain(clause));
      }
    }
    return List.copyOf(clauses);
  }

  /**
   * "Turning to trade, the envoy said": the participle that opens the sentence shares the subject.
   */
  private Clause hangOnMain(Clause clause) {
    return clauses.stream()
        .filter(other -> other.kind() == Kind.MAIN && other.index() > clause.index())
        .findFirst()
        .map(
            main ->
                new Clause(
                    clause.index(),
                    clause.kind(),
                    clause.verb(),
                    clause.subject(),
                    clause.start(),
                    main.index(),
                    true))
        .orElse(clause);
  }

  void add(VerbGroup group) {
    int before = joints.before(group);
    switch (group.form()) {
      case INFINITIVE -> addInfinitive(group, before);
      case GERUND -> {
        if (participles.describesSubject(group)) {
          addParticiple(group.as(Form.PARTICIPLE), before);
        } else {
          put(gerunds.place(group, before));
        }
      }
      case PARTICIPLE -> {
        if (finites.closesRelative(group, before)) {
          addFinite(group.as(Form.PAST), before);
        } else {
          addParticiple(group, before);
        }
      }
      case BARE -> addBare(group, before);
      case PAST, PRESENT, MODAL -> addFinite(group, before);
    }
  }

  private void addInfinitive(VerbGroup group, int before) {
    int partner = joints.joins(before) ? open.last(before, Form.INFINITIVE, Form.INFINITIVE) : -1;
    Kind kind = partner >= 0 ? Kind.COORDINATE : Kind.INFINITIVE;
    put(
        new Place(
            kind,
            group,
            Range.NONE,
            joints.start(before, group),
            partner >= 0 ? partner : clauses.size() - 1,
            before));
  }

  private void addParticiple(VerbGroup group, int before) {
    put(Place.adnominal(group, clauses.size() - 1, before));
  }

  private void addBare(VerbGroup group, int before) {
    int partner = joints.joins(before) ? open.lastBaseForm() : -1;
    if (partner >= 0 && !goesOnInPresent(group, before)) {
      put(
          new Place(
              Kind.COORDINATE, group, Range.NONE, joints.start(before, group), partner, before));
      return;
    }
    if (joints.joins(before)
        && open.lastFinite() >= 0
        && clauses.get(open.lastFinite()).verb().form() == Form.PRESENT) {
      addPredicate(group, before);
      return;
    }
    Range subject = participles.followsBareVerb(group) ? Range.NONE : subjects.before(group.from());
    if (subject.isEmpty() || isHelped(subject)) {
      put(Place.adnominal(group, clauses.size() - 1, before));
    } else {
      addPredicate(group, before);
    }
  }

  private void addPredicate(VerbGroup group, int before) {
    addFinite(group.as(Form.PRESENT), before);
    tokens.read(group);
  }

  /** "The states stress the need to act, and call on": the comma goes back to the first verb. */
  private boolean goesOnInPresent(VerbGroup group, int before) {
    int first = open.lastFinite();
    return sentence.word(before - 1).equals(",")
        && forms.isReporting(sentence.word(group.head()))
        && first >= 0
        && clauses.get(first).verb().form() == Form.PRESENT
        && forms.isReporting(sentence.word(clauses.get(first).verb().head()));
  }

  /** "help Ruritania defend", "let the talks go on": no clause with a tense. */
  private boolean isHelped(Range subject) {
    int verb = subject.from() - 1;
    return switch (sentence.word(verb)) {
      case "help",
          "helps",
          "helped",
          "helping",
          "let",
          "lets",
          "letting",
          "make",
          "makes",
          "made",
          "making",
          "have",
          "see",
          "ensure" ->
          true;
      default -> false;
    };
  }

  private void addFinite(VerbGroup group, int before) {
    if (participles.isNone(group) || participles.isQuestion(group)) {
      addParticiple(group.as(Form.PARTICIPLE), before);
    } else if (joints.joins(before) && participles.mayBeBase(group)) {
      addBare(group.as(Form.BARE), before);
    } else {
      put(finites.place(group, before));
    }
  }

  private void put(Place place) {
    int before = place.before();
    boolean comma =
        sentence.word(place.start()).equals(",")
            || (before >= 0
                && (sentence.word(before).equals(",") || sentence.word(before - 1).equals(",")));
    clauses.add(
        new Clause(
            clauses.size(),
            place.kind(),
            place.verb(),
            place.subject(),
            place.start(),
            place.parent(),
            comma));
  }
}
