package io.github.readout4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.SpeechNouns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueFinderTest {

  private static final CueFinder FINDER =
      new CueFinder(ReportingVerbs.standard(), SpeechNouns.standard(), Attitudes.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe met with Minister Poe.                  | true
          President Roe telephoned Minister Poe.                | true
          President Roe held a meeting.                         | true
          President Roe held a long and open call.              | true
          President Roe held briefings.                         | true
          President Roe held a roundtable.                      | true
          President Roe held talks.                             | true
          President Roe held a discussion.                      | true
          President Roe held the dam.                           | false
          President Roe held up the talks.                      | false
          President Roe praised Minister Poe.                   | false
          President Roe said so.                                | false
          """)
  void deedIsAVerbOfMeeting(String text, boolean deed) {
    SentenceView view = MatchedFrame.view(text);
    Clause clause = view.clauses().list().get(0);

    assertThat(FINDER.isDeed(view, clause)).isEqualTo(deed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said so.                                | say
          President Roe pointed out that the dam holds.         | point out
          President Roe pointed to the dam.                     |
          President Roe met with Minister Poe.                  |
          President Roe opened the dam.                         |
          """)
  void speechVerbTakesAClauseOrQuotation(String text, String lemma) {
    SentenceView view = MatchedFrame.view(text);
    Clause clause = view.clauses().list().get(0);

    assertThat(FINDER.speechVerb(view, clause).map(ReportingVerbs.Entry::lemma).orElse(null))
        .isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The statement said so.        | true
          The latest report said so.    | true
          The dam said so.              | false
          The statements said so.       | true
          """)
  void documentIsWhatSomebodyWrote(String text, boolean document) {
    SentenceView view = MatchedFrame.view(text);
    Range subject = view.clauses().list().get(0).subject();

    assertThat(FINDER.isDocument(view, subject)).isEqualTo(document);
    assertThat(FINDER.isDocument(view, Range.NONE)).isFalse();
  }
}
