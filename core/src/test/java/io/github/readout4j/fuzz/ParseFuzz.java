package io.github.readout4j.fuzz;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import java.nio.charset.StandardCharsets;

/** Any text is read, and what is read survives being written as JSON. */
public final class ParseFuzz {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  private ParseFuzz() {}

  /** Returns the JSON of what is read out of a text, which is an input for its reader. */
  static byte[] json(byte[] text) {
    String read = new String(text, StandardCharsets.UTF_8);
    return ReadoutJson.write(PARSER.parse(read)).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the bytes as text: UTF-8, or UTF-16 after a zero byte, which gives lone surrogates. */
  public static void fuzzerTestOneInput(byte[] data) {
    boolean wide = data.length > 1 && data[0] == 0;
    String text = wide ? wide(data) : new String(data, StandardCharsets.UTF_8);
    Readout readout = PARSER.parse(text);
    if (!readout.text().equals(text)) {
      throw new IllegalStateException("the text has changed");
    }
    if (!ReadoutJson.read(ReadoutJson.write(readout)).equals(readout)) {
      throw new IllegalStateException("the readout is another one after writing and reading");
    }
  }

  private static String wide(byte[] data) {
    StringBuilder text = new StringBuilder(data.length / 2);
    for (int i = 1; i + 1 < data.length; i += 2) {
      text.append((char) ((data[i] & 0xff) << 8 | (data[i + 1] & 0xff)));
    }
    return text.toString();
  }
}
