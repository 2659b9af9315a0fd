package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a clause says of its subject by what it does or leads to. */
final class Consequences {

  private static final Set<String> LEADING =
      Set.of("lead", "leads", "led", "cause", "causes", "caused", "create", "creates", "created");

  /** What a thing has or plays that speaks for it. */
  private static final Set<String> EFFECTS =
      Set.of(
          "role", "part", "effect", "effects", "impact", "influence", "contribution", "difference");

  private final ClauseWords words;
  private final Phrases phrases;
  private final List<Finding> findings = new ArrayList<>();

  Consequences(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  List<Finding> read(VerbGroup verb, Range subject, Range rest) {
    if (!verb.passive() && isThing(subject) && !isAsked(verb, subject)) {
      Optional<Effects.Entry> effect =
          words.lexicon().effects().at(phrases.sentence(), verb.head());
      if (verb.negated()) {
        effect.ifPresent(missing -> addMissing(missing, subject));
      } else if (effect.isPresent()) {
        addEffect(effect.get(), subject, rest);
      } else if (LEADING.contains(phrases.word(verb.head()))) {
        addConsequence(subject, rest);
      } else if (!words.isBe(verb.head())) {
        addValue(subject, rest);
      }
    }
    return findings;
  }

  /** "(discussed) how the pier can help the town": a question rather than an answer. */
  private boolean isAsked(VerbGroup verb, Range subject) {
    return words.isPossible(verb) && phrases.word(subject.from() - 1).equals("how");
  }

  /** "will not solve the crisis": what is good and does not come of it speaks against it. */
  private void addMissing(Effects.Entry effect, Range subject) {
    if (effect.stance() == Stance.SUPPORT) {
      add(Finding.of(Stance.OPPOSE, words.trimmer().trim(subject), "effect"));
    }
  }

  /** "the guilds are stoking the quarrel": who does harm is blamed for it. */
  private void addEffect(Effects.Entry effect, Range subject, Range rest) {
    Range side = side(rest.from() + effect.particles().size());
    Range target = effect.stance() == Stance.SUPPORT ? praised(subject, rest) : subject;
    boolean blamed =
        effect.stance() == Stance.OPPOSE
            && words.isBareName(subject)
            && words.parties().isOther(subject);
    Stance stance = blamed ? Stance.ACCUSE : effect.stance();
    add(Finding.of(stance, words.trimmer().trim(target), "effect").heldBy(side));
  }

  /** "will lead to unrest": a bad consequence speaks against what has it. */
  private void addConsequence(Range subject, Range rest) {
    int from = phrases.word(rest.from()).equals("to") ? rest.from() + 1 : rest.from();
    Range object = new Range(from, rest.to());
    if (words.judgments().of(object).filter(Judgments::isNegative).isPresent()) {
      add(Finding.of(Stance.OPPOSE, words.trimmer().trim(subject), "effect"));
      add(Finding.of(Stance.CONCERN, words.trimmer().trim(object), "effect"));
    }
  }

  /** "will play a vital role", "had a positive effect": what is good of it speaks for it. */
  private void addValue(Range subject, Range rest) {
    Range object = new Range(rest.from(), phrases.headEnd(rest.from(), rest.to()));
    boolean effect = !object.isEmpty() && EFFECTS.contains(phrases.word(object.to() - 1));
    if (effect && words.judgments().byAdjective(object).equals(Optional.of(Stance.SUPPORT))) {
      add(Finding.of(Stance.SUPPORT, words.trimmer().trim(praised(subject, rest)), "effect"));
    }
  }

  /** Praise of a party is for what it does: "Norway (has helped the port)". */
  private Range praised(Range subject, Range rest) {
    boolean party =
        words.isBareName(subject) && words.parties().isParty(subject) && !isAcronym(subject);
    return party ? new Range(subject.from(), rest.to()) : subject;
  }

  /** "the LCP": a program or a law rather than a party. */
  private boolean isAcronym(Range subject) {
    String head = phrases.sentence().token(subject.to() - 1).text();
    return head.length() > 2 && head.equals(head.toUpperCase(Locale.ROOT));
  }

  private void add(Finding finding) {
    if (!finding.target().isEmpty()) {
      findings.add(finding);
    }
  }

  private boolean isThing(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (phrases.tag(i) == Tag.NOUN || phrases.tag(i) == Tag.PROPN) {
        return !words.isOwn(subject);
      }
    }
    return false;
  }

  /** "(caused concern) on the Kenyan side": whose concern it is. */
  private Range side(int i) {
    return switch (phrases.word(i)) {
      case "on", "in", "among" ->
          new Range(i + 1, Math.max(i + 1, phrases.headEnd(i + 1, words.piece().words().to())));
      default -> Range.NONE;
    };
  }
}
