package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;

/** Tells where verbs with a tense stand among the clauses of their sentence. */
final class FiniteClauses {

  private static final int LONGEST_ASIDE = 5;

  private final Sentence sentence;
  private final VerbForms forms;
  private final SubjectFinder subjects;
  private final OpenClauses open;
  private final ClauseKinds kinds;
  private final Participles participles;
  private final Partners partners;
  private final RelativeEnds relatives;
  private final Joints joints;
  private final OpeningSubject opening;
  private final List<Clause> clauses;

  FiniteClauses(
      Sentence sentence,
      VerbForms forms,
      SubjectFinder subjects,
      OpenClauses open,
      Participles participles,
      Joints joints,
      OpeningSubject opening) {
    this.sentence = sentence;
    this.forms = forms;
    this.subjects = subjects;
    this.open = open;
    this.kinds = new ClauseKinds(sentence, forms, open);
    this.participles = participles;
    this.partners = new Partners(sentence, forms, open, participles);
    this.relatives = new RelativeEnds(sentence, forms, subjects, open);
    this.joints = joints;
    this.opening = opening;
    this.clauses = open.list();
  }

  /** "The talks, which took place in Oslo, covered trade": after the comma comes the predicate. */
  boolean closesRelative(VerbGroup group, int before) {
    return relatives.closesRelative(group, before);
  }

  Place place(VerbGroup group, int before) {
    if (isInverted(group)) {
      Range subject = new Range(group.to(), group.to() + 1);
      return new Place(Kind.ADVERBIAL, group, subject, group.from(), clauses.size() - 1, before);
    }
    Range parted = opening.before(group);
    if (!parted.isEmpty()) {
      Range nearest = subjects.before(group.from());
      boolean whole = !nearest.isEmpty() && nearest.from() == parted.from();
      Range subject = whole ? nearest : parted;
      return new Place(Kind.MAIN, group, subject, subject.from(), -1, subject.from() - 1);
    }
    boolean mayShare =
        before >= 0
            && joints.joins(before)
            && !isAfterDescription(group, before)
            && open.hasFinite()
            && !relatives.closesParenthesis(group, before);
    if (relatives.closesRelative(group, before)) {
      Range whole = subjects.before(group.from());
      return new Place(Kind.MAIN, group, whole, whole.from(), -1, whole.from() - 1);
    }
    if (mayShare && participles.isLooseParticiple(group, before)) {
      return Place.adnominal(group.as(Form.PARTICIPLE), clauses.size() - 1, before);
    }
    if (mayShare) {
      int partner = partners.of(group, before);
      if (partner >= 0) {
        return new Place(
            Kind.COORDINATE, group, Range.NONE, joints.start(before, group), partner, before);
      }
    }
    int pronoun = beforeAside(before);
    if (pronoun >= 0 && isRelativePronoun(pronoun)) {
      Range subject = new Range(pronoun, pronoun + 1);
      return new Place(Kind.RELATIVE, group, subject, pronoun, clauses.size() - 1, pronoun);
    }
    Range described = relatives.describedSubject(group);
    if (!described.isEmpty()) {
      return new Place(Kind.MAIN, group, described, described.from(), -1, described.from() - 1);
    }
    Range whole = openComplement(group);
    if (!whole.isEmpty()) {
      return new Place(
          Kind.COMPLEMENT, group, whole, whole.from(), open.lastFinite(), whole.from() - 1);
    }
    Range subject = subjects.before(group.from());
    int introducer = (subject.isEmpty() ? group.from() : subject.from()) - 1;
    Kind kind = isAside(group, introducer) ? Kind.ADVERBIAL : kinds.kind(introducer);
    if (kind == Kind.CONJOINED && participles.describes(group, subject)) {
      return Place.adnominal(group.as(Form.PARTICIPLE), clauses.size() - 1, before);
    }
    return new Place(
        kind,
        group,
        subject.isEmpty() ? subjects.inverted(group) : subject,
        joints.introducerStart(introducer, subject, group),
        kind == Kind.MAIN ? -1 : parent(kind, introducer),
        introducer);
  }

  /** "The King was away, his envoy, Jane Roe, said": who speaks stands between commas. */
  private boolean isAfterDescription(VerbGroup group, int before) {
    return sentence.word(before).equals(",")
        && forms.isCommunication(sentence.word(group.head()))
        && subjects.isDescribed(before);
  }

  /** "costs on Ruritania should it invade": a condition that begins with its verb. */
  private boolean isInverted(VerbGroup group) {
    return !clauses.isEmpty()
        && sentence.word(group.from()).equals("should")
        && group.to() == group.from() + 1
        && (sentence.tag(group.to()) == Tag.PRON || sentence.tag(group.to()) == Tag.PROPN);
  }

  /** "emphasized Ruritania and Cordavia will": all between two verbs is the second's subject. */
  private Range openComplement(VerbGroup group) {
    int last = open.lastFinite();
    if (last < 0 || group.form() != Form.MODAL) {
      return Range.NONE;
    }
    VerbGroup told = clauses.get(last).verb();
    boolean communicates =
        told.form() == Form.PAST
            && !told.passive()
            && forms.isCommunication(sentence.word(told.head()));
    for (int i = told.to(); i < group.from() && communicates; i++) {
      communicates = isOfSubject(i);
    }
    return communicates && group.from() > told.to()
        ? new Range(told.to(), group.from())
        : Range.NONE;
  }

  private boolean isOfSubject(int i) {
    return switch (sentence.tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM, CCONJ -> true;
      default -> sentence.isPossessive(i);
    };
  }

  /** ", he stressed,": a reporting clause that interrupts what it reports. */
  private boolean isAside(VerbGroup group, int introducer) {
    return introducer > 0
        && open.hasFinite()
        && sentence.word(introducer).equals(",")
        && sentence.word(group.to()).equals(",")
        && forms.isReporting(sentence.word(group.head()));
  }

  /** "(the bond) which, in particular, rests on": the token before such an aside. */
  private int beforeAside(int before) {
    if (before < 0 || !sentence.word(before).equals(",")) {
      return before;
    }
    int open = before - 1;
    while (open > 0 && before - open <= LONGEST_ASIDE && isOfAside(open)) {
      open--;
    }
    return sentence.word(open).equals(",") && open < before - 1 ? open - 1 : before;
  }

  private boolean isOfAside(int i) {
    return !sentence.word(i).equals(",") && !sentence.tag(i).isVerbal();
  }

  private boolean isRelativePronoun(int i) {
    String word = sentence.word(i);
    return word.equals("who")
        || word.equals("whom")
        || word.equals("which")
        || (word.equals("that")
            && i > 0
            && (sentence.tag(i - 1).isNominal() || sentence.word(i - 1).equals(",")));
  }

  private int parent(Kind kind, int introducer) {
    boolean afterCircumstance =
        kind == Kind.COMPLEMENT
            && sentence.word(introducer).equals(",")
            && kinds.lastTold() < open.lastFinite();
    if (afterCircumstance) {
      return kinds.lastTold();
    }
    return introducer < 0 ? -1 : clauses.size() - 1;
  }
}
