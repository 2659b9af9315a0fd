package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an agreement stands, by the words around its name. */
class AgreementStatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [noted] {a lake treaty}.                            | REFERRED_TO
          Roe [noted] {the lake treaty}.                          | IN_FORCE
          Roe [noted] {their lake treaty}.                        | IN_FORCE
          Roe [noted] {Norway's lake treaty}.                     | IN_FORCE
          Roe [noted] {Norway's peace plan}.                      | PROPOSED
          Roe [noted] {the peace plan}.                           | IN_FORCE
          Roe [noted] {their peace plan}.                         | IN_FORCE
          Roe [noted] {lake treaties}.                            | REFERRED_TO
          Roe [hoped] for {a truce}.                              | PROPOSED
          Roe [noted] {a 1994 truce}.                             | REFERRED_TO
          They spoke in a joint statement.                        | REACHED
          In a joint statement they called for calm.              | REACHED
          A joint statement called for calm.                      | REACHED
          Roe [noted] {joint statements}.                         | REFERRED_TO
          Roe [noted] {lake treaties agreed in Oslo}.             | IN_FORCE
          """)
  void articleAndOwnerTell(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They discussed the draft lake treaty.           | UNDER_NEGOTIATION
          They discussed a proposed lake treaty.          | PROPOSED
          They discussed the future lake treaty.          | PROPOSED
          They discussed the planned lake treaty.         | PROPOSED
          They discussed the broken lake treaty.          | BREACHED
          They discussed a binding lake treaty.           | IN_FORCE
          They called for the draft lake treaty.          | PROPOSED
          They called for a broken truce.                 | BREACHED
          The recently signed lake treaty is long.        | IN_FORCE
          The signed lake treaty is long.                 | IN_FORCE
          They discussed a Chile-brokered truce.          | IN_FORCE
          They discussed a lawyer-drafted lake treaty.    | UNDER_NEGOTIATION
          """)
  void wordWithinTheNameTells(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They signed the lake treaty.                 | REACHED
          They quickly signed a lake treaty.           | REACHED
          They have signed a lake treaty.              | REACHED
          They signed a Lake Treaty.                   | REACHED
          They signed the Lake Treaty.                 | IN_FORCE
          They will sign a lake treaty.                | PROPOSED
          They will quickly sign a lake treaty.        | PROPOSED
          They may sign a lake treaty.                 | PROPOSED
          They agreed to sign a lake treaty.           | PROPOSED
          Roe [hoped] that {they would sign a lake treaty}.  | PROPOSED
          Roe [noted] that {they signed a lake treaty}.      | IN_FORCE
          Roe [noted] that {they breached the lake treaty}.  | BREACHED
          Roe [denied] that {they breached the lake treaty}. | IN_FORCE
          Roe [denied] {the rumor}. Norway breached the lake treaty. | BREACHED
          """)
  void verbBeforeItTells(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They hailed the signing of the lake treaty.                        | IN_FORCE
          They discussed the adoption of a lake treaty.                      | REACHED
          They discussed the implementation of a lake treaty.                | IN_FORCE
          They discussed work on the signing of the lake treaty.             | UNDER_NEGOTIATION
          They discussed talks about the adoption of a lake treaty.          | UNDER_NEGOTIATION
          They discussed works toward adoption of a lake treaty.             | UNDER_NEGOTIATION
          They discussed consultations with Norway on the adoption of a lake treaty. | UNDER_NEGOTIATION
          They discussed a book on the adoption of a lake treaty.            | REACHED
          They discussed talks on the violation of the lake treaty.          | BREACHED
          They discussed work on a lake treaty.                              | UNDER_NEGOTIATION
          They discussed work towards a lake treaty.                         | UNDER_NEGOTIATION
          They discussed work on the Lake Treaty.                            | IN_FORCE
          They discussed work toward the Lake Treaty.                        | UNDER_NEGOTIATION
          They discussed work towards the Lake Treaty.                       | UNDER_NEGOTIATION
          They discussed progress on a lake treaty.                          | UNDER_NEGOTIATION
          They discussed progress towards a lake treaty.                     | UNDER_NEGOTIATION
          They discussed progress under a lake treaty.                       | IN_FORCE
          They discussed steps toward a peace treaty.                        | UNDER_NEGOTIATION
          Negotiations on a lake treaty went on.                             | UNDER_NEGOTIATION
          Violations of the truce went on.                                   | BREACHED
          """)
  void nounBeforeItTells(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They discussed trade as part of a lake treaty.             | IN_FORCE
          They discussed trade as part of a truly broad lake treaty. | IN_FORCE
          They discussed trade as part of their lake treaty.         | IN_FORCE
          They discussed trade as part of talks on the lake treaty.  | UNDER_NEGOTIATION
          A lake treaty is under negotiation.                        | UNDER_NEGOTIATION
          """)
  void phraseTells(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They noted that the lake treaty was violated.          | BREACHED
          They noted that the truce has been broken.             | BREACHED
          A lake treaty was signed.                              | REACHED
          A lake treaty was recently signed in Lima.             | REACHED
          The lake treaty was long and was violated.             | IN_FORCE
          The lake treaty, violated or not, was long.            | IN_FORCE
          The lake treaty told all who later violated it to pay. | IN_FORCE
          """)
  void verbAfterItTellsIfItStandsNear(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They want to negotiate; the lake treaty holds.                        | IN_FORCE
          They want to negotiate: the lake treaty holds.                        | IN_FORCE
          They negotiated so that the lake treaty holds.                        | IN_FORCE
          They negotiated for months on end in Oslo and Lima before the lake treaty came. | IN_FORCE
          """)
  void cueOfAnotherClauseTellsNothing(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A lake treaty is long. They signed the lake treaty.     | REACHED
          A lake treaty is proposed. They signed the lake treaty. | PROPOSED
          The lake treaty is long. They violated the lake treaty. | IN_FORCE
          """)
  void firstMentionThatTellsAnythingTells(String text, AgreementStatus status) {
    assertThat(status(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The following documents were signed: | REACHED
          Documents that were signed:          | REACHED
          They proposed the following:         | PROPOSED
          The following documents were read:   | REFERRED_TO
          """)
  void introductionTellsOfItsList(String intro, AgreementStatus status) {
    String text = intro + "\n\n- Treaty of Amity\n\nThe ministers took a walk.";

    assertThat(status(text)).isEqualTo(status);
  }

  private static AgreementStatus status(String marked) {
    Agreement agreement = MarkedAgreements.find(marked).get(0);
    return agreement.status();
  }
}
