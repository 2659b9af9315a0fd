package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** Tells participles that look like a past tense, and base forms that do, from predicates. */
final class Participles {

  private static final Set<String> COMMON =
      Set.of(
          "values",
          "interests",
          "goals",
          "aims",
          "objectives",
          "priorities",
          "principles",
          "responsibilities",
          "history",
          "prosperity");

  private final Sentence sentence;
  private final VerbForms forms;
  private final OpenClauses open;

  Participles(Sentence sentence, VerbForms forms, OpenClauses open) {
    this.sentence = sentence;
    this.forms = forms;
    this.open = open;
  }

  /** Whether the verb, before any clause is sought for it, can be no predicate. */
  boolean isNone(VerbGroup group) {
    return isOfObject(group)
        || (isAlone(group)
            && (followsBareVerb(group)
                || isAsideBy(group)
                || isSecondModifier(group)
                || isOfAll(group)));
  }

  /** "Asked whether it holds, Roe said yes", "When asked about it, Roe left". */
  boolean isQuestion(VerbGroup group) {
    int opening = sentence.word(group.from() - 1).equals("when") ? group.from() - 1 : group.from();
    boolean opens = opening == 0 || sentence.tag(opening - 1) == Tag.PUNCT;
    return opens
        && isAlone(group)
        && sentence.word(group.head()).equals("asked")
        && switch (sentence.word(group.to())) {
          case "whether", "if", "about", "what", "how", "why", "when", "by", "for", "to", "on" ->
              true;
          default -> false;
        };
  }

  /** "new, coordinated regional answers": it stands between an adjective and what both describe. */
  private boolean isSecondModifier(VerbGroup group) {
    int comma = group.from() - 1;
    return group.form() == Form.PAST
        && sentence.word(comma).equals(",")
        && sentence.tag(comma - 1) == Tag.ADJ
        && (sentence.tag(comma - 2) == Tag.VERB || sentence.tag(comma - 2) == Tag.DET)
        && (sentence.tag(group.to()) == Tag.ADJ || sentence.tag(group.to()) == Tag.NOUN);
  }

  /** "common aims and shared values": what is held in common, and nothing that is told. */
  private boolean isOfAll(VerbGroup group) {
    if (!sentence.word(group.head()).equals("shared")
        || sentence.tag(group.from() - 1) != Tag.CCONJ) {
      return false;
    }
    int noun = group.to();
    while (sentence.tag(noun) == Tag.ADJ || sentence.tag(noun + 1) == Tag.NOUN) {
      noun++;
    }
    return COMMON.contains(sentence.word(noun));
  }

  /** "Endorsing governments agreed": the gerund that opens a sentence describes the subject. */
  boolean describesSubject(VerbGroup group) {
    int before = group.from() - 1;
    return isAlone(group)
        && (before < 0 || sentence.tag(before) == Tag.PUNCT)
        && open.list().isEmpty()
        && sentence.tag(group.to()) == Tag.NOUN
        && sentence.word(group.to()).endsWith("s")
        && forms.of(sentence.word(group.to() + 1)).contains(VerbForm.PAST)
        && sentence.tag(group.to() + 1) == Tag.VERB;
  }

  /** Whether what was taken for the subject after "and" shows that the verb describes it. */
  boolean describes(VerbGroup group, Range subject) {
    return isAlone(group) && (goesOnWithGerund(subject) || isDescribed(group, subject));
  }

  /** ", backed by the partners": a participle after a comma rather than a further predicate. */
  boolean isLooseParticiple(VerbGroup group, int before) {
    if (group.form() != Form.PAST || group.from() != group.head()) {
      return false;
    }
    String verb = sentence.word(group.head());
    if (isSecondOfContrast(before)) {
      return true;
    }
    boolean comma = sentence.word(before).equals(",");
    boolean weak = comma ? !forms.isCommunication(verb) : !forms.isReporting(verb);
    if (comma && weak && isSecondOfThree(group)) {
      return false;
    }
    if (sentence.token(group.head()).participle() && weak) {
      return !sharesAuxiliary(group);
    }
    boolean modifies = !forms.isReporting(verb) && sentence.tag(group.to()) == Tag.ADP;
    return comma && (sentence.word(group.to()).equals("by") || modifies);
  }

