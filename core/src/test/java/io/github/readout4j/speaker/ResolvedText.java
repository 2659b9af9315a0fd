package io.github.readout4j.speaker;

import static java.util.stream.Collectors.joining;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.sentence.Sentences;
import java.util.List;

/** A text with its mentions and speakers, in short forms. */
final class ResolvedText {

  private static final MentionFinder FINDER = MentionFinder.standard();
  private static final SpeakerResolver RESOLVER = SpeakerResolver.standard();

  private final String text;
  private final Mentions mentions;
  private final Speakers speakers;

  private ResolvedText(String text, Mentions mentions, Speakers speakers) {
    this.text = text;
    this.mentions = mentions;
    this.speakers = speakers;
  }

  /**
   * Reads a text.
   *
   * @param marked the text, in which {@code ¶} begins a line
   */
  static ResolvedText of(String marked) {
    String text = marked.replace(" ¶ ", "\n\n").replace("¶ ", "\n\n");
    Sentences sentences = SampleText.read(text);
    Mentions mentions = FINDER.find(sentences);
    return new ResolvedText(text, mentions, RESOLVER.resolve(sentences, mentions));
  }

  Speakers speakers() {
    return speakers;
  }

  /** Returns those who take part in the meeting: {@code Ann Berg + Ivo Lund}. */
  String participants() {
    return speakers.meeting().map(meeting -> names(meeting.parties())).orElse("");
  }

  /** Returns whom the words after the first sentence stand for: {@code She=Ann Berg ; It=Fund}. */
  String references() {
    return mentions.all().stream()
        .filter(mention -> mention.sentence() > 0)
        .map(mention -> words(mention) + "=" + names(speakers.of(mention)))
        .collect(joining(" ; "));
  }

  /** Returns the countries of the people, {@code -} where not known: {@code Ann Berg=NO}. */
  String countries() {
    return speakers.all().stream()
        .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
        .map(speaker -> speaker.name() + "=" + speaker.country().orElse("-"))
        .collect(joining(" ; "));
  }

  private String words(Mention mention) {
    return text.substring(mention.start(), mention.end());
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(joining(" + "));
  }
}
