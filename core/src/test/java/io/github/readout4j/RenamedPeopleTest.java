package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text says the same of other people: what is read must not hang on how they are called. */
class RenamedPeopleTest {

  private static final Path TEXTS = Path.of("src/test/resources/gold/texts");
  private static final ReadoutParser PARSER = ReadoutParser.create();

  /** Names that are no words and that no word list knows. */
  private static final List<String> FAMILY_NAMES =
      List.of(
          "Vortesk",
          "Dulmira",
          "Kansolt",
          "Brevadi",
          "Tolquist",
          "Marnepo",
          "Zelkove",
          "Harvund",
          "Osterlak",
          "Pelvadir",
          "Quandor",
          "Rimsalka",
          "Sundvaro",
          "Tervolen",
          "Uldrake",
          "Wesparin",
          "Yorvalt",
          "Abrensko",
          "Celdoro",
          "Drivane");

  @ParameterizedTest
  @MethodSource("texts")
  void otherNamesAreReadAlike(Path file) throws IOException {
    String text = Files.readString(file);
    Readout readout = PARSER.parse(text);
    Map<String, String> names = newNames(readout);

    Readout renamed = PARSER.parse(replace(text, names));

    assertThat(names).isNotEmpty();
    assertThat(told(renamed, Map.of())).isEqualTo(told(readout, names));
  }

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.sorted().toList().stream();
    }
  }

  private static Map<String, String> newNames(Readout readout) {
    Iterator<String> free = FAMILY_NAMES.iterator();
    Map<String, String> names = new LinkedHashMap<>();
    for (Speaker speaker : readout.speakers()) {
      String family = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
      boolean fullName =
          speaker.kind() == SpeakerKind.PERSON && family.length() < speaker.name().length();
      if (fullName
          && family.matches("[\\p{L}-]+")
          && !readout.text().contains(family.toLowerCase(Locale.ROOT))) {
        names.computeIfAbsent(family, f -> free.next());
      }
    }
    return names;
  }

  private static String replace(String text, Map<String, String> names) {
    String replaced = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      replaced =
          Pattern.compile("\\b" + name.getKey() + "\\b")
              .matcher(replaced)
              .replaceAll(name.getValue());
    }
    return replaced;
  }

  private static List<String> told(Readout readout, Map<String, String> names) {
    List<String> told = new ArrayList<>();
    for (Statement statement : readout.statements()) {
      List<String> speakers = statement.speakers().stream().map(Speaker::name).toList();
      String line = speakers + " " + statement.act() + " " + statement.textIn(readout);
      told.add(replace(line, names));
    }
    return told;
  }
}
