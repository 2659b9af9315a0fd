package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.statement.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFinderTest {

  private static final AgreementFinder FINDER = AgreementFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [noted] {the Lake Accord}.                           | AGREEMENT IN_FORCE Lake Accord
          Roe [noted] {the 2016 Lake Accord}.                      | AGREEMENT IN_FORCE 2016 Lake Accord
          Roe [noted] {the Treaty of Amity and Trade}.             | TREATY IN_FORCE Treaty of Amity and Trade
          Roe [noted] {the Pacific Tuna Initiative (PTI)}.         | FRAMEWORK IN_FORCE Pacific Tuna Initiative (PTI)
          Roe [noted] {the statement adopted in Oslo in 2019}.     | JOINT_STATEMENT IN_FORCE statement adopted in Oslo in 2019
          Roe [noted] {the negotiations on a peace agreement}.     | AGREEMENT UNDER_NEGOTIATION peace agreement
          Roe [noted] {the proposed fisheries treaty}.             | TREATY PROPOSED fisheries treaty
          Roe [noted] {the violation of the truce}.                | CEASEFIRE BREACHED truce
          Roe [noted] {its duties under the grain deal}.           | AGREEMENT IN_FORCE grain deal
          Norway has withdrawn from the Whaling Convention.        | TREATY TERMINATED Whaling Convention
          The two ministers signed a convention on whaling.        | TREATY REACHED convention on whaling
          The two states concluded a Fishing Rights Agreement.     | AGREEMENT REACHED Fishing Rights Agreement
          The two states will sign a treaty on the lake.           | TREATY PROPOSED treaty on the lake
          Norway will table a draft resolution next week.          | RESOLUTION PROPOSED draft resolution
          Roe [welcomed] {the accord to open the pass in May}.     | AGREEMENT IN_FORCE accord to open the pass in May
          Roe [noted] {the deal reached by Chile and Peru}.        | AGREEMENT IN_FORCE deal reached by Chile and Peru
          Roe [noted] {a possible deal on ceasing fire}.           | AGREEMENT PROPOSED possible deal on ceasing fire
          Roe [noted] {the truce that was signed in Lima}.         | CEASEFIRE IN_FORCE truce that was signed in Lima
          Roe [noted] {the Lima roadmap}.                          | FRAMEWORK IN_FORCE Lima roadmap
          Roe [noted] {the Special Strategic Partnership}.         | FRAMEWORK IN_FORCE Special Strategic Partnership
          Roe [noted] {their Shared Harbors Partnership}.          | FRAMEWORK IN_FORCE Shared Harbors Partnership
          Roe [noted] {the Chile-Peru 2+2 Arms Dialogue}.          | FRAMEWORK IN_FORCE Chile-Peru 2+2 Arms Dialogue
          Roe [hoped] for {the early conclusion of a lake treaty}. | TREATY UNDER_NEGOTIATION lake treaty
          Roe [welcomed] {the signing of a lake treaty}.           | TREATY REACHED lake treaty
          Roe [discussed] {work with Chile on the signing of a lake treaty}. | TREATY UNDER_NEGOTIATION lake treaty
          Roe [hoped] to {finalize a treaty on the lake}.          | TREATY UNDER_NEGOTIATION treaty on the lake
          Roe [praised] {work towards early conclusion of a truly broad lake treaty}. | TREATY UNDER_NEGOTIATION broad lake treaty
          Roe [denied] that {the dam breached a lake treaty}.      | TREATY IN_FORCE lake treaty
          Roe [noted] {Norway's plan for peace}.                   | FRAMEWORK PROPOSED plan for peace
          Roe [noted] {the Chile–Peru Initiative on Herring}.     | FRAMEWORK IN_FORCE Chile–Peru Initiative on Herring
          Roe [affirmed] {her trust in UNCLOS}.                    | TREATY IN_FORCE UNCLOS
          Roe [affirmed] {her commitment to Article 5}.            | TREATY IN_FORCE Article 5
          The two sides signed a pact on rescue between the Chilean fleet and the Peruvian navy. | AGREEMENT REACHED pact on rescue between the Chilean fleet and the Peruvian navy
          """)
  void nameKindAndStatusAreRead(String text, String expected) {
    assertThat(agreements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister praised the National Orchard Program.",
        "The minister praised the Orchard Jobs Plan.",
        "The Governor asked for an emergency declaration.",
        "There was broad agreement that the winter was hard.",
        "The envoy will deal with the agreement.",
        "The minister recalled her commitment to the poor.",
        "The envoys discussed a lasting resolution of the conflict.",
        "The minister praised their work towards greater understanding of each port.",
        "The minister attended the Lima Convention Signing Ceremony."
      })
  void actsOfOneStateAreNoAgreements(String text) {
    assertThat(agreements(text)).isEmpty();
  }

  @Test
  void allMentionsOfAnAgreementAreOneValue() {
    List<Agreement> found =
        find("The ministers met. They praised the Lake Accord. The accord has brought peace.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).mentions()).hasSize(2);
  }

  @Test
  void whatIsAgreedIsAnUnderstandingOfThoseWhoAgree() {
    List<Agreement> found =
        find("President Roe and Minister Poe [agreed] to {open the strait in May}.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo("open the strait in May");
    assertThat(found.get(0).parties()).hasSize(2);
    assertThat(found.get(0).statements()).containsExactly("s1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two ministers [committed] to {dredging the canal}.",
        "We [agreed] that {the strait must stay open}."
      })
  void whatAGroupCommitsToIsAnUnderstanding(String text) {
    assertThat(find(text)).hasSize(1);
  }

  @Test
  void whatWasAgreedBeforeIsNoneOfThisEncounter() {
    assertThat(find("The two ministers previously [agreed] to {open the strait}.")).isEmpty();
  }

  @Test
  void listOfNamesTakesItsStatusFromTheSentenceBeforeIt() {
    assertThat(
            agreements(
                """
                The following documents were signed in Lima:

                (i) Agreement on Mutual Assistance

                (ii) Treaty of Amity

                The ministers took a walk.\
                """))
        .containsExactly(
            "AGREEMENT REACHED Agreement on Mutual Assistance", "TREATY REACHED Treaty of Amity");
  }

  @Test
  void acronymTakesUpTheFullName() {
    List<Agreement> found =
        find("Roe praised the Pacific Tuna Treaty (UNCLOS). Poe signed the UNCLOS.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).mentions()).hasSize(2);
  }

  @Test
  void nameIsSurerThanADescription() {
    double name = find("Roe [noted] {the Lake Accord}.").get(0).confidence();
    double standing = find("Roe [noted] {its duties under the grain deal}.").get(0).confidence();
    double proposed = find("Roe [noted] {the proposed fisheries treaty}.").get(0).confidence();

    assertThat(name).isGreaterThan(standing);
    assertThat(standing).isGreaterThan(proposed);
  }

  @Test
  void pledgeOfOneIsNone() {
    assertThat(find("President Roe [pledged] to {open the strait in May}.")).isEmpty();
  }

  @Test
  void partiesAreReadBesideTheName() {
    List<Agreement> found = find("The envoy praised the peace treaty between Norway and Chile.");

    assertThat(found.get(0).parties()).extracting(Speaker::name).containsExactly("Norway", "Chile");
  }

  @Test
  void dateWithinTheNameIsItsDate() {
    String text = "The envoy praised the 2016 Lake Accord.";
    int year = text.indexOf("2016");
    DateMention date =
        DateMention.builder()
            .span(TextSpan.of(year, year + 4))
            .value("2016")
            .resolved(true)
            .build();
    MarkedText read = MarkedText.read(text);

    List<Agreement> found =
        FINDER.find(
            read.sentences(), read.mentions(), read.speakers(), read.reports(), List.of(date));

    assertThat(found.get(0).date()).contains(date);
  }

  private static List<String> agreements(String marked) {
    return find(marked).stream()
        .map(found -> found.kind() + " " + found.status() + " " + found.name())
        .toList();
  }

  private static List<Agreement> find(String marked) {
    MarkedText text = MarkedText.read(marked);
    return FINDER.find(
        text.sentences(), text.mentions(), text.speakers(), text.reports(), List.of());
  }
}
