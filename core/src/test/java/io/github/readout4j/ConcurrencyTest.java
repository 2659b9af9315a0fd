package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.ReadoutJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One parser serves many threads as it serves one. */
@Timeout(3000)
class ConcurrencyTest {

  private static final int THREADS = 16;

  private static final int ROUNDS = 20;

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @Test
  void sharedParserReadsAsAlone() throws Exception {
    List<String> texts = SampleTexts.WANT_ALL ? SampleTexts.all(1) : SampleTexts.invented();
    List<String> alone = texts.stream().map(ConcurrencyTest::json).toList();

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Boolean> same : threads.invokeAll(tasks(texts, alone))) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Every text as often as there are rounds, in no order. */
  private static List<Callable<Boolean>> tasks(List<String> texts, List<String> alone) {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < texts.size(); i++) {
        int at = i;
        tasks.add(() -> json(texts.get(at)).equals(alone.get(at)));
      }
    }
    Collections.shuffle(tasks, new Random(3));
    return tasks;
  }

  private static String json(String text) {
    return ReadoutJson.write(PARSER.parse(text));
  }
}
