package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who speaks or stands for something in a readout, each with a number and a colour. */
final class Cast {

  /** How many colours the style sheet has; the numbers tell the speakers apart beyond. */
  private static final int COLOURS = 8;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Speaker> members = new ArrayList<>();

  private Cast() {}

  static Cast of(Readout readout) {
    Cast cast = new Cast();
    for (Speaker speaker : readout.speakers()) {
      if (!readout.statementsBy(speaker).isEmpty() || !readout.positionsOf(speaker).isEmpty()) {
        cast.members.add(speaker);
        cast.numbers.put(speaker.id(), cast.members.size());
      }
    }
    return cast;
  }

  List<Speaker> members() {
    return List.copyOf(members);
  }

  /** Returns the numbers, as in "1+2"; empty if no one is named. */
  String badge(List<Speaker> speakers) {
    return speakers.stream()
        .filter(speaker -> numbers.containsKey(speaker.id()))
        .map(speaker -> String.valueOf(numbers.get(speaker.id())))
        .collect(Collectors.joining("+"));
  }

  /** Returns the name of the colour in the style sheet, which a letter before it completes. */
  String colour(List<Speaker> speakers) {
    if (speakers.size() > 1) {
      return "several";
    }
    Integer number = speakers.isEmpty() ? null : numbers.get(speakers.get(0).id());
    return number == null ? "none" : String.valueOf((number - 1) % COLOURS);
  }
}
