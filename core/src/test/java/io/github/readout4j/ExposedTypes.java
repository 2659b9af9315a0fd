package io.github.readout4j;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** The types that the public methods of a class take and return. */
final class ExposedTypes extends ArchCondition<JavaClass> {

  private final Set<String> packages;

  private ExposedTypes(Set<String> packages) {
    super("show only types of " + packages);
    this.packages = packages;
  }

  /** Demands that they come from one of the packages; "java" stands for the whole JDK. */
  static ExposedTypes comeFrom(Set<String> packages) {
    return new ExposedTypes(packages);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getCodeUnits().stream()
        .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
        .forEach(it -> check(type, it, events));
  }

  private void check(JavaClass type, JavaCodeUnit method, ConditionEvents events) {
    Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
        .filter(shown -> !isAllowed(shown.getBaseComponentType()))
        .forEach(
            shown ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, method.getFullName() + " shows " + shown.getName())));
  }

  private boolean isAllowed(JavaClass shown) {
    String from = shown.getPackageName();
    return shown.isPrimitive()
        || packages.contains(from)
        || (packages.contains("java") && from.startsWith("java."));
  }
}
