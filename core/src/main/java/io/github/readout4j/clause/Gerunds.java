package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;

/** Tells where gerunds stand: tails that report, members of lists, parts of noun phrases. */
final class Gerunds {

  private final Sentence sentence;
  private final VerbForms forms;
  private final SubjectFinder subjects;
  private final OpenClauses open;
  private final Joints joints;
  private final List<Clause> clauses;

  Gerunds(
      Sentence sentence, VerbForms forms, SubjectFinder subjects, OpenClauses open, Joints joints) {
    this.sentence = sentence;
    this.forms = forms;
    this.subjects = subjects;
    this.open = open;
    this.joints = joints;
    this.clauses = open.list();
  }

  Place place(VerbGroup group, int before) {
    if (closesApposition(before)) {
      Optional<Place> absolute = absolute(group);
      if (absolute.isPresent()) {
        return absolute.get();
      }
    }
    if (joints.joins(before) && sentence.tag(before) == Tag.CCONJ) {
      int partner = gerundPartner(group, before);
      if (partner >= 0) {
        return new Place(
            Kind.COORDINATE, group, Range.NONE, joints.start(before, group), partner, before);
      }
    }
    if (before >= 0
        && sentence.tag(before) == Tag.CCONJ
        && !open.hasParticipial()
        && !sentence.word(before - 1).equals(",")) {
      return Place.adnominal(group, clauses.size() - 1, before);
    }
    boolean opens =
        before < 0
            || sentence.word(before).equals(",")
            || sentence.word(before).equals("while")
            || sentence.word(before).equals("\"")
            || (sentence.isDash(before) && holdsTail(group, before))
            || sentence.tag(before) == Tag.CCONJ;
    if (opens && goesOnWithList(group, before)) {
      return new Place(
          Kind.COORDINATE,
          group,
          Range.NONE,
          joints.start(before, group),
          clauses.size() - 1,
          before);
    } else if (opens) {
      boolean tail = holdsTail(group, before) && !followsAside(before);
      int parent = tail ? open.topFinite() : open.lastFinite();
      return new Place(
          Kind.PARTICIPIAL, group, Range.NONE, joints.start(before, group), parent, before);
    }
    if (isWithRemarks(before) && open.hasFinite() && forms.isReporting(verb(group))) {
      return new Place(Kind.PARTICIPIAL, group, Range.NONE, group.from(), open.topFinite(), before);
    }
    return absolute(group).orElseGet(() -> Place.adnominal(group, clauses.size() - 1, before));
  }

  /** "opened the meeting with remarks noting the flood": the remarks are the subject's. */
  private boolean isWithRemarks(int noun) {
    boolean remarks = sentence.word(noun).equals("remarks") || sentence.word(noun).equals("words");
    int at = noun - 1;
    while (sentence.tag(at) == Tag.ADJ) {
      at--;
    }
    return remarks && sentence.word(at).equals("with");
  }

  private String verb(VerbGroup group) {
    return sentence.word(group.head());
  }

  /** ", with Jane Roe, the envoy, saying": a comma can close what describes her. */
  private boolean closesApposition(int before) {
    return before > 0 && sentence.word(before).equals(",") && open.hasFinite();
  }

  /** "to keep imposing costs, holding them to account, and providing aid": the second of three. */
  private boolean goesOnWithList(VerbGroup group, int before) {
    if (before < 0
        || !sentence.word(before).equals(",")
        || forms.isCommunication(sentence.word(group.head()))
        || clauses.isEmpty()
        || clauses.get(clauses.size() - 1).verb().form() != Form.GERUND) {
      return false;
    }
    for (int i = group.to(); i + 1 < sentence.size(); i++) {
      if (sentence.tag(i) == Tag.CCONJ
          && sentence.word(i - 1).equals(",")
          && sentence.word(i + 1).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "A, the envoy said, adding B": the tail goes with the clause that ends right before it. */
  private boolean followsAside(int comma) {
    Clause last = open.hasFinite() ? clauses.get(open.lastFinite()) : null;
    return last != null
        && last.verb().to() == comma
        && !last.subject().isEmpty()
        && forms.isCommunication(sentence.word(last.verb().head()));
  }

  /** After "while" a verb with everyday meanings goes with the nearest clause. */
  private boolean holdsTail(VerbGroup group, int before) {
    String verb = sentence.word(group.head());
    boolean aside = before >= 0 && sentence.word(before).equals("while");
    return aside ? forms.isCommunication(verb) : forms.isReporting(verb);
  }

  /** ", with the President stressing A": a tail with a subject of its own. */
  private Optional<Place> absolute(VerbGroup group) {
    Range subject =
        forms.isReporting(sentence.word(group.head())) ? subjects.before(group.from()) : Range.NONE;
    boolean both = sentence.word(subject.from() - 1).equals("both");
    int with = subject.from() - (both ? 2 : 1);
    boolean absolute =
        !subject.isEmpty()
            && sentence.word(with).equals("with")
            && (sentence.word(with - 1).equals(",") || open.isVerbEnd(with - 1));
    return absolute
        ? Optional.of(new Place(Kind.PARTICIPIAL, group, subject, with - 1, open.topFinite(), with))
        : Optional.empty();
  }

  /** A reporting tail goes on with a reporting tail: "thanking A for opening B and urging C". */
  private int gerundPartner(VerbGroup group, int before) {
    if (forms.isReporting(sentence.word(group.head()))) {
      for (int k = clauses.size() - 1; k >= 0; k--) {
        Clause clause = clauses.get(k);
        if (clause.verb().form() == Form.GERUND
            && forms.isCommunication(sentence.word(clause.verb().head()))) {
          return k;
        }
      }
    }
    return open.last(before, Form.GERUND, Form.GERUND);
  }
}
