package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as a user does. */
@Timeout(120)
class ReadoutJarIT {

  private static final Path JAR = Path.of("target", "readout.jar").toAbsolutePath();
  private static final Path READOUTS = Path.of("..", "readouts").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void bundledReadoutsAreParsed() throws Exception {
    Run run = run("", "parse", "--format", "jsonl", READOUTS.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    List<ReadoutLine> lines = run.out().lines().map(ReadoutJson::readLine).toList();
    assertThat(lines).hasSizeGreaterThan(2).isSortedAccordingTo(byName());
    for (ReadoutLine line : lines) {
      String text = Files.readString(READOUTS.resolve(line.document()));
      assertThat(line.readout().text()).isEqualTo(text);
      assertThat(line.readout().statements()).as(line.document()).isNotEmpty();
    }
  }

  @Test
  void secondRunGivesTheSameBytes() throws Exception {
    Run first = run("", "parse", "--format", "jsonl", READOUTS.toString());
    Run second = run("", "parse", "--format", "jsonl", READOUTS.toString());

    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    Run run = run("Zoë Çelik said that “peace” matters. 😀", "parse", "--format", "jsonl", "-");

    assertThat(ReadoutJson.readLine(run.out()).readout().text())
        .isEqualTo("Zoë Çelik said that “peace” matters. 😀");
  }

  @Test
  void badFileAmongGoodOnes() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Ada Roe said that all was well.");
    Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF});
    Files.writeString(folder.resolve("c.txt"), "Jon Doe said that all was well.");

    Run run = run("", "parse", "--format", "jsonl", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("b.txt: not UTF-8 at byte 0 ").hasLineCount(1);
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void wrongOptionIsStatusTwo() throws Exception {
    Run run = run("", "parse", "--colour", "x");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void noColourAndNoProgressWithoutTerminal() throws Exception {
    Run run = run("", "parse", READOUTS.toString());

    assertThat(run.out()).doesNotContain("\u001B");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void versionIsThatOfTheJar() throws Exception {
    assertThat(run("", "--version").out()).matches("readout \\d+\\.\\d+\\.\\d+.*\n");
  }

  private static Comparator<ReadoutLine> byName() {
    return Comparator.comparing(ReadoutLine::document);
  }

  private Run run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    // Files, not pipes: nobody has to drain them while the process runs.
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(UTF_8));
    }
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
