package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      textBlock =
          """
          Ruritania's plan > Ruritania|'s|plan
          The U.S.'s plan > The|U.S.|'s|plan
          the leaders' talks > the|leaders|'|talks
          U.S.-Ruritania ties > U.S.-Ruritania|ties
          Mr. Doe left. > Mr.|Doe|left|.
          didn't say > did|n't|say
          they'll meet > they|'ll|meet
          President-elect Roe > President-elect|Roe
          $1.5 million > $1.5|million
          over 4,000 people > over|4,000|people
          "Yes," he said > "|Yes|,|"|he|said
          O'Hara spoke > O'Hara|spoke
          at 8:45 a.m. JST > at|8:45|a.m.|JST
          """)
  void splitsWordsAndMarks(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "'",
        "''s",
        ".'s.",
        "--- *** ###",
        "\ud83d\ude00 \ud800 x",
        "a\u00adb c\u0301d",
        "\u0000\u202e"
      })
  void tokensLeaveOutOnlyWhiteSpace(String text) {
    int last = 0;
    for (Token token : tokenizer.tokenize(text, 0, text.length())) {
      assertThat(text.substring(last, token.start())).isBlank();
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()).isNotEmpty();
      last = token.end();
    }
    assertThat(text.substring(last)).isBlank();
  }

  @Test
  void surrogatePairIsOneToken() {
    assertThat(words("ok \ud83d\ude00 ok")).containsExactly("ok", "\ud83d\ude00", "ok");
  }

  @Test
  void softHyphenIsNotPartOfTheLowerCaseForm() {
    assertThat(tokenizer.tokenize("Co\u00adoperation", 0, 12).get(0).lower())
        .isEqualTo("cooperation");
  }

  private List<String> words(String text) {
    return tokenizer.tokenize(text, 0, text.length()).stream().map(Token::text).toList();
  }

  @Test
  void wordsOfADocumentAreKeptOnce() {
    Spellings spellings = new Spellings();
    Token first = tokenizer.tokenize("Peace now", 0, 9, spellings).get(0);
    Token second = tokenizer.tokenize("and Peace", 0, 9, spellings).get(1);

    assertThat(second.text()).isSameAs(first.text());
    assertThat(second.lower()).isSameAs(first.lower()).isEqualTo("peace");
  }
}
