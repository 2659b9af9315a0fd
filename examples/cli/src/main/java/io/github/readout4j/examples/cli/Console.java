package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where the program reads and writes. All text is UTF-8, whatever the locale, so that the same
 * input gives the same bytes everywhere.
 *
 * @param width how many columns a report may take
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean colour,
    boolean progress,
    int width) {

  private static final int DEFAULT_WIDTH = 100;

  /** Returns the console of the process; in colour and with progress on a terminal only. */
  static Console system() {
    return new Console(
        System.in,
        // Not System.out: a print stream hides that the disk is full or the reader gone.
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true),
        Terminal.OUT.isPresent() && System.getenv("NO_COLOR") == null,
        Terminal.ERR.isPresent(),
        Terminal.OUT.width().orElse(DEFAULT_WIDTH));
  }

  /** Returns a console without a terminal. */
  static Console plain(InputStream in, OutputStream out, OutputStream err) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
    return new Console(in, out, writer, false, false, DEFAULT_WIDTH);
  }

  Writer textOut() {
    return new OutputStreamWriter(out, UTF_8);
  }

  /** Prints one line that says what is wrong. */
  void complain(String what) {
    err.println("readout: " + Printable.line(what));
  }
}
