package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that name or describe an agreement. */
final class NamingReader {

  private final AgreementNouns nouns;
  private final DescriptionBounds descriptions;
  private final Evidence evidence;

  NamingReader(AgreementNouns nouns, StatusCues cues, NameTables tables, StatusReader status) {
    this.nouns = nouns;
    this.descriptions = new DescriptionBounds(cues);
    this.evidence = new Evidence(cues, descriptions, tables, status);
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
    if (evidence.isOfSomethingElse(naming)) {
      return Optional.empty();
    }
    return evidence.isOfAgreement(naming) ? Optional.of(naming) : repeated(naming);
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
}
