package io.github.readout4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A text that is still to be read, with the name that the results carry. */
interface Input {

  /** Returns the name of the document. */
  String name();

  /** Returns how a message about it calls it. */
  String place();

  /** Reads the text, exactly as it is. */
  String text() throws UnreadableTextException;

  /** Returns the file as an input. */
  static Input of(String name, Path file) {
    return new FileInput(name, file);
  }

  /** Returns standard input as an input. */
  static Input standard(InputStream in) {
    return new StandardInput(in);
  }

  /** Returns an input that is known to be unreadable. */
  static Input failed(String place, String why) {
    return new FailedInput(place, why);
  }

  /** A file. */
  record FileInput(String name, Path file) implements Input {

    @Override
    public String place() {
      return file.toString();
    }

    @Override
    public String text() throws UnreadableTextException {
      return TextReader.read(file);
    }
  }

  /** Standard input, which can be read once. */
  record StandardInput(InputStream in) implements Input {

    @Override
    public String name() {
      return "-";
    }

    @Override
    public String place() {
      return "standard input";
    }

    @Override
    public String text() throws UnreadableTextException {
      try {
        return TextReader.read(in);
      } catch (IOException e) {
        throw new UnreadableTextException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** What cannot be read at all. */
  record FailedInput(String place, String why) implements Input {

    @Override
    public String name() {
      return place;
    }

    @Override
    public String text() throws UnreadableTextException {
      throw new UnreadableTextException(why);
    }
  }
}
