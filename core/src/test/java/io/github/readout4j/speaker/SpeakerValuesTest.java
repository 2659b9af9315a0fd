package io.github.readout4j.speaker;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text tells of its speakers: identifier, kind, fullest name and title, country, body. */
class SpeakerValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Alda Verrin of Norway left.                                       | alda-verrin PERSON Alda Verrin [President] NO
          Ann Berg left. Ivo Lund, head of the Port Fund, met Minister Berg.          | ann-berg PERSON Ann Berg [Minister] ; ivo-lund PERSON Ivo Lund [head of the Port Fund]
          Ms. Berg left. Minister Ann Berg of Norway agreed. Berg agreed.             | ann-berg PERSON Ann Berg [Minister] NO
          The White House thanked the Port Fund.                                      | white-house ORGANIZATION White House US @White House ; port-fund ORGANIZATION Port Fund
          The UN thanked the United Nations.                                          | united-nations ORGANIZATION United Nations @United Nations
          Harbor leaders and the crew left. A spokesman left.                         | harbor-leaders GROUP Harbor leaders ; crew GROUP crew ; spokesman PERSON spokesman
          Joe Berg left. Joseph Berg left. Joe R. Berg, Jr. left. Joseph Lund left.   | joe-r-berg-jr PERSON Joe R. Berg, Jr. ; joseph-lund PERSON Joseph Lund
          Minister Anne Berg left. Minister Ann Berg left.                            | anne-berg PERSON Anne Berg [Minister]
          Minister Ann Berg of Norway left. Minister Ann Berg of Denmark left.        | ann-berg PERSON Ann Berg [Minister] NO ; ann-berg-2 PERSON Ann Berg [Minister] DK
          U.S. Secretary of State Ann Berg left. The Secretary left. The U.S. agreed. | ann-berg PERSON Ann Berg [Secretary of State] US ; u-s STATE U.S. US
          The Norwegian government left. Oslo agreed. The Norwegian side agreed.      | norwegian-government ORGANIZATION Norwegian government NO ; norway STATE Norway NO
          EU High Representative Ann Berg left. The High Representative agreed.       | ann-berg PERSON Ann Berg [EU High Representative]
          The Prime Minister of Norway left. The Prime Minister agreed.               | prime-minister PERSON Prime Minister [Prime Minister] NO
          The Prime Minister of Norway left. The Prime Minister of Denmark agreed.    | prime-minister PERSON Prime Minister [Prime Minister] NO ; prime-minister-2 PERSON Prime Minister [Prime Minister] DK
          """)
  void speakersAreTold(String text, String expected) {
    assertThat(speakers(text)).isEqualTo(expected);
  }

  private static String speakers(String text) {
    return ResolvedText.of(text).speakers().all().stream()
        .map(SpeakerValuesTest::shortForm)
        .collect(joining(" ; "));
  }

  private static String shortForm(Speaker speaker) {
    String title = speaker.title().map(it -> " [" + it + "]").orElse("");
    String country = speaker.country().map(it -> " " + it).orElse("");
    String body = speaker.organization().map(it -> " @" + it).orElse("");
    return speaker.id() + " " + speaker.kind() + " " + speaker.name() + title + country + body;
  }
}
