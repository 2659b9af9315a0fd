package io.github.readout4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Dateline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The heads of reports in the styles of news agencies and official pages. */
class DatelineTest {

  private static final DocumentReader READER = DocumentReader.standard();

  static List<String[]> spec() {
    return SpecRows.of("datelines.tsv");
  }

  @ParameterizedTest
  @MethodSource("spec")
  void headHasThePartsOfTheSpec(
      String style, String text, String place, String date, String agency) {
    Optional<Dateline> dateline = READER.read(text).dateline();
    assertThat(dateline.flatMap(Dateline::place).orElse("-")).isEqualTo(place);
    assertThat(dateline.flatMap(Dateline::date).map(DateMention::value).orElse("-"))
        .isEqualTo(date);
    assertThat(dateline.flatMap(Dateline::agency).orElse("-")).isEqualTo(agency);
  }

  @Test
  void specIsLarge() {
    assertThat(spec()).hasSizeGreaterThan(320);
    assertThat(spec().stream().map(row -> row[0]).distinct()).hasSizeGreaterThan(25);
  }
}
