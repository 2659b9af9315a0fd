package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Stance;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads constants by their names, in lower case or not. */
abstract class NamedConstants<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;

  private NamedConstants(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + names()));
  }

  private String names() {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** Reads formats. */
  static final class OfFormat extends NamedConstants<Format> {
    OfFormat() {
      super(Format.class);
    }
  }

  /** Reads kinds of input. */
  static final class OfInputKind extends NamedConstants<InputKind> {
    OfInputKind() {
      super(InputKind.class);
    }
  }

  /** Reads stances. */
  static final class OfStance extends NamedConstants<Stance> {
    OfStance() {
      super(Stance.class);
    }
  }
}
