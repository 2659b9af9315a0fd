package io.github.readout4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;

/** How texts stand in a file. */
enum InputKind {
  /** The file is the text. */
  TEXT(".txt .text .md") {
    @Override
    Text read(byte[] bytes, String name) throws UnreadableTextException {
      return Text.of(name, TextReader.decode(bytes));
    }
  },

  /** The file is a page that has the text in it. */
  HTML(".html .htm .xhtml") {
    @Override
    Text read(byte[] bytes, String name) {
      return Page.parse(bytes).text(name);
    }
  },

  /** Each line is an object with a text. */
  JSONL(".jsonl .ndjson") {
    @Override
    Text read(byte[] bytes, String name) throws UnreadableTextException {
      return JsonLines.text(bytes, name);
    }
  };

  private final String suffixes;

  InputKind(String suffixes) {
    this.suffixes = suffixes;
  }

  /** Returns the kind that the name of the file tells; text if it tells none. */
  static InputKind of(String fileName) {
    return Stream.of(values()).filter(kind -> kind.ends(fileName)).findFirst().orElse(TEXT);
  }

  /** Tells whether a file of that name is read when it is found in a directory. */
  static boolean isKnown(String fileName) {
    return Stream.of(values()).anyMatch(kind -> kind.ends(fileName));
  }

  private boolean ends(String fileName) {
    return Stream.of(suffixes.split(" ")).anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Makes the text of the bytes that hold one. */
  abstract Text read(byte[] bytes, String name) throws UnreadableTextException;

  /**
   * Reads the texts in a stream, each when it is wanted.
   *
   * @throws IOException if the taker throws it
   */
  final void read(InputStream in, String name, String place, Texts texts) throws IOException {
    if (this == JSONL) {
      new JsonLines(in, name, place).read(texts);
      return;
    }
    Text text;
    try {
      text = read(TextReader.bytes(in), name);
    } catch (UnreadableTextException e) {
      texts.miss(place, e.why());
      return;
    }
    texts.take(text);
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
