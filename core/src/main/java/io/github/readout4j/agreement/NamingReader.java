package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that name or describe an agreement. */
final class NamingReader {

  private final AgreementNouns nouns;
  private final DescriptionBounds descriptions;
  private final NameTables tables;
  private final StatusReader status;

  NamingReader(AgreementNouns nouns, StatusCues cues, NameTables tables, StatusReader status) {
    this.nouns = nouns;
    this.descriptions = new DescriptionBounds(cues);
    this.tables = tables;
    this.status = status;
  }

  List<Naming> read(Sentence sentence) {
    List<Naming> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Naming> naming = at(sentence, i);
      if (naming.isPresent()) {
        found.add(naming.get());
        i = Math.max(i, naming.get().words().to() - 1);
      }
    }
    return found;
  }

  private Optional<Naming> at(Sentence sentence, int i) {
    Optional<AgreementNouns.Entry> entry = nouns.at(sentence, i);
    if (entry.isEmpty() || !isNoun(sentence, i, entry.get())) {
      return Optional.empty();
    }
    int headEnd = i + entry.get().words().size();
    boolean proper = NameBounds.isName(sentence, i, headEnd);
    Naming naming = naming(sentence, entry.get(), i, headEnd, proper);
    if (tables.isUnilateral(naming) || isMassNoun(naming) || isSolution(naming)) {
      return Optional.empty();
    }
    return isAgreement(naming) ? Optional.of(naming) : repeated(naming);
  }

  private static boolean isNoun(Sentence sentence, int i, AgreementNouns.Entry entry) {
    int last = i + entry.words().size() - 1;
    boolean noun =
        switch (sentence.tag(last)) {
          case NOUN, PROPN -> true;
          case NUM -> last > i;
          default -> NameBounds.isAcronym(sentence, last);
        };
    return noun && !isCompound(sentence, last);
  }

  /** "treaty ally", "the Lima Convention Signing Ceremony": the noun only tells which. */
  private static boolean isCompound(Sentence sentence, int last) {
    boolean noun = sentence.tag(last + 1) == Tag.NOUN || sentence.tag(last + 1) == Tag.PROPN;
    return noun && sentence.token(last + 1).isCapitalized() == sentence.token(last).isCapitalized();
  }

  private Naming naming(
      Sentence sentence, AgreementNouns.Entry entry, int head, int headEnd, boolean proper) {
    int from = proper ? NameBounds.start(sentence, head) : descriptions.start(sentence, head);
    int to =
        proper
            ? NameBounds.end(sentence, headEnd, entry)
            : descriptions.end(sentence, headEnd, entry);
    return new Naming(
        sentence,
        new Range(from, to),
        head,
        headEnd,
        DescriptionBounds.owner(sentence, from),
        entry.kind(),
        entry,
        proper,
        true,
        Optional.empty());
  }

  /** A name that is none by itself may take up one that stood before. */
  private static Optional<Naming> repeated(Naming naming) {
    return naming.proper() ? Optional.of(naming.asRepetition()) : Optional.empty();
  }

  private boolean isAgreement(Naming naming) {
    return switch (naming.noun().use()) {
      case ALWAYS -> true;
      case NAMED -> naming.proper() && tables.isShared(naming);
      case CONTEXT ->
          (naming.proper() && tables.isShared(naming))
              || descriptions.isMade(naming.sentence(), naming.headEnd())
              || isWitnessed(naming);
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

  /** "the Lima roadmap", "a bilateral roadmap": parties or a place stand before the noun. */
  private boolean isPlaced(Naming naming) {
    Sentence sentence = naming.sentence();
    int before = naming.head() - 1;
    boolean place = sentence.tag(before) == Tag.PROPN && sentence.tag(before - 1) == Tag.DET;
    return naming.noun().noun().startsWith("road") && (place || tables.isShared(naming));
  }

  /** "under the grain deal", "the draft resolution": a word on its status stands beside it. */
  private boolean isWitnessed(Naming naming) {
    boolean commitment = naming.noun().noun().equals("commitment");
    if (commitment) {
      return naming.owner().isEmpty() && tables.isOfMembers(naming);
    }
    boolean described =
        naming.head() > naming.words().from() || naming.words().to() > naming.headEnd();
    boolean framework = naming.kind() == AgreementKind.FRAMEWORK;
    return described
        && (!framework || isPlaced(naming))
        && (framework || status.beside(naming).isPresent());
  }
}
