package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

  private static final String TEXT =
      """
      On April 3, 2024, President Zoë Roe of Norway met with Prime Minister Jon Doe of Estonia.

      President Roe thanked Prime Minister Doe for his help, and condemned the attacks on shipping. \
      Prime Minister Doe condemned the theft of grain, and welcomed the Border Treaty.\
      """;
  private static final Readout READOUT = ReadoutParser.create().parse(TEXT);

  @Test
  void withoutWishesAllStays() {
    assertThat(filter(List.of(), Set.of()).of(READOUT)).isSameAs(READOUT);
  }

  @ParameterizedTest
  @CsvSource({"Roe", "zoe", "ZOË ROE"})
  void speakerIsKnownByPartOfTheName(String name) {
    Readout kept = filter(List.of(name), Set.of()).of(READOUT);

    assertThat(kept.statements())
        .hasSize(2)
        .allMatch(it -> it.speakers().get(0).name().equals("Zoë Roe"));
    assertThat(kept.positions()).allMatch(it -> it.holders().get(0).name().equals("Zoë Roe"));
    assertThat(kept.agreements()).isEmpty();
  }

  @Test
  void anyOfSeveralSpeakersWillDo() {
    assertThat(filter(List.of("roe", "doe"), Set.of()).of(READOUT).statements())
        .hasSameSizeAs(READOUT.statements());
  }

  @Test
  void stanceKeepsItsStatements() {
    Readout kept = filter(List.of(), Set.of(Stance.OPPOSE)).of(READOUT);

    assertThat(kept.positions()).hasSize(2).allMatch(it -> it.stance() == Stance.OPPOSE);
    assertThat(kept.statements())
        .extracting(Statement::id)
        .containsExactlyElementsOf(
            kept.positions().stream().map(Position::statement).distinct().toList());
  }

  @Test
  void speakerAndStanceHoldTogether() {
    Readout kept = filter(List.of("doe"), Set.of(Stance.OPPOSE)).of(READOUT);

    assertThat(kept.positions())
        .extracting(it -> kept.textOf(it.target()))
        .containsExactly("the theft of grain");
    assertThat(kept.statements()).hasSize(1);
  }

  @Test
  void agreementStaysWithTheStatementThatNamesIt() {
    Readout kept = filter(List.of("doe"), Set.of(Stance.SUPPORT)).of(READOUT);

    assertThat(kept.agreements()).extracting(Agreement::name).containsExactly("Border Treaty");
  }

  @Test
  void nothingIsLeftOfOneWhoSaysNothing() {
    Filter filter = filter(List.of("nobody"), Set.of());

    assertThat(filter.leaves(filter.of(READOUT))).isFalse();
    assertThat(filter(List.of(), Set.of()).leaves(Readout.builder().text("").build())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-04-03,true", "2024-04-04,false", "2024-04-02,true"})
  void dayIsThatOfTheEncounter(LocalDate since, boolean recent) {
    assertThat(since(since).isRecent(READOUT, Optional.empty())).isEqualTo(recent);
  }

  @Test
  void dayOfPublicationGoesFirst() {
    LocalDate later = LocalDate.of(2024, 6, 1);

    assertThat(since(later).isRecent(READOUT, Optional.of(later))).isTrue();
  }

  @Test
  void textWithoutDayIsNotRecent() {
    Readout undated = ReadoutParser.create().parse("Ada Roe condemned the attack.");

    assertThat(since(LocalDate.of(2000, 1, 1)).isRecent(undated, Optional.empty())).isFalse();
  }

  private static Filter filter(List<String> names, Set<Stance> stances) {
    return new Filter(names, stances, Optional.empty());
  }

  private static Filter since(LocalDate day) {
    return new Filter(List.of(), Set.of(), Optional.of(day));
  }
}
