package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedFilesTest {

  private static final byte[] LONG =
      "Norway and Chile. ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

  private final byte[] zip = zip();

  @Test
  void eachFileIsReadByItsName() throws IOException {
    ZippedFiles files = new ZippedFiles(zip);

    assertThat(files.file("long")).isEqualTo(LONG);
    assertThat(files.file("short")).containsExactly('a', 'b');
    assertThat(files.file("empty")).isEmpty();
  }

  @Test
  void fileThatIsNotThereIsRefused() {
    assertThatIOException()
        .isThrownBy(() -> new ZippedFiles(zip).file("lon"))
        .withMessage("no entry lon");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 200})
  void zipFileThatEndsTooEarlyIsRefused(int length) {
    assertBroken(Arrays.copyOf(zip, length));
  }

  @Test
  void fileThatCannotBeInflatedIsRefused() {
    byte[] broken = zip.clone();
    Arrays.fill(broken, 40, 300, (byte) 0xff);

    assertBroken(broken);
  }

  private static void assertBroken(byte[] zip) {
    assertThatIOException()
        .isThrownBy(() -> new ZippedFiles(zip).file("long"))
        .withMessage("not a zip file, or a broken one");
  }

  private static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment("Made for a test.");
      add(zip, "empty", new byte[0]);
      add(zip, "long", LONG);
      add(zip, "short", new byte[] {'a', 'b'});
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] file) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setComment("A file.");
    zip.putNextEntry(entry);
    zip.write(file);
  }
}
