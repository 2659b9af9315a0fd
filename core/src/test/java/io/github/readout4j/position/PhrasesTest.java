package io.github.readout4j.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >the/DET old/ADJ port/NOUN of/ADP Lima/PROPN          | the old port
          >three/NUM ports/NOUN                                 | three ports
          >they/PRON came/VERB                                  | they
          >his/PRON port/NOUN                                   | his port
          >the/DET port/NOUN 's/PART crew/NOUN came/VERB        | the port 's crew
          >the/DET very/ADV old/ADJ port/NOUN                   | the very old port
          >the/DET very/ADV very/ADV old/ADJ port/NOUN          | the very very old port
          >the/DET port/NOUN very/ADV often/NOUN                | the port
          >a/DET shared/VERB goal/NOUN                          | a shared goal
          >a/DET growing/VERB threat/NOUN                       | a growing threat
          >old/ADJ growing/VERB threats/NOUN                    | old growing threats
          >his/PRON shared/VERB goal/NOUN                       | his shared goal
          >a/DET goal/NOUN shared/VERB talks/NOUN               | a goal
          >a/DET take/VERB goal/NOUN                            | ''
          >shared/VERB goals/NOUN                               | shared goals
          >an/DET old/ADJ and/CCONJ long/ADJ war/NOUN           | an old and long war
          >an/DET old/ADJ ,/PUNCT long/ADJ war/NOUN             | an old , long war
          >an/DET old/ADJ or/CCONJ long/ADJ war/NOUN            | ''
          >an/DET old/ADJ and/CCONJ war/NOUN                    | ''
          >a/DET war/NOUN and/CCONJ long/ADJ talks/NOUN         | a war
          >the/DET care/NOUN the/DET crew/NOUN took/VERB        | the care
          >all/DET the/DET crew/NOUN took/VERB                  | all the crew
          >the/DET Lima/PROPN the/DET crew/NOUN                 | the Lima the crew
          >the/DET old/ADJ                                      | ''
          >the/DET year/NOUN 2016/NUM came/VERB                 | the year 2016
          """)
  void headEndsTheNounPhrase(String tagged, String phrase) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int end = phrases(marked).headEnd(marked.at(), marked.sentence().size());

    assertThat(marked.words(marked.at(), end)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({"3, the old port", "2, ''", "0, ''"})
  void headEndKeepsToTheLimit(int limit, String phrase) {
    TaggedSentence marked = TaggedSentence.of(">the/DET old/ADJ port/NOUN town/NOUN");

    assertThat(marked.words(0, phrases(marked).headEnd(0, limit))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          saw/VERB the/DET old/ADJ >port/NOUN                     | the old
          saw/VERB the/DET port/NOUN the/DET >crew/NOUN           | the
          saw/VERB all/DET the/DET >crew/NOUN                     | all the
          saw/VERB the/DET his/PRON >crew/NOUN                    | his
          saw/VERB it/PRON >crew/NOUN                             | ''
          saw/VERB Norway/PROPN 's/PART >crew/NOUN                | Norway 's
          saw/VERB to/PART >crew/NOUN                             | ''
          saw/VERB a/DET very/ADV old/ADJ >port/NOUN              | a very old
          saw/VERB a/DET very/ADV >port/NOUN                      | ''
          saw/VERB a/DET shared/VERB >goal/NOUN                   | a shared
          saw/VERB a/DET growing/VERB >goal/NOUN                  | a growing
          saw/VERB take/VERB >goal/NOUN                           | ''
          saw/VERB Oslo/PROPN 's/PART shared/VERB >goal/NOUN      | Oslo 's shared
          saw/VERB our/PRON shared/VERB >goal/NOUN                | our shared
          saw/VERB port/NOUN shared/VERB >goal/NOUN               | ''
          saw/VERB an/DET old/ADJ and/CCONJ long/ADJ >war/NOUN    | an old and long
          saw/VERB an/DET old/ADJ ,/PUNCT long/ADJ >war/NOUN      | an old , long
          saw/VERB old/ADJ and/CCONJ >war/NOUN                    | ''
          saw/VERB war/NOUN and/CCONJ long/ADJ >talks/NOUN        | long
          saw/VERB 2/NUM %/SYM >growth/NOUN                       | 2 %
          """)
  void startIsTheFirstWordOfTheNounPhrase(String tagged, String before) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int start = phrases(marked).start(marked.at(), 0);

    assertThat(marked.words(start, marked.at())).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3"})
  void startKeepsToTheFloor(int floor, int start) {
    TaggedSentence marked = TaggedSentence.of("all/DET the/DET old/ADJ >port/NOUN");

    assertThat(phrases(marked).start(marked.at(), floor)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >ending/VERB the/DET war/NOUN         | true  | true
          >ending/NOUN the/DET war/NOUN         | true  | true
          >ending/ADJ our/PRON war/NOUN         | true  | true
          >building/NOUN site/NOUN              | true  | false
          >training/ADJ pilots/NOUN             | true  | false
          >ending/VERB war/NOUN                 | true  | true
          >ending/PROPN war/NOUN                | false | false
          >ending/VERB of/ADP war/NOUN          | false | false
          >ending/VERB and/CCONJ war/NOUN       | false | false
          >ending/VERB ,/PUNCT war/NOUN         | false | false
          >bring/VERB war/NOUN                  | false | false
          >king/NOUN the/DET war/NOUN           | false | false
          >ended/VERB the/DET war/NOUN          | false | false
          """)
  void gerundHasSomethingAfterIt(String tagged, boolean gerund, boolean sure) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isGerund(marked.at())).isEqualTo(gerund);
    assertThat(phrases(marked).isSureGerund(marked.at())).isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by/ADP >acting/VERB on/ADP it/PRON        | true
          by/ADP >acting/NOUN on/ADP it/PRON        | false
          by/ADP >acted/VERB on/ADP it/PRON         | false
          by/ADP >acting/VERB it/PRON               | false
          by/ADP >acting/VERB of/ADP it/PRON        | false
          the/DET >acting/VERB on/ADP it/PRON       | false
          old/ADJ >acting/VERB on/ADP it/PRON       | false
          crew/NOUN >acting/VERB on/ADP it/PRON     | false
          his/PRON >acting/VERB on/ADP it/PRON      | false
          """)
  void gerundMayHaveALink(String tagged, boolean linked) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isGerundWithLink(marked.at())).isEqualTo(linked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >continue/VERB sending/VERB aid/NOUN | true
          >keep/VERB sending/VERB aid/NOUN     | true
          >stop/VERB sending/VERB aid/NOUN     | false
          >continue/VERB sending/NOUN aid/NOUN | false
          >continue/VERB send/VERB aid/NOUN    | false
          """)
  void verbSaysThatTheNextGoesOn(String tagged, boolean goesOn) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isGoingOn(marked.at())).isEqualTo(goesOn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >send/VERB aid/NOUN              | true
          >bring/VERB aid/NOUN             | true
          >proceed/VERB again/ADV          | true
          >agreed/VERB terms/NOUN          | false
          >quickly/ADV send/VERB aid/NOUN  | true
          >quickly/ADV aid/NOUN            | false
          >sending/VERB aid/NOUN           | false
          >needed/VERB aid/NOUN            | false
          >Send/VERB aid/NOUN              | false
          >aid/NOUN send/VERB              | false
          """)
  void baseVerbMayHaveAnAdverbBeforeIt(String tagged, boolean base) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isBaseVerb(marked.at())).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >the/DET cost/NOUN of/ADP fuel/NOUN  | 4 | true
          >the/DET cost/NOUN of/ADP fuel/NOUN  | 3 | true
          >the/DET cost/NOUN of/ADP fuel/NOUN  | 2 | false
          >the/DET cost/NOUN as/ADP fuel/NOUN  | 4 | false
          >the/DET cost/NOUN and/CCONJ fuel/NOUN | 4 | false
          >of/ADP fuel/NOUN                    | 2 | false
          """)
  void heavyPhraseHasAComplement(String tagged, int limit, boolean heavy) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isHeavy(marked.at(), limit)).isEqualTo(heavy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          saw/VERB >aid/NOUN           | true
          saw/VERB >Lima/PROPN         | true
          saw/VERB >help/VERB          | false
          the/DET >help/VERB           | true
          great/ADJ >help/VERB         | true
          Oslo/PROPN 's/PART >help/VERB | true
          their/PRON >help/VERB        | true
          they/PRON >help/VERB         | false
          >help/VERB                   | false
          """)
  void wordAfterAnArticleOrOwnerIsANoun(String tagged, boolean noun) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isNounUse(marked.at())).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          its/PRON >aid/NOUN              | true
          Kenya/PROPN 's/PART >aid/NOUN   | true
          Kenyan/ADJ >aid/NOUN            | true
          Kenya/PROPN >aid/NOUN           | true
          old/ADJ >aid/NOUN               | false
          old/ADJ >Aid/PROPN              | false
          The/DET >aid/NOUN               | false
          """)
  void ownedIsWhatNamesSomeone(String tagged, boolean owned) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isOwned(0, marked.at())).isEqualTo(owned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET ministers/NOUN '/PART >wish/NOUN            | the ministers
          his/PRON old/ADJ >wish/NOUN                         | his
          the/DET old/ADJ >wish/NOUN                          | ''
          Roe/PROPN 's/PART crew/NOUN 's/PART >wish/NOUN      | Roe 's crew
          """)
  void possessorStandsBeforeTheHead(String tagged, String owner) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    Range possessor = phrases(marked).possessor(0, marked.at());

    assertThat(marked.words(possessor.from(), possessor.to())).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe/PROPN 's/PART wish/NOUN                 | Roe
          today/NOUN 's/PART wish/NOUN                | ''
          the/DET crew/NOUN 's/PART wish/NOUN         | the crew
          his/PRON wish/NOUN                          | ''
          the/DET wish/NOUN of/ADP Roe/PROPN 's/PART  | ''
          """)
  void ownerIsNamedAtTheBeginning(String tagged, String owner) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    Range found = phrases(marked).ownerAt(new Range(0, marked.sentence().size()));

    assertThat(marked.words(found.from(), found.to())).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >his/PRON speech/NOUN                           | true
          >Kenya/PROPN 's/PART offer/NOUN                 | true
          >the/DET crew/NOUN 's/PART offer/NOUN           | true
          >the/DET old/ADJ crew/NOUN 's/PART offer/NOUN   | false
          >the/DET crew/NOUN offer/NOUN                   | false
          >'s/PART offer/NOUN                             | false
          >a/NOUN b/NOUN c/NOUN d/NOUN 's/PART offer/NOUN | true
          >a/NOUN b/NOUN c/NOUN d/NOUN e/NOUN 's/PART offer/NOUN | false
          """)
  void phraseMayBeginWithItsOwner(String tagged, boolean owned) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).startsOwned(marked.at())).isEqualTo(owned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between/ADP the/DET state/NOUN >and/CCONJ the/DET church/NOUN | true
          both/DET the/DET state/NOUN >and/CCONJ the/DET church/NOUN    | true
          of/ADP the/DET state/NOUN >and/CCONJ the/DET church/NOUN      | false
          both/DET a/DET state/NOUN and/CCONJ church/NOUN >and/CCONJ aid/NOUN | false
          """)
  void pairIsHeldTogetherByTheWordBeforeIt(String tagged, boolean paired) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).pairs(0, marked.at())).isEqualTo(paired);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >Lima/PROPN agreed/VERB     | true  | true
          >Peruvian/ADJ aid/NOUN      | true  | true
          >old/ADJ aid/NOUN           | false | true
          >the/DET aid/NOUN           | false | true
          >aid/NOUN came/VERB         | false | true
          >her/PRON aid/NOUN          | false | true
          >she/PRON came/VERB         | false | false
          >came/VERB home/ADV         | false | false
          """)
  void nameAndPhraseBegin(String tagged, boolean name, boolean phrase) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(phrases(marked).isName(marked.at())).isEqualTo(name);
    assertThat(phrases(marked).startsPhrase(marked.at())).isEqualTo(phrase);
  }

  private static Phrases phrases(TaggedSentence marked) {
    return new Phrases(marked.sentence());
  }
}
