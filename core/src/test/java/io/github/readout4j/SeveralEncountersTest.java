package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that tell of more than one meeting. */
class SeveralEncountersTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  private static final String DAY =
      """
      Foreign Minister Ilan Roe of Peru met with Norwegian Foreign Minister Lars Hauge in Geneva on \
      April 2, 2024. Roe said that trade was growing. Hauge welcomed the growth.

      Later on April 3, 2024, Mr. Roe met with Kenyan Foreign Minister Grace Otieno in Bern. She \
      thanked Peru for its help. Mr. Roe stressed the need for peace.

      Mr. Roe also held a telephone conversation with Fijian Prime Minister Tomasi Vuki. They \
      discussed fishing.
      """;

  @Test
  void eachMeetingIsAnEncounter() {
    assertThat(encounters(DAY))
        .containsExactly("Ilan Roe, Lars Hauge", "Ilan Roe, Grace Otieno", "Ilan Roe, Tomasi Vuki");
  }

  @Test
  void laterEncounterHasItsOwnFormDateAndPlace() {
    List<Encounter> found = PARSER.parse(DAY).encounters();
    assertThat(found)
        .extracting(Encounter::kind)
        .containsExactly(EncounterKind.MEETING, EncounterKind.MEETING, EncounterKind.PHONE_CALL);
    assertThat(found.get(1).date()).map(DateMention::value).contains("2024-04-03");
    assertThat(found.get(1).place()).contains("Bern");
    assertThat(found.get(2).date()).isEmpty();
    assertThat(found.get(2).place()).isEmpty();
  }

  @Test
  void statementNamesTheEncounterToldLast() {
    Readout readout = PARSER.parse(DAY);
    assertThat(readout.statements())
        .extracting(it -> it.encounter().orElse("-") + " " + it.textIn(readout))
        .containsExactly(
            "e1 trade was growing",
            "e1 the growth",
            "e2 its help",
            "e2 the need for peace",
            "e3 fishing");
  }

  @Test
  void whoIsMetSeparatelyTakesNoPartInTheFirst() {
    String text =
        "Advisor Joan Carver met with Israeli Defense Minister Uri Ben-Tov, and separately with"
            + " Jordanian Foreign Minister Sami Haddad.";
    assertThat(encounters(text))
        .containsExactly("Joan Carver, Uri Ben-Tov", "Joan Carver, Sami Haddad");
  }

  @Test
  void secondVerbOfTheSentenceTellsAnother() {
    String text =
        "Secretary Dana Whitlock met with Foreign Minister Lars Hauge of Norway in Oslo, and later"
            + " spoke with Foreign Minister Grace Otieno of Kenya.";
    assertThat(encounters(text))
        .containsExactly("Dana Whitlock, Lars Hauge", "Dana Whitlock, Grace Otieno");
    assertThat(PARSER.parse(text).encounters().get(1).place()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe will meet with Prime Minister Ann Poe of Fiji next week.",
        "Roe had met with Prime Minister Ann Poe of Fiji in 2019.",
        "The two leaders last met in May.",
        "The leaders met for two hours.",
        "Roe, who met with Prime Minister Ann Poe of Fiji, left.",
        "Roe plans to meet with Prime Minister Ann Poe of Fiji.",
        "Roe welcomed Prime Minister Ann Poe's decision.",
      })
  void whatDidNotHappenThenIsNone(String sentence) {
    String text = "President Ada Roe met with President Jon Doe of Peru in Lima today. ";
    assertThat(encounters(text + sentence)).containsExactly("Ada Roe, Jon Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secretary Whitlock met with Envoy Roe on Thursday (14 April 2016) in Rome.",
        "Whitlock's Call with Envoy Roe: 14 April 2016\n\n"
            + "Secretary Whitlock spoke to Envoy Roe this morning.",
        "Secretary Whitlock met Envoy Roe today.\n\nNew Delhi\nApril 14, 2016",
      })
  void dayIsThatOfTheTextItself(String text) {
    assertThat(PARSER.parse(text).encounters().get(0).date())
        .map(DateMention::value)
        .contains("2016-04-14");
  }

  @Test
  void datelineAloneTellsNoDayOfTheEncounter() {
    String text = "OSLO, April 14, 2016 (AP) - Secretary Whitlock met with Envoy Roe.";
    assertThat(PARSER.parse(text).encounters().get(0).date()).isEmpty();
  }

  private static List<String> encounters(String text) {
    return PARSER.parse(text).encounters().stream()
        .map(
            encounter ->
                encounter.participants().stream()
                    .map(Speaker::name)
                    .collect(Collectors.joining(", ")))
        .toList();
  }
}
