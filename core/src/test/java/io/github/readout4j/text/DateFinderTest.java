package io.github.readout4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Dateline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFinderTest {

  private static final DocumentReader READER = DocumentReader.standard();
  private static final DateFinder FINDER = DateFinder.standard();

  static List<String[]> spec() {
    return SpecRows.of("dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("spec")
  void dateHasTheValueOfTheSpec(String text, String published, String dates) {
    Optional<LocalDate> day =
        published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
    String found =
        find(text, day).stream()
            .map(date -> date.span().in(text) + "=" + date.value())
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(dates);
  }

  @Test
  void specIsLarge() {
    assertThat(spec()).hasSizeGreaterThan(190);
  }

  @Test
  void unknownYearIsNotResolved() {
    assertThat(find("They met on April 3.", Optional.empty()))
        .extracting(DateMention::resolved)
        .containsExactly(false);
  }

  @Test
  void datesOfFurnitureAreLeftOut() {
    assertThat(find("They met.\n\nRelated Posts\n\nApril 3, 2024", Optional.empty())).isEmpty();
  }

  @Test
  void datelineTakesItsYearFromThePublication() {
    Document document = READER.read("OSLO, December 30 (AJMEDIA) - The envoys met.");
    assertThat(FINDER.find(document, Optional.of(LocalDate.of(2024, 1, 2))).document().dateline())
        .flatMap(Dateline::date)
        .map(DateMention::value)
        .contains("2023-12-30");
  }

  @Test
  void sameTextHasTheSameDates() {
    String text = "On Friday, April 5, they met. The next day they left.";
    assertThat(find(text, Optional.empty())).isEqualTo(find(text, Optional.empty()));
  }

  @Test
  void manyDatesTakeLinearTime() {
    String text = "on April 3, 2024 from 3 to 4 p.m. and ".repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> find(text, Optional.empty()));
  }

  private static List<DateMention> find(String text, Optional<LocalDate> publishedOn) {
    return FINDER.find(READER.read(text), publishedOn).mentions();
  }
}
