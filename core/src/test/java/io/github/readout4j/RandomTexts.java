package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Texts made at random, each from a seed of its own, so that one that fails can be made again. */
public final class RandomTexts {

  private static final int LONGEST = 200;

  private RandomTexts() {}

  /** Makes so many texts and checks each; what fails tells the seed and the text. */
  public static void forEach(int tries, Function<Random, String> maker, Consumer<String> check) {
    for (int seed = 0; seed < tries; seed++) {
      String text = maker.apply(new Random(seed));
      assertThatCode(() -> check.accept(text))
          .as("seed %d: <%s>", seed, text)
          .doesNotThrowAnyException();
    }
  }

  /** Returns any characters: from plain ones up to lone surrogates. */
  public static String characters(Random random) {
    int end = new int[] {0x80, 0x300, 0x3000, 0x10000}[random.nextInt(4)];
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(LONGEST), 0, end).forEach(it -> text.append((char) it));
    return text.toString();
  }

  /** Returns up to so many of the pieces in any order, each as often as it comes. */
  public static String pieces(Random random, int most, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
