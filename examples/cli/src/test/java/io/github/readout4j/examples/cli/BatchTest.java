package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchTest {

  /** However long an archive is, no more than one of its texts is in memory. */
  @Test
  void textIsWrittenBeforeTheNextIsRead() throws IOException {
    List<String> written = new ArrayList<>();
    Archive archive = new Archive(written);
    Console console =
        Console.plain(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    Filter all = new Filter(List.of(), Set.of(), Optional.empty());

    int status =
        new Batch(
                ReadoutParser.create(),
                Optional.empty(),
                all,
                line -> written.add(line.document()),
                console)
            .run(List.of(archive));

    assertThat(status).isZero();
    assertThat(written).containsExactly("0", "1", "2");
  }

  /** Three texts, each of which is given when those before it are written. */
  private record Archive(List<String> written) implements Input {

    @Override
    public String name() {
      return "archive";
    }

    @Override
    public String place() {
      return "archive";
    }

    @Override
    public int count() {
      return UNKNOWN;
    }

    @Override
    public void read(Texts texts) throws IOException {
      for (int i = 0; i < 3; i++) {
        assertThat(written).hasSize(i);
        texts.take(Text.of(String.valueOf(i), "Ada Roe condemned the attack."));
      }
    }
  }
}
