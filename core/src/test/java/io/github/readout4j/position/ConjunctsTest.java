package io.github.readout4j.position;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjunctsTest {

  private static final Additions ADDITIONS = Additions.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET aid/NOUN and/CCONJ for/ADP talks/NOUN       | for | the aid + talks
          the/DET aid/NOUN ,/PUNCT for/ADP talks/NOUN         | for | the aid + talks
          the/DET aid/NOUN and/CCONJ for/ADP talks/NOUN       | to  | the aid and for talks
          the/DET aid/NOUN for/ADP talks/NOUN                 | for | the aid for talks
          the/DET aid/NOUN and/CCONJ at/ADP talks/NOUN        | at  | the aid and at talks
          send/VERB aid/NOUN and/CCONJ to/PART open/VERB talks/NOUN | to | send aid + open talks
          the/DET aid/NOUN and/CCONJ to/PART open/VERB talks/NOUN   | to | the aid and to open talks
          the/DET aid/NOUN ,/PUNCT and/CCONJ to/PART open/VERB talks/NOUN | to | the aid + open talks
          find/VERB ways/NOUN to/PART send/VERB aid/NOUN and/CCONJ to/PART open/VERB talks/NOUN | to | find ways to send aid and to open talks
          the/DET aid/NOUN and/CCONJ to/ADP opening/VERB talks/NOUN | to | the aid + opening talks
          """)
  void repeatedLinkBeginsAPart(String tagged, String link, String parts) {
    assertThat(parts(tagged, link)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          silt/NOUN in/ADP Oslo/PROPN ,/PUNCT fog/NOUN in/ADP Riga/PROPN ,/PUNCT and/CCONJ ever/ADV worse/ADJ frost/NOUN in/ADP Bergen/PROPN | silt in Oslo + fog in Riga + ever worse frost in Bergen
          fog/NOUN and/CCONJ frost/NOUN ,/PUNCT aid/NOUN and/CCONJ talks/NOUN ,/PUNCT and/CCONJ the/DET toll/NOUN on/ADP tea/NOUN | fog and frost + aid and talks + the toll on tea
          fog/NOUN ,/PUNCT aid/NOUN ,/PUNCT and/CCONJ the/DET toll/NOUN on/ADP tea/NOUN | fog , aid , and the toll on tea
          """)
  void largeMembersOfAListAreParts(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET aid/NOUN ;/PUNCT talks/NOUN                             | the aid + talks
          the/DET aid/NOUN ;/PUNCT and/CCONJ talks/NOUN                   | the aid + talks
          the/DET aid/NOUN ;/PUNCT such/ADJ talks/NOUN                    | the aid ; such talks
          the/DET aid/NOUN ;/PUNCT                                        | the aid ;
          the/DET aid/NOUN and/CCONJ                                      | the aid and
          """)
  void semicolonPartsWhateverStandsOnItsSides(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aid/NOUN as/ADV well/ADV as/ADP talks/NOUN on/ADP tolls/NOUN       | aid + talks on tolls
          aid/NOUN in/ADP addition/NOUN to/ADP talks/NOUN on/ADP tolls/NOUN  | aid + talks on tolls
          aid/NOUN as/ADV well/ADV as/ADP talks/NOUN                         | aid as well as talks
          aid/NOUN as/ADV well/ADV on/ADP talks/NOUN on/ADP tolls/NOUN       | aid as well on talks on tolls
          aid/NOUN as/ADV long/ADV as/ADP talks/NOUN on/ADP tolls/NOUN       | aid as long as talks on tolls
          aid/NOUN in/ADP addition/NOUN of/ADP talks/NOUN on/ADP tolls/NOUN  | aid in addition of talks on tolls
          aid/NOUN in/ADP answer/NOUN to/ADP talks/NOUN on/ADP tolls/NOUN    | aid in answer to talks on tolls
          aid/NOUN as/ADV well/ADV as/ADP                                    | aid as well as
          """)
  void additionWithAComplementIsAPart(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ending/VERB wars/NOUN and/CCONJ opening/VERB talks/NOUN               | ending wars + opening talks
          ending/VERB and/CCONJ opening/VERB talks/NOUN                         | ending and opening talks
          ending/VERB quickly/ADV and/CCONJ opening/VERB talks/NOUN             | ending quickly and opening talks
          acting/VERB on/ADP talks/NOUN and/CCONJ opening/VERB tolls/NOUN       | acting on talks + opening tolls
          Roe/PROPN ending/VERB wars/NOUN and/CCONJ opening/VERB talks/NOUN     | Roe ending wars + opening talks
          crews/NOUN ending/VERB wars/NOUN and/CCONJ opening/VERB talks/NOUN    | crews ending wars and opening talks
          ending/VERB wars/NOUN and/CCONJ fully/ADV opening/VERB talks/NOUN     | ending wars + fully opening talks
          ending/VERB wars/NOUN as/ADV well/ADV as/ADP stepping/VERB up/ADP talks/NOUN | ending wars + stepping up talks
          ending/VERB wars/NOUN on/ADP opening/VERB talks/NOUN and/CCONJ sending/VERB aid/NOUN | ending wars on opening talks and sending aid
          ending/VERB wars/NOUN and/CCONJ acting/VERB on/ADP talks/NOUN         | ending wars + acting on talks
          ending/VERB wars/NOUN by/ADP opening/VERB talks/NOUN and/CCONJ sending/VERB aid/NOUN | ending wars by opening talks and sending aid
          ending/VERB wars/NOUN by/ADP opening/NOUN and/CCONJ sending/VERB aid/NOUN | ending wars by opening + sending aid
          ending/VERB wars/NOUN of/ADP opening/VERB talks/NOUN and/CCONJ sending/VERB aid/NOUN | ending wars of opening talks + sending aid
          keep/VERB ending/VERB wars/NOUN and/CCONJ opening/VERB talks/NOUN     | keep ending wars + opening talks
          the/DET fair/NOUN and/CCONJ opening/VERB talks/NOUN                   | the fair + opening talks
          the/DET fair/NOUN ,/PUNCT opening/VERB talks/NOUN                     | the fair , opening talks
          the/DET fair/NOUN held/VERB and/CCONJ opening/VERB talks/NOUN         | the fair held and opening talks
          the/DET joy/NOUN of/ADP ending/VERB wars/NOUN and/CCONJ opening/VERB talks/NOUN | the joy of ending wars and opening talks
          to/PART fair/NOUN and/CCONJ opening/VERB talks/NOUN                   | to fair and opening talks
          """)
  void gerundsAfterEachOtherArePartsOfTheirOwn(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          open/VERB talks/NOUN and/CCONJ send/VERB aid/NOUN                     | open talks + send aid
          open/VERB and/CCONJ send/VERB aid/NOUN                                | open and send aid
          open/VERB quickly/ADV and/CCONJ send/VERB aid/NOUN                    | open quickly and send aid
          open/VERB talks/NOUN and/CCONJ aid/NOUN                               | open talks and aid
          open/VERB talks/NOUN and/CCONJ aid/NOUN the/DET crew/NOUN             | open talks + aid the crew
          open/VERB talks/NOUN and/CCONJ aid/ADJ their/PRON crew/NOUN           | open talks + aid their crew
          open/VERB talks/NOUN and/CCONJ mending/NOUN crews/NOUN                | open talks and mending crews
          open/VERB the/DET and/CCONJ send/VERB aid/NOUN                        | open the + send aid
          help/VERB crews/NOUN to/PART open/VERB talks/NOUN and/CCONJ send/VERB aid/NOUN | help crews to open talks and send aid
          send/VERB aid/NOUN to/ADP talks/NOUN and/CCONJ open/VERB tolls/NOUN   | send aid to talks + open tolls
          send/VERB crews/NOUN who/PRON will/AUX open/VERB talks/NOUN and/CCONJ end/VERB wars/NOUN | send crews who will open talks and end wars
          send/VERB crews/NOUN and/CCONJ ends/VERB wars/NOUN                    | send crews and ends wars
          send/VERB aid/NOUN as/ADV well/ADV as/ADP talks/NOUN on/ADP tolls/NOUN | send aid + talks on tolls
          """)
  void verbsWithObjectsArePartsOfTheirOwn(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET visit/NOUN and/CCONJ his/PRON speech/NOUN                     | the visit + his speech
          aid/NOUN and/CCONJ his/PRON speech/NOUN                               | aid + his speech
          great/ADJ aid/NOUN and/CCONJ his/PRON speech/NOUN                     | great aid + his speech
          her/PRON visit/NOUN and/CCONJ his/PRON speech/NOUN                    | her visit + his speech
          her/PRON visit/NOUN ,/PUNCT his/PRON speech/NOUN                      | her visit + his speech
          the/DET visit/NOUN ,/PUNCT his/PRON speech/NOUN                       | the visit , his speech
          Lima/PROPN and/CCONJ his/PRON speech/NOUN                             | Lima and his speech
          the/DET aid/NOUN to/ADP him/PRON and/CCONJ his/PRON crew/NOUN         | the aid to him and his crew
          the/DET Guild/PROPN and/CCONJ Crew/PROPN 's/PART offer/NOUN           | the Guild and Crew 's offer
          the/DET guild/NOUN and/CCONJ Crew/PROPN 's/PART offer/NOUN            | the guild + Crew 's offer
          the/DET Guild/PROPN and/CCONJ crew/NOUN 's/PART offer/NOUN            | the Guild + crew 's offer
          the/DET port/NOUN and/CCONJ the/DET dam/NOUN                          | the port and the dam
          the/DET port/NOUN ,/PUNCT and/CCONJ the/DET dam/NOUN                  | the port + the dam
          the/DET port/NOUN ,/PUNCT the/DET dam/NOUN                            | the port , the dam
          the/DET port/NOUN and/CCONJ the/DET Lake/PROPN Pact/PROPN             | the port + the Lake Pact
          the/DET port/NOUN and/CCONJ the/DET Lake/PROPN pact/NOUN              | the port and the Lake pact
          a/DET port/NOUN ,/PUNCT and/CCONJ a/DET dam/NOUN                      | a port , and a dam
          ports/NOUN ,/PUNCT and/CCONJ the/DET dam/NOUN                         | ports , and the dam
          both/DET the/DET port/NOUN ,/PUNCT and/CCONJ the/DET dam/NOUN         | both the port , and the dam
          """)
  void ownerAfterOwnerAndArticleAfterArticleBeginAPart(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET state/NOUN of/ADP roads/NOUN and/CCONJ the/DET cost/NOUN of/ADP fuel/NOUN | the state of roads + the cost of fuel
          the/DET state/NOUN and/CCONJ the/DET cost/NOUN of/ADP fuel/NOUN       | the state and the cost of fuel
          a/DET state/NOUN of/ADP roads/NOUN and/CCONJ a/DET cost/NOUN of/ADP fuel/NOUN | a state of roads + a cost of fuel
          his/PRON state/NOUN and/CCONJ a/DET cost/NOUN of/ADP fuel/NOUN        | his state + a cost of fuel
          his/PRON state/NOUN and/CCONJ a/DET cost/NOUN                         | his state and a cost
          roads/NOUN of/ADP Lima/PROPN and/CCONJ tensions/NOUN over/ADP reefs/NOUN | roads of Lima + tensions over reefs
          roads/NOUN of/ADP lakes/NOUN and/CCONJ tensions/NOUN over/ADP reefs/NOUN | roads of lakes and tensions over reefs
          roads/NOUN of/ADP Lima/PROPN and/CCONJ Oslo/PROPN over/ADP reefs/NOUN | roads of Lima and Oslo over reefs
          roads/NOUN of/ADP Lima/PROPN ,/PUNCT tensions/NOUN over/ADP reefs/NOUN | roads of Lima , tensions over reefs
          """)
  void nounsWithComplementsArePartsOfTheirOwn(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET fair/NOUN ,/PUNCT notably/ADV his/PRON visit/NOUN               | the fair + his visit
          the/DET fair/NOUN ,/PUNCT including/VERB aid/NOUN and/CCONJ his/PRON visit/NOUN | the fair , including aid and his visit
          the/DET fair/NOUN ,/PUNCT such/ADJ as/ADP mending/VERB dams/NOUN and/CCONJ his/PRON visit/NOUN | the fair , such as mending dams and his visit
          the/DET fair/NOUN ,/PUNCT which/PRON helps/VERB aid/NOUN and/CCONJ his/PRON visit/NOUN | the fair , which helps aid and his visit
          aid/NOUN including/VERB tolls/NOUN ;/PUNCT the/DET port/NOUN and/CCONJ his/PRON visit/NOUN | aid including tolls + the port + his visit
          """)
  void singledOutIsAPartButExamplesAreNone(String tagged, String parts) {
    assertThat(parts(tagged, "")).isEqualTo(parts);
  }

  private static String parts(String tagged, String link) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    Conjuncts conjuncts = new Conjuncts(new Phrases(marked.sentence()), ADDITIONS);
    return conjuncts.split(new Range(0, marked.sentence().size()), link).stream()
        .map(part -> marked.words(part.from(), part.to()))
        .collect(joining(" + "));
  }
}
