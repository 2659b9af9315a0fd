package io.github.readout4j.model;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the JSON Schema of a type of the model: its accessors are the properties, in the order of
 * the JSON; those that may be absent or empty are not required; Javadoc is the description.
 */
final class SchemaOfTypes {

  private final SourceComments comments = new SourceComments();

  /** Returns the schema, with the types it is made of under {@code $defs}. */
  String of(Class<?> type) {
    JsonNode schema = new SchemaGenerator(config().build()).generateSchema(type);
    // The generator calls the property of an accessor "name()".
    return schema.toPrettyString().replace("()\"", "\"") + "\n";
  }

  private SchemaGeneratorConfigBuilder config() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                ReadoutJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.NONSTATIC_NONVOID_NONGETTER_METHODS, Option.DEFINITIONS_FOR_ALL_OBJECTS)
            // What is absent is left out, and never null.
            .without(Option.FLATTENED_OPTIONALS);
    config
        .forMethods()
        .withIgnoreCheck(method -> !isAccessor(method.getRawMember()))
        .withTargetTypeOverridesResolver(SchemaOfTypes::value)
        .withRequiredCheck(method -> !isOptional(method) && !isList(method))
        .withDescriptionResolver(
            method -> method.isFakeContainerItemScope() ? null : comments.of(method.getRawMember()))
        .withNumberInclusiveMinimumResolver(method -> isNumber(method) ? BigDecimal.ZERO : null)
        .withNumberInclusiveMaximumResolver(
            method -> nameOf(method).equals("confidence") ? BigDecimal.ONE : null)
        .withArrayMinItemsResolver(method -> isNeverEmpty(method) ? 1 : null);
    config
        .forTypesInGeneral()
        .withTitleResolver(scope -> titleOf(scope.getType()))
        .withDescriptionResolver(scope -> comments.of(scope.getType().getErasedType()))
        .withPropertySorter(Comparator.comparingInt(SchemaOfTypes::place));
    return config;
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0;
  }

  private static List<ResolvedType> value(MethodScope method) {
    return isOptional(method) ? List.of(method.getTypeParameterFor(Optional.class, 0)) : null;
  }

  private static boolean isOptional(MethodScope method) {
    return method.getDeclaredType().isInstanceOf(Optional.class);
  }

  private static boolean isList(MethodScope method) {
    return method.getDeclaredType().isInstanceOf(List.class);
  }

  private static boolean isNumber(MethodScope method) {
    return method.getType().isPrimitive() && !method.getType().isInstanceOf(boolean.class);
  }

  private static boolean isNeverEmpty(MethodScope method) {
    Class<?> owner = method.getDeclaringType().getErasedType();
    return !method.isFakeContainerItemScope()
        && ((owner == Statement.class && nameOf(method).equals("content"))
            || (owner == Agreement.class && nameOf(method).equals("mentions")));
  }

  private static String titleOf(ResolvedType type) {
    Class<?> erased = type.getErasedType();
    return erased.getPackage() == Readout.class.getPackage() ? erased.getSimpleName() : null;
  }

  private static String nameOf(MemberScope<?, ?> member) {
    return member.getRawMember().getName();
  }

  private static int place(MemberScope<?, ?> member) {
    JsonPropertyOrder order =
        member.getDeclaringType().getErasedType().getAnnotation(JsonPropertyOrder.class);
    return order == null ? 0 : List.of(order.value()).indexOf(nameOf(member));
  }
}
