package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.TaggedSentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marked word is the noun of the agreement. */
class NameBoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET Lake/PROPN >Accord/PROPN holds/VERB            | 1 | true
          the/DET lake/NOUN >Accord/PROPN holds/VERB             | 1 | false
          the/DET Lake/PROPN >accord/NOUN holds/VERB             | 1 | false
          >Accord/PROPN holds/VERB                               | 1 | false
          The/DET >Accord/PROPN holds/VERB                       | 1 | false
          the/DET >Accord/PROPN of/ADP Lima/PROPN                | 1 | true
          the/DET >Accord/PROPN of/ADP herring/NOUN              | 1 | false
          the/DET >Accord/PROPN by/ADP Lima/PROPN                | 1 | false
          the/DET >Agenda/PROPN 2040/NUM holds/VERB              | 1 | true
          >Agenda/PROPN 2040/NUM holds/VERB                      | 1 | false
          the/DET >NPT/PROPN holds/VERB                          | 1 | true
          the/DET >EU/PROPN holds/VERB                           | 1 | false
          the/DET >Joint/ADJ statement/NOUN holds/VERB           | 2 | true
          >Joint/ADJ statement/NOUN holds/VERB                   | 2 | false
          the/DET >joint/ADJ Statement/NOUN holds/VERB           | 2 | false
          the/DET >Joint/ADJ Statement/NOUN holds/VERB           | 2 | true
          """)
  void nameHasCapitalsInsideTheSentence(String tagged, int words, boolean name) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(NameBounds.isName(marked.sentence(), marked.at(), marked.at() + words))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET Lake/PROPN >Accord/PROPN                                   | Lake
          Lake/PROPN >Accord/PROPN                                           | Lake
          the/DET Great/ADJ Lake/PROPN >Accord/PROPN                         | Great Lake
          the/DET old/ADJ Lake/PROPN >Accord/PROPN                           | Lake
          The/DET Lake/PROPN >Accord/PROPN                                   | Lake
          the/DET Bank/PROPN of/ADP Norway/PROPN >Accord/PROPN               | Bank of Norway
          the/DET bank/NOUN of/ADP Norway/PROPN >Accord/PROPN                | Norway
          the/DET Great/ADJ of/ADP Norway/PROPN >Accord/PROPN                | Norway
          in/ADP Lima/PROPN and/CCONJ Oslo/PROPN >Accord/PROPN               | Oslo
          the/DET Enhanced/ADJ Trade/PROPN and/CCONJ Transit/PROPN >Accord/PROPN | Enhanced Trade and Transit
          the/DET Talks/PROPN in/ADP Oslo/PROPN >Accord/PROPN                | Oslo
          the/DET Norway/PROPN the/DET Oslo/PROPN >Accord/PROPN              | Oslo
          the/DET Chile/PROPN -/PUNCT Peru/PROPN >Accord/PROPN               | Chile - Peru
          the/DET Chile/PROPN \u2013/PUNCT Peru/PROPN >Accord/PROPN          | Chile \u2013 Peru
          the/DET port/NOUN -/PUNCT Peru/PROPN >Accord/PROPN                 | Peru
          the/DET Chile/PROPN 2/NUM +/SYM 2/NUM >Accord/PROPN                | Chile 2 + 2
          the/DET 2/NUM +/SYM Peru/PROPN >Accord/PROPN                       | Peru
          the/DET 12/NUM Lake/PROPN >Accords/PROPN                           | 12 Lake
          the/DET 2016/NUM Lake/PROPN >Accord/PROPN                          | 2016 Lake
          """)
  void nameBeginsWithItsFirstCapital(String tagged, String before) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int start = NameBounds.start(marked.sentence(), marked.at());

    assertThat(marked.words(start, marked.at())).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET >Accord/PROPN of/ADP Lima/PROPN holds/VERB                        | AGREEMENT | of Lima
          the/DET >Accord/PROPN of/ADP the/DET Lakes/PROPN holds/VERB               | AGREEMENT | of the Lakes
          the/DET >Accord/PROPN on/ADP Trade/PROPN holds/VERB                       | AGREEMENT | on Trade
          the/DET >Accord/PROPN for/ADP Trade/PROPN holds/VERB                      | AGREEMENT | ''
          the/DET >Initiative/PROPN for/ADP Trade/PROPN holds/VERB                  | FRAMEWORK | for Trade
          the/DET >Accord/PROPN of/ADP the/DET holds/VERB                           | AGREEMENT | ''
          the/DET >Accord/PROPN in/ADP Lima/PROPN holds/VERB                        | AGREEMENT | ''
          the/DET >Agenda/PROPN 2040/NUM holds/VERB                                 | FRAMEWORK | 2040
          the/DET >Agenda/PROPN of/ADP Lima/PROPN 2040/NUM holds/VERB               | FRAMEWORK | of Lima 2040
          the/DET >Accord/PROPN (/PUNCT LAC/PROPN )/PUNCT holds/VERB                | AGREEMENT | ( LAC )
          the/DET >Accord/PROPN (/PUNCT here/ADV )/PUNCT holds/VERB                 | AGREEMENT | ''
          the/DET >Accord/PROPN (/PUNCT Lima/PROPN 2016/NUM )/PUNCT holds/VERB      | AGREEMENT | ''
          the/DET >Accord/PROPN of/ADP Lima/PROPN (/PUNCT LAC/PROPN )/PUNCT         | AGREEMENT | of Lima ( LAC )
          the/DET >Accord/PROPN on/ADP the/DET Law/PROPN of/ADP the/DET Sea/PROPN   | AGREEMENT | on the Law of the Sea
          the/DET >Accord/PROPN on/ADP Law/PROPN of/ADP them/PRON holds/VERB        | AGREEMENT | on Law
          the/DET >Accord/PROPN on/ADP Law/PROPN Concerning/VERB Trade/PROPN        | AGREEMENT | on Law Concerning Trade
          the/DET >Accord/PROPN on/ADP law/NOUN Concerning/VERB Trade/PROPN         | AGREEMENT | on law
          the/DET >Accord/PROPN on/ADP Law/PROPN concerning/VERB trade/NOUN         | AGREEMENT | on Law
          the/DET >Accord/PROPN on/ADP Law/PROPN the/DET crew/NOUN                  | AGREEMENT | on Law
          the/DET >Accord/PROPN on/ADP Trade/PROPN and/CCONJ Tolls/PROPN came/VERB  | AGREEMENT | on Trade and Tolls
          the/DET >Accord/PROPN on/ADP Trade/PROPN and/CCONJ tolls/NOUN came/VERB   | AGREEMENT | on Trade
          the/DET >Accord/PROPN on/ADP trade/NOUN and/CCONJ Tolls/PROPN came/VERB   | AGREEMENT | on trade
          the/DET >Accord/PROPN on/ADP Trade/PROPN ,/PUNCT Toll/PROPN and/CCONJ Tax/PROPN | AGREEMENT | on Trade , Toll and Tax
          the/DET >Accord/PROPN on/ADP Trade/PROPN ,/PUNCT Toll/PROPN ,/PUNCT and/CCONJ Tax/PROPN | AGREEMENT | on Trade , Toll , and Tax
          the/DET >Accord/PROPN on/ADP Trade/PROPN ,/PUNCT Toll/PROPN came/VERB     | AGREEMENT | on Trade
          the/DET >Accord/PROPN on/ADP trade/NOUN ,/PUNCT Toll/PROPN and/CCONJ Tax/PROPN | AGREEMENT | on trade
          the/DET >Accord/PROPN on/ADP Trade/PROPN ,/PUNCT which/DET and/CCONJ Tax/PROPN | AGREEMENT | on Trade
          """)
  void nameEndsWithItsLastCapital(String tagged, AgreementKind kind, String after) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int headEnd = marked.at() + 1;
    String noun = marked.sentence().word(marked.at());
    int end =
        NameBounds.end(
            marked.sentence(),
            headEnd,
            new AgreementNouns.Entry(noun, List.of(noun), kind, AgreementNouns.Use.ALWAYS));

    assertThat(marked.words(headEnd, end)).isEqualTo(after);
  }
}
