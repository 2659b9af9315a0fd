package io.github.readout4j.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives the console to those that want it. */
final class CommandFactory implements IFactory {

  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ParseCommand.class) {
      return type.cast(new ParseCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
