package io.github.readout4j.examples.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README, for its commands and its first example. */
final class Readme {

  private static final Pattern BLOCK =
      Pattern.compile("(?m)(^<!-- serves -->\n)?^```(\\w+)\n((?s:.*?))^```$");

  private Readme() {}

  /**
   * A line of shell.
   *
   * @param serves whether it runs until it is stopped, for the commands after it to ask
   */
  record Command(String line, boolean serves) {}

  /** Returns the lines of the blocks of shell, in order. */
  static List<Command> commands() throws IOException {
    return blocks("sh").stream()
        .flatMap(block -> block.group(3).lines().map(it -> new Command(it, block.group(1) != null)))
        .toList();
  }

  /** Returns the first block of Java. */
  static String example() throws IOException {
    return blocks("java").get(0).group(3);
  }

  /** Returns what the first block of Java prints, as the comment at its end says. */
  static List<String> result() throws IOException {
    return example()
        .lines()
        .filter(line -> line.startsWith("// "))
        .map(line -> line.substring(3))
        .toList();
  }

  private static List<MatchResult> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(Checkout.PROJECT.resolve("README.md")))
        .results()
        .filter(block -> block.group(2).equals(language))
        .toList();
  }
}
