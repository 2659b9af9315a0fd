package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.statement.MarkedText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time grows with the length of the text, not with its square. */
@Tag("slow")
class ManyAgreementsTest {

  @Test
  void longTextTakesNoLongTime() {
    String text = "Roe [noted] {the Lake Accord and the draft fisheries treaty}. ".repeat(3_000);
    MarkedText read = MarkedText.read(text.strip());

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(
                    AgreementFinder.standard()
                        .find(
                            read.sentences(),
                            read.mentions(),
                            read.speakers(),
                            read.reports(),
                            List.of()))
                .hasSize(2));
  }
}
