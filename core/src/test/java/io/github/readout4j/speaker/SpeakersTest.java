package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a phrase of a sentence names, and whose a noun is. */
class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Minister Berg] agreed.                                               | Berg                        | true
          [Minister Berg and Minister Lund] agreed.                             | Berg + Lund                 | true
          [Minister Berg, Minister Lund, and Minister Orr] agreed.              | Berg + Lund + Orr           | true
          [Minister Berg, along with Minister Lund,] agreed.                    | Berg + Lund                 | true
          [Minister Berg's crew] agreed.                                        | Minister Berg's crew        | true
          [Minister Berg's] crew agreed.                                        | Berg                        | true
          [The crew of Minister Berg] agreed.                                   | crew of Minister Berg       | true
          [The talks between Minister Berg and Minister Lund] ended.            | ''                          | false
          [The embattled Minister Berg] agreed.                                 | Berg                        | true
          [Not only Minister Berg] agreed.                                      | Berg                        | true
          [The dam of Minister Berg] agreed.                                    | ''                          | false
          [The dam and Minister Berg] agreed.                                   | Berg                        | true
          [The dam] agreed.                                                     | ''                          | false
          [The old envoy] agreed.                                               | old envoy                   | true
          [The envoys] agreed.                                                  | envoys                      | true
          [The crew] agreed.                                                    | crew                        | true
          [The council] agreed.                                                 | council                     | true
          [A senior official of the fund] agreed.                               | senior official of the fund | true
          [Port workers] agreed.                                                | Port workers                | true
          [The statement] agreed.                                               | ''                          | true
          The Port Ministry said so in a statement. [The statement] added more. | Port Ministry               | true
          The Port Ministry's old statement ended. [The statement] added more.  | Port Ministry               | true
          A statement by the Port Ministry ended. [The statement] added more.   | Port Ministry               | true
          The Port Ministry issued a statement. [The statement] added more.     | Port Ministry               | true
          In a statement, the Port Ministry agreed. [The statement] added more. | Port Ministry               | true
          [A statement] issued by the Port Ministry ended.                      | Port Ministry               | true
          [A Norwegian statement] ended.                                        | Norway                      | true
          Ann Berg met Ivo Lund. [A joint statement] ended.                     | Ann Berg + Ivo Lund         | true
          [A statement by the Port Ministry] ended.                             | Port Ministry               | true
          [The Port Ministry's statement] ended.                                | Port Ministry               | true
          [It] rained.                                                          | ''                          | false
          The Port Ministry left. [It] agreed.                                  | Port Ministry               | true
          The Port Ministry left. [They] agreed.                                | ''                          | true
          [The United States and Norway] agreed.                                | United States + Norway      | true
          [The United States of America] agreed.                                | United States of America    | true
          [Norwegian farmers] agreed.                                           | Norwegian farmers           | true
          [Norway's farmers] agreed.                                            | Norway's farmers            | true
          [including Minister Berg] agreed.                                     | Berg                        | true
          [Minister Berg as well as Minister Lund] agreed.                      | Berg + Lund                 | true
          [Minister Berg with Minister Lund] agreed.                            | Berg                        | true
          [Minister Berg from Minister Lund] agreed.                            | Berg                        | true
          """)
  void phraseNamesWhoCanSpeak(String text, String named, boolean canSpeak) {
    MarkedPhrase phrase = MarkedPhrase.of(text);

    assertThat(phrase.named()).isEqualTo(named);
    assertThat(phrase.canSpeak()).isEqualTo(canSpeak);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg met Minister Ivo Lund. She praised [his] patience.             | Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. He praised [her] patience.              | Ann Berg
          Minister Ann Berg met Minister Ivo Lund. They praised [their] patience.          | Ann Berg + Ivo Lund
          The ministers praised [their] patience.                                          | ministers
          Norway and Denmark praised [their] patience.                                     | Norway + Denmark
          Minister Ann Berg met Minister Ivo Lund. Minister Berg praised [their] patience. | Ann Berg + Ivo Lund
          The Port Fund praised [its] patience.                                            | Port Fund
          She praised [Norway]'s patience.                                                 | Norway
          She praised [Norwegian] patience.                                                | Norway
          She praised [the] patience.                                                      | ''
          The White House praised [our] patience.                                          | United States
          She praised [our] patience.                                                      | ''
          """)
  void possessorIsWhoseTheNounIs(String text, String owner) {
    assertThat(MarkedPhrase.of(text).possessor()).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Berg and Mr. Lund left. [He] agreed. | AMBIGUOUS_SPEAKER
          It rained. [She] agreed.                 | UNRESOLVED_PRONOUN
          It rained. [They] agreed.                | UNRESOLVED_PRONOUN
          """)
  void pronounThatIsNotClearIsADiagnostic(String text, DiagnosticCode code) {
    MarkedPhrase phrase = MarkedPhrase.of(text);

    assertThat(phrase.named()).isEmpty();
    assertThat(phrase.speakers().diagnostics()).extracting(Diagnostic::code).containsExactly(code);
  }
}
