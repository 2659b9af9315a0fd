package io.github.readout4j.examples.quickstart;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Readout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the agreements that readouts speak of. */
public final class AgreementsInPlay {

  private AgreementsInPlay() {}

  /** Takes the files of the readouts. */
  public static void main(String[] args) throws IOException {
    ReadoutParser parser = ReadoutParser.create();
    for (String file : args) {
      Readout readout = parser.parse(Files.readString(Path.of(file)));
      for (Agreement agreement : readout.agreements()) {
        System.out.println(
            agreement.name() + " | " + agreement.kind() + " | " + agreement.status());
      }
    }
  }
}
