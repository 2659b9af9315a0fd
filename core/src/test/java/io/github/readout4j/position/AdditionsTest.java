package io.github.readout4j.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The target begins with the sentence; the marked word may open what only adds to it. */
class AdditionsTest {

  private static final Additions ADDITIONS = Additions.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          truces/NOUN >despite/ADP losses/NOUN                              | true
          truces/NOUN >of/ADP losses/NOUN                                   | false
          >despite/ADP losses/NOUN                                          | false
          truces/NOUN >despite/NOUN losses/NOUN                             | false
          a/DET new/ADJ vote/NOUN >in/ADP line/NOUN with/ADP rules/NOUN     | true
          a/DET new/ADJ vote/NOUN >in/ADP line/NOUN of/ADP rules/NOUN       | false
          a/DET new/ADJ vote/NOUN >as/ADP part/NOUN of/ADP it/PRON          | true
          new/ADJ votes/NOUN >as/ADP part/NOUN of/ADP it/PRON               | false
          clear/VERB lakes/NOUN >to/PART please/VERB guilds/NOUN            | true
          clearing/VERB lakes/NOUN >to/PART please/VERB guilds/NOUN         | true
          building/VERB on/ADP lakes/NOUN >to/PART please/VERB guilds/NOUN    | true
          clean/ADJ lakes/NOUN >to/PART please/VERB guilds/NOUN             | false
          clear/VERB lakes/NOUN >to/ADP guilds/NOUN                         | false
          clear/VERB quickly/ADV >to/PART please/VERB guilds/NOUN           | false
          clear/VERB >to/PART please/VERB guilds/NOUN                       | false
          find/VERB ways/NOUN >to/PART please/VERB guilds/NOUN              | false
          ask/VERB crews/NOUN >to/PART please/VERB guilds/NOUN              | false
          work/VERB crews/NOUN >to/PART please/VERB guilds/NOUN             | false
          """)
  void additionIsOpenedByItsWords(String tagged, boolean opens) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(ADDITIONS.openAt(new Phrases(marked.sentence()), 0, marked.at())).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aid/NOUN for/ADP the/DET >benefit/NOUN of/ADP all/DET             | true
          aid/NOUN for/ADP the/DET benefit/NOUN of/ADP >all/DET             | false
          aid/NOUN for/ADP a/DET >benefit/NOUN of/ADP all/DET               | false
          in/ADP >accordance/NOUN with/ADP rules/NOUN                       | true
          >accordance/NOUN with/ADP rules/NOUN                              | false
          """)
  void wordOfAnAdditionIsCovered(String tagged, boolean covered) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(ADDITIONS.cover(new Phrases(marked.sentence()), marked.at())).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({"work, true", "open, false"})
  void someDeedsLeadOnToWhatTheyAreFor(String verb, boolean leads) {
    assertThat(ADDITIONS.leadOn(verb)).isEqualTo(leads);
  }
}
