package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.ReadoutLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseCommandTest {

  private static final String TEXT =
      "President Ada Roe thanked Prime Minister Jon Doe for his help.";

  @TempDir private Path folder;

  @Test
  void tableIsTheDefault() throws IOException {
    Path file = write("call.txt", TEXT);

    Run run = Run.of("parse", file.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("call.txt\n").contains("Who said what\n");
  }

  @Test
  void oneFileGivesOneJsonObject() throws IOException {
    Path file = write("call.txt", TEXT);

    Run run = Run.of("parse", "--format", "json", file.toString());

    assertThat(ReadoutJson.read(run.out()).text()).isEqualTo(TEXT);
  }

  @Test
  void directoryGivesJsonArrayEvenForOneFile() throws IOException {
    write("call.txt", TEXT);

    Run run = Run.of("parse", "--format=json", folder.toString());

    List<ReadoutLine> lines =
        List.of(ReadoutJson.mapper().readValue(run.out(), ReadoutLine[].class));
    assertThat(lines).extracting(ReadoutLine::document).containsExactly("call.txt");
  }

  @Test
  void batchIsSortedByDocument() throws IOException {
    write("b.txt", "B");
    write("below/a.txt", "A");
    write("c.md", "C");

    assertThat(batch(folder.toString()))
        .extracting(ReadoutLine::document)
        .containsExactly("a.txt", "b.txt", "c.md");
  }

  @Test
  void fileThatIsNamedTwiceIsParsedOnce() throws IOException {
    Path file = write("a.txt", TEXT);

    assertThat(batch(file.toString(), folder.toString(), folder + "/./a.txt")).hasSize(1);
  }

  @Test
  void filesOfTheSameNameAreToldApartByPath() throws IOException {
    Path first = write("x/a.txt", "first");
    Path second = write("y/a.txt", "second");

    assertThat(batch(folder.toString()))
        .extracting(ReadoutLine::document)
        .containsExactly(first.toString(), second.toString());
  }

  @Test
  void directoryLeavesOutOtherFilesAndHiddenOnes() throws IOException {
    write("a.txt", "A");
    write("picture.png", "no text");
    write(".hidden.txt", "hidden");
    write(".git/b.txt", "hidden");

    assertThat(batch(folder.toString())).extracting(ReadoutLine::document).containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFFWith a mark.\r\n\r\nTwo\rlines\n",
        "😀 said “no”.",
        "\u0000\u001B[31m",
        "\n"
      })
  void textIsTheTextOfTheFile(String text) throws IOException {
    Path file = write("odd.txt", text);

    assertThat(batch(file.toString()))
        .extracting(ReadoutLine::readout)
        .extracting(Readout::text)
        .containsExactly(text);
  }

  @Test
  void dashIsStandardInput() {
    Run run = Run.withInput(TEXT.getBytes(UTF_8), "parse", "--format", "jsonl", "-");

    ReadoutLine line = ReadoutJson.readLine(run.out());
    assertThat(line.document()).isEqualTo("-");
    assertThat(line.readout().text()).isEqualTo(TEXT);
  }

  @Test
  void missingFileIsOneLineAndTheOthersGoOn() throws IOException {
    Path good = write("good.txt", TEXT);
    String missing = folder.resolve("missing.txt").toString();

    Run run = Run.of("parse", "--format", "jsonl", missing, good.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("readout: " + missing + ": no such file\n");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void unreadableBytesAreAnErrorOfThatFileAlone() throws IOException {
    write("a.txt", TEXT);
    Path bad = folder.resolve("b.txt");
    Files.write(bad, new byte[] {'O', 'K', (byte) 0xC3, (byte) 0x28});
    write("c.txt", TEXT);

    Run run = Run.of("parse", "--format", "jsonl", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("readout: " + bad + ": not UTF-8 at byte 2").hasLineCount(1);
    assertThat(run.out().lines().map(ReadoutJson::readLine).map(ReadoutLine::document))
        .containsExactly("a.txt", "c.txt");
  }

  @Test
  void textThatEndsInsideCharacterIsUnreadable() {
    Run run = Run.withInput(new byte[] {'a', (byte) 0xE2, (byte) 0x80}, "parse", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("readout: standard input: not UTF-8 at byte 1 ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void directoryWithoutTextIsToldOf() {
    Run run = Run.of("parse", "--format", "json", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("readout: " + folder + ": no text in this directory");
    assertThat(run.out()).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "parse --format xml a.txt",
        "parse --published yesterday a.txt",
        "parse --published 2024-02-30 a.txt",
        "parse --nonsense a.txt",
        "parse --format",
        "praise a.txt",
        ""
      })
  void wrongCommandLineIsOneLine(String commandLine) {
    Run run = Run.of(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("readout: ").endsWith("\n").hasLineCount(1);
  }

  @Test
  void messageDoesNotSteerTheTerminal() {
    Run run = Run.of("parse", "no\u001B[2Jsuch\n\u202Efile");

    assertThat(run.err()).isEqualTo("readout: no\\u001B[2Jsuch \\u202Efile: no such file\n");
  }

  @Test
  void argumentThatIsNoPathIsToldOf() {
    assertThat(Run.of("parse", "a\u0000b").err()).isEqualTo("readout: a\\u0000b: not a path\n");
  }

  @Test
  void dayOfPublicationDatesTheText() throws IOException {
    Path file = write("a.txt", "Ada Roe met Jon Doe on April 3.");

    Run run = Run.of("parse", "--format", "json", "--published", "2024-04-04", file.toString());

    assertThat(run.out()).contains("2024-04-03");
  }

  @Test
  void sameInputGivesTheSameBytes() throws IOException {
    write("a.txt", TEXT);
    write("b.txt", TEXT);

    for (Format format : Format.values()) {
      String[] arguments = {"parse", "--format", format.toString(), folder.toString()};
      assertThat(Run.of(arguments)).isEqualTo(Run.of(arguments));
    }
  }

  @Test
  void outputThatCannotBeWrittenIsToldOf() throws IOException {
    Path file = write("a.txt", TEXT);
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status =
        ReadoutCli.run(
            Console.plain(InputStream.nullInputStream(), new FullDisk(), err),
            "parse",
            file.toString());

    assertThat(status).isEqualTo(3);
    assertThat(err).hasToString("readout: cannot write the output: No space left on device\n");
  }

  @Test
  void jsonLinesAreTexts() throws IOException {
    Path file =
        write(
            "archive.jsonl",
            """
            {"document": "one", "text": "Ada Roe called on April 3.", "publishedOn": "2024-04-04"}

            {"text": "Two", "other": [1]}
            """);

    List<ReadoutLine> lines = batch(file.toString());

    assertThat(lines).extracting(ReadoutLine::document).containsExactly("one", "archive.jsonl:3");
    assertThat(lines.get(0).readout().dates().get(0).value()).isEqualTo("2024-04-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense | not JSON",
        "{\"text\": 3} | no object with a \"text\"",
        "[1] | no object with a \"text\"",
        "null | no object with a \"text\"",
        "{\"text\": \"\", \"publishedOn\": \"May\"} | \"publishedOn\" is not a date such as"
            + " 2024-04-03: May",
      })
  void brokenLineIsToldOfAndTheOthersGoOn(String line, String why) throws IOException {
    Path file = write("a.jsonl", "{\"text\": \"A\"}\n" + line + "\n{\"text\": \"B\"}\n");

    Run run = Run.of("parse", "--format", "jsonl", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("readout: " + file + ":2: " + why).hasLineCount(1);
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void standardInputCanBeJsonLines() {
    byte[] input = "{\"text\": \"A\"}\n{\"text\": \"B\"}".getBytes(UTF_8);

    Run run = Run.withInput(input, "parse", "--input", "jsonl", "--format", "jsonl", "-");

    assertThat(run.out().lines().map(ReadoutJson::readLine).map(ReadoutLine::document))
        .containsExactly("-:1", "-:2");
  }

  @Test
  void pageIsReadForItsText() throws IOException {
    write("call.html", "<nav>Home</nav><article><p>" + TEXT + "</p></article>");

    assertThat(batch(folder.toString()))
        .extracting(it -> it.readout().text())
        .containsExactly(TEXT + "\n");
  }

  @Test
  void filtersHoldTogether() throws IOException {
    String more = " President Roe condemned the attack. Prime Minister Doe condemned the theft.";
    write("a.txt", TEXT + more);
    write("b.txt", "June 1, 2020\n\n" + TEXT + more);
    write("c.txt", "June 1, 2024\n\n" + TEXT + more);

    Run run =
        Run.of(
            "parse",
            "--format=csv",
            "--since=2024-01-01",
            "--speaker=roe",
            "--stance=oppose,deny",
            folder.toString());

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("c.txt,").contains(",OPPOSE,the attack,");
  }

  @Test
  void filtersThatLeaveNothingSaySo() throws IOException {
    Path file = write("a.txt", TEXT);

    Run run = Run.of("parse", "--format=jsonl", "--speaker=nobody", file.toString());

    assertThat(run).isEqualTo(new Run(0, "", "readout: nothing is left by the filters\n"));
  }

  @Test
  void misspeltCommandIsCalledACommand() {
    assertThat(Run.of("praise", "a.txt").err()).startsWith("readout: Unknown command: praise");
    assertThat(Run.of("parse", "--fromat", "a.txt").err())
        .startsWith("readout: Unknown option: --fromat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--stance=dislike", "--since=May", "--input=pdf", "--speaker="})
  void wrongValueIsOneLine(String option) {
    Run run = Run.of("parse", option, "a.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void helpHasExamplesAndExitStatuses() {
    Run run = Run.of("parse", "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Examples:", "readout parse call.txt", "Exit status:", "Environment:");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void completionScriptIsWritten() {
    assertThat(Run.of("generate-completion").out()).contains("complete -F");
  }

  private static List<ReadoutLine> batch(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "parse";
    all[1] = "--format";
    all[2] = "jsonl";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    Run run = Run.of(all);
    assertThat(run.err()).isEmpty();
    return run.out().lines().map(ReadoutJson::readLine).toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int unit) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
