package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the stances beside the main point of a content: "in support of the truce". */
final class Asides {

  private static final Set<String> HOLDING = Set.of("hold", "holds", "held", "holding");

  private static final int LONGEST_NAME = 10;

  private final Phrases phrases;
  private final Wording wording;
  private final Trimmer trimmer;

  Asides(Phrases phrases, Wording wording, Trimmer trimmer) {
    this.phrases = phrases;
    this.wording = wording;
    this.trimmer = trimmer;
  }

  List<Finding> find(Range words, Cover cover) {
    List<Finding> findings = new ArrayList<>();
    for (int i = words.from(); i < words.to(); i++) {
      addNamed(i, words, findings);
      if (!cover.contains(i)) {
        addPhrase(i, words, findings);
        addAccused(i, words, findings);
      }
    }
    findings.forEach(finding -> cover.add(finding.target()));
    return findings;
  }

  /** "(act against) the growing threats posed by pirates": a judgment within another target. */
  private void addNamed(int i, Range words, List<Finding> findings) {
    phraseAt(i)
        .filter(Wording.Phrase::names)
        .ifPresent(
            phrase -> {
              int by = i + phrase.length();
              Range who = trimmer.trim(new Range(by, phrases.headEnd(by, words.to())));
              int from = phrases.start(i, words.from());
              if (!who.isEmpty()) {
                findings.add(Finding.of(phrase.stance(), new Range(from, who.to()), "aside"));
              }
            });
  }

  private void addPhrase(int i, Range words, List<Finding> findings) {
    phraseAt(i)
        .filter(phrase -> phrase.opensAside() || phrase.wants())
        .ifPresent(
            phrase -> {
              int from = phrase.wants() ? phrases.start(i, words.from()) : i + phrase.length();
              Range target = trimmer.trim(new Range(from, words.to()));
              if (namesThing(target) && !phrases.isPossessivePronoun(target.from())) {
                findings.add(Finding.of(phrase.stance(), target, "aside"));
              }
            });
  }

  private Optional<Wording.Phrase> phraseAt(int i) {
    return wording.phraseAt(phrases.sentence(), i);
  }

  private boolean namesThing(Range target) {
    for (int i = target.from(); i < target.to(); i++) {
      if (phrases.tag(i) == Tag.NOUN || phrases.tag(i) == Tag.PROPN) {
        return true;
      }
    }
    return false;
  }

  /** "hold the militia accountable". */
  private void addAccused(int i, Range words, List<Finding> findings) {
    if (!HOLDING.contains(phrases.word(i))) {
      return;
    }
    int end = i + 1;
    while (end < Math.min(words.to(), i + LONGEST_NAME) && !isAccusing(end)) {
      end++;
    }
    boolean accused = isAccusing(end);
    if (end > i + 1 && accused) {
      findings.add(Finding.of(Stance.ACCUSE, new Range(i + 1, end), "accountable"));
    }
  }

  private boolean isAccusing(int i) {
    return switch (phrases.word(i)) {
      case "accountable", "responsible" -> true;
      default -> phrases.word(i).equals("to") && phrases.word(i + 1).equals("account");
    };
  }
}
