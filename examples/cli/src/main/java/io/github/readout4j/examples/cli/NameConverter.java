package io.github.readout4j.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads names of speakers. An empty one, perhaps a variable that is not set, would fit them all.
 */
final class NameConverter implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    if (value.isBlank()) {
      throw new TypeConversionException("a name is missing");
    }
    return value;
  }
}
