package io.github.readout4j.examples.quickstart;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints where each side stands on a topic. */
public final class WhereTheyStand {

  private WhereTheyStand() {}

  /** Takes the file of the readout and a word for the topic. */
  public static void main(String[] args) throws IOException {
    Readout readout = ReadoutParser.create().parse(Files.readString(Path.of(args[0])));
    String topic = args[1].toLowerCase(Locale.ROOT);
    for (Position position : readout.positions()) {
      String target = readout.textOf(position.target());
      if (target.toLowerCase(Locale.ROOT).contains(topic)) {
        for (Speaker holder : position.holders()) {
          System.out.println(holder.name() + " | " + position.stance() + " | " + target);
        }
      }
    }
  }
}
