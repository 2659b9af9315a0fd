package io.github.readout4j.sentence;

import io.github.readout4j.text.Block;
import io.github.readout4j.text.Document;
import java.util.List;
import java.util.Optional;

/** Sentences of one paragraph, for tests of the stages that read sentences. */
public final class SentencesOf {

  private static final SentenceReader READER = SentenceReader.standard();

  private SentencesOf() {}

  /** Returns the sentences of a text that is one paragraph with straight quotation marks. */
  public static Sentences text(String text) {
    Document document =
        new Document(
            text,
            text,
            List.of(new Block(Block.Kind.PARAGRAPH, 0, text.length())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return READER.read(document);
  }

  /** Returns the first sentence of a text. */
  public static Sentence first(String text) {
    return text(text).sentences().get(0);
  }
}
