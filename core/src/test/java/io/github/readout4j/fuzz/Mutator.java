package io.github.readout4j.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes new inputs out of known ones: some bytes lost, doubled, changed, moved or put between. */
final class Mutator {

  private static final int MOST_CHANGES = 12;

  private final List<byte[]> corpus;
  private final List<byte[]> dictionary;

  /**
   * Creates a mutator.
   *
   * @param corpus the inputs to begin with
   * @param dictionary pieces that mean something to the reader
   */
  Mutator(List<byte[]> corpus, List<byte[]> dictionary) {
    this.corpus = corpus;
    this.dictionary = dictionary;
  }

  /** Returns the input of the seed. */
  byte[] input(long seed) {
    Random random = new Random(seed);
    byte[] input = corpus.get(random.nextInt(corpus.size()));
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      input = changed(input, random);
    }
    return input;
  }

  private byte[] changed(byte[] input, Random random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + 1 + random.nextInt(1 << random.nextInt(8)));
    return switch (random.nextInt(6)) {
      case 0 -> replaced(input, from, to, new byte[0]);
      case 1 -> replaced(input, to, to, Arrays.copyOfRange(input, from, to));
      case 2 -> replaced(input, from, to, noise(random));
      case 3 -> replaced(input, from, from, dictionary.get(random.nextInt(dictionary.size())));
      case 4 -> replaced(input, from, to, piece(corpus.get(random.nextInt(corpus.size())), random));
      default -> flipped(input, random);
    };
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[1 + random.nextInt(4)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] piece(byte[] other, Random random) {
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(400)));
  }

  private static byte[] flipped(byte[] input, Random random) {
    byte[] flipped = input.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
    byte[] result = new byte[input.length - (to - from) + by.length];
    System.arraycopy(input, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(input, to, result, from + by.length, input.length - to);
    return result;
  }
}
