package io.github.readout4j.examples.cli;

import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code readout}. */
@Command(
    name = "readout",
    description =
        "Reads diplomatic readouts: who took part, who said what, where each side stands.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionFromManifest.class,
    subcommands = {ParseCommand.class, HelpCommand.class, GenerateCompletion.class},
    synopsisSubcommandLabel = "COMMAND")
public final class ReadoutCli {

  private ReadoutCli() {}

  /** Runs the program and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  static int run(Console console, String... args) {
    CommandLine cli = new CommandLine(new ReadoutCli(), new CommandFactory(console));
    cli.setExecutionStrategy(ReadoutCli::runOrExplain);
    cli.setParameterExceptionHandler((e, rejected) -> refuse(e, console));
    cli.setOut(new PrintWriter(console.textOut(), true));
    cli.setErr(console.err());
    return cli.execute(args);
  }

  private static int runOrExplain(CommandLine.ParseResult parsed) {
    if (!parsed.hasSubcommand() && parsed.matchedOptions().isEmpty()) {
      throw new ParameterException(parsed.commandSpec().commandLine(), "Missing command");
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Picocli would print the whole help here; one line is easier to find in the log of a batch. */
  private static int refuse(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(what(e) + " (" + command + " --help tells more)");
    return ExitStatus.USAGE;
  }

  /** Picocli speaks of arguments and indices where a command is misspelt. */
  private static String what(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(e.getMessage());
    }
    String kind = unmatched.isUnknownOption() ? "option" : "command";
    return "Unknown " + kind + ": " + unmatched.getUnmatched().get(0);
  }
}
