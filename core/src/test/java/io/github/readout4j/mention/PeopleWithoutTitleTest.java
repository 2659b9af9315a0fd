package io.github.readout4j.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.mention.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleWithoutTitleTest {

  private static final MentionFinder FINDER = MentionFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alex Tolland spoke. | Alex Tolland",
        "He thanked Robin Verrin and Jamie Holm. | Robin Verrin, Jamie Holm",
        "She met Latoya Verrin, Zhang Wei and Beto Holm. | Latoya Verrin, Zhang Wei, Beto Holm",
        "Ann Berg and Ray Holm of the Port Union spoke. | Ann Berg, Ray Holm",
        "He met Ann Berg of the Port Union and Tymbal Orvik of the Mill Board. | Ann Berg, Tymbal"
            + " Orvik",
        "Council of Harbor Affairs Member Heather Holm spoke. | Heather Holm",
        "Heather Holm and Mill Board economist Ray Berg spoke. | Heather Holm, Ray Berg",
        "Morgan Stanley and Morgan Holm spoke. | Morgan Holm",
        "He thanked Q. Verrin for the tea. | Q. Verrin",
      })
  void givenNameTellsAPerson(String text, String names) {
    assertThat(people(text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attendees included Secretary Berg, Alex Holm, United Dockers, Jaimie Verrin, Port Library,"
            + " and Damien Tolland, River Guild. | Berg, Alex Holm, Jaimie Verrin, Damien Tolland",
        "Participants in the talks included Zorva Tolland, Quell Ashvik and Tymbal Orvik. | Zorva"
            + " Tolland, Quell Ashvik, Tymbal Orvik",
        "Attendees: Zorva Tolland (Harbor Trust), Quell Ashvik (Mill Guild). | Zorva Tolland, Quell"
            + " Ashvik",
        "The following leaders joined: Zorva Tolland, Chair, Wool Stores; Quell Ashvik, Vice"
            + " President for Trade, Girl Divers; and Tymbal Orvik, Mill Guild. | Zorva Tolland,"
            + " Quell Ashvik, Tymbal Orvik",
        "Guests included Jordan Orvik, Austin Harbor Board, and Hope Verrin. | Jordan Orvik, Hope"
            + " Verrin",
        "Present at the talks were Zorva Tolland and Quell Ashvik. | Zorva Tolland, Quell Ashvik",
        "She was joined by Zorva Tolland, Director for Energy, Income Support and Labor. | Zorva"
            + " Tolland",
      })
  void listOfThoseWhoTookPartNamesPeople(String text, String names) {
    assertThat(people(text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He met State Minister, Minister of Trade of Norway, Zorva Tolland. | Zorva Tolland",
        "He met Deputy Prime Minister, Minister of Trade Zorva Tolland. | Zorva Tolland",
        "He met the Premier, Minister Zorva Tolland, and Minister Quell Orvik. | Zorva"
            + " Tolland, Quell Orvik",
        "He met Colonel Zorva Tolland, Director of the Dam Office, Ministry of Water of Norway. |"
            + " Zorva Tolland",
      })
  void officesBesideEachOtherAreOfOnePerson(String text, String names) {
    assertThat(people(text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Quell Orvik of Lund, Skane praised the fund. | Mayor Quell Orvik of Lund, Skane",
        "Mayor Quell Orvik of Lund, Norway agreed. | Mayor Quell Orvik of Lund, Norway",
        "Mayor Quell Orvik of Lund, Norway and Chile agreed. | Mayor Quell Orvik of Lund",
      })
  void regionAfterATownBelongsToTheFirstOfASentence(String text, String words) {
    Mention first = find(text).get(0);
    assertThat(text.substring(first.start(), first.end())).isEqualTo(words);
  }

  @Test
  void letterThatOpensASentenceIsNoInitial() {
    assertThat(people("A. Harbors were discussed.")).isEmpty();
  }

  @Test
  void everyDoubleNameNamesAPersonInAList() {
    for (Table.Row row : Table.named("doublenames").rows()) {
      assertThat(people(row.get("example")))
          .as(row.where())
          .containsExactly(row.get("name") + " Orvik");
    }
  }

  @Test
  void nameFromAListIsKnownInTheText() {
    assertThat(people("Participants included Zorva Tolland and Quell Ashvik. Ashvik agreed."))
        .containsExactly("Zorva Tolland", "Quell Ashvik", "Ashvik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wool dealers from San Jose Fields spoke.",
        "An EDA Better Harbors grant helped.",
        "They toured the HMS Queen Ann and the USS Mary Holm.",
        "The President spoke with Lee County.",
        "Fannie Mae and John Deere agreed.",
        "Philanthropies and centers supported it."
      })
  void placeShipOrBodyIsNoPerson(String text) {
    assertThat(people(text)).isEmpty();
  }

  @Test
  void itemMayBeginWithAPlaceThatNoLexiconKnows() {
    String text = "Guests:\n\n- District of Dunmere Attorney General Ray Holm\n- Mill Board\n";

    assertThat(find(text))
        .filteredOn(mention -> mention.kind() == Kind.PERSON)
        .extracting(mention -> mention.naming().name(), mention -> mention.naming().title())
        .containsExactly(tuple("Ray Holm", "District of Dunmere Attorney General"));
  }

  @Test
  void headlineRunsOnAfterTheNameOfTheText() {
    String text = "# Quell Ashvik Opens Talks\nPresident Quell Ashvik opened the talks.\n";

    assertThat(people(text)).containsExactly("Quell Ashvik", "Quell Ashvik");
  }

  @Test
  void nameEndsBeforeABodyWithItsField() {
    String text = "Energy Secretary Ann Berg Department of Labor Secretary Ray Holm spoke.";

    assertThat(people(text)).containsExactly("Ann Berg", "Ray Holm");
  }

  @Test
  void slipInATitleIsNoPartOfTheName() {
    assertThat(people("Prime Minster Holm spoke.")).containsExactly("Holm");
  }

  @Test
  void agencyWithAFieldStandsBeforeItsHead() {
    Mention head = find("Centers for Harbor & Mill Services Administrator Ann Berg spoke.").get(0);

    assertThat(head.naming().title()).isEqualTo("Centers for Harbor & Mill Services Administrator");
  }

  @ParameterizedTest
  @CsvSource({
    "Senator Murray spoke., UNKNOWN",
    "Senator Patty Murray spoke., FEMALE",
    "Senator Alex Murray spoke., MALE",
    "Senator Robin Holm spoke., UNKNOWN"
  })
  void genderIsToldByTheGivenName(String text, Gender gender) {
    assertThat(find(text).get(0).naming().gender()).isEqualTo(gender);
  }

  private static List<String> people(String text) {
    return find(text).stream()
        .filter(mention -> mention.kind() == Kind.PERSON)
        .map(mention -> mention.naming().name())
        .toList();
  }

  private static List<Mention> find(String text) {
    return FINDER.find(SampleText.read(text)).all();
  }
}
