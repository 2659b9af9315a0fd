package io.github.readout4j.position;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameReaderTest {

  private static final ClauseWords.Lexicon LEXICON =
      new ClauseWords.Lexicon(
          Wording.standard(),
          Additions.standard(),
          Effects.standard(),
          Attitudes.standard(),
          StanceNouns.standard(),
          ReportingVerbs.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          support/NOUN for/ADP truces/NOUN                                  | support for (truces)
          support/NOUN for/ADP                                              | ''
          support/NOUN in/ADP truces/NOUN                                   | ''
          support/VERB for/ADP truces/NOUN                                  | ''
          Oslo/PROPN support/VERB for/ADP truces/NOUN                       | support for (truces) of Oslo
          crew/NOUN support/VERB for/ADP truces/NOUN                        | support for (truces) of crew
          will/AUX support/VERB for/ADP truces/NOUN                         | ''
          their/PRON commitment/NOUN to/ADP peace/NOUN                      | commitment to (peace) of their
          their/PRON commitment/NOUN to/PART open/VERB ports/NOUN           | commitment to-inf (open ports) of their
          their/PRON commitment/NOUN to/PART fully/ADV open/VERB ports/NOUN | commitment to-inf (fully open ports) of their
          their/PRON commitment/NOUN to/PART bring/VERB peace/NOUN          | commitment to-inf (bring peace) of their
          their/PRON commitment/NOUN to/ADP opening/VERB ports/NOUN         | commitment to (opening ports) of their
          their/PRON commitment/NOUN to/ADP the/DET port/NOUN               | commitment to (the port) of their
          their/PRON support/NOUN to/PART open/VERB ports/NOUN              | ''
          Norway/PROPN 's/PART support/NOUN for/ADP truces/NOUN             | support for (truces) of Norway
          Norwegian/ADJ support/NOUN for/ADP truces/NOUN                    | support for (truces) of Norwegian
          Chile/PROPN 's/PART and/CCONJ Peru/PROPN 's/PART support/NOUN for/ADP truces/NOUN | support for (truces) of Chile 's and Peru
          Roe/PROPN and/CCONJ Poe/PROPN 's/PART support/NOUN for/ADP truces/NOUN | support for (truces) of Roe and Poe
          trade/NOUN and/CCONJ Poe/PROPN 's/PART support/NOUN for/ADP truces/NOUN | support for (truces) of Poe
          the/DET commitment/NOUN of/ADP Norway/PROPN to/ADP peace/NOUN     | commitment to (peace) of Norway
          the/DET commitment/NOUN of/ADP all/DET states/NOUN to/ADP peace/NOUN | commitment to (peace) of all states
          the/DET commitment/NOUN of/ADP the/DET crew/NOUN 's/PART chief/NOUN to/ADP peace/NOUN | commitment to (peace) of the crew 's chief
          the/DET commitment/NOUN of/ADP Norway/PROPN ,/PUNCT with/ADP Chile/PROPN ,/PUNCT to/ADP peace/NOUN | commitment to (peace) of Norway
          the/DET commitment/NOUN of/ADP Norway/PROPN ,/PUNCT with/ADP Chile/PROPN to/ADP peace/NOUN | ''
          the/DET commitment/NOUN of/ADP to/ADP peace/NOUN                  | ''
          their/PRON commitment/NOUN ,/PUNCT with/ADP Chile/PROPN ,/PUNCT to/PART open/VERB ports/NOUN | commitment to-inf (open ports) of their
          their/PRON commitment/NOUN –/PUNCT with/ADP Chile/PROPN –/PUNCT to/PART open/VERB ports/NOUN | commitment to-inf (open ports) of their
          their/PRON commitment/NOUN ,/PUNCT with/ADP Chile/PROPN to/PART open/VERB ports/NOUN | ''
          the/DET commitment/NOUN and/CCONJ support/NOUN for/ADP truces/NOUN | support for (truces)
          the/DET importance/NOUN of/ADP trade/NOUN                         | importance of (trade) of the
          the/DET importance/NOUN Oslo/PROPN places/VERB on/ADP trade/NOUN  | importance on (trade) of Oslo
          the/DET importance/NOUN that/SCONJ Oslo/PROPN attaches/VERB to/ADP trade/NOUN | importance to (trade) of Oslo
          the/DET importance/NOUN Oslo/PROPN places/VERB in/ADP trade/NOUN  | ''
          the/DET importance/NOUN Oslo/PROPN sees/VERB on/ADP trade/NOUN    | ''
          the/DET importance/NOUN Oslo/PROPN places/VERB on/ADP             | ''
          the/DET commitment/NOUN Oslo/PROPN places/VERB on/ADP trade/NOUN  | ''
          """)
  void nounLeadsToWhatItIsAbout(String tagged, String expected) {
    assertThat(frames(tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strong/ADJ support/NOUN for/ADP truces/NOUN                       | true
          aid/NOUN and/CCONJ support/NOUN for/ADP truces/NOUN               | true
          aid/NOUN ,/PUNCT support/NOUN for/ADP truces/NOUN                 | true
          aid/NOUN including/VERB support/NOUN for/ADP truces/NOUN          | true
          aid/NOUN as/ADV well/ADV as/ADP support/NOUN for/ADP truces/NOUN  | true
          aid/NOUN known/VERB as/ADP support/NOUN for/ADP truces/NOUN       | false
          aid/NOUN of/ADP support/NOUN for/ADP truces/NOUN                  | false
          """)
  void nounStandsAtTheEdgeOfAPart(String tagged, boolean edge) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    FrameReader reader = new FrameReader(LEXICON, new Phrases(marked.sentence()));

    assertThat(reader.read(new Range(0, marked.sentence().size())))
        .extracting(Frame::edge)
        .containsExactly(edge);
  }

  private static String frames(String tagged) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int size = marked.sentence().size();
    return new FrameReader(LEXICON, new Phrases(marked.sentence()))
        .read(new Range(0, size)).stream()
            .map(frame -> shortForm(marked, frame))
            .collect(joining(" ; "));
  }

  private static String shortForm(TaggedSentence marked, Frame frame) {
    String about = marked.words(frame.from(), marked.sentence().size());
    String named = marked.words(frame.owner().from(), frame.owner().to());
    String owner = named.isEmpty() ? "" : " of " + named;
    return frame.noun().noun() + " " + frame.link() + " (" + about + ")" + owner;
  }
}
