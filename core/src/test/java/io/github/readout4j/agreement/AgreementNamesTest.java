package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words belong to the name of an agreement, and which names are none. */
class AgreementNamesTest {

  private static final String NAME = "agreement:name";
  private static final String DESCRIPTION = "agreement:description";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [noted] {the recent Lake Accord}.                  | Lake Accord
          Roe [noted] {the Treaty of Lima}.                      | Treaty of Lima
          Roe [noted] {the Treaty on Trade and Transit}.         | Treaty on Trade and Transit
          Roe [noted] {the Treaty on Trade, Transit and Tolls}.  | Treaty on Trade, Transit and Tolls
          Roe [noted] {the Treaty on Trade, Transit, and Tolls}. | Treaty on Trade, Transit, and Tolls
          Roe [noted] {the Treaty on Trade and the harvest}.     | Treaty on Trade
          Roe [noted] {the Treaty on Trade, which expired}.      | Treaty on Trade
          Roe [noted] {the Lake Accord (LAC)}.                   | Lake Accord (LAC)
          Roe [noted] {the Lake Accord (signed in Lima)}.        | Lake Accord
          Roe [noted] {Protocol 12}.                             | Protocol 12
          Roe [noted] {the Bank of Norway Accord}.               | Bank of Norway Accord
          Roe [noted] {the rules for Lima Accord}.               | Lima Accord
          Roe [noted] {the Lake Rescue Effort (LRE) Pact}.       | Lake Rescue Effort (LRE) Pact
          Roe [noted] {the 2016 Lake Accord}.                    | 2016 Lake Accord
          Roe [noted] {the Chile-Peru Border Treaty}.            | Chile-Peru Border Treaty
          Roe [noted] {the 12 Lake Accords}.                     | 12 Lake Accords
          Roe [noted] {the Joint declaration}.                   | Joint declaration
          Roe [noted] {the MOU on grain}.                        | MOU on grain
          The Accord of Lima was signed.                         | Accord of Lima
          """)
  void nameIsAllItsCapitalizedWords(String text, String name) {
    assertThat(rules(text)).containsExactly(NAME);
    assertThat(MarkedAgreements.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [noted] {their historic new truce}.                       | truce
          Roe [noted] {the truce of May}.                               | truce of May
          Roe [noted] {the pact on the northern ferries}.               | pact on the northern ferries
          Roe [noted] {the pact on dredging ports}.                     | pact on dredging ports
          Roe [noted] {the pact for northern ferries}.                    | pact for northern ferries
          Roe [noted] {the pact on ferries between Chile's port and the northern islands}. | pact on ferries between Chile's port and the northern islands
          Roe [noted] {the pact on ferries between the islands}.        | pact on ferries
          Roe [noted] {the pact on ferries between harbors and sailed}. | pact on ferries
          Roe [noted] {the G7 commitment to dredge the canal}.          | G7 commitment to dredge the canal
          Roe [noted] {the peace treaty to open the pass}.              | peace treaty to open the pass
          Roe [noted] {the joint statement to open the pass}.           | joint statement
          Roe [noted] {the statement agreed in Oslo}.                   | statement agreed in Oslo
          Roe [noted] {the deal reached by Chile and sent home}.        | deal reached by Chile
          Roe [noted] {the deal reached between Chile and Peru and the guilds}. | deal reached between Chile and Peru
          Roe [noted] {the agreement on Monday for the building of a dam}. | agreement on Monday for the building of a dam
          Roe [noted] {the memorandum of understanding on the sidelines of the fair}. | memorandum of understanding
          Roe [noted] {the agreement to relax Chile's ban on wool}. | agreement to relax Chile's ban on wool
          Roe [noted] {the agreement to end the nearly endless feud}. | agreement to end the nearly endless feud
          Roe [noted] {the ceasefire in the hills in northern Chile}. | ceasefire in the hills in northern Chile
          Roe [noted] {the ceasefire between Chile and Peru}. | ceasefire between Chile and Peru
          Roe [noted] {the ceasefire in the morning}. | ceasefire
          Roe [noted] {the pact signed by him in Oslo}.                 | pact signed by him in Oslo
          Roe [noted] {the pact concluded to open the canal in May}.    | pact concluded to open the canal in May
          Roe [noted] {the treaty that was signed in Lima and Oslo}.    | treaty that was signed in Lima
          Roe [noted] {the 2016 lake accord}.                           | 2016 lake accord
          Roe [noted] {Norway's recent lake treaty}.                    | lake treaty
          Roe [noted] {the signed lake treaty}.                         | lake treaty
          Roe [noted] {an agreement resolving the border dispute}.      | agreement resolving the border dispute
          Roe [noted] {an agreement that has opened the pass}.          | agreement that has opened the pass
          Roe [noted] {a lake treaty following long talks}.             | lake treaty
          Roe [noted] {a truce that ended the clashes}.                 | truce
          Roe [noted] {a joint statement called for by Chile}.          | joint statement
          They signed a three-year plan to dredge the canal.            | three-year plan to dredge the canal
          They welcomed the establishment of new partnerships for the canal. | partnerships for the canal
          They praised their dialogue partnership, which was established in 1991. | dialogue partnership
          Roe [noted] {the recent peace deal}.                          | peace deal
          Roe [noted] {a deal between Chile and Peru}.                  | deal between Chile and Peru
          """)
  void descriptionIsTheNounAndWhatTellsItApart(String text, String name) {
    assertThat(rules(text)).containsExactly(DESCRIPTION);
    assertThat(MarkedAgreements.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "their Lake Partnership",
        "our Lake Partnership",
        "the Chile Norway Initiative",
        "Norway's Chile Initiative",
        "the Chile-Norway Initiative",
        "the Chile-Lake Initiative",
        "the Lake-Chile Initiative",
        "the Chile\u2013Norway Initiative",
        "the Lake\u2013Chile Initiative",
        "the Pacific Initiative",
        "the Nordic Initiative",
        "the G7 Initiative",
        "the Initiative of Norway and Chile",
        "the G7's Lake Initiative",
        "the Lake Partnership Program",
        "the Belt and Road Initiative",
        "the Lima roadmap",
        "the bilateral roadmap",
      })
  void severalStatesAreBehindTheName(String words) {
    assertThat(MarkedAgreements.find("Roe [praised] {" + words + "}.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "his Lake Partnership",
        "Norway's Pacific Initiative",
        "Norway's Norway Initiative",
        "the Call to Action",
        "the Pacific Rescue Mechanism",
        "the Pacific Strategy",
        "Norway's Lake Memorandum",
        "the strong partnership between Norway and Chile",
        "the comprehensive plan for the canal",
        "a great deal",
        "the deal",
        "the peaceful settlement of the feud",
        "the need for a cessation of hostilities",
        "our Lake Initiative",
        "the Lake Partnership",
        "the Chile Initiative",
        "the Initiative on Chile",
        "the Lake-River Initiative",
        "the Lake\u2013River Initiative",
        "the labor agreements of the yard",
        "the new jobs plans",
        "the treaty allies",
        "the Lake Treaty Organization",
        "the national security memorandum",
        "the lasting roadmap",
        "the Lima framework",
        "the Lake Accord Commission",
        "the lake accord commission",
        "Norway's G7 commitment to dredge",
        "the adopted resolution of the dispute",
        "the adopted resolution to the dispute",
        "possible understanding on tolls",
        "agreement on tolls",
      })
  void oneStateProgramOrHarmonyIsNoAgreement(String words) {
    assertThat(MarkedAgreements.find("Roe [praised] {" + words + "}.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trade agreement",
        "Norway's agreement on tolls",
        "his agreement on tolls",
        "that agreement on tolls",
        "some agreement on tolls",
        "agreements on tolls",
        "an agreement on tolls",
      })
  void agreementWithAnArticleOrOwnerIsOne(String words) {
    assertThat(MarkedAgreements.find("Roe [praised] {" + words + "}.")).hasSize(1);
  }

  @Test
  void nounBeforeAnotherKindOfNounStandsForItself() {
    assertThat(MarkedAgreements.names("Roe [praised] {the Lake Accord commission}."))
        .containsExactly("Lake Accord");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They praised the Lake Accord. They praised the accord on the lake. | 2
          They praised the Lake Accord. They praised the Lake Peace Accord.  | 2
          They praised the Lake Accord. They praised the accord.             | 2
          They praised the Lake Accord. They praised the accords.            | 1
          They praised the Lake Accord. They wanted a negotiated accord.     | 1
          They praised the lake accord. They praised the Lake Accord.        | 2
          They praised the peace accord. They praised the accord.            | 2
          They praised the Tuna Initiative of Chile and Peru. They praised the Tuna Initiative. | 2
          They praised the Tuna Initiative. They praised the Tuna Initiative of Chile and Peru. | 1
          They praised the Lake Accord (also known as the Border Treaty).    | 2
          They praised a border treaty, called the Lake Accord.              | 1
          """)
  void laterWordsMayMeanTheSameAgreement(String text, int mentions) {
    List<Agreement> found = MarkedAgreements.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).mentions()).hasSize(mentions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They praised the Lake Accord. They praised the Lake Treaty.",
        "They praised the lake accord. They praised the sea accord.",
        "They praised the Lake Accord. They praised a fishing accord.",
        "They praised the Lake Accord and the Sea Accord.",
        "They praised the truce of May and the truce of June.",
      })
  void otherWordsMeanAnotherAgreement(String text) {
    assertThat(MarkedAgreements.find(text)).hasSize(2);
  }

  private static List<String> rules(String text) {
    return MarkedAgreements.find(text).stream().map(Agreement::rule).toList();
  }
}
