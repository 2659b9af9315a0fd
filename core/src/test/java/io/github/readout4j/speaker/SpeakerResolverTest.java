package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.sentence.Sentences;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerResolverTest {

  private static final MentionFinder FINDER = MentionFinder.standard();
  private static final SpeakerResolver RESOLVER = SpeakerResolver.standard();
  private static final String CALL =
      "# Readout of President Alda Verrin's Call with Prime Minister Tomas Ruel of Estonia\n\n"
          + "President Alda Verrin spoke today with Prime Minister Tomas Ruel of Estonia. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Verrin agreed. | President Verrin | Alda Verrin",
        "The Estonian leader agreed. | The Estonian leader | Tomas Ruel",
        "The Prime Minister agreed. | The Prime Minister | Tomas Ruel",
        "Mr. Ruel agreed. | Mr. Ruel | Tomas Ruel",
        "She thanked the Prime Minister. | She | Alda Verrin",
        "The President thanked the Prime Minister. She agreed. | She | Alda Verrin",
      })
  void nameTitleAndPronounAreTheSamePerson(String sentence, String words, String name) {
    assertThat(names(CALL + sentence, words)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The two leaders", "They", "Both sides", "The leaders", "The two"})
  void collectiveIsThePartiesTogether(String words) {
    assertThat(names(CALL + words + " agreed to meet.", words))
        .containsExactly("Alda Verrin", "Tomas Ruel");
  }

  @Test
  void whoStandsBesideTheCollectiveIsNotInIt() {
    String text =
        "President Alda Verrin met Prime Minister Tomas Ruel of Estonia, President Oto Lark of"
            + " Latvia and Chancellor Emil Brandner of Austria. The President and the leaders"
            + " agreed.";

    assertThat(names(text, "the leaders"))
        .containsExactly("Tomas Ruel", "Oto Lark", "Emil Brandner");
  }

  @Test
  void ministersAreThoseOfTheParties() {
    String text =
        "President Alda Verrin met Foreign Minister Ivo Lund and Defense Minister Ann Berg of"
            + " Denmark. She briefed the Ministers.";

    assertThat(names(text, "the Ministers")).containsExactly("Ivo Lund", "Ann Berg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The staffers receive them\u2014", "They met them:\n\n- Ann Berg\n"})
  void pronounNamesNoGroup(String text) {
    assertThat(resolve(text).all()).extracting(Speaker::name).doesNotContain("");
  }

  @Test
  void listGivesTheMembersOfTheGroup() {
    String text =
        "Minister Ann Berg met with 3 leaders representing island nations. The leaders agreed.\n\n"
            + "The leaders that took part:\n\n"
            + "- Prime Minister Tomas Ruel of Samoa\n- President Oto Lark of Palau\n"
            + "- King Aurel of Tonga\n";

    assertThat(names(text, "The leaders")).contains("Tomas Ruel", "Oto Lark", "Aurel");
  }

  @Test
  void titleOfTwoIsADiagnosticAndNoGuess() {
    String text = "Minister Ann Berg and Minister Ivo Lund of Denmark came. The Minister agreed.";

    assertThat(names(text, "The Minister")).isEmpty();
    assertThat(resolve(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.AMBIGUOUS_SPEAKER);
  }

  @Test
  void stateIsKnownByItsCapitalAndItsSide() {
    String text = "Azerbaijan agreed. Baku said so. The Azerbaijani side hopes for more.";

    assertThat(resolve(text).all()).extracting(Speaker::country).hasSize(1);
    assertThat(names(text, "The Azerbaijani side")).containsExactly("Azerbaijan");
  }

  @Test
  void identifiersAreUnique() {
    assertThat(resolve(CALL + "Jack Ruel and Mary Ruel came.").all())
        .extracting(Speaker::id)
        .doesNotHaveDuplicates()
        .contains("alda-verrin", "tomas-ruel");
  }

  @Test
  void possessorIsTheOwner() {
    String text =
        CALL + "The President stressed her commitment and U.S. support for Estonia's security.";
    Sentences sentences = SampleText.read(text);
    Speakers speakers = RESOLVER.resolve(sentences, FINDER.find(sentences));
    int last = sentences.sentences().size() - 1;

    assertThat(possessor(sentences, speakers, last, "her")).containsExactly("Alda Verrin");
    assertThat(possessor(sentences, speakers, last, "u.s.")).containsExactly("U.S.");
    assertThat(possessor(sentences, speakers, last, "estonia")).containsExactly("Estonia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "They agreed.",
        "He and she and it.",
        "The leaders. The leaders.",
        "- \n- x\n",
        "Met with.",
        "spoke to",
        "Both sides and both sides",
        "“They”"
      })
  void oddTextIsNoFault(String text) {
    assertThat(resolve(text).all()).doesNotContainNull();
  }

  @Test
  @Timeout(20)
  void manyPeopleTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      String name = Integer.toString(i, 36).replaceAll("[0-9]", "q");
      text.append("President D").append(name).append("o came. The President left. They said so.\n");
    }

    assertThat(resolve(text.toString()).all()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "High Representative/Vice-President Ann Soo met Minister Ivo Lund. The High Representative"
            + " agreed. | The High Representative | Ann Soo",
        "Viktor Orel met President Oto Lark of Latvia. The President of Estonia agreed. | The"
            + " President of Estonia | Viktor Orel",
        "Minister Ivo Lund of Denmark met Minister Ann Berg of Norway. His Norwegian counterpart"
            + " agreed. | His Norwegian counterpart | Ann Berg",
        "Minister Mary King came. King agreed. | King | Mary King",
      })
  void officeStandsForItsHolder(String text, String words, String name) {
    assertThat(names(text, words)).containsExactly(name);
  }

  @Test
  void namesBetweenDashesAreTheMembers() {
    String text =
        "The Forum leaders – President Oto Lark and Prime Minister Ann Berg – met. They agreed.";

    assertThat(names(text, "They")).containsExactly("Oto Lark", "Ann Berg");
  }

  private static List<String> possessor(
      Sentences sentences, Speakers speakers, int sentence, String word) {
    for (int i = 0; i < sentences.sentences().get(sentence).size(); i++) {
      if (sentences.sentences().get(sentence).word(i).equals(word)) {
        return speakers.possessor(sentence, i).stream().map(Speaker::name).toList();
      }
    }
    throw new AssertionError(word);
  }

  private static Speakers resolve(String text) {
    Sentences sentences = SampleText.read(text);
    return RESOLVER.resolve(sentences, FINDER.find(sentences));
  }

  /** The names of whom the last mention with the given words stands for. */
  private static List<String> names(String text, String words) {
    Sentences sentences = SampleText.read(text);
    Mentions mentions = FINDER.find(sentences);
    Speakers speakers = RESOLVER.resolve(sentences, mentions);
    Mention found = null;
    for (Mention mention : mentions.all()) {
      if (text.substring(mention.start(), mention.end()).equals(words)) {
        found = mention;
      }
    }
    assertThat(found).as(words).isNotNull();
    return speakers.of(Objects.requireNonNull(found)).stream().map(Speaker::name).toList();
  }
}
