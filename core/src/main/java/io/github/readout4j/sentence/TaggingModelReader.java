package io.github.readout4j.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a model of parts of speech that Apache OpenNLP has trained.
 *
 * <p>It is a zip file. Its entry {@code pos.model} holds the tags, the patterns of tags that
 * features were seen with, the names of the features sorted by pattern, and their weights; {@code
 * tags.tagdict} holds the tags that the words of a dictionary can have.
 */
final class TaggingModelReader {

  private static final Pattern ENTRY =
      Pattern.compile("<entry tags=\"([^\"]*)\">\\s*<token>([^<]*)</token>");

  private List<String> tags = List.of();
  private Map<String, TaggingModel.Weights> weights = Map.of();
  private Map<String, List<String>> dictionary = Map.of();

  private TaggingModelReader() {}

  /**
   * Returns the model.
   *
   * @throws IOException if the stream holds no such model
   */
  static TaggingModel read(InputStream in) throws IOException {
    TaggingModelReader reader = new TaggingModelReader();
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      switch (entry.getName()) {
        case "pos.model" -> reader.readWeights(zip);
        case "tags.tagdict" -> reader.readDictionary(zip);
        default -> {}
      }
    }
    if (reader.tags.isEmpty()) {
      throw new IOException("no entry pos.model");
    }
    return new TaggingModel(reader.tags, reader.weights, reader.dictionary);
  }

  private void readWeights(InputStream zip) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
    String type = in.readUTF();
    if (!type.equals("GIS")) {
      throw new IOException("not a maximum entropy model: " + type);
    }
    // A constant and a parameter of the training, which tagging does not need.
    in.readInt();
    in.readDouble();
    tags = strings(in);
    List<String> patterns = strings(in);
    List<String> features = strings(in);
    weights = weights(in, patterns, features);
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  /** A pattern is the number of features that follow it, then the tags they were seen with. */
  private static Map<String, TaggingModel.Weights> weights(
      DataInputStream in, List<String> patterns, List<String> features) throws IOException {
    Map<String, TaggingModel.Weights> weights = new HashMap<>(features.size() * 2);
    int next = 0;
    for (String pattern : patterns) {
      String[] numbers = pattern.split(" ");
      int[] tags = new int[numbers.length - 1];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = Integer.parseInt(numbers[i + 1]);
      }
      int end = next + Integer.parseInt(numbers[0]);
      for (; next < end; next++) {
        weights.put(features.get(next), new TaggingModel.Weights(tags, doubles(in, tags.length)));
      }
    }
    return weights;
  }

  private static double[] doubles(DataInputStream in, int size) throws IOException {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  private void readDictionary(InputStream zip) throws IOException {
    dictionary = new HashMap<>();
    Matcher entries = ENTRY.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    while (entries.find()) {
      dictionary.put(plain(entries.group(2)), List.of(plain(entries.group(1)).split(" ")));
    }
  }

  private static String plain(String xml) {
    return xml.indexOf('&') < 0
        ? xml
        : xml.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }
}
