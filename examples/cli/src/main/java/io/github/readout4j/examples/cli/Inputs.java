package io.github.readout4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the texts that the arguments name: files, standard input, and the texts in directories.
 *
 * <p>They come sorted by name, each file once. A document is named by its file name, or by its path
 * where two files have the same name.
 */
final class Inputs {

  private final InputStream standard;
  private final Optional<InputKind> kind;
  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private boolean standardIsNamed;

  /**
   * Takes note of where to read.
   *
   * @param kind what all texts are; what the name of each file tells if absent
   */
  Inputs(InputStream standard, Optional<InputKind> kind) {
    this.standard = standard;
    this.kind = kind;
  }

  /** Returns the inputs that the arguments name. */
  List<Input> of(List<String> arguments) {
    arguments.forEach(this::add);
    return sorted();
  }

  /** Tells whether an argument can only ever give one text. */
  boolean isSingle(String argument) {
    boolean directory = path(argument).map(path -> Files.isDirectory(path)).orElse(false);
    return kind(argument) != InputKind.JSONL && (argument.equals("-") || !directory);
  }

  private InputKind kind(String name) {
    return kind.orElseGet(() -> InputKind.of(name));
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      standardIsNamed = true;
      return;
    }
    Optional<Path> path = path(argument);
    if (path.isEmpty()) {
      failures.put(argument, "not a path");
    } else if (Files.isDirectory(path.get())) {
      addDirectory(path.get());
    } else {
      addFile(path.get());
    }
  }

  private static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void addFile(Path file) {
    files.putIfAbsent(file.toAbsolutePath().normalize(), file);
  }

  private void addDirectory(Path directory) {
    int before = files.size() + failures.size();
    try {
      Files.walkFileTree(directory, new Collector(directory));
    } catch (IOException e) {
      failures.put(directory.toString(), String.valueOf(e.getMessage()));
    }
    if (files.size() + failures.size() == before && !alreadyHasFileIn(directory)) {
      failures.put(
          directory.toString(),
          "no text in this directory (readout parse --help tells the suffixes)");
    }
  }

  private boolean alreadyHasFileIn(Path directory) {
    Path absolute = directory.toAbsolutePath().normalize();
    return files.keySet().stream().anyMatch(file -> file.startsWith(absolute));
  }

  private List<Input> sorted() {
    Map<String, Integer> uses = new HashMap<>();
    files.values().forEach(file -> uses.merge(fileName(file), 1, Integer::sum));
    List<Input> inputs = new ArrayList<>();
    files
        .values()
        .forEach(file -> inputs.add(Input.of(name(file, uses), file, kind(fileName(file)))));
    failures.forEach((path, why) -> inputs.add(Input.failed(path, why)));
    if (standardIsNamed) {
      inputs.add(Input.standard(standard, kind.orElse(InputKind.TEXT)));
    }
    inputs.sort(Comparator.comparing(Input::name).thenComparing(Input::place));
    return List.copyOf(inputs);
  }

  private static String name(Path file, Map<String, Integer> uses) {
    String name = fileName(file);
    return uses.getOrDefault(name, 1) > 1 ? file.toString().replace('\\', '/') : name;
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null || name.toString().isBlank() ? "(unnamed)" : name.toString();
  }

  /** Collects the texts under a directory; what is hidden is left out. */
  private final class Collector extends SimpleFileVisitor<Path> {

    private final Path top;

    Collector(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(top) && isHidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && isText(file) && Files.isRegularFile(file)) {
        addFile(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      boolean denied = e instanceof AccessDeniedException;
      failures.put(path.toString(), denied ? "permission denied" : "cannot be opened");
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    return fileName(path).startsWith(".");
  }

  private static boolean isText(Path file) {
    return InputKind.isKnown(fileName(file));
  }
}
