package io.github.readout4j.mention;

/** The words by which people, states and organizations are known. */
record Lexicon(
    States states,
    Titles titles,
    Organizations organizations,
    CapitalizedWords capitals,
    PersonWords words,
    People people) {

  static Lexicon standard() {
    return new Lexicon(
        States.standard(),
        Titles.standard(),
        Organizations.standard(),
        CapitalizedWords.standard(),
        PersonWords.standard(),
        People.standard());
  }
}
