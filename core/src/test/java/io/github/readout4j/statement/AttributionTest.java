package io.github.readout4j.statement;

import static io.github.readout4j.statement.ToldStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported by a clause beside its content, by quotation marks, and by turns. */
class AttributionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to President Roe, the dam holds.                | Roe SAY According to (the dam holds)
          The dam holds, according to President Roe.                | Roe SAY according to (The dam holds)
          The dam holds according to President Roe.                 | Roe SAY according to (The dam holds)
          But according to President Roe, the dam holds.            | Roe SAY according to (the dam holds)
          "The dam holds," according to President Roe.              | Roe DIRECT SAY according to (The dam holds)
          According to a study by the Port Fund, the dam holds.     | Port Fund SAY According to (the dam holds)
          According to a study of floods, the dam holds.            | - SAY According to (the dam holds)
          The dam held for a year according to the rules and broke. | ''
          In President Roe's view, the dam holds.                   | Roe BELIEVE view (the dam holds)
          In President Roe's opinion, the dam holds.                | Roe BELIEVE opinion (the dam holds)
          In the flood's view, the dam holds.                       | ''
          In view of the flood, President Roe urged calm.           | Roe URGE urged (calm)
          As President Roe noted, the dam holds.                    | Roe SAY noted (the dam holds)
          As President Roe did not say, the dam holds.              | Roe not SAY say (the dam holds)
          As the flood showed, the dam holds.                       | ''
          Asked whether the dam holds, President Roe said it does.  | - to Roe REQUEST Asked (whether the dam holds) ; Roe SAY said (it does)
          When asked by a reporter if it holds, President Roe left. | reporter to Roe REQUEST asked (if it holds)
          Asked about the dam, President Roe said it holds.         | Roe SAY said (it holds)
          Asked what leaks, President Roe said "the dam."           | - to Roe REQUEST Asked (what leaks) ; Roe DIRECT SAY said (the dam)
          """)
  void clauseBesideTheContentNamesItsSource(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam holds, President Roe said.                        | Roe SAY said (The dam holds)
          The dam holds, President Roe said on Friday.              | Roe SAY said (The dam holds)
          The dam holds, President Roe said in a statement.         | Roe SAY said (The dam holds)
          But the dam holds, President Roe said.                    | Roe SAY said (the dam holds)
          The dam holds, President Roe told reporters.              | Roe SAY told (The dam holds)
          The dam holds, President Roe said, and the flood is over. | Roe SAY said (The dam holds ... and the flood is over)
          The dam holds, the statement said.                        | - SAY said (The dam holds)
          The dam holds, the flood said.                            | ''
          The dam holds, said President Roe.                        | Roe SAY said (The dam holds)
          The dam holds, said President Roe, who leads the council. | Roe SAY said (The dam holds)
          The dam holds — President Roe said.                       | Roe SAY said (The dam holds)
          In Lima, President Roe said, the dam holds.               | Roe SAY said (In Lima ... the dam holds)
          The dam holds, its foreign minister, Ann Roe, said.       | Ann Roe SAY said (The dam holds)
          In Lima, President Roe said the dam holds.                | Roe SAY said (the dam holds)
          Recognizing the flood, President Roe noted the dam.       | Roe WELCOME Recognizing (the flood) ; Roe SAY noted (the dam)
          After the flood, President Roe said.                      | ''
          """)
  void clauseAfterTheContentNamesItsSource(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said, "The dam holds."                                                      | Roe DIRECT SAY said (The dam holds)
          President Roe said "The dam holds."                                                       | Roe DIRECT SAY said (The dam holds)
          President Roe said: "The dam holds. It is old." He left.                                  | Roe DIRECT SAY said (The dam holds. It is old)
          "The dam holds," President Roe said.                                                      | Roe DIRECT SAY said (The dam holds)
          "The dam holds," said President Roe.                                                      | Roe DIRECT SAY said (The dam holds)
          "The dam holds," President Roe said. "It is old."                                         | Roe DIRECT SAY said (The dam holds ... It is old)
          "The dam holds," President Roe said. "It is old," he added.                               | Roe DIRECT SAY said (The dam holds) ; Roe DIRECT SAY added (It is old)
          "The dam holds," President Roe said, "and the flood is over."                             | Roe DIRECT SAY said (The dam holds ... and the flood is over)
          "The dam holds. It is old," President Roe said in Lima on Friday.                         | Roe DIRECT SAY said (The dam holds. It is old)
          "The dam holds. It is old," President Roe said. "We must mend it. It leaks."              | Roe DIRECT SAY said (The dam holds. It is old ... We must mend it. It leaks)
          "The dam holds," President Roe said. "It is old." Minister Poe left. "It leaks," he said. | Roe DIRECT SAY said (The dam holds ... It is old) ; Poe DIRECT SAY said (It leaks)
          "The dam holds," President Roe said. ¶ "It is old. We must mend it," he said.          | Roe DIRECT SAY said (The dam holds) ; Roe DIRECT SAY said (It is old. We must mend it)
          "The dam holds," President Roe said. ¶ "It is old."                                    | Roe DIRECT SAY said (The dam holds ... It is old)
          President Roe praised the crew. "The dam holds."                                          | Roe WELCOME praised (the crew)
          President Roe said the dam holds. "It is old," she said.                                  | Roe SAY said (the dam holds) ; Roe DIRECT SAY said (It is old)
          President Roe said that "the dam holds. It is old."                                       | Roe DIRECT SAY said (the dam holds. It is old)
          "Will it hold?" President Roe asked. "It is old."                                         | Roe DIRECT REQUEST asked (Will it hold? ... It is old)
          "We hold!" said President Roe.                                                            | Roe DIRECT SAY said (We hold!)
          "We hold," President Roe said, adding: "We are old." | Roe DIRECT SAY said (We hold) ; Roe DIRECT SAY adding (We are old)
          """)
  void quotationIsDirectSpeech(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @Test
  void twoSingleMarksAreADoubleOne() {
    assertThat(statements("''The dam holds,'' President Roe said. ''It is Minister Poe's.''"))
        .isEqualTo("Roe DIRECT SAY said (The dam holds ... It is Minister Poe's)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said the dam was "very old" and strong.            | Roe MIXED SAY said (the dam was "very old" and strong)
          President Roe praised the "old and strong dam" of Lima.          | Roe MIXED WELCOME praised (the "old and strong dam" of Lima)
          President Roe said that "the dam" holds and "the flood" is over. | Roe MIXED SAY said ("the dam" holds and "the flood" is over)
          """)
  void partOfTheContentIsQuoted(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said, "I told Minister Poe that the dam holds." | Roe DIRECT SAY said (I told Minister Poe that the dam holds) ; Roe to Poe DIRECT SAY told (the dam holds) in s1
          President Roe said, "Minister Poe condemned the flood."       | Roe DIRECT SAY said (Minister Poe condemned the flood) ; Poe DIRECT CONDEMN condemned (the flood) in s1
          "Minister Poe condemned the flood," said President Roe.       | Poe DIRECT CONDEMN condemned (the flood) in s2 ; Roe DIRECT SAY said (Minister Poe condemned the flood)
          "I am worried about the dam," said President Roe.             | Roe DIRECT CONCERN worried (the dam) in s2 ; Roe DIRECT SAY said (I am worried about the dam)
          President Roe said, "We agreed to open the dam."              | Roe DIRECT SAY said (We agreed to open the dam) ; Roe DIRECT AGREE agreed (open the dam) in s1
          President Roe said, "We reviewed the dam."                    | Roe DIRECT SAY said (We reviewed the dam) ; Roe DIRECT DISCUSS reviewed (the dam) in s1
          "I am committed to the dam," said President Roe.              | Roe DIRECT COMMIT committed (the dam) in s2 ; Roe DIRECT SAY said (I am committed to the dam)
          """)
  void directSpeechTellsOfOthers(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRESIDENT ROE: The dam holds. (Applause.) It is old. ¶ MINISTER POE: (Inaudible.) Thank you. | ROE DIRECT SAY PRESIDENT ROE: (The dam holds. ... It is old.) ; POE DIRECT SAY MINISTER POE: (Thank you.)
          Q: Does the dam hold? ¶ PRESIDENT ROE: It does.                                         | - DIRECT SAY Q: (Does the dam hold?) ; ROE DIRECT SAY PRESIDENT ROE: (It does.)
          President Roe: "The dam holds."                                                            | Roe DIRECT SAY President Roe: (The dam holds)
          Readout of a Meeting ¶ The guests wrote to us. ¶ Ann Roe, Head of Trade, Port Fund: "The dam holds." ¶ Ivo Poe, Chair, River Bank: "We left." | Ann Roe DIRECT SAY Ann Roe, Head of Trade, Port Fund: (The dam holds) ; Ivo Poe DIRECT SAY Ivo Poe, Chair, River Bank: (We left)
          - President Roe said that the dam holds. ¶ - Minister Poe said that the flood is over.     | Roe SAY said (the dam holds) ; Poe SAY said (the flood is over)
          """)
  void turnIsDirectSpeech(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to findings of the Port Fund, the dam holds.              | Port Fund SAY According to (the dam holds)
          According to sources from the Port Fund, the dam holds.             | sources SAY According to (the dam holds)
          And according to President Roe, the dam holds.                      | Roe SAY according to (the dam holds)
          The dam holds, President Roe said on Friday after the talks.        | Roe SAY said (The dam holds)
          The dam holds, said President Roe on Friday.                        | Roe SAY said (The dam holds)
          "The dam holds," said President Roe, who left. "It is old."         | Roe DIRECT SAY said (The dam holds ... It is old)
          "We hold," said President Roe. "We are glad. We left."              | Roe DIRECT SAY said (We hold ... We are glad. We left)
          "I left," said President Roe. "I am glad that the dam holds."       | Roe DIRECT SAY said (I left ... I am glad that the dam holds) ; Roe DIRECT WELCOME glad (the dam holds) in s1
          "The dam," said President Roe, "holds."                             | Roe DIRECT SAY said (The dam ... holds)
          President Roe praised "the dam. It is old" and left.                | Roe DIRECT WELCOME praised (the dam. It is old)
          THE PRESS: Does the dam hold? ¶ PRESIDENT ROE: It does. I said so. | ROE DIRECT SAY PRESIDENT ROE: (It does. I said so.)
          MINISTER POE (Norway): The dam holds.                               | POE DIRECT SAY MINISTER POE (Norway): (The dam holds.)
          """)
  void attributionMayStandAnywhere(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam holds, President Roe said today.                   | Roe SAY said (The dam holds)
          The dam holds, President Roe said yesterday in Lima.       | Roe SAY said (The dam holds)
          The dam holds, President Roe said on Friday as he left.    | ''
          The dam holds, said President Roe when he left.            | ''
          The dam holds – President Roe said.                        | Roe SAY said (The dam holds)
          "The dam holds," said President Roe to the crew, who left. | Roe DIRECT SAY said (The dam holds)
          The dam holds, President Roe said of late that it leaks.   | Roe SAY said (it leaks)
          """)
  void nothingButTimeAndPlaceFollowsTheAttribution(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }
}
