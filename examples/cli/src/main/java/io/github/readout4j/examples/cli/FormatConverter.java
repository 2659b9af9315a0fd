package io.github.readout4j.examples.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of formats. */
final class FormatConverter implements ITypeConverter<Format> {

  @Override
  public Format convert(String value) {
    return Arrays.stream(Format.values())
        .filter(format -> format.toString().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + names()));
  }

  private static String names() {
    return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
  }
}
