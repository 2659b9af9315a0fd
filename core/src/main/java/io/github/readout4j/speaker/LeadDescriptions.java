package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.text.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ties a description in the lead of a news report to the person whom the next sentences name:
 * "Ruritania's chief negotiator said A. "B," Jane Roe told reporters."
 */
final class LeadDescriptions {

  /** "a senior official" is left unnamed on purpose. */
  private static final Set<String> INDEFINITE =
      WordSet.of("a an another one any some no each every");

  /** Those who lead a state are called by their office, never by what they do. */
  private static final Set<String> LEADING =
      Set.of("head-of-state", "head-of-government", "royal", "foreign-minister");

  /** How many sentences after the lead may name whom it describes. */
  private static final int REACH = 6;

  private final Discourse discourse;
  private final Registry registry;

  LeadDescriptions(Discourse discourse, Registry registry) {
    this.discourse = discourse;
    this.registry = registry;
  }

  /** Ties all mentions of whoever the lead describes to the name, if one follows. */
  void bind() {
    discourse.sentences().sentences().stream()
        .filter(sentence -> sentence.block().kind() == Block.Kind.PARAGRAPH)
        .filter(sentence -> !discourse.subjects(sentence.index()).isEmpty())
        .findFirst()
        .map(Sentence::index)
        .ifPresent(this::bind);
  }

  private void bind(int lead) {
    for (Subject subject : discourse.subjects(lead)) {
      described(subject).ifPresent(mention -> bind(mention, lead));
    }
  }

  /** Returns the description that the subject is, if it tells of one definite person. */
  private Optional<Mention> described(Subject subject) {
    Mention mention = subject.mentions().get(0);
    List<Profile> who = registry.of(mention);
    String first = discourse.sentence(mention.sentence()).word(mention.from());
    boolean unnamed = who.size() == 1 && who.get(0).isPerson() && !who.get(0).isNamed();
    return subject.main()
            && subject.mentions().size() == 1
            && mention.kind() == Kind.ROLE
            && unnamed
            && !INDEFINITE.contains(first)
        ? Optional.of(mention)
        : Optional.empty();
  }

  private void bind(Mention description, int lead) {
    Profile unnamed = registry.of(description).get(0);
    int end = Math.min(discourse.sentences().sentences().size(), lead + 1 + REACH);
    for (int s = lead + 1; s < end; s++) {
      for (Subject subject : discourse.subjects(s)) {
        Mention name = subject.mentions().get(0);
        boolean alone = subject.main() && subject.mentions().size() == 1;
        if (alone && name.kind() == Kind.PERSON && names(description, name, lead)) {
          rebind(unnamed, registry.of(name).get(0), description);
          return;
        }
      }
    }
  }

  private boolean names(Mention description, Mention name, int lead) {
    List<Profile> who = registry.of(name);
    if (who.size() != 1 || isNamedUpTo(who.get(0), lead)) {
      return false;
    }
    Profile person = who.get(0);
    Optional<String> country = description.naming().country();
    boolean otherCountry =
        country.isPresent() && person.country().isPresent() && !country.equals(person.country());
    boolean otherOffice = !description.naming().title().isEmpty() && !person.titles().isEmpty();
    boolean leads = person.hasRole(LEADING);
    return !otherCountry
        && !otherOffice
        && !leads
        && person.gender().fits(description.naming().gender());
  }

  private boolean isNamedUpTo(Profile person, int lead) {
    for (int s = 0; s <= lead; s++) {
      boolean headline = discourse.sentence(s).block().kind() == Block.Kind.HEADLINE;
      if (!headline && person.isNamedIn(s)) {
        return true;
      }
    }
    return false;
  }

  private void rebind(Profile unnamed, Profile person, Mention description) {
    for (Mention mention : discourse.mentions().all()) {
      if (registry.of(mention).equals(List.of(unnamed))) {
        registry.bind(mention, List.of(person));
      }
    }
    registry.learn(person, description);
  }
}
