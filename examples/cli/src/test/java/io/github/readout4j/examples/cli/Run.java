package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** One run of the program inside this process, and what came of it. */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Run withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.plain(new ByteArrayInputStream(input), out, err);
    int status = ReadoutCli.run(console, arguments);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
