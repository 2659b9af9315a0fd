package io.github.readout4j.eval;

import com.google.common.base.Splitter;
import io.github.readout4j.eval.SpecExample.Expected;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the statements of a readout with those that the spec expects.
 *
 * <p>Left open is what nobody could guess: how full a name is, whether a preposition or a mark at
 * the edge belongs to the content, and the order of statements inside each other.
 */
final class SpecMatcher {

  private static final Pattern EDGE =
      Pattern.compile(
          "^(\\W*|(that|to|on|upon|about|for|of|with|regarding|at|by|over|against)\\b)*|\\W+$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Readout readout;

  SpecMatcher(Readout readout) {
    this.readout = readout;
  }

  /**
   * Returns a line for each statement found: the expected one where it is as expected, so that the
   * lists differ only where the statements do.
   */
  List<String> lines(List<Expected> expected) {
    List<Expected> open = new ArrayList<>(expected);
    List<String> lines = new ArrayList<>();
    for (Statement statement : readout.statements()) {
      String line =
          open.stream()
              .filter(it -> fits(it, statement))
              .findFirst()
              .map(
                  it -> {
                    open.remove(it);
                    return it.toString();
                  })
              .orElseGet(() -> render(statement).toString());
      lines.add(line);
    }
    return lines;
  }

  private boolean fits(Expected expected, Statement statement) {
    Expected found = render(statement);
    return sameSpeakers(expected.speakers(), found.speakers())
        && expected.act().equals(found.act())
        && (expected.cue().equals("-") || sameCue(expected.cue(), found.cue()))
        && trimmed(expected.content()).equals(trimmed(found.content()));
  }

  private Expected render(Statement statement) {
    return new Expected(
        statement.speakers().stream().map(Speaker::name).toList(),
        statement.act().name(),
        readout.textOf(statement.cue()),
        statement.content().stream().map(readout::textOf).toList());
  }

  private static boolean sameSpeakers(List<String> expected, List<String> found) {
    return expected.size() == found.size()
        && expected.stream().allMatch(it -> found.stream().anyMatch(name -> sameName(it, name)));
  }

  /** One name may be fuller than the other. */
  private static boolean sameName(String some, String other) {
    Set<String> words = words(some);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static boolean sameCue(String some, String other) {
    return some.contains(other) || other.contains(some);
  }

  private static List<String> trimmed(List<String> pieces) {
    return pieces.stream().map(piece -> EDGE.matcher(piece).replaceAll("")).toList();
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words =
        new HashSet<>(Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().splitToList(plain));
    words.remove("the");
    return words;
  }
}
