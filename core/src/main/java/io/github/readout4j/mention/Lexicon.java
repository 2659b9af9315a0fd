package io.github.readout4j.mention;

import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.Tables;

/** The words by which people, states and organizations are known. */
record Lexicon(
    States states,
    Titles titles,
    TitleModifiers titleModifiers,
    Organizations organizations,
    CapitalizedWords capitals,
    PersonWords words,
    People people,
    KnownPeople knownPeople,
    ReportingVerbs verbs) {

  static Lexicon of(Tables tables) {
    Titles titles = Titles.standard();
    return new Lexicon(
        States.standard(),
        titles,
        TitleModifiers.standard(),
        Organizations.of(tables),
        CapitalizedWords.standard(),
        PersonWords.standard(),
        People.standard(),
        KnownPeople.of(tables, titles),
        ReportingVerbs.of(tables));
  }
}
