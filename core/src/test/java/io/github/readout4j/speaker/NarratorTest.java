package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.sentence.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarratorTest {

  private static final MentionFinder FINDER = MentionFinder.standard();
  private static final SpeakerResolver RESOLVER = SpeakerResolver.standard();
  private static final String BODY =
      "\n\nI visited Latvia for talks with Foreign Minister Ivo Lund. "
          + "I thanked Mr Lund. We discussed fishing. We will open a school.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ANN BERG MR12 19 June 2002",
        "# Minister for Foreign Affairs Ann Berg",
        "# Statement by Minister Ann Berg on the talks in Latvia",
        "Berg, Ann",
      })
  void authorAboveTheTextIsTheFirstPerson(String head) {
    assertThat(last(head + BODY, "I")).hasSize(1).first().asString().containsIgnoringCase("Berg");
    assertThat(last(head + BODY, "We")).hasSize(1);
  }

  @Test
  void signatureBelowTheTextIsTheFirstPerson() {
    assertThat(last(BODY.strip() + "\n\nAnn Berg\n", "I")).containsExactly("Ann Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Ann Berg meets Ivo Lund",
        "# Joint statement by Minister Ann Berg",
        "# Statement by Minister Ann Berg and Minister Oto Lark",
        "# Ann Berg's visit to Latvia",
        "# Readout of Minister Ann Berg's call with mayors",
        "# Readout of Minister Ann Berg Meeting with Mayors",
        "# Ann Berg. Tell us more",
      })
  void nameInAHeadlineIsNoAuthorByItself(String head) {
    assertThat(last(head + BODY, "I")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"We discussed fishing., 2", "We welcome the talks., 1", "He and I agreed., 1"})
  void firstPersonPluralIsJointWhereTheVerbIs(String sentence, int people) {
    String text = "# Minister Ann Berg\n\nI met Minister Ivo Lund of Latvia. " + sentence;

    assertThat(last(text, sentence.startsWith("We") ? "We" : "I")).hasSize(people);
  }

  @Test
  void authorTakesPartAndIsNoThirdPerson() {
    String text =
        "# Minister Ann Berg\n\nForeign Minister Ivo Lund of Latvia visited Norway. Mr Lund and I"
            + " discussed fishing. He thanked my staff.";

    assertThat(last(text, "He")).containsExactly("Ivo Lund");
    assertThat(resolve(text).participants())
        .extracting(Speaker::name)
        .containsExactly("Ivo Lund", "Ann Berg");
  }

  @Test
  void authorOfACommentOnATalkOfOthersTakesNoPart() {
    String text =
        "# Comment by Aide Ann Berg following the call between President Ivo Lund and President"
            + " Oto Lark\n\nPresident Lund called President Lark. I note that they agreed.";

    assertThat(last(text, "I")).containsExactly("Ann Berg");
    assertThat(resolve(text).participants())
        .extracting(Speaker::name)
        .containsExactly("Ivo Lund", "Oto Lark");
  }

  @Test
  void quotedFirstPersonIsNotTheAuthor() {
    String text = "# Minister Ann Berg\n\nI met Ivo Lund. Mr Lund said, “I am glad.”";

    assertThat(last(text, "I")).isEmpty();
  }

  private static Speakers resolve(String text) {
    Sentences sentences = SampleText.read(text);
    return RESOLVER.resolve(sentences, FINDER.find(sentences));
  }

  /** The names of whom the last mention with the given words stands for. */
  private static List<String> last(String text, String words) {
    Sentences sentences = SampleText.read(text);
    Mentions mentions = FINDER.find(sentences);
    Speakers speakers = RESOLVER.resolve(sentences, mentions);
    List<Mention> same =
        mentions.all().stream()
            .filter(mention -> text.substring(mention.start(), mention.end()).equals(words))
            .toList();
    assertThat(same).isNotEmpty();
    return speakers.of(same.get(same.size() - 1)).stream().map(Speaker::name).toList();
  }
}
