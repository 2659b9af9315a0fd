package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parties, place, date and statements of an agreement, and the understandings reached. */
class AgreementDetailsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy praised the peace treaty between Norway, Chile and Peru.     | Norway + Chile + Peru
          The envoy praised the peace treaty with Norway and Chile.              | Norway + Chile
          The envoy praised the peace treaty with the Kingdom of Norway.         | Kingdom of Norway
          The envoy praised the peace treaty with Norway that Chile broke.       | Norway
          The envoy praised the peace treaty with Norway, which Chile broke.     | Norway
          The envoy praised the peace treaty for Norway.                         | ''
          The envoy praised Norway's peace treaty with Chile.                    | Norway + Chile
          The envoy praised Norway's important new peace treaty.                 | Norway
          The envoy praised the peace treaty. The peace treaty with Chile holds. | Chile
          Norway's peace treaty was praised.                                     | Norway
          The envoy praised the peace deal reached by Norway and Chile.          | Norway + Chile
          The envoy praised the truce between Norway and Chile.                  | Norway + Chile
          The envoy praised the peace treaty with the neighboring countries.     | ''
          """)
  void partiesStandBeforeOrAfterTheName(String text, String parties) {
    assertThat(parties(MarkedAgreements.find(text).get(0))).isEqualTo(parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy praised a peace treaty signed in Lima.           | Lima
          The envoy praised a peace treaty signed in New Delhi then. | New Delhi
          The envoy praised the Lake Treaty, signed in Lima.         | Lima
          The Lake Treaty was signed in Lima.                        | Lima
          The envoy praised a peace treaty signed in haste.          |
          The envoy praised a peace treaty signed at Lima.           |
          The envoy praised a peace treaty in Lima.                  |
          The Lake Treaty was long and widely praised in Lima.       |
          The peace treaty would be discussed in Lima.               |
          """)
  void placeIsWhereItWasMade(String text, String place) {
    assertThat(MarkedAgreements.find(text).get(0).place().orElse(null)).isEqualTo(place);
  }

  @Test
  void monthIsNoPlace() {
    String text = "The envoy praised a truce established in May.";

    assertThat(MarkedAgreements.find(text, date(text, "May", "XXXX-05")).get(0).place()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy praised the Lake Treaty of May 2016.",
        "The envoy praised the Lake Dialogue of Chile and Peru launched in May 2016.",
        "The envoy praised the Lake Treaty signed on May 2016.",
        "The envoy praised the Lake Treaty adopted in Lima in May 2016.",
        "The envoy praised the Lake Treaty. The Lake Treaty of May 2016 holds.",
      })
  void dateStandsAfterTheName(String text) {
    DateMention date = date(text, "May 2016", "2016-05");

    assertThat(MarkedAgreements.find(text, date).get(0).date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy praised the Lake Treaty. It rained in May 2016.",
        "In May 2016 the envoy praised the Lake Treaty.",
        "The envoy praised the Lake Treaty when he came in May 2016.",
      })
  void dateOfAnotherMatterIsNotItsOwn(String text) {
    DateMention date = date(text, "May 2016", "2016-05");

    assertThat(MarkedAgreements.find(text, date).get(0).date()).isEmpty();
  }

  @Test
  void nearestOfManyDatesIsItsDate() {
    String text = "On March 1 they praised the Lake Treaty of May 2016, and again on June 2.";
    DateMention own = date(text, "May 2016", "2016-05");

    List<Agreement> found =
        MarkedAgreements.find(
            text, date(text, "June 2", "XXXX-06-02"), own, date(text, "March 1", "XXXX-03-01"));

    assertThat(found.get(0).date()).contains(own);
  }

  @Test
  void statementsThatTellOfItAreItsOwn() {
    List<Agreement> found =
        MarkedAgreements.find(
            "Roe [praised] {the Lake Accord}. Poe [noted] {the rain}. Poe [noted] {the accord}."
                + " Poe [praised] {the rain after the Lake Accord}.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).statements()).containsExactly("s1", "s3", "s4");
  }

  @Test
  void onlyTheStatementThatHoldsTheWordsTellsOfIt() {
    List<Agreement> found =
        MarkedAgreements.find("Roe [praised] {the rain}, and she [noted] {the Lake Accord}.");

    assertThat(found.get(0).statements()).containsExactly("s2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe and Minister Poe [shared] {the view that peace holds}. | Roe + Poe
          President Roe and Minister Poe [concurred] that {peace holds}.       | Roe + Poe
          President Roe and Minister Poe [decided] to {open the strait}.       | Roe + Poe
          President Roe and Minister Poe [pledged] to {open the strait}.       | Roe + Poe
          President Roe [agreed] with Minister Poe to {open the strait}.       | Roe
          The crew [agreed] to {open the strait}.                              | crew
          The ministers have [agreed] to {open the strait}.                    | ministers
          They [agreed] to {open the strait}.                                  | ''
          Norway has [agreed] to {open the strait}.                            | Norway
          """)
  void whatIsAgreedInTheEncounterIsAnUnderstanding(String text, String parties) {
    List<Agreement> found = MarkedAgreements.find(text);

    assertThat(found).extracting(Agreement::rule).containsExactly("agreement:understanding");
    assertThat(parties(found.get(0))).isEqualTo(parties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Roe [agreed] to {open the strait}.",
        "The crew [pledged] to {open the strait}.",
        "Norway [agreed] that {the strait is narrow}.",
        "Norway [decided] to {open the strait}.",
        "President Roe and Minister Poe [offered] to {open the strait}.",
        "President Roe and Minister Poe [hoped] to {open the strait}.",
        "President Roe and Minister Poe have not [agreed] to {open the strait}.",
        "The ministers already [agreed] to {open the strait}.",
        "The ministers earlier [agreed] to {open the strait}.",
        "The ministers had [agreed] to {open the strait}.",
      })
  void hopePledgeOfOneAndEarlierAgreementAreNone(String text) {
    assertThat(MarkedAgreements.find(text)).isEmpty();
  }

  private static String parties(Agreement agreement) {
    return agreement.parties().stream().map(Speaker::name).collect(Collectors.joining(" + "));
  }

  private static DateMention date(String text, String words, String value) {
    int start = text.indexOf(words);
    return DateMention.builder()
        .span(TextSpan.of(start, start + words.length()))
        .value(value)
        .resolved(!value.startsWith("XXXX"))
        .build();
  }
}
