package io.github.readout4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each frame of the lexicon takes for content, addressee and partner. */
class FrameMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said >that the dam holds.     | that np | that clause (the dam holds .)
          President Roe said >that dam holds.         | that np | that clause (dam holds .)
          President Roe said >the dam holds.          | that np | that clause (the dam holds .)
          President Roe said >the dam.                | that np | np (the dam .)
          President Roe said >that the dam holds.     | np      | ''
          President Roe asked >whether the dam holds. | that    | that clause (whether the dam holds .)
          President Roe asked >whether the dam holds. | np      | ''
          President Roe said >"The dam holds."        | quote   | quote clause (" The dam holds . ")
          President Roe said >"The dam holds."        | that    | quote clause (" The dam holds . ")
          President Roe said >"The dam holds."        | np      | np (" The dam holds . ")
          President Roe said >, "The dam holds."      | quote   | quote clause (" The dam holds . ")
          President Roe said >: the dam holds.        | quote   | quote clause (the dam holds .)
          President Roe said >, the dam holds.        | quote   | ''
          President Roe said >: the dam holds.        | np      | ''
          """)
  void clauseGoesBeforeOtherFrames(String sentence, String frames, String expected) {
    assertThat(MatchedFrame.of(sentence, frames)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said >today that the dam holds.                                    | that  | that clause (the dam holds .)
          President Roe said >on Friday that the dam holds.                                | that  | that clause (the dam holds .)
          President Roe said >again that the dam holds.                                    | that  | that clause (the dam holds .)
          President Roe said >, among other things, that the dam holds.                    | that  | that clause (the dam holds .)
          President Roe noted >, among other things, the dam.                              | np    | np (the dam .)
          President Roe noted >, among other things, that the dam holds.                   | np    | ''
          President Roe said >, as he left the fair, that the dam holds.                   | that  | ''
          President Roe noted >in detail the dam.                                          | np    | np (the dam .)
          President Roe noted >in particular that the dam holds.                           | that  | that clause (the dam holds .)
          President Roe noted >in this regard on the dam.                                  | pp:on | pp:on (the dam .)
          President Roe noted >of the crew the dam.                                        | np    | ''
          President Roe noted >in the very old and long port of the great northern lake town of Lima the dam. | np    | ''
          President Roe described >as vital the dam.                                       | np    | np (the dam .)
          President Roe noted >as well the dam.                                            | np    | np (the dam .)
          President Roe noted >as the dam.                                                 | np    | ''
          President Roe committed >himself to the dam.                                     | pp:to | pp:to (the dam .)
          President Roe committed >himself.                                                | np    | ''
          President Roe devotes >itself to the dam.                                        | np    | ''
          """)
  void adverbsAndParenthesesStandBetween(String sentence, String frames, String expected) {
    assertThat(MatchedFrame.of(sentence, frames)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe told >Minister Poe that the dam holds.                       | y-that         | y-that clause (the dam holds .) to Minister Poe
          President Roe told >Minister Poe the dam holds.                            | y-that         | ''
          President Roe told >Minister Poe whether the dam holds.                    | y-that         | y-that clause (whether the dam holds .) to Minister Poe
          President Roe told >Minister Poe about the dam.                            | y-about        | y-about (the dam .) to Minister Poe
          President Roe told >Minister Poe on the dam.                               | y-about        | y-on (the dam .) to Minister Poe
          President Roe told >Minister Poe on the dam.                               | y-that         | ''
          President Roe told >Minister Poe, whom he met in Lima, that the dam holds. | y-that         | y-that clause (the dam holds .) to Minister Poe
          President Roe told >Minister Poe; the crew said that the dam holds.        | y-that         | ''
          President Roe asked >Minister Poe to open the dam.                         | y-to           | y-to (open the dam .) to Minister Poe
          President Roe asked >Minister Poe not to open the dam.                     | y-to           | y-to (not to open the dam .) to Minister Poe
          President Roe asked >Minister Poe to open the dam.                         | y-that         | ''
          President Roe asked >Minister Poe to the dam.                              | y-to           | ''
          President Roe asked >the two crews to open the dam.                        | y-to           | y-to (open the dam .) to the two crews
          President Roe asked >dams to open the port.                                | y-to           | y-to (open the port .) to dams
          President Roe asked >dams to open the port.                                | y-to np        | np (dams to open the port .)
          President Roe asked >the dams to open the port.                            | y-to np        | y-to (open the port .) to the dams
          President Roe asked >the dam to open the port.                             | y-to           | ''
          President Roe gave >Minister Poe a dam.                                    | y-np           | y-np (a dam .) to Minister Poe
          President Roe gave >the flood a dam.                                       | y-np           | y-np (a dam .) to the flood
          President Roe gave >the flood of a dam.                                    | y-of           | ''
          President Roe assured >Minister Poe of the dam.                            | y-of           | y-of (the dam .) to Minister Poe
          President Roe assured >the crew of the dam.                                | y-of           | ''
          President Roe thanked >Minister Poe.                                       | y              | y (Minister Poe .) to Minister Poe
          President Roe thanked >Minister Poe.                                       | y deed         | y (Minister Poe .) to Minister Poe
          President Roe thanked >the flood.                                          | y              | y (the flood .) to the flood
          President Roe thanked >the flood.                                          | y weak         | ''
          President Roe thanked >the flood.                                          | y deed         | ''
          President Roe thanked >the flood for the dam.                              | y y-for        | y-for (the dam .) to the flood
          President Roe thanked >Minister Poe for the dam.                           | y y-for        | y-for (the dam .) to Minister Poe
          President Roe thanked >for the dam.                                        | y y-for pp:for | pp:for (the dam .)
          """)
  void addresseeIsWhomTheVerbIsSaidTo(String sentence, String frames, String expected) {
    assertThat(MatchedFrame.of(sentence, frames)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said >to Minister Poe that the dam holds. | that      | that clause (the dam holds .) to Minister Poe
          President Roe said >to the press that the dam holds.    | that      | that clause (the dam holds .) to the press
          President Roe said >to the press that the dam holds.    | that toy  | that clause (the dam holds .) to the press
          President Roe conveyed >to Minister Poe the dam.        | np        | np (the dam .) to Minister Poe
          President Roe conveyed >to Minister Poe the dam.        | np pp:to  | pp:to (Minister Poe the dam .)
          President Roe conveyed >to Minister Poe for the dam.    | np pp:for | pp:for (the dam .) to Minister Poe
          President Roe agreed >to open the dam.                  | np toy    | ''
          President Roe agreed >to open the dam.                  | to        | to (open the dam .)
          President Roe agreed >not to open the dam.              | to        | to (not to open the dam .)
          President Roe agreed >not the dam.                      | to        | ''
          President Roe agreed >to the dam.                       | to        | ''
          """)
  void addresseeMayStandAfterTo(String sentence, String frames, String expected) {
    assertThat(MatchedFrame.of(sentence, frames)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe agreed >with Minister Poe to open the dam. | to joint      | to (open the dam .) with Minister Poe
          President Roe agreed >with Minister Poe to open the dam. | to            | to (open the dam .) to Minister Poe
          President Roe agreed >with Minister Poe to open the dam. | to pp:with    | to (open the dam .) to Minister Poe
          President Roe agreed >with Minister Poe on the dam.      | pp:on joint   | pp:on (the dam .) with Minister Poe
          President Roe agreed >with Minister Poe on the dam.      | pp:on pp:with | pp:with (Minister Poe on the dam .)
          President Roe agreed >with joy.                          | np joint      | ''
          """)
  void partnerMayStandAfterWith(String sentence, String frames, String expected) {
    assertThat(MatchedFrame.of(sentence, frames)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe spoke >about the dam.           | pp:about | pp:about (the dam .)
          President Roe spoke >about how the dam holds. | pp:about | pp:about (how the dam holds .)
          President Roe spoke >of the dam.              | pp:about | ''
          President Roe praised >the dam.               | np       | np (the dam .)
          President Roe praised >mending the dam.       | np       | ing (mending the dam .)
          President Roe praised >mending the dam.       | ing      | ing (mending the dam .)
          President Roe praised >mending the dam.       | that     | ''
          President Roe praised >mended dams.           | ing      | ''
          President Roe praised >strong dams.           | np       | np (strong dams .)
          President Roe praised >it.                    | np       | np (it .)
          President Roe praised >himself.               | np       | ''
          President Roe praised >.                      | np       | ''
          """)
  void prepositionOrPhraseComesLast(String sentence, String frames, String expected) {
    assertThat(MatchedFrame.of(sentence, frames)).isEqualTo(expected);
  }
}
