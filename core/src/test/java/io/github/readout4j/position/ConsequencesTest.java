package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stances toward what does something, by what it does. */
class ConsequencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {the canal will create many new jobs}.     | Roe: SUPPORT the canal
          President Roe [said] that {the canal will create new obstacles}.     | Roe: OPPOSE the canal
          President Roe [said] that {the canal will create a lake}.            | ''
          President Roe [said] that {the levy sends the wrong signal}.         | Roe: OPPOSE the levy ; Roe: OPPOSE the wrong signal
          President Roe [said] that {the levy stands in the way of trade}.     | Roe: OPPOSE the levy
          President Roe [discussed] {how the canal can create jobs}.           | ''
          President Roe [noted] that {how work on dams and locks creates jobs}. | Roe: SUPPORT work on dams and locks
          President Roe [discussed] {the dam and how the canal creates jobs}.  | Roe: SUPPORT the canal
          President Roe [said] that {the levy will not create jobs}.           | Roe: OPPOSE the levy
          President Roe [said] that {the levy will not create new obstacles}.  | ''
          President Roe [said] that {the claim has no basis}.                  | Roe: OPPOSE the claim
          President Roe [said] that {Chile has helped the port}.               | Roe: SUPPORT Chile has helped the port
          President Roe [said] that {Chile is undermining the truce}.          | Roe: ACCUSE Chile > Chile
          President Roe [said] that {the fair will fill and strengthen the town}. | Roe: SUPPORT the fair
          President Roe [said] that {the fair will fill the town and mend trade}. | ''
          President Roe [said] that {a newly structured new bond would bring peace}. | Roe: SUPPORT a newly structured new bond
          President Roe [said] that {shared ports bring peace}.                | Roe: SUPPORT ports
          President Roe [said] that {the talks are moving in a good direction}. | Roe: SUPPORT the talks
          President Roe [said] that {the crews are moving in a good boat}.     | ''
          President Roe [said] that {the LCP has helped the port}.             | Roe: SUPPORT the LCP
          """)
  void deedSpeaksForOrAgainstWhatDoesIt(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {the bond is rooted in trust}.             | Roe: SUPPORT the bond
          President Roe [said] that {a raid would be met with force}.          | Roe: OPPOSE a raid
          President Roe [said] that {the bond is mended in Lima}.              | ''
          President Roe [said] that {the bond has never been stronger}.        | Roe: SUPPORT the bond
          President Roe [said] that {the bond is not stronger}.                | Roe: OPPOSE the bond
          President Roe [said] that {the offer is still not sufficient}.       | Roe: OPPOSE the offer
          President Roe [said] that {the crew cannot accept the levy}.         | ''
          President Roe [said] that {we cannot accept the levy}.               | Roe: OPPOSE the levy
          President Roe [said] that {there is no need to mend the dam}.        | ''
          President Roe [told] her {the doors are open}.                       | Roe: SUPPORT the doors
          """)
  void predicateJudgesItsSubject(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
