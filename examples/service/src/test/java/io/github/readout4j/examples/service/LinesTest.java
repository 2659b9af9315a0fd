package io.github.readout4j.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Test
  void blankLinesAreSkippedButCounted() {
    Lines lines = lines("a\n\n \t\r\nb\r\nc", 10);

    assertThat(all(lines)).containsExactly("1 a", "4 b\r", "5 c");
  }

  @Test
  void linesMayBeLongerThanWhatIsReadAtOnce() {
    String line = "x".repeat(20_000);

    assertThat(all(lines(line + "\n" + line, 20_000))).containsExactly("1 " + line, "2 " + line);
  }

  @Test
  void lineThatIsTooLongIsSkipped() {
    Lines lines = lines("x".repeat(20_000) + "\nb", 10);

    assertThatThrownBy(lines::next).isInstanceOf(ProblemException.class);
    assertThat(all(lines)).containsExactly("2 b");
  }

  @Test
  void afterAFailureNothingMoreIsRead() {
    Lines lines = new Lines(new Broken(), 10, PATIENCE);

    assertThatThrownBy(lines::next).isInstanceOf(ProblemException.class);
    assertThat(lines.number()).isEqualTo(1);
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void afterTheTimeNothingMoreIsRead() {
    Lines lines = new Lines(new ByteArrayInputStream(new byte[] {'a'}), 10, Duration.ZERO);

    assertThatThrownBy(lines::next).hasMessageContaining("not complete after 0 s");
    assertThat(lines.next()).isEmpty();
  }

  private static Lines lines(String text, int maxBytes) {
    return new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), maxBytes, PATIENCE);
  }

  private static List<String> all(Lines lines) {
    List<String> all = new ArrayList<>();
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      all.add(lines.number() + " " + new String(line.get(), UTF_8));
    }
    return all;
  }

  /** A sender that goes away. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }
  }
}
