package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Map<String, String> TORVA =
      Map.of(
          "name", "Ziv Torva",
          "aliases", "Torva",
          "title", "Foreign Minister",
          "country", "SI",
          "gender", "f",
          "from", "2023-10-16",
          "until", "2025-01-31");
  private static final String UNTITLED = "Torva condemned the attack. She urged restraint.";

  @Test
  void officeOfKnownPersonIsFilledIn() {
    Speaker speaker = speaker(UNTITLED, LocalDate.of(2024, 4, 3));

    assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(speaker.name()).isEqualTo("Torva");
    assertThat(speaker.title()).contains("Foreign Minister");
    assertThat(speaker.country()).contains("SI");
  }

  @ParameterizedTest
  @CsvSource({"2023-10-15,", "2023-10-16,SI", "2025-01-31,SI", "2025-02-01,"})
  void officeHoldsFromItsFirstDayToItsLast(LocalDate day, String country) {
    assertThat(speaker(UNTITLED, day).country().orElse(null)).isEqualTo(country);
  }

  @Test
  void officeWithDatesNeedsDay() {
    Readout undated = parser(TORVA).parse(UNTITLED);
    Readout dated = parser(TORVA).parse("April 3, 2024\n\n" + UNTITLED);

    assertThat(undated.speakers().get(0).title()).isEmpty();
    assertThat(dated.speakers().get(0).title()).contains("Foreign Minister");
  }

  @Test
  void titleOfTheTextGoesBeforeThatOfTheLexicon() {
    Readout readout = parser(TORVA).parse("Vice President Ziv Torva spoke first. " + UNTITLED);

    assertThat(readout.speakers().get(0).title()).contains("Vice President");
  }

  @Test
  void officeTiesTitleToItsHolder() {
    Readout readout =
        parser(Map.of("name", "Ziv Torva", "title", "Foreign Minister", "country", "SI"))
            .parse("Ziv Torva met Prime Minister Jon Doe. The Foreign Minister urged restraint.");

    Statement last = readout.statements().get(readout.statements().size() - 1);
    assertThat(last.speakers()).extracting(Speaker::name).containsExactly("Ziv Torva");
  }

  @Test
  void twoOfOneNameAreNotGuessedAt() {
    Lexicon lexicon =
        Lexicon.builder()
            .person(Map.of("name", "Ziv Torva", "country", "SI"))
            .person(Map.of("name", "Ziv Torva", "country", "HR"))
            .build();

    Readout readout = parser(lexicon).parse("Ziv Torva condemned the attack.");

    assertThat(readout.speakers().get(0).country()).isEmpty();
  }

  @Test
  void verbReports() {
    Map<String, String> verb =
        Map.of(
            "lemma", "greenlight",
            "forms", "greenlight greenlights greenlit greenlit greenlighting",
            "act", "SUPPORT",
            "stance", "SUPPORT",
            "frames", "np");
    String text = "President Ada Roe greenlit the rail corridor.";

    Readout readout = parser(Lexicon.builder().verb(verb).build()).parse(text);

    assertThat(ReadoutParser.create().parse(text).statements()).isEmpty();
    assertThat(readout.statements()).extracting(Statement::act).containsExactly(Act.SUPPORT);
    assertThat(readout.positions().get(0).stance()).isEqualTo(Stance.SUPPORT);
  }

  @Test
  void organizationSpeaks() {
    Map<String, String> row = Map.of("name", "Blue Oar Circle", "aliases", "BOC", "country", "FI");

    Readout readout =
        parser(Lexicon.builder().organization(row).build()).parse("BOC condemned the attack.");

    Speaker speaker = readout.statements().get(0).speakers().get(0);
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
    assertThat(speaker.country()).contains("FI");
  }

  @Test
  void fileIsRows() {
    Reader file =
        new StringReader("# ours\nname\ttitle\tcountry\nZiv Torva\tForeign Minister\tSI\n");
    Map<String, String> row =
        Map.of("name", "Ziv Torva", "title", "Foreign Minister", "country", "SI");

    assertThat(Lexicon.builder().people("ours.tsv", file).build())
        .isEqualTo(Lexicon.builder().person(row).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name,country\\nZiv Torva,Sl; people.tsv:2: country is not an ISO 3166-1 alpha-2 code: Sl",
        "name,from\\nZiv Torva,May 1; people.tsv:2: from is not a date such as 2024-04-03: May 1",
        "name,from,until\\nA,2024-02-01,2024-01-01; people.tsv:2: until is before from",
        "name,gender\\nZiv Torva,x; people.tsv:2: gender is neither m nor f: x",
        "name,titel\\nZiv Torva,Envoy; people.tsv:2: no column titel among [name, aliases",
        "title\\nEnvoy; people.tsv:2: no name",
        "name,title\\nZiv Torva; people.tsv:2: 1 cells for the 2 columns",
        "name\\nZiv Torva\\n-; people.tsv:3: no name",
      })
  void brokenPersonIsRefused(String file, String message) {
    Reader rows = new StringReader(file.replace(',', '\t').replace("\\n", "\n"));

    assertThatThrownBy(() -> Lexicon.builder().people("people.tsv", rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "act, PRAISE, PRAISE is no Act",
    "stance, FOR, FOR is no Stance",
    "frames, np|that-clause, unknown frame that-clause",
    "forms, greenlight greenlights, five forms are needed",
    "lemma, approve, the first form is not that of the lemma",
  })
  void brokenVerbIsRefused(String column, String cell, String message) {
    Map<String, String> row =
        new HashMap<>(
            Map.of(
                "lemma", "greenlight",
                "forms", "greenlight greenlights greenlit greenlit greenlighting",
                "act", "SUPPORT",
                "frames", "np"));
    row.put(column, cell);

    assertThatThrownBy(() -> Lexicon.builder().verb(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("verb {act=")
        .hasMessageContaining(message);
  }

  @Test
  void brokenOrganizationIsRefused() {
    assertThatThrownBy(
            () -> Lexicon.builder().organization(Map.of("name", "Oars", "class", "rowers")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("organization {class=rowers, name=Oars}: unknown class rowers");
  }

  @Test
  void emptyCellIsRefused() {
    assertThatThrownBy(() -> Lexicon.builder().person(Map.of("name", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a cell is empty");
  }

  @Test
  void serializedParserKeepsItsLexicon() throws IOException, ClassNotFoundException {
    ReadoutParser parser = parser(TORVA);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(parser);
    }
    String text = "April 3, 2024\n\n" + UNTITLED;

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((ReadoutParser) in.readObject()).parse(text)).isEqualTo(parser.parse(text));
    }
  }

  private static Speaker speaker(String text, LocalDate day) {
    ReadoutSource source = ReadoutSource.builder().text(text).publishedOn(day).build();
    return parser(TORVA).parse(source).speakers().get(0);
  }

  private static ReadoutParser parser(Map<String, String> person) {
    return parser(Lexicon.builder().person(person).build());
  }

  private static ReadoutParser parser(Lexicon lexicon) {
    return ReadoutParser.builder().lexicon(lexicon).build();
  }
}
