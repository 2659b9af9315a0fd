package io.github.readout4j.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a program prints. */
final class Output {

  private Output() {}

  /** Returns the lines that the program prints to standard output. */
  static List<String> linesOf(Program program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8).lines().toList();
  }

  /** A program without arguments. */
  interface Program {
    void run() throws Exception;
  }
}
