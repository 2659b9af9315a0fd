package io.github.readout4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.TaggedSentence;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.text.DocumentReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where phrases begin and end, in sentences tagged by hand that name nobody. */
class SentenceViewTest {

  private static final ClauseReader CLAUSES = new ClauseReader(VerbForms.of(Tables.shipped()));
  private static final Speakers NOBODY = nobody();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >today/NOUN that/SCONJ                      | today
          >yesterday/NOUN that/SCONJ                  | yesterday
          >Friday/PROPN that/SCONJ                    | Friday
          >Friday/PROPN 's/PART talks/NOUN            | ''
          >on/ADP Friday/PROPN that/SCONJ             | on Friday
          >on/ADP Friday/PROPN 's/PART talks/NOUN     | ''
          >on/ADP trade/NOUN                          | ''
          >on/ADP on/ADP Friday/PROPN                 | ''
          >this/DET morning/NOUN that/SCONJ           | this morning
          >last/ADJ week/NOUN that/SCONJ              | last week
          >earlier/ADV today/NOUN that/SCONJ          | earlier today
          >last/ADJ July/PROPN to/PART                | last July
          >last/ADJ July/PROPN 's/PART talks/NOUN     | ''
          >Friday/PROPN night/NOUN that/SCONJ         | Friday night
          >this/DET truce/NOUN                        | ''
          >trade/NOUN today/NOUN                      | ''
          said/VERB >today/NOUN                       | today
          """)
  void timeIsWhenItWasSaid(String tagged, String time) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int end = view(marked).timeEnd(marked.at());

    assertThat(marked.words(marked.at(), end)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >also/ADV that/SCONJ                                    | also
          >also/ADV clearly/ADV that/SCONJ                        | also clearly
          >on/ADP Friday/PROPN also/ADV that/SCONJ                | on Friday also
          >again/ADV on/ADP Friday/PROPN that/SCONJ | again on Friday
          >today/NOUN yesterday/NOUN again/ADV on/ADP Friday/PROPN that/SCONJ | today yesterday again on Friday
          >very/ADV old/ADJ talks/NOUN                            | ''
          >then/ADV talks/NOUN                                    | ''
          >how/ADV it/PRON holds/VERB                             | ''
          >why/ADV it/PRON holds/VERB                             | ''
          >when/ADV it/PRON holds/VERB                            | ''
          >where/ADV it/PRON holds/VERB                           | ''
          >talks/NOUN also/ADV                                    | ''
          """)
  void adverbsAndTimesAreSkipped(String tagged, String skipped) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int end = view(marked).skipAdverbs(marked.at());

    assertThat(marked.words(marked.at(), end)).isEqualTo(skipped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >the/DET crew/NOUN                 | true
          >old/ADJ crews/NOUN                | true
          >it/PRON came/VERB                 | true
          >two/NUM crews/NOUN                | true
          >$/SYM 5/NUM                       | true
          >shared/VERB goals/NOUN            | true
          >shared/VERB old/ADJ goals/NOUN    | true
          >mending/VERB the/DET dam/NOUN     | true
          >came/VERB home/ADV                | false
          >very/ADV old/ADJ crews/NOUN       | true
          >only/ADV the/DET crew/NOUN        | true
          >then/ADV crews/NOUN               | true
          >then/ADV came/VERB                | false
          >"/PUNCT old/ADV                   | true
          old/ADV >"/PUNCT                   | false
          >of/ADP crews/NOUN                 | false
          """)
  void phraseBeginsWithItsArticleOrNoun(String tagged, boolean starts) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(view(marked).startsPhrase(marked.at())).isEqualTo(starts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >the/DET crew/NOUN to/PART open/VERB it/PRON                 | the crew
          >the/DET crew/NOUN 's/PART chief/NOUN to/PART open/VERB      | the crew 's chief
          >the/DET crew/NOUN of/ADP the/DET ship/NOUN to/PART          | the crew of the ship
          >the/DET crew/NOUN of/ADP to/PART                            | the crew
          >the/DET crew/NOUN in/ADP port/NOUN                          | the crew
          >of/ADP crews/NOUN                                           | ''
          >him/PRON a/DET recovery/NOUN                                | him
          >them/PRON all/DET the/DET best/NOUN                         | them
          >the/DET king/NOUN he/PRON would/AUX                         | the king
          >the/DET king/NOUN a/DET ship/NOUN                           | the king
          >the/DET king/NOUN his/PRON ship/NOUN                        | the king
          >all/DET the/DET kings/NOUN to/PART                          | all the kings
          >both/DET the/DET kings/NOUN to/PART                         | both the kings
          >the/DET kings/NOUN afraid/ADJ of/ADP it/PRON                | the kings
          >old/ADJ kings/NOUN to/PART                                  | old kings
          >two/NUM kings/NOUN to/PART                                  | two kings
          """)
  void singlePhraseEndsWithItsNoun(String tagged, String phrase) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int end = view(marked).singlePhraseEnd(marked.at());

    assertThat(marked.words(marked.at(), end)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >the/DET king/NOUN and/CCONJ the/DET crew/NOUN to/PART             | the king and the crew
          >the/DET king/NOUN ,/PUNCT and/CCONJ the/DET crew/NOUN to/PART     | the king , and the crew
          >the/DET king/NOUN ,/PUNCT the/DET crew/NOUN to/PART               | the king
          >the/DET king/NOUN and/CCONJ of/ADP crews/NOUN                     | the king
          >the/DET king/NOUN or/CCONJ crews/NOUN and/CCONJ ships/NOUN to/PART | the king or crews and ships
          >the/DET king/NOUN                                                 | the king
          >of/ADP crews/NOUN and/CCONJ ships/NOUN                            | ''
          """)
  void phrasesMayBeJoined(String tagged, String phrases) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int end = view(marked).phraseEnd(marked.at());

    assertThat(marked.words(marked.at(), end)).isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          saw/VERB the/DET old/ADJ crew/NOUN >announced/VERB   | the old crew
          the/DET crew/NOUN >announced/VERB                    | the crew
          saw/VERB the/DET co/NOUN -/PUNCT crew/NOUN >announced/VERB | the co - crew
          saw/VERB the/DET king/NOUN 's/PART crew/NOUN >announced/VERB | the king 's crew
          saw/VERB in/ADP >announced/VERB                      | ''
          saw/VERB to/PART >announced/VERB                     | ''
          """)
  void phraseBeginsAfterVerbOrPreposition(String tagged, String phrase) {
    TaggedSentence marked = TaggedSentence.of(tagged);
    int start = view(marked).phraseStart(marked.at());

    assertThat(marked.words(start, marked.at())).isEqualTo(phrase);
  }

  private static SentenceView view(TaggedSentence marked) {
    Sentence sentence = marked.sentence();
    return new SentenceView(
        sentence,
        CLAUSES.read(sentence, List.of()),
        List.of(),
        NOBODY,
        new QuotationIndex(List.of()));
  }

  private static Speakers nobody() {
    Sentences empty = SentenceReader.standard().read(DocumentReader.standard().read(""));
    return SpeakerResolver.standard().resolve(empty, MentionFinder.standard().find(empty));
  }
}
