package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our search to the tagger of the library that the model was trained with. */
class TagSearchTest {

  private static final String MODEL = "en-pos-maxent.bin";
  private static final String WORDS =
      "The the President president Roe Ada of U.S. , . \" 's met 3 2024 well-known NATO support"
          + " supports supported concern and that to will urged her A q \u00e9tat \ud83d\ude00 - ("
          + " ) & < must not be agreed on peace talks Norway 's envoy quickly first 1,000 AJ";

  private static final TaggingModel OURS = model();
  private static final POSTaggerME REFERENCE = reference();

  static Stream<List<String>> sentences() {
    List<String> words = List.of(WORDS.split(" "));
    Random random = new Random(7);
    return IntStream.range(0, 300)
        .mapToObj(n -> random.ints(1 + n % 40, 0, words.size()).mapToObj(words::get).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ada Roe thanked Prime Minister Jon Doe of Norway for his country 's help .",
        "The leaders , who met in Oslo , underscored the need to impose swift and severe costs .",
        "a",
        "-"
      })
  void sentenceIsTaggedAsByTheReference(String sentence) {
    assertTaggedAlike(sentence.split(" "));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void anyWordsAreTaggedAsByTheReference(List<String> words) {
    assertTaggedAlike(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no zip at all"})
  void anythingButAModelIsRefused(String bytes) {
    assertThatThrownBy(
            () -> TaggingModelReader.read(new ByteArrayInputStream(bytes.getBytes("UTF-8"))))
        .isInstanceOf(IOException.class)
        .hasMessage("not a zip file, or a broken one");
  }

  @ParameterizedTest
  @CsvSource({
    "1, pos.model ends too early",
    "9, not a maximum entropy model: QN",
    "1000000, pos.model ends too early"
  })
  void brokenModelIsRefused(int length, String message) throws IOException {
    byte[] whole = entry("pos.model");
    byte[] broken = Arrays.copyOf(whole, Math.min(length, whole.length));
    if (length == 9) {
      broken[1] = 2;
      broken[2] = 'Q';
      broken[3] = 'N';
    }

    assertThatThrownBy(() -> TaggingModelReader.read(zip(broken)))
        .isInstanceOf(IOException.class)
        .hasMessage(message);
  }

  private static byte[] entry(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(open())) {
      while (!Objects.requireNonNull(zip.getNextEntry()).getName().equals(name)) {
        // The next one, then.
      }
      return zip.readAllBytes();
    }
  }

  private static InputStream zip(byte[] model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("pos.model"));
      zip.write(model);
      zip.putNextEntry(new ZipEntry("tags.tagdict"));
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  private void assertTaggedAlike(String[] words) {
    List<String> tags = new ArrayList<>();
    for (int tag : new TagSearch(OURS).tags(words)) {
      tags.add(OURS.tags().get(tag));
    }
    assertThat(tags).containsExactly(REFERENCE.tag(words));
  }

  private static TaggingModel model() {
    try (InputStream in = open()) {
      return TaggingModelReader.read(in);
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  private static POSTaggerME reference() {
    try (InputStream in = open()) {
      return new POSTaggerME(new POSModel(in), POSTagFormat.PENN);
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  private static InputStream open() {
    return Objects.requireNonNull(
        TagSearchTest.class.getClassLoader().getResourceAsStream(MODEL), MODEL);
  }
}
