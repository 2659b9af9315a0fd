package io.github.readout4j.mention;

import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.text.Block;
import io.github.readout4j.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sentences of a sample: a line that begins with "# " is a headline, "- " a list item. */
public final class SampleText {

  private static final SentenceReader READER = SentenceReader.standard();

  private SampleText() {}

  public static Sentences read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      String line = text.substring(start, end);
      if (line.startsWith("# ")) {
        blocks.add(new Block(Block.Kind.BLANK, start, start + 2));
        blocks.add(new Block(Block.Kind.HEADLINE, start + 2, end));
      } else {
        blocks.add(new Block(kind(line), start, end));
      }
      start = end;
    }
    return READER.read(
        new Document(
            text,
            text.replace('\u2019', '\'').replace('\u201c', '"').replace('\u201d', '"'),
            blocks,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Block.Kind kind(String line) {
    if (line.isBlank()) {
      return Block.Kind.BLANK;
    }
    return line.startsWith("- ") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
