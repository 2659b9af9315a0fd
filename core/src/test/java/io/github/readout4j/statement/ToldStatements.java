package io.github.readout4j.statement;

import static java.util.stream.Collectors.joining;

import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Mode;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.text.DocumentReader;
import java.util.List;

/** The statements of a text, and a short form of them. */
final class ToldStatements {

  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final SentenceReader READER = SentenceReader.standard();
  private static final MentionFinder MENTIONS = MentionFinder.standard();
  private static final SpeakerResolver SPEAKERS = SpeakerResolver.standard();
  private static final StatementFinder FINDER = StatementFinder.standard();

  private ToldStatements() {}

  static List<Statement> find(String text) {
    Sentences sentences = READER.read(DOCUMENTS.read(text));
    Mentions mentions = MENTIONS.find(sentences);
    Speakers speakers = SPEAKERS.resolve(sentences, mentions);
    return FINDER.find(sentences, mentions, speakers).stream().map(Report::statement).toList();
  }

  /**
   * Returns the statements in text order: {@code Roe + Poe to crew not URGE urged (content)}, with
   * {@code -} for no speaker, the mode unless it is indirect, and the statement it lies within.
   *
   * @param marked a text in which {@code ¶} stands between paragraphs
   */
  static String statements(String marked) {
    String text = marked.replace(" ¶ ", "\n\n");
    return find(text).stream().map(statement -> shortForm(statement, text)).collect(joining(" ; "));
  }

  private static String shortForm(Statement statement, String text) {
    String by = statement.speakers().isEmpty() ? "-" : names(statement.speakers());
    String to = statement.addressees().isEmpty() ? "" : " to " + names(statement.addressees());
    String not = statement.negated() ? " not" : "";
    String mode = statement.mode() == Mode.INDIRECT ? "" : " " + statement.mode();
    String content =
        statement.content().stream().map(span -> span.in(text)).collect(joining(" ... "));
    String within = statement.within().map(id -> " in " + id).orElse("");
    String told = " " + statement.act() + " " + statement.cue().in(text) + " (" + content + ")";
    return by + to + not + mode + told + within;
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(joining(" + "));
  }
}
