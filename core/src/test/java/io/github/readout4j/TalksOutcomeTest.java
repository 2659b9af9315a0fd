package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What talks came to, in whole texts. */
class TalksOutcomeTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Ada Roe met with Prime Minister Jon Doe of Norway. There was broad agreement that the strait must stay open. | the strait must stay open
          The African Union convened the third meeting of the Strait Commission. The parties agreed to reopen the strait.        | reopen the strait
          The Norwegian government has agreed to lift the duties on wool.                                                       | lift the duties on wool
          """)
  void whatTheTalksCameToIsAnUnderstanding(String text, String name) {
    assertThat(understandings(text)).extracting(Agreement::name).containsExactly(name);
  }

  @Test
  void officialsOfOneGovernmentPromiseForItAlone() {
    assertThat(
            understandings(
                "Adviser Ada Roe and Secretary Jon Doe met with fishers today. Administration"
                    + " officials thanked the fishers and committed to dredging the canal."))
        .isEmpty();
  }

  @Test
  void partyMayHaveAnOwnerInItsName() {
    String text =
        "The ministers discussed the security agreement between Samoa and the People's Republic of"
            + " China.";

    assertThat(PARSER.parse(text).agreements().get(0).parties())
        .extracting(Speaker::name)
        .containsExactly("Samoa", "People's Republic of China");
  }

  private static List<Agreement> understandings(String text) {
    return PARSER.parse(text).agreements().stream()
        .filter(agreement -> agreement.kind() == AgreementKind.UNDERSTANDING)
        .toList();
  }
}
