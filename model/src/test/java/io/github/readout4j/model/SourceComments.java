package io.github.readout4j.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of the model's sources, as plain text. */
final class SourceComments {

  private static final Path SOURCES = Path.of("src/main/java/io/github/readout4j/model");

  /** Returns the first sentences on the type, or null if it is not of the model. */
  String of(Class<?> type) {
    return type.getPackage() == Readout.class.getPackage()
        ? find(
            type,
            "(?:@[^\n]*(?:\n [^\n]*|\n}\\))*\n)*public (?:interface|enum) "
                + type.getSimpleName()
                + "\\b")
        : null;
  }

  /** Returns the comment on an accessor. */
  String of(Method accessor) {
    return find(
        accessor.getDeclaringClass(), "(?:  @[^\n]*\n)*  [^\n]+ " + accessor.getName() + "\\(\\);");
  }

  private static String find(Class<?> type, String declaration) {
    Matcher found =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\n" + declaration, Pattern.DOTALL)
            .matcher(source(type));
    if (!found.find()) {
      throw new IllegalStateException("no Javadoc on " + declaration + " in " + type);
    }
    return plain(found.group(1));
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first paragraph, without the marks of Javadoc: "Returns who said it." is "Who said it." */
  private static String plain(String comment) {
    String text =
        comment
            .replaceAll("(?m)^ *\\* ?", "")
            .split("<p>|\n@", 2)[0]
            .replaceAll("\\{@(?:link|code) #?([^ }]+)[^}]*}", "$1")
            .replaceAll("<[^>]+>", "")
            .replaceAll("\\s+", " ")
            .replaceFirst("^ ?(?:Returns|Tells) ", "")
            .strip();
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
