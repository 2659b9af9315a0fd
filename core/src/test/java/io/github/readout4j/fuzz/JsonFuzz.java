package io.github.readout4j.fuzz;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import java.nio.charset.StandardCharsets;

/** Any JSON is either read or refused with the one exception that is promised. */
public final class JsonFuzz {

  private JsonFuzz() {}

  /** Reads the bytes as the JSON of a readout. */
  public static void fuzzerTestOneInput(byte[] data) {
    Readout readout;
    try {
      readout = ReadoutJson.read(new String(data, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException refused) {
      return;
    }
    if (!ReadoutJson.read(ReadoutJson.write(readout)).equals(readout)) {
      throw new IllegalStateException("the readout is another one after writing and reading");
    }
  }
}
