package io.github.readout4j.benchmark;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.text.Document;
import io.github.readout4j.text.DocumentReader;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many texts a second one thread reads, beside a yardstick that does nothing but find words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ParseBenchmark {

  @Param public BenchmarkText text;

  private final ReadoutParser parser = ReadoutParser.create();
  private final SentenceReader sentenceReader = SentenceReader.standard();

  private String characters = "";
  private Document document = DocumentReader.standard().read("");

  @Setup
  public void prepare() {
    characters = text.text();
    document = DocumentReader.standard().read(characters);
  }

  @Benchmark
  public Readout parse() {
    return parser.parse(characters);
  }

  /** Only what comes before the rules: sentences, tokens and their tags. */
  @Benchmark
  public Sentences tag() {
    return sentenceReader.read(document);
  }

  /** The yardstick: the JDK finds the words of the same text. */
  @Benchmark
  public int words() {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    words.setText(characters);
    int count = 0;
    while (words.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
