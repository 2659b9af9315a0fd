package io.github.readout4j.examples.quickstart;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Statements of Java, compiled in a folder and run as a program. */
record Snippet(String code, Path folder) {

  private static final String FRAME =
      """
      import io.github.readout4j.*;
      import io.github.readout4j.model.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;

      public class Example {
        public static void main(String[] args) throws Exception {
      %s
        }
      }
      """;

  void run(String... arguments) throws Exception {
    compile();
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Method main = loader.loadClass("Example").getMethod("main", String[].class);
      main.invoke(null, (Object) arguments);
    }
  }

  private void compile() throws IOException {
    Path source = Files.writeString(folder.resolve("Example.java"), FRAME.formatted(code));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      if (!compiled) {
        throw new AssertionError(messages.toString());
      }
    }
  }
}
