package io.github.readout4j.sentence;

import io.github.readout4j.sentence.TaggingModel.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a model of parts of speech that Apache OpenNLP has trained.
 *
 * <p>It is a zip file. Its entry {@code pos.model} holds the tags, the patterns of tags that
 * features were seen with, the names of the features sorted by pattern, and their weights; {@code
 * tags.tagdict} holds the tags that the words of a dictionary can have.
 */
final class TaggingModelReader {

  private final ByteBuffer in;

  private TaggingModelReader(byte[] weights) {
    this.in = ByteBuffer.wrap(weights);
  }

  /**
   * Returns the model.
   *
   * @throws IOException if the stream holds no such model
   */
  static TaggingModel read(InputStream stream) throws IOException {
    ZippedFiles files = new ZippedFiles(stream.readAllBytes());
    byte[] weights = files.file("pos.model");
    byte[] dictionary = files.file("tags.tagdict");
    try {
      return new TaggingModelReader(weights).model(dictionary);
    } catch (BufferUnderflowException | IndexOutOfBoundsException fault) {
      throw new IOException("pos.model ends too early", fault);
    }
  }

  private TaggingModel model(byte[] dictionary) throws IOException {
    String type = string();
    if (!type.equals("GIS")) {
      throw new IOException("not a maximum entropy model: " + type);
    }
    // A constant and a parameter of the training, which tagging does not need.
    in.getInt();
    in.getDouble();
    List<String> tags = strings();
    ByteBuffer patterns = in.duplicate();
    skipStrings();
    FeatureNames features = FeatureNames.read(in, in.getInt());
    return new TaggingModel(
        tags, features, new TagDictionary(dictionary, tags), weights(patterns, features.none()));
  }

  private List<String> strings() {
    String[] strings = new String[in.getInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = string();
    }
    return List.of(strings);
  }

  /** A string has its length in bytes before it; those of these models are ASCII. */
  private String string() {
    int length = Short.toUnsignedInt(in.getShort());
    int start = in.position();
    skip(length);
    return new String(in.array(), start, length, StandardCharsets.ISO_8859_1);
  }

  private void skip(int length) {
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    in.position(in.position() + length);
  }

  /** Goes over the bytes themselves: there are many patterns, and each is short. */
  private void skipStrings() {
    byte[] bytes = in.array();
    int left = in.getInt();
    int end = in.position();
    for (; left > 0; left--) {
      end += Short.BYTES + (bytes[end] & 0xff) * 256 + (bytes[end + 1] & 0xff);
    }
    skip(end - in.position());
  }

  /** The weights are what is left, those of each feature for the tags of its pattern. */
  private Weights weights(ByteBuffer patterns, int features) {
    double[] values = new double[in.remaining() / Double.BYTES];
    in.asDoubleBuffer().get(values);
    // One start more than there are ends: behind the last feature is one that adds nothing.
    int[] starts = new int[features + 2];
    byte[] tags = new byte[values.length];
    TagPatterns.read(patterns, starts, tags);
    return new Weights(starts, tags, values);
  }
}
