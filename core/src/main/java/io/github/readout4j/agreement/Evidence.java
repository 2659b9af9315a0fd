package io.github.readout4j.agreement;

import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/** Whether the noun of an agreement, with the words around it, tells of one. */
final class Evidence {

  /** What tells how good something is rather than what it is: "a great deal". */
  private static final Set<String> PRAISE =
      Set.of("big", "great", "good", "better", "best", "bad", "fair", "real", "new", "possible");

  /** What stands between a noun and the participle that tells of it. */
  private static final Set<String> LINKS =
      Set.of(",", "that", "which", "was", "were", "is", "are", "has", "have", "been");

  private final StatusCues cues;
  private final DescriptionBounds descriptions;
  private final NameTables tables;
  private final StatusReader status;

  Evidence(
      StatusCues cues, DescriptionBounds descriptions, NameTables tables, StatusReader status) {
    this.cues = cues;
    this.descriptions = descriptions;
    this.tables = tables;
    this.status = status;
  }

  /** Whether it is an act of one state, or harmony, or the end of a dispute. */
  boolean isOfSomethingElse(Naming naming) {
    return tables.isUnilateral(naming) || isMassNoun(naming) || isSolution(naming);
  }

  boolean isOfAgreement(Naming naming) {
    boolean named = naming.proper() && tables.isShared(naming);
    return switch (naming.noun().use()) {
      case ALWAYS -> true;
      case NAMED -> named;
      case DESCRIBED -> named || isDescribed(naming) || isMade(naming) || isWitnessed(naming);
      case CONTEXT -> named || isMade(naming) || isWitnessed(naming);
      case FOUNDED -> named || isPlaced(naming) || isFounded(naming);
    };
  }

  /** "a lasting resolution of the conflict": its end rather than a text. */
  private static boolean isSolution(Naming naming) {
    String after = naming.sentence().word(naming.headEnd());
    boolean solved = after.equals("of") || after.equals("to");
    return naming.kind() == AgreementKind.RESOLUTION && !naming.proper() && solved;
  }

  /** "there was broad agreement": harmony rather than a text. */
  private static boolean isMassNoun(Naming naming) {
    Sentence sentence = naming.sentence();
    boolean bare =
        !naming.isDefinite()
            && !naming.isIndefinite()
            && !hasArticle(naming)
            && naming.owner().isEmpty();
    boolean compound =
        naming.head() > naming.words().from() && sentence.tag(naming.head() - 1) != Tag.ADJ;
    boolean possessed = sentence.tag(naming.words().from() - 1) == Tag.PRON;
    return isMass(naming.noun().noun())
        && bare
        && !compound
        && !possessed
        && !naming.isPlural()
        && !naming.proper();
  }

  private static boolean hasArticle(Naming naming) {
    return naming.sentence().tag(naming.words().from() - 1) == Tag.DET;
  }

  private static boolean isMass(String noun) {
    return noun.equals("agreement") || noun.equals("understanding") || noun.equals("consensus");
  }

  private boolean isMade(Naming naming) {
    return descriptions.isMade(naming.sentence(), naming.headEnd());
  }

  /** "the peace deal": words before the noun, or those whom it joins, tell which one it is. */
  private static boolean isDescribed(Naming naming) {
    Sentence sentence = naming.sentence();
    boolean told = naming.head() > naming.words().from();
    return (told && !PRAISE.contains(sentence.word(naming.head() - 1)))
        || sentence.word(naming.headEnd()).equals("between");
  }

  /** "under the grain deal", "the draft resolution": a word on its status stands beside it. */
  private boolean isWitnessed(Naming naming) {
    if (naming.noun().noun().equals("commitment")) {
      return naming.owner().isEmpty() && tables.isOfMembers(naming);
    }
    return !naming.isBare() && status.beside(naming).isPresent();
  }

  /** "the Lima roadmap", "a bilateral roadmap": parties or a place stand before the noun. */
  private boolean isPlaced(Naming naming) {
    Sentence sentence = naming.sentence();
    int before = naming.head() - 1;
    boolean place = sentence.tag(before) == Tag.PROPN && sentence.tag(before - 1) == Tag.DET;
    boolean road = naming.noun().noun().startsWith("road");
    return road && !naming.isBare() && (place || tables.isShared(naming));
  }

  /** "signed a plan for the delta", "their partnership was built in 1991": it was made. */
  private boolean isFounded(Naming naming) {
    return !naming.proper()
        && naming.owner().isEmpty()
        && (isFoundedBefore(naming) || isFoundedAfter(naming));
  }

  private boolean isFoundedBefore(Naming naming) {
    Sentence sentence = naming.sentence();
    int i = naming.words().from() - 1;
    while (i > 0 && (sentence.word(i).equals("of") || isBetween(sentence.tag(i)))) {
      i--;
    }
    return !naming.isBare() && founds(sentence, i) && !sentence.word(i - 1).equals("to");
  }

  private static boolean isBetween(Tag tag) {
    return switch (tag) {
      case DET, ADJ, NUM, PRON, ADV -> true;
      default -> false;
    };
  }

  private boolean isFoundedAfter(Naming naming) {
    Sentence sentence = naming.sentence();
    int i = naming.headEnd();
    while (i < sentence.size() && LINKS.contains(sentence.word(i))) {
      i++;
    }
    return sentence.tag(i) == Tag.VERB && founds(sentence, i);
  }

  /** What somebody only announced may be of one state. */
  private boolean founds(Sentence sentence, int i) {
    boolean verb = sentence.tag(i) == Tag.VERB;
    Optional<StatusCues.Entry> cue =
        cues.at(sentence, i, verb ? StatusCues.Word.VERB : StatusCues.Word.NOUN);
    return cue.isPresent()
        && cue.get().status() == AgreementStatus.REACHED
        && !sentence.word(i).startsWith("announc");
  }
}
