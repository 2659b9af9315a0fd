package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stances toward what is held to be something. */
class RegardsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [said] that {Norway sees the ban as a mistake}.             | Norway: OPPOSE the ban
          President Roe of Norway [said] that {Norway would see the ban as a mistake}.        | Norway: OPPOSE the ban
          President Roe of Norway [said] that {Norway regards the sale of the port as vital}. | Norway: SUPPORT the sale of the port
          President Roe of Norway [said] that {the ban is regarded as a mistake}.             | Roe: OPPOSE the ban
          President Roe of Norway [said] that {Norway called the ban a mistake}.              | Norway: OPPOSE the ban
          President Roe of Norway [said] that {Norway does not see the ban as a mistake}.     | ''
          President Roe of Norway [said] that {Norway sees the ban as a tax}.                 | ''
          President Roe of Norway [said] that {Norway sees the ban}.                          | ''
          President Roe of Norway [said] that {Norway sees it as a mistake}.                  | ''
          """)
  void clauseTellsWhatAThingIsHeldToBe(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [described] {the talks as useful}.                                      | SUPPORT the talks
          Roe [described] {the talks with the guilds as "useful"}.                    | SUPPORT the talks with the guilds
          Roe [described] {the talks as useful as well as brief}.                     | SUPPORT the talks
          Roe [described] {the talks}.                                                | ''
          Roe [described] {the work of the crew as the great storm has passed}.        | ''
          Roe [described] {ports such as useful Lima}.                                | ''
          """)
  void contentTellsWhatAThingIsHeldToBe(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
