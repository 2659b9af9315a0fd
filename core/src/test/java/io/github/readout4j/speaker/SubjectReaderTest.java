package io.github.readout4j.speaker;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.TaggedSentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectReaderTest {

  private static final ClauseReader CLAUSES = new ClauseReader(VerbForms.of(Tables.shipped()));
  private static final MentionFinder FINDER = MentionFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Berg agreed.                                                    | Minister Berg
          Minister Berg and Minister Lund agreed.                                  | Minister Berg + Minister Lund
          Minister Berg, Minister Lund and Minister Orr agreed.                    | Minister Berg + Minister Lund + Minister Orr
          Minister Berg, Minister Lund, and Minister Orr agreed.                   | Minister Berg + Minister Lund + Minister Orr
          Minister Berg, along with Minister Lund, agreed.                         | Minister Berg + Minister Lund
          Minister Berg as well as Minister Lund agreed.                           | Minister Berg + Minister Lund
          Minister Berg together with Minister Lund agreed.                        | Minister Berg + Minister Lund
          Minister Berg and Mr. Dahl, along with Mr. Lie and Minister Lund, left.  | Minister Berg + Mr. Dahl + Mr. Lie + Minister Lund
          Minister Berg with Minister Lund agreed.                                 | Minister Berg
          Minister Berg as Minister Lund agreed.                                   | Minister Lund
          Minister Berg & Minister Lund agreed.                                    | Minister Berg + Minister Lund
          Minister Berg (Norway), Minister Lund (Denmark) and Minister Orr agreed. | Minister Berg (Norway) + Minister Lund (Denmark) + Minister Orr
          Minister Berg telephoned Minister Lund, Minister Orr reports.            | Minister Berg ; Minister Orr within
          Minister Berg (the host), Minister Lund (Denmark) and Minister Orr left. | Minister Berg + Minister Lund (Denmark) + Minister Orr
          Minister Berg met Minister Lund, he said.                                | Minister Berg ; he
          Minister Berg agreed, with Minister Lund praising trade.                 | Minister Berg ; Minister Lund
          As Norway is a partner, the ministers agreed.                            | Norway ; the ministers within
          In Norway, Minister Berg agreed.                                         | Minister Berg
          In Norway and Denmark, Minister Berg agreed.                             | Minister Berg
          Minister Berg of Norway agreed.                                          | Minister Berg of Norway
          The crew of Minister Berg agreed.                                        | The crew of Minister Berg
          Norway's ships and Minister Berg agreed.                                 | Minister Berg
          Minister Berg said that Minister Lund agreed.                            | Minister Berg ; Minister Lund within
          Minister Berg agreed and Minister Lund left.                             | Minister Berg ; Minister Lund within
          Minister Berg agreed, and Minister Lund left.                            | Minister Berg ; Minister Lund
          Minister Berg agreed, but Minister Lund left.                            | Minister Berg ; Minister Lund
          Minister Berg agreed, while Minister Lund left.                          | Minister Berg ; Minister Lund
          Minister Berg agreed while Minister Lund left.                           | Minister Berg ; Minister Lund
          Minister Berg agreed; Minister Lund left.                                | Minister Berg ; Minister Lund
          Minister Berg agreed when Minister Lund left.                            | Minister Berg ; Minister Lund within
          "It rained," Minister Berg said.                                         | It ; Minister Berg
          Minister Berg and staff from the office met Minister Lund.               | Minister Berg + staff from the office
          Minister Berg – who leads Norway – agreed.                               | Minister Berg ; who within
          Minister Berg, in turn, agreed.                                          | Minister Berg
          Minister Berg also agreed.                                               | Minister Berg
          Minister Berg agreed to meet Minister Lund.                              | Minister Berg
          To meet Minister Lund, Minister Berg left.                               | Minister Berg
          The ministers, Minister Berg and Minister Lund, agreed.                  | The ministers + Minister Berg + Minister Lund
          Minister Berg, Chair of the Port Union, and Minister Lund agreed.        | Minister Berg, Chair of the Port Union + Minister Lund
          All of the ministers agreed.                                             | the ministers
          Each of these leaders agreed.                                            | these leaders
          Ships of the ministers left.                                             | ''
          """)
  void subjectsStandBeforeTheirVerbs(String text, String expected) {
    assertThat(subjects(text)).isEqualTo(expected);
  }

  /** The subject ends before the marked word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Doe/PROPN >agreed/VERB to/PART it/PRON                                 | agreed
          Doe/PROPN >has/AUX agreed/VERB                                         | has
          Doe/PROPN >agreed/ADJ to/PART it/PRON                                  | agreed
          Doe/PROPN >agreed/ADV to/PART it/PRON                                  | ''
          Doe/PROPN >Agreed/ADJ to/PART it/PRON                                  | ''
          Doe/PROPN >agreeing/VERB to/PART it/PRON                               | ''
          Doe/PROPN >of/ADP Oslo/PROPN                                           | ''
          Doe/PROPN >warmly/ADV agreed/VERB                                      | agreed
          Doe/PROPN >also/PART warmly/ADV agreed/VERB                            | agreed
          Doe/PROPN >today/NOUN agreed/VERB                                      | agreed
          Doe/PROPN >both/DET agreed/VERB                                        | agreed
          Doe/PROPN >each/DET agreed/VERB                                        | agreed
          Doe/PROPN >all/DET agreed/VERB                                         | agreed
          Doe/PROPN >,/PUNCT in/ADP turn/NOUN ,/PUNCT agreed/VERB                | agreed
          Doe/PROPN >,/PUNCT agreed/VERB to/PART it/PRON                         | agreed
          Doe/PROPN >,/PUNCT in/ADP turn/NOUN agreed/VERB                        | ''
          Doe/PROPN >,/PUNCT then/ADV agreed/VERB                                | agreed
          Doe/PROPN >(/PUNCT Oslo/PROPN )/PUNCT agreed/VERB                      | agreed
          Doe/PROPN >(/PUNCT Oslo/PROPN agreed/VERB                              | ''
          Doe/PROPN >(/PUNCT Oslo/PROPN )/PUNCT ,/PUNCT in/ADP turn/NOUN ,/PUNCT agreed/VERB | agreed
          Doe/PROPN >\u2013/PUNCT and/CCONJ Roe/PROPN \u2013/PUNCT agreed/VERB   | agreed
          Doe/PROPN >\u2014/PUNCT and/CCONJ Roe/PROPN \u2014/PUNCT agreed/VERB   | agreed
          Doe/PROPN >-/PUNCT and/CCONJ Roe/PROPN --/PUNCT agreed/VERB            | agreed
          Doe/PROPN >-/PUNCT and/CCONJ Roe/PROPN agreed/VERB                     | ''
          """)
  void verbMayStandBehindAParenthesis(String tagged, String verb) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int at = SubjectReader.verbAfter(marked.sentence(), marked.at());

    assertThat(marked.sentence().word(at)).isEqualTo(verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They/PRON will/AUX be/AUX tested/VERB in/ADP >talks/NOUN          | true
          They/PRON are/AUX due/ADJ to/PART attend/VERB >talks/NOUN         | true
          They/PRON plan/VERB >talks/NOUN                                   | true
          They/PRON are/AUX going/VERB to/PART hold/VERB >talks/NOUN        | true
          They/PRON would/AUX soon/ADV hold/VERB >talks/NOUN                | true
          They/PRON held/VERB >talks/NOUN                                   | false
          They/PRON will/AUX come/VERB after/ADP they/PRON held/VERB >talks/NOUN | false
          The/DET long/ADJ >talks/NOUN                                      | false
          """)
  void whatIsPlannedIsAhead(String tagged, boolean ahead) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(Plans.isAhead(marked.sentence(), marked.at())).isEqualTo(ahead);
  }

  /** The subjects in text order; {@code within} another clause where they are not the main one. */
  private static String subjects(String text) {
    Sentences sentences = SampleText.read(text);
    List<Mention> mentions = FINDER.find(sentences).in(0);
    Clauses clauses = CLAUSES.read(sentences.sentences().get(0), mentions);
    return SubjectReader.subjects(clauses, mentions).stream()
        .map(subject -> words(text, subject) + (subject.main() ? "" : " within"))
        .collect(joining(" ; "));
  }

  private static String words(String text, Subject subject) {
    return subject.mentions().stream()
        .map(mention -> text.substring(mention.start(), mention.end()))
        .collect(joining(" + "));
  }
}
