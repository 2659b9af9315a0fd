package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ann Berg, Berg, true",
    "Ann Berg, Ann, true",
    "Ann Berg, Ann Marie Berg, true",
    "Joe Berg, Joseph Berg, true",
    "Joe Berg, Ann Berg, false",
    "Joe Berg, Joe Lund, false",
    "Ann Berg, Lund, false",
    "Dr. Ann Berg Jr., Berg, true",
    "Ann van der Berg, Ann Berg, true",
    "Ánn Berg, Ann Berg, true",
    "A. Berg, Berg, true",
    "Adel al-Jubran, Jubran, true",
    "Adel Jubran, al-Jubran, true",
    "Omar bin Salim, Omar, true",
    "Omar bin Salim, Salim, false",
    "Salim, Omar bin Salim, false",
    "Omar bint al-Salim, Salim, false",
    "Omar Salim, Salim, true",
    "Omar bin Salim Karim, Omar Salim Karim, true",
    "'', Berg, false",
    "Berg, '', false",
    "Dr., Berg, false",
  })
  void namesFitOnePerson(String name, String other, boolean fits) {
    assertThat(PersonName.of(name).fits(PersonName.of(other))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Berg, Ivo Berg, true",
    "Ann Berg, Berg, true",
    "Ann Berg, Ann, false",
    "Ann Berg, Berg Lund, false",
    "'', Berg, false",
    "Berg, '', false",
  })
  void familyNameIsTheLastWord(String name, String other, boolean shared) {
    assertThat(PersonName.of(name).sharesFamilyName(PersonName.of(other))).isEqualTo(shared);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Marie Berg, Ann Marie Bergg, true",
    "Ann Berg, Ann Berg, true",
    "Ann Berg, Ann Lund, false",
    "Ann, Ann, false",
  })
  void misspelledNamesShareTwoWords(String name, String other, boolean shared) {
    assertThat(PersonName.of(name).sharesTwoWords(PersonName.of(other))).isEqualTo(shared);
  }

  @ParameterizedTest
  @CsvSource({"Ann Berg, false", "Mr. Berg, true", "Berg, true", "'', true"})
  void singleNameHasOneWord(String name, boolean single) {
    assertThat(PersonName.of(name).isSingle()).isEqualTo(single);
  }
}
