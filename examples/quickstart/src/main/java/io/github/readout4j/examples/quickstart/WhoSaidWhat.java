package io.github.readout4j.examples.quickstart;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what each speaker said in a readout. */
public final class WhoSaidWhat {

  private WhoSaidWhat() {}

  /** Takes the file of the readout. */
  public static void main(String[] args) throws IOException {
    Readout readout = ReadoutParser.create().parse(Files.readString(Path.of(args[0])));
    for (Speaker speaker : readout.speakers()) {
      for (Statement statement : readout.statementsBy(speaker)) {
        System.out.println(
            speaker.name() + " | " + statement.act() + " | " + statement.textIn(readout));
      }
    }
  }
}
