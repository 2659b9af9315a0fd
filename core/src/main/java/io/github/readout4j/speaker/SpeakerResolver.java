package io.github.readout4j.speaker;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.SpeakerNouns;
import io.github.readout4j.sentence.Sentences;

/**
 * Finds out who each mention of a document is.
 *
 * <p>All that a document tells of one speaker is gathered; titles, pronouns and collectives are
 * tied to the speakers they stand for where the text leaves no doubt. Immutable.
 */
public final class SpeakerResolver {

  private final Roles roles;
  private final CountryNames countries;
  private final EncounterWords words;
  private final SpeakerNouns nouns;
  private final ClauseReader clauses;

  private SpeakerResolver(
      Roles roles,
      CountryNames countries,
      EncounterWords words,
      SpeakerNouns nouns,
      ClauseReader clauses) {
    this.roles = roles;
    this.countries = countries;
    this.words = words;
    this.nouns = nouns;
    this.clauses = clauses;
  }

  /** Returns the resolver over the shipped lexicon. */
  public static SpeakerResolver standard() {
    return new SpeakerResolver(
        Roles.standard(),
        CountryNames.standard(),
        EncounterWords.standard(),
        SpeakerNouns.standard(),
        new ClauseReader(VerbForms.standard()));
  }

  /** Returns the speakers of the document. */
  public Speakers resolve(Sentences sentences, Mentions mentions) {
    Discourse discourse = Discourse.of(sentences, mentions, clauses);
    Resolution resolution = new Resolution(discourse, new Registry(countries), roles, words);
    resolution.run();
    return Speakers.of(discourse, resolution, nouns);
  }
}