  /** "is not only old but rooted in": what "not only" opens goes on within its clause. */
  private boolean isSecondOfContrast(int before) {
    return sentence.word(before).equals("but")
        && sentence.holds("only", open.list().get(open.lastFinite()).verb().to() - 1, before);
  }

  /** "reviewed A, explored ways to B, and discussed C": the verb in the middle of a list. */
  private boolean isSecondOfThree(VerbGroup group) {
    if (!forms.isReporting(sentence.word(group.head())) || !startsObject(group.to())) {
      return false;
    }
    for (int i = group.to(); i + 1 < sentence.size(); i++) {
      if (sentence.tag(i) == Tag.CCONJ && sentence.word(i - 1).equals(",")) {
        int verb = VerbGroupFinder.skipAdverbs(sentence, i + 1);
        return sentence.tag(verb) == Tag.VERB
            && forms.isReporting(sentence.word(verb))
            && forms.of(sentence.word(verb)).contains(VerbForm.PAST);
      }
    }
    return false;
  }

  private boolean startsObject(int i) {
    return switch (sentence.tag(i)) {
      case DET, PRON, PROPN, NOUN, ADJ -> true;
      default -> false;
    };
  }

  /** "had always respected and trusted": the participle goes with the auxiliary before. */
  boolean sharesAuxiliary(VerbGroup group) {
    int last = open.lastFinite();
    int conjunction = group.from() - 1;
    while (conjunction > 0 && sentence.tag(conjunction) == Tag.ADV) {
      conjunction--;
    }
    return last >= 0
        && sentence.tag(conjunction) == Tag.CCONJ
        && sentence.token(group.head()).participle()
        && open.list().get(last).verb().from() < open.list().get(last).verb().head()
        && open.list().get(last).verb().form() != Form.MODAL;
  }

  private static boolean isAlone(VerbGroup group) {
    return group.from() == group.head();
  }

  /** "keep them informed": a pronoun that can be no subject stands before it. */
  private boolean isOfObject(VerbGroup group) {
    boolean participle = group.form() == Form.PAST && isAlone(group);
    return participle
        && sentence.tag(group.from() - 1) == Tag.PRON
        && switch (sentence.word(group.from() - 1)) {
          case "them", "him", "us", "me" -> true;
          default -> false;
        };
  }

  /** "The President, joined by the guilds, met": before any other verb. */
  private boolean isAsideBy(VerbGroup group) {
    return open.list().isEmpty()
        && group.form() == Form.PAST
        && sentence.word(group.from() - 1).equals(",")
        && sentence.word(group.to()).equals("by");
  }

  /** "to get involved", "to help promote": no subject stands between the two verbs. */
  boolean followsBareVerb(VerbGroup group) {
    Clause last = open.list().isEmpty() ? null : open.list().get(open.list().size() - 1);
    return last != null
        && last.verb().form() == Form.INFINITIVE
        && last.verb().to() == group.from();
  }

  /** "how to mend the dike and put in place a pump": a past tense that looks like the base form. */
  boolean mayBeBase(VerbGroup group) {
    return isAlone(group)
        && group.form() == Form.PAST
        && !open.list().isEmpty()
        && open.lastBaseForm() == open.list().size() - 1
        && forms.of(sentence.word(group.head())).contains(VerbForm.BASE);
  }

  /** "serving ports and helping towns left behind": what follows "and" is a gerund's object. */
  private boolean goesOnWithGerund(Range subject) {
    return open.list().stream()
        .anyMatch(
            clause ->
                clause.kind() == Kind.COORDINATE
                    && clause.verb().form() == Form.GERUND
                    && clause.verb().from() == subject.from());
  }

  /** "and those hit by the storm", "and the guilds to form crews trained in Lima". */
  private boolean isDescribed(VerbGroup group, Range subject) {
    if (group.form() != Form.PAST || forms.isReporting(sentence.word(group.head()))) {
      return false;
    }
    boolean by = sentence.word(group.to()).equals("by") && sentence.tag(group.to() + 1) != Tag.NUM;
    return by
        || sentence.token(group.head()).participle()
        || open.list().stream()
            .anyMatch(
                inner ->
                    inner.verb().form() == Form.INFINITIVE
                        && subject.contains(inner.verb().head()));
  }
}
