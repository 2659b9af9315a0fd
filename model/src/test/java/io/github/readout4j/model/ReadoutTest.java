package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadoutTest {

  private static final Readout READOUT = WholeReadout.readout();
  private static final Speaker ADA = READOUT.speakers().get(0);
  private static final Speaker JON = READOUT.speakers().get(1);

  @Test
  void textOfSpanIsThatOfTheCaller() {
    assertThat(READOUT.textOf(READOUT.statements().get(0).cue())).isEqualTo("told");
  }

  @Test
  void piecesOfContentAreJoined() {
    assertThat(READOUT.statements().get(0).textIn(READOUT)).isEqualTo("she backs the pact");
  }

  @Test
  void statementsAndPositionsAreThoseOfTheSpeaker() {
    assertThat(READOUT.statementsBy(ADA)).extracting(Statement::id).containsExactly("s1", "s2");
    assertThat(READOUT.positionsOf(ADA)).extracting(Position::statement).containsExactly("s2");
    assertThat(READOUT.statementsBy(JON)).isEmpty();
    assertThat(READOUT.positionsOf(JON)).isEmpty();
  }

  @Test
  void speakerIsKnownByTheId() {
    Speaker otherName = Speaker.builder().from(ADA).name("A. Roe").build();

    assertThat(otherName.isAmong(List.of(JON, ADA))).isTrue();
    assertThat(otherName.isAmong(List.of(JON))).isFalse();
    assertThat(otherName.isAmong(List.of())).isFalse();
  }

  /** The parts are built by hand as they are read. */
  @Test
  void everyPartHasABuilder() {
    Encounter encounter = Encounter.builder().from(READOUT.encounters().get(0)).build();
    Position position = Position.builder().from(READOUT.positions().get(0)).build();
    Agreement agreement = Agreement.builder().from(READOUT.agreements().get(0)).build();
    Diagnostic diagnostic = Diagnostic.builder().from(READOUT.diagnostics().get(0)).build();
    DateMention date = DateMention.builder().from(READOUT.dates().get(0)).build();
    Dateline dateline = Dateline.builder().from(READOUT.dateline().orElseThrow()).build();

    Readout rebuilt =
        Readout.builder()
            .from(READOUT)
            .dateline(dateline)
            .encounters(List.of(encounter))
            .positions(List.of(position))
            .agreements(List.of(agreement))
            .diagnostics(List.of(diagnostic))
            .dates(List.of(date))
            .build();

    assertThat(rebuilt).isEqualTo(READOUT);
  }
}
