package io.github.readout4j.examples.cli;

import java.util.OptionalInt;
import org.jline.nativ.CLibrary;

/** Whether the process writes to a terminal, and how wide it is. */
final class Terminal {

  static final Terminal OUT = new Terminal(1);
  static final Terminal ERR = new Terminal(2);

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  private final int descriptor;

  private Terminal(int descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Tells whether a terminal is there. The console of the JDK does not tell: it is missing as soon
   * as one of input and output is redirected.
   */
  boolean isPresent() {
    try {
      return CLibrary.isatty(descriptor) == 1;
    } catch (LinkageError e) {
      // No native library for this system: colour and progress are no loss.
      return false;
    }
  }

  /** Returns the width that suits a report; empty if there is no terminal. */
  OptionalInt width() {
    if (!isPresent()) {
      return OptionalInt.empty();
    }
    int columns = columns();
    return columns > 0
        ? OptionalInt.of(Math.min(WIDEST, Math.max(NARROWEST, columns)))
        : OptionalInt.empty();
  }

  private int columns() {
    try {
      CLibrary.WinSize size = new CLibrary.WinSize();
      return CLibrary.ioctl(descriptor, CLibrary.TIOCGWINSZ, size) == 0 ? size.ws_col : 0;
    } catch (LinkageError e) {
      return 0;
    }
  }
}
