package io.github.readout4j.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Position;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Stance;
import io.github.readout4j.statement.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionFinderTest {

  private static final PositionFinder FINDER = PositionFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [welcomed] {the ferry treaty}.                     | SUPPORT the ferry treaty
          President Roe [condemned] {the raid on the port}.                | OPPOSE the raid on the port
          President Roe [urged] Minister Poe to {open the strait}.         | DEMAND open the strait
          President Roe [pledged] to {send engineers}.                     | COMMIT send engineers
          President Roe [denied] {the report}.                             | DENY the report
          President Roe did not [support] {the dam}.                       | OPPOSE the dam
          President Roe did not [pledge] to {send engineers}.              | OPPOSE send engineers
          President Roe [pledged] {not to send engineers}.                 | COMMIT not to send engineers
          President Roe [agreed] {not to send engineers}.                  | COMMIT not to send engineers
          President Roe [reiterated] {his call for a truce}.               | DEMAND a truce
          """)
  void theVerbTellsTheStance(String text, String expected) {
    assertThat(positions(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [stressed] {the importance of safe harbors}.       | SUPPORT safe harbors
          President Roe [noted] {the need to dredge the canal}.            | DEMAND dredge the canal
          President Roe [underscored] {his concern about the famine}.      | CONCERN the famine
          President Roe [reiterated] {his commitment to free ports}.       | COMMIT free ports
          President Roe [expressed] {strong support for the bridge}.       | SUPPORT the bridge
          President Roe [expressed] {his hope for an early thaw}.          | DEMAND an early thaw
          President Roe [discussed] {opposition to the levy}.              | OPPOSE the levy
          Roe [affirmed] {the readiness of Norway, with others, to help}.  | COMMIT help
          President Roe [extended] {an invitation to Poe to sail north}.   | DEMAND sail north
          """)
  void theNounTellsTheStanceTowardWhatFollows(String text, String expected) {
    assertThat(positions(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {the militia must disarm}.             | DEMAND the militia must disarm
          President Roe [said] that {the claims are baseless}.             | DENY the claims
          President Roe [said] that {the bridge is a priority}.            | SUPPORT the bridge
          President Roe [said] that {the drill is not a threat}.           | DENY the drill is not a threat
          President Roe [said] that {the dam is not helpful}.              | OPPOSE the dam
          President Roe [said] that {the dam is not high}.                 |
          President Roe [said] that {the ban will undermine trust}.        | OPPOSE the ban
          President Roe [said] that {he will continue to send grain}.      | COMMIT send grain
          President Roe [said] that {the rain will continue}.              |
          President Roe [said] that {their teams will meet}.               |
          President Roe [said] that {his teams will dredge the canal}.     | COMMIT dredge the canal
          President Roe [said] that {he would welcome a truce}.            | SUPPORT a truce
          President Roe [said] that {peace requires patience}.             | DEMAND patience
          President Roe [said] that {she must stay and must not despair}.  | DEMAND she must stay, OPPOSE must not despair
          President Roe [said] that {the ferry plays a vital role}.        | SUPPORT the ferry
          President Roe [said] that {it is time for a census}.             | DEMAND a census
          President Roe [said] that {there is a need for shelters}.        | DEMAND shelters
          President Roe [said] that {the raid will have heavy costs}.      | OPPOSE the raid
          President Roe [said] that {he does not want a new dam}.          | OPPOSE a new dam
          President Roe [stressed] that {Norway trains the pilots}.        | SUPPORT Norway trains the pilots
          President Roe [stressed] that {Norway trained the pilots}.       |
          President Roe [said] that {Norway trains the pilots}.            |
          President Roe [said] that {demand for copper is growing}.        |
          President Roe [said] that {calm is needed to end the dispute}.   | DEMAND calm
          President Roe [said] that {the port needed a new dam}.           | DEMAND a new dam
          President Roe [said] that {he had to sail north}.                | DEMAND he had to sail north
          President Roe [said] that {the close bond of the ports holds}.   | SUPPORT the close bond of the ports
          President Roe [said] that {the talks were held in good spirits}. |
          President Roe [said] that {the fair shows his trust in trade}.   | SUPPORT trade
          President Roe [welcomed] {the care the crew took of the ship}.   | SUPPORT the care the crew took of the ship
          President Roe [stressed] {how vital it is to dredge the canal}.  | SUPPORT dredge the canal
          President Roe [stressed] {how vital the new bridge is}.          | SUPPORT the new bridge
          President Roe [said] that {the towns have the backing of all}.   | SUPPORT the towns
          President Roe [discussed] {his belief in free ports}.            | SUPPORT free ports
          President Roe [discussed] {his belief in the need for tolls}.    | DEMAND tolls
          President Roe [discussed] {the famine and support for a truce}.  | SUPPORT a truce
          President Roe [stressed] {the grave harm the levy would do}.     | CONCERN the grave harm the levy would do
          President Roe [stressed] {a vision that was laid out in Lima}.   | SUPPORT a vision that was laid out in Lima
          President Roe [discussed] {the Request for Ideas on trade}.      |
          President Roe [said] that {he would provide grain}.              | COMMIT provide grain
          President Roe [said] that {his teams will be sent north}.        | COMMIT his teams will be sent north
          President Roe [said] that {he will say that the rain will end}.  |
          President Roe [said] that {this law will impair trade}.          | OPPOSE this law
          President Roe [said] that {they saw a great chance to trade}.    | SUPPORT a great chance
          President Roe [said] that {it was a great opportunity to trade}. | DEMAND trade
          President Roe [said] that {ports have a great path to grow}.     | SUPPORT grow
          President Roe [noted] {their gratitude to Norway}.               |
          President Roe [noted] {their gratitude to Norway for its help}.  | SUPPORT its help
          President Roe [discussed] {illegal raids, the bond of the two}.  | OPPOSE illegal raids
          President Roe [noted] {their violence prevention office}.        |
          President Roe [agreed] to {further widen the canal}.             | COMMIT widen the canal
          President Roe [warned] against {a return to the old tolls}.      | OPPOSE a return to the old tolls
          """)
  void theClauseTellsTheStance(String text, String expected) {
    assertThat(String.join(", ", positions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void coordinatedObjectsAreTargetsOfTheirOwn() {
    assertThat(positions("Roe [noted] {their commitment to free ports and to the old alliance}."))
        .containsExactly("COMMIT free ports", "COMMIT the old alliance");
    assertThat(positions("Roe [stressed] {the value of trade and the need to dredge the canal}."))
        .containsExactly("SUPPORT trade", "DEMAND dredge the canal");
    assertThat(positions("Roe [praised] {the Queen's patience and her work for the blind}."))
        .containsExactly("SUPPORT the Queen's patience", "SUPPORT her work for the blind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [pledged] to {dredge the canal and repair the port}.                     | dredge the canal + repair the port
          Roe [pledged] to {dredge and repair the canal}.                              | dredge and repair the canal
          Roe [praised] {the state of the roads and the cost of fuel}.                | the state of the roads + the cost of fuel
          Roe [praised] {the ties between the north and the south of the lake}.       | the ties between the north and the south of the lake
          Roe [praised] {his work for peace, his trust in the court, and his vote}.   | his work for peace + his trust in the court + his vote
          Roe [praised] {the fair, as well as cooperation with the guilds}.           | the fair + cooperation with the guilds
          Roe [praised] {trade in grain and timber}.                                  | trade in grain and timber
          Roe [praised] {the fair in Lima, the new port, and the talks with Chile}.   | the fair in Lima + the new port + the talks with Chile
          Roe [praised] {the fair in Lima, Norway}.                                   | the fair in Lima, Norway
          Roe [pledged] {aid to the port; help for the fleet; and a loan}.            | aid to the port + help for the fleet + a loan
          Roe [praised] {the choir, and opening the port}.                            | the choir + opening the port
          Roe [praised] {the fair in Lima and opening the port}.                      | the fair in Lima + opening the port
          Roe [praised] {the strong and growing guilds}.                              | the strong and growing guilds
          Roe [pledged] to {continue sending aid and opening ports}.                  | continue sending aid + opening ports
          Roe [noted] {her goal of clearing the lake and working with divers}.        | clearing the lake + working with divers
          Roe [noted] {her goal of clearing the lake by working with divers}.         | clearing the lake
          Roe [pledged] to {work with the guilds to dredge the canal and mend a dam}. | work with the guilds to dredge the canal + mend a dam
          Roe [noted] {her goal of clearing the lake, making it a safer place}.       | clearing the lake
          """)
  void partsWithComplementsOfTheirOwnAreToldApart(String text, String targets) {
    MarkedText marked = MarkedText.read(text);

    assertThat(find(marked))
        .extracting(position -> position.target().in(marked.text()))
        .containsExactly(targets.split(" \\+ "));
  }

  @Test
  void nounsThatShareAnOwnerStayTogether() {
    assertThat(positions("Roe [praised] {the Queen's patience and courage}."))
        .containsExactly("SUPPORT the Queen's patience and courage");
  }

  @Test
  void targetLeavesOutWhatOnlyAddsToIt() {
    assertThat(positions("Roe [welcomed] {the truce, including in the valley}."))
        .containsExactly("SUPPORT the truce");
    assertThat(positions("Roe [welcomed] {the truce despite the losses}."))
        .containsExactly("SUPPORT the truce");
    assertThat(positions("Roe [pledged] to {clear the lake to please the guilds}."))
        .containsExactly("COMMIT clear the lake");
    assertThat(positions("Roe [pledged] to {fight smugglers that rob the port}."))
        .containsExactly("COMMIT fight smugglers that rob the port");
    assertThat(positions("Roe [pledged] to {fight the smugglers that rob the port}."))
        .containsExactly("COMMIT fight the smugglers");
    assertThat(positions("Roe [welcomed] {the new rules for ships adopted in Lima}."))
        .containsExactly("SUPPORT the new rules for ships");
    assertThat(positions("Roe [welcomed] {the new lake treaty as a base for trade}."))
        .containsExactly("SUPPORT the new lake treaty");
    assertThat(positions("Roe [welcomed] {the advice about how the locks work}."))
        .containsExactly("SUPPORT the advice");
  }

  @Test
  void neutralTopicsTakeNoPosition() {
    assertThat(positions("Roe [discussed] {ways to dredge the canal and the strong ties of both}."))
        .isEmpty();
  }

  @Test
  void loadedWordingTakesOne() {
    assertThat(positions("Roe [discussed] {the unprovoked attack on the islands}."))
        .containsExactly("OPPOSE the unprovoked attack on the islands");
    assertThat(positions("Roe [discussed] {the extreme weather of the spring}.")).isEmpty();
  }

  @Test
  void politenessTakesNone() {
    assertThat(positions("President Roe [thanked] Minister Poe for {coming to the palace}."))
        .isEmpty();
  }

  @Test
  void thanksAndWelcomesToSomebodyTakeNone() {
    assertThat(positions("President Roe [welcomed] {Minister Poe to the palace}.")).isEmpty();
    assertThat(positions("President Roe [thanked] {Minister Poe for his patience}."))
        .containsExactly("SUPPORT his patience");
    assertThat(positions("President Roe [wished] {the crew a safe voyage}.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [rejected] {claims that the dam leaks}.                     | DENY the dam leaks
          President Roe [agreed] to {open the strait}.                              | COMMIT open the strait
          President Roe [said] that {his teams will remain in touch}.               | COMMIT remain in touch
          President Roe [said] that {his teams will meet before the fair}.          | COMMIT meet before the fair
          President Roe [stressed] that {Norway is a close friend}.                 | SUPPORT Norway is a close friend
          President Roe [praised] {their aid in response to the flood}.             | SUPPORT their aid in response to the flood
          President Roe [praised] {the work of the nurses in response to the flood}.| SUPPORT the work of the nurses
          """)
  void targetIsWhatTheStanceIsAbout(String text, String expected) {
    assertThat(positions(text)).containsExactly(expected);
  }

  @Test
  void whoIsBoundIsNamedInTheOffer() {
    Position position = only("President Roe of Norway [offered] {Norway's help at sea}.");

    assertThat(names(position.holders())).containsExactly("Norway");
  }

  @Test
  void hopeThatOthersDoAThingIsADemand() {
    assertThat(positions("President Roe [hoped] that {Norway will open the strait}."))
        .containsExactly("DEMAND Norway will open the strait");
    assertThat(positions("President Roe [hoped] that {the truce will hold}."))
        .containsExactly("SUPPORT the truce will hold");
  }

  @Test
  void stateNobodyElseSpeaksForIsTheSpeakersOwn() {
    Position position = only("President Roe [said] that {Norway will open the strait}.");

    assertThat(position.stance()).isEqualTo(Stance.COMMIT);
    assertThat(names(position.holders())).containsExactly("Norway");
  }

  @Test
  void teamsOfThoseWhoAgreeHoldNothingOfTheirOwn() {
    Position position =
        only(
            "President Roe met Prime Minister Lund. The leaders [agreed] that {they and their teams"
                + " would dredge the canal}.");

    assertThat(names(position.holders())).containsExactly("Roe", "Lund");
  }

  @Test
  void bothOwnersOfAnAttitudeHoldIt() {
    Position position =
        only("President Roe [stressed] {Chile's and Norway's support for the fund}.");

    assertThat(names(position.holders())).containsExactly("Chile", "Norway");
  }

  @Test
  void furtherAttitudeSharesTheOwner() {
    assertThat(positions("Roe [affirmed] {his support for the fund and desire to enlarge it}."))
        .containsExactly("SUPPORT the fund", "SUPPORT enlarge it");
  }

  @Test
  void ownerOfTheAttitudeHoldsIt() {
    Position position = only("President Roe [stressed] {Norway's support for the fund}.");

    assertThat(names(position.holders())).containsExactly("Norway");
  }

  @Test
  void pronounLeavesTheAttitudeWithTheSpeaker() {
    Position position = only("President Roe [stressed] {his support for the fund}.");

    assertThat(names(position.holders())).containsExactly("Roe");
  }

  @Test
  void stanceIsDirectedAtThoseSpokenTo() {
    Position position = only("President Roe [urged] Minister Poe to {open the strait}.");

    assertThat(names(position.toward())).containsExactly("Poe");
  }

  @Test
  void accusationIsAStanceTowardTheAccused() {
    assertThat(positions("President Roe [accused] Norway of {hiding the catch}."))
        .containsExactly("ACCUSE Norway");
  }

  @Test
  void positionIsNoSurerThanItsStatement() {
    MarkedText text = MarkedText.read("President Roe [stressed] {the importance of free ports}.");

    assertThat(find(text).get(0).confidence())
        .isPositive()
        .isLessThan(text.reports().get(0).statement().confidence());
  }

  @Test
  void whatIsNotExpressedIsNoPosition() {
    assertThat(positions("President Roe did not [express] {support for the dam}.")).isEmpty();
  }

  @Test
  void samePositionIsToldOnce() {
    assertThat(positions("Roe [welcomed] {the truce}. Roe [welcomed] {the treaty}.")).hasSize(2);
  }

  @Test
  void whatIsOfValueOrInGoodShapeIsSupported() {
    assertThat(positions("Roe [said] {open ports are in the basic interest of both states}."))
        .containsExactly("SUPPORT open ports");
    assertThat(positions("Roe [said] {mending the dam is of great value to the town}."))
        .containsExactly("SUPPORT mending the dam");
    assertThat(positions("Roe [said] {the ties of the two ports are in good shape}."))
        .containsExactly("SUPPORT the ties of the two ports");
  }

  @Test
  void announcedHelpIsAPromise() {
    assertThat(positions("President Roe [announced] {a new loan for the port}."))
        .containsExactly("COMMIT a new loan for the port");
    assertThat(positions("President Roe [announced] {Chile's entry into the guild}.")).isEmpty();
  }

  @Test
  void verbOfAnAgreementComesBeforeItsNoun() {
    assertThat(positions("President Roe [agreed] to {lift a ban on fruit}."))
        .containsExactly("COMMIT lift a ban on fruit");
  }

  @Test
  void targetEndsBeforeADashThatStandsAlone() {
    assertThat(positions("Roe [condemned] {the raid on the port \u2013 a breach of the truce}."))
        .containsExactly("OPPOSE the raid on the port");
    assertThat(positions("Roe [welcomed] {the Norway\u2013Chile line}."))
        .containsExactly("SUPPORT the Norway\u2013Chile line");
  }

  private static Position only(String marked) {
    List<Position> found = find(MarkedText.read(marked));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> positions(String marked) {
    MarkedText text = MarkedText.read(marked);
    return find(text).stream()
        .map(position -> position.stance() + " " + position.target().in(text.text()))
        .toList();
  }

  private static List<Position> find(MarkedText text) {
    return FINDER.find(text.sentences(), text.mentions(), text.speakers(), text.reports());
  }

  private static List<String> names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(Collectors.toList());
  }
}
