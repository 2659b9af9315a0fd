package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectReaderTest {

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
}
