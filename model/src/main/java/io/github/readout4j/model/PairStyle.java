package io.github.readout4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value of two parts is generated: as {@link ModelStyle}, but with a factory instead of a
 * builder.
 *
 * <p>The builder is switched off here and not on the type itself, where javac would warn those who
 * compile against the model that it cannot find {@code Value.Immutable}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(builder = false),
    jdkOnly = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = {Override.class})
@interface PairStyle {}
