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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that parses texts and writes what was read. */
@Command(
    name = "parse",
    header = "Parses texts and writes what was read.",
    description = {
      "",
      "Reads each text and writes who took part, who said what to whom, where each side stands, "
          + "and which agreements are in play.",
      "",
      "A plain text is parsed exactly as it is, UTF-8 and nothing else: offsets in the output are "
          + "UTF-16 indices into it, end exclusive. Of a page (.html) the main text is parsed, and "
          + "the output holds it. A file of JSON Lines (.jsonl) holds an object a line with a "
          + "\"text\", and perhaps the name of its \"document\" and \"publishedOn\", its day.",
      "",
      "Results come sorted by file name, one text at a time; a text that cannot be read is "
          + "reported on standard error, and the others go on. On a terminal a report has colour "
          + "and a longer run shows its progress.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionFromManifest.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    parameterListHeading = "Texts:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every text was read",
      "1:a text could not be read; the others were",
      "2:the command line is wrong; nothing was read",
      "3:the output could not be written"
    },
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  NO_COLOR   if set, a report has no colour",
      "",
      "Examples:",
      "  A report of one call, and the same for the browser:",
      "    readout parse call.txt",
      "    readout parse --format html call.txt > call.html",
      "  An archive as JSON Lines, and as a table for a spreadsheet:",
      "    readout parse --format jsonl archive/ > archive.jsonl",
      "    readout parse --format csv archive/ > archive.csv",
      "  What Ada Roe has opposed or warned of since March:",
      "    readout parse --speaker roe --stance oppose,concern \\",
      "      --since 2024-03-01 archive/",
      "  A page from the web, published the day after:",
      "    curl -s https://example.org/call.html |",
      "      readout parse --input html --published 2024-04-04 -"
    })
final class ParseCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = NamedConstants.OfFormat.class,
      description = {
        "How results are written; ${DEFAULT-VALUE} by default.",
        "table: a report for a person to read.",
        "json: one indented object, or an array if there may be several.",
        "jsonl: an object a line, {\"document\": NAME, \"readout\": {...}}.",
        "csv: a row for each position, and for each statement that takes none.",
        "html: a page to read or print, with the text beside what was read from it."
      })
  private Format format = Format.TABLE;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      converter = NamedConstants.OfInputKind.class,
      description =
          "What the texts are: ${COMPLETION-CANDIDATES}. By default the name of the file tells; "
              + "standard input is text.")
  private @Nullable InputKind kind;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day the texts were published, as in 2024-04-03. \"Today\" and dates without a year "
              + "are counted from it. Goes before what a file says.")
  private Optional<LocalDate> published = Optional.empty();

  @ArgGroup(validate = false, heading = "%nWhat to show; filters hold together:%n")
  private FilterOptions filters = new FilterOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "Files; directories, for the texts (.txt, .text, .md), pages (.html, .htm, .xhtml) and "
              + "JSON Lines (.jsonl, .ndjson) in them and below, hidden ones left out; or - for "
              + "standard input.")
  private List<String> arguments = new ArrayList<>();

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(console.in(), Optional.ofNullable(kind));
    boolean single = arguments.size() == 1 && inputs.isSingle(arguments.get(0));
    try (Writer out = new BufferedWriter(console.textOut())) {
      ReadoutWriter writer = format.writer(out, console, single);
      return new Batch(ReadoutParser.create(), published, filters.filter(), writer, console)
          .run(inputs.of(arguments));
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
