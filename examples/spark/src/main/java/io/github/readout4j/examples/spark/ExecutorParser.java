package io.github.readout4j.examples.spark;

import io.github.readout4j.ReadoutParser;

/**
 * The one parser of an executor, shared by its tasks. It is made when the first task asks for it,
 * so that the lexicon is loaded once for each executor and never sent over the network.
 */
final class ExecutorParser {

  private ExecutorParser() {}

  static ReadoutParser get() {
    return Holder.PARSER;
  }

  private static final class Holder {
    private static final ReadoutParser PARSER = ReadoutParser.create();
  }
}
