package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Contrast of the report's colours, as WCAG 2.2 measures it: 4.5 to 1 at least for text. */
class ReportColoursTest {

  private static final Pattern BLOCK = Pattern.compile(":root \\{([^}]*--page[^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6})");

  @TestFactory
  Stream<DynamicTest> wordsCanBeReadOnTheirGround() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher block = BLOCK.matcher(css());
    for (String scheme : List.of("light", "dark")) {
      assertThat(block.find()).as(scheme).isTrue();
      Map<String, String> colours = colours(block.group(1));
      pairs(colours)
          .forEach(
              pair ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          scheme + ": " + pair,
                          () ->
                              assertThat(
                                      contrast(colours.get(pair.get(0)), colours.get(pair.get(1))))
                                  .isGreaterThanOrEqualTo(4.5))));
    }
    return tests.stream();
  }

  /** Each colour of words with each ground it can stand on. */
  private static List<List<String>> pairs(Map<String, String> colours) {
    List<List<String>> pairs = new ArrayList<>();
    List<String> grounds =
        colours.keySet().stream().filter(it -> it.startsWith("tint") || it.equals("page")).toList();
    for (String ink : colours.keySet()) {
      if (ink.startsWith("ink")) {
        grounds.forEach(ground -> pairs.add(List.of(ink, ground)));
      }
    }
    pairs.add(List.of("quiet", "page"));
    pairs.add(List.of("link", "page"));
    pairs.add(List.of("ink", "panel"));
    return pairs;
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    COLOUR.matcher(block).results().forEach(it -> colours.put(it.group(1), it.group(2)));
    assertThat(colours).hasSizeGreaterThan(20);
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
  }

  private static double part(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static String css() throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
