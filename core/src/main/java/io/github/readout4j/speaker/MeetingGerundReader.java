package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who met whom where a clause without tense tells it beside the main one: "Doe said this
 * while meeting Roe", "Hosting Roe at the palace, Doe said ...".
 */
final class MeetingGerundReader {

  private static final Set<String> BEFORE = WordSet.of("while when after in on upon by ,");

  private final EncounterWords words;
  private final Discourse discourse;
  private final PartnerReader partners;

  MeetingGerundReader(EncounterWords words, Discourse discourse, PartnerReader partners) {
    this.words = words;
    this.discourse = discourse;
    this.partners = partners;
  }

  /** Returns the first such clause, or null. */
  @Nullable MeetingClause read(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      EncounterWords.Verb verb = words.verb(sentence.word(i));
      if (verb != null && sentence.word(i).endsWith("ing") && opensClause(sentence, i)) {
        MeetingClause clause = clause(sentence, i, verb.frame());
        if (clause != null) {
          return clause;
        }
      }
    }
    return null;
  }

  private static boolean opensClause(Sentence sentence, int i) {
    return i == 0 || BEFORE.contains(sentence.word(i - 1));
  }

  private @Nullable MeetingClause clause(Sentence sentence, int verb, EncounterWords.Frame frame) {
    PartnerReader.Found found =
        frame == EncounterWords.Frame.WITH
            ? partners.partners(sentence, verb, false)
            : partners.object(sentence, verb);
    boolean fronted = verb <= 1;
    Subject subject =
        fronted
            ? subjectAfter(sentence, end(found, verb))
            : discourse.mainSubjectBefore(sentence.index(), verb);
    if (subject == null || found.mentions().isEmpty() || !isPerson(found.mentions().get(0))) {
      return null;
    }
    return new MeetingClause(
        sentence.index(), verb, verb, found.to(), subject.mentions(), found.mentions());
  }

  private static int end(PartnerReader.Found found, int verb) {
    List<Mention> guests = found.mentions();
    return guests.isEmpty() ? verb : guests.get(guests.size() - 1).to();
  }

  private @Nullable Subject subjectAfter(Sentence sentence, int to) {
    return discourse.subjects(sentence.index()).stream()
        .filter(subject -> subject.from() >= to)
        .findFirst()
        .orElse(null);
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ROLE;
  }
}
