package io.github.readout4j.examples.consumer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A clean copy of the project, as a clone is: nothing that a build made is in it. */
final class Checkout {

  static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

  private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea");

  private static final Path FOLDER = Path.of("target", "checkout").toAbsolutePath();
  private static boolean made;

  private Checkout() {}

  /** Returns the folder of the copy, which all tests share: what one has built is there. */
  static synchronized Path folder() throws IOException {
    if (!made) {
      copy(PROJECT, FOLDER);
      made = true;
    }
    return FOLDER;
  }

  /** Copies a folder to one that is made anew. */
  static void copy(Path from, Path to) throws IOException {
    delete(to);
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (isLeftOut(dir)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!isLeftOut(file)) {
              Files.copy(
                  file,
                  to.resolve(from.relativize(file).toString()),
                  StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isLeftOut(Path path) {
    return LEFT_OUT.contains(path.getFileName().toString());
  }

  /** Deletes a folder and all in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : inside) {
          Files.delete(path);
        }
      }
    }
  }
}
