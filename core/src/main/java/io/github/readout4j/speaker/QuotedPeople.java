package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Quotation;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whose words a quotation are, by who speaks right after it: "We agree," Doe said. Used once
 * per document, after the names are bound.
 */
final class QuotedPeople {

  private static final int LONGEST_SENTENCE = 400;

  private final Discourse discourse;
  private final Registry registry;
  private final QuotationIndex quotations;
  private final Map<Integer, List<Profile>> known = new HashMap<>();

  QuotedPeople(Discourse discourse, Registry registry) {
    this.discourse = discourse;
    this.registry = registry;
    this.quotations = new QuotationIndex(discourse.sentences().quotations());
  }

  /** Returns the person who is named after the quotation that holds the mention. */
  List<Profile> after(Mention mention) {
    int at = quotations.at(mention.start());
    return at < 0
        ? List.of()
        : known.computeIfAbsent(at, i -> named(quotations.get(i), mention.sentence()));
  }

  private List<Profile> named(Quotation quotation, int from) {
    List<Sentence> sentences = discourse.sentences().sentences();
    for (int s = from; s < sentences.size() && sentences.get(s).start() < quotation.end(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.end() > quotation.end() && sentence.size() < LONGEST_SENTENCE) {
        return named(sentence, quotation.end());
      }
    }
    return List.of();
  }

  private List<Profile> named(Sentence sentence, int offset) {
    int first = 0;
    while (first < sentence.size() && sentence.token(first).start() < offset) {
      first++;
    }
    for (Mention mention : discourse.mentions(sentence.index())) {
      boolean subject =
          mention.from() == first && SubjectReader.verbAfter(sentence, mention.to()) >= 0;
      boolean inverted = mention.from() == first + 1 && sentence.tag(first).isVerbal();
      if (subject || inverted) {
        List<Profile> who = registry.of(mention);
        return who.size() == 1 && who.get(0).isPerson() ? who : List.of();
      }
    }
    return List.of();
  }
}
