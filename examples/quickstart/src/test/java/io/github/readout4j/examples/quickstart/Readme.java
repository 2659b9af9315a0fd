package io.github.readout4j.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README and the examples in it. */
final class Readme {

  static final Path ROOT = Path.of("..", "..");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- run: (.*) -->\n)?^```(\\w+)\n((?s:.*?))^```$");

  private Readme() {}

  /** Returns the blocks in one language, in order. */
  static List<Block> blocks(String language) throws IOException {
    return BLOCK
        .matcher(text())
        .results()
        .filter(found -> found.group(2).equals(language))
        .map(found -> new Block(Optional.ofNullable(found.group(1)), found.group(3)))
        .toList();
  }

  static String text() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /**
   * A block of code.
   *
   * @param run the program and its arguments, if the block is a part of one
   */
  record Block(Optional<String> run, String code) {

    /** Returns the comment at the end, which shows what is printed. */
    List<String> result() {
      Matcher comment = Pattern.compile("((?:^// .*\n)+)\\z", Pattern.MULTILINE).matcher(code);
      return comment.find()
          ? comment.group(1).lines().map(line -> line.substring("// ".length())).toList()
          : List.of();
    }

    /** Returns the code without the comment at the end. */
    String program() {
      return code.replaceAll("(?m)(^// .*\n)+\\z", "");
    }

    Optional<String> programName() {
      return run.map(words -> words.split(" ")[0]);
    }

    /** Returns the arguments, with paths as the tests see them. */
    String[] arguments() {
      return run.stream()
          .flatMap(words -> Pattern.compile(" ").splitAsStream(words).skip(1))
          .map(word -> word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
          .toArray(String[]::new);
    }
  }
}
