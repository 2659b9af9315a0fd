package io.github.readout4j.examples.cli;

import io.github.readout4j.ReadoutParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that parses texts and writes what was read. */
@Command(
    name = "parse",
    header = "Parses texts and writes what was read.",
    description = {
      "",
      "Texts are UTF-8 and parsed exactly as they are: offsets in the output are UTF-16 indices "
          + "into the text of the file, end exclusive. Results come sorted by document name. "
          + "A text that cannot be read is reported on standard error; the others go on.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionFromManifest.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every text was read",
      "1:a text could not be read; the others were",
      "2:the command line is wrong; nothing was read",
      "3:the output could not be written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout parse call.txt",
      "  readout parse --format json call.txt > call.json",
      "  readout parse --format jsonl archive/ > archive.jsonl",
      "  curl -s https://example.org/call.txt | readout parse --published 2024-04-04 -"
    })
final class ParseCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = {
        "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.",
        "table: a report for a person to read.",
        "json: one indented object, or an array if there may be several.",
        "jsonl: an object a line, {\"document\": NAME, \"readout\": {...}}."
      })
  private Format format = Format.TABLE;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day the texts were published, as in 2024-04-03. \"Today\" and dates without a year "
              + "are counted from it.")
  private Optional<LocalDate> published = Optional.empty();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "Texts; directories, for the .txt, .text and .md files in them and below; or - for "
              + "standard input.")
  private List<String> arguments = new ArrayList<>();

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean single = arguments.size() == 1 && Inputs.isSingle(arguments.get(0));
    List<Input> inputs = Inputs.of(arguments, console.in());
    try (Writer out = new BufferedWriter(console.textOut())) {
      ReadoutWriter writer = format.writer(out, console, single);
      Batch batch = new Batch(ReadoutParser.create(), published, writer, console);
      return batch.run(inputs);
    } catch (IOException e) {
      return complainUnlessReaderIsGone(e);
    }
  }

  /** A reader that has seen enough, such as {@code head}, is no news to anyone. */
  private int complainUnlessReaderIsGone(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (!message.contains("Broken pipe")) {
      console.complain("cannot write the output: " + message);
    }
    return ExitStatus.UNWRITTEN;
  }
}
