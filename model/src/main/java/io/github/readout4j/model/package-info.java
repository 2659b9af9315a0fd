/**
 * The values that a diplomatic readout is read into, and their JSON.
 *
 * <p>{@link io.github.readout4j.model.Readout} holds everything; {@link
 * io.github.readout4j.model.ReadoutJson} writes it as JSON and reads it again without loss. Every
 * value is immutable, safe to share between threads, and made by its nested {@code Builder}. What
 * is absent is an empty {@link java.util.Optional} or an empty list; nothing is ever null. Lists
 * cannot be changed.
 *
 * <p>Offsets are UTF-16 indices into the text exactly as it was given, end exclusive.
 */
@NullMarked
package io.github.readout4j.model;

import org.jspecify.annotations.NullMarked;
