package io.github.readout4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A place where texts are read: a file or standard input. */
interface Input {

  /** A count of texts that is not known before they are read. */
  int UNKNOWN = -1;

  /** Returns the name by which results are sorted, that of the document if it has one text. */
  String name();

  /** Returns how a message about it calls it. */
  String place();

  /** Returns how many texts it has, at most, or {@link #UNKNOWN}. */
  int count();

  /**
   * Reads the texts, holding one at a time.
   *
   * @throws IOException if the taker throws it
   */
  void read(Texts texts) throws IOException;

  /** Returns the file as an input. */
  static Input of(String name, Path file, InputKind kind) {
    return new FileInput(name, file, kind);
  }

  /** Returns standard input as an input. */
  static Input standard(InputStream in, InputKind kind) {
    return new StandardInput(in, kind);
  }

  /** Returns an input that is known to be unreadable. */
  static Input failed(String place, String why) {
    return new FailedInput(place, why);
  }

  /** A file. */
  record FileInput(String name, Path file, InputKind kind) implements Input {

    @Override
    public String place() {
      return file.toString();
    }

    @Override
    public int count() {
      return kind == InputKind.JSONL ? JsonLines.count(file) : 1;
    }

    @Override
    public void read(Texts texts) throws IOException {
      InputStream in;
      try {
        in = open();
      } catch (UnreadableTextException e) {
        texts.miss(place(), e.why());
        return;
      }
      try (in) {
        kind.read(in, name, place(), texts);
      }
    }

    private InputStream open() throws UnreadableTextException {
      if (Files.isDirectory(file)) {
        throw new UnreadableTextException("is a directory");
      }
      try {
        return Files.newInputStream(file);
      } catch (NoSuchFileException e) {
        throw new UnreadableTextException("no such file");
      } catch (AccessDeniedException e) {
        throw new UnreadableTextException("permission denied");
      } catch (IOException e) {
        throw new UnreadableTextException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Standard input, which can be read once. */
  record StandardInput(InputStream in, InputKind kind) implements Input {

    @Override
    public String name() {
      return "-";
    }

    @Override
    public String place() {
      return "standard input";
    }

    @Override
    public int count() {
      return kind == InputKind.JSONL ? UNKNOWN : 1;
    }

    @Override
    public void read(Texts texts) throws IOException {
      kind.read(in, name(), place(), texts);
    }
  }

  /** What cannot be read at all. */
  record FailedInput(String place, String why) implements Input {

    @Override
    public String name() {
      return place;
    }

    @Override
    public int count() {
      return 1;
    }

    @Override
    public void read(Texts texts) {
      texts.miss(place, why);
    }
  }
}
