/**
 * The values that a diplomatic readout is read into, and their JSON.
 *
 * <p>{@link io.github.readout4j.model.Readout} holds everything; {@link
 * io.github.readout4j.model.ReadoutJson} writes it as JSON and reads it again without loss. Values
 * that stand in one list refer to those of another by id, to speakers by value:
 *
 * <pre>
 *   Readout
 *     encounters    Encounter    participants, initiator: Speaker
 *     speakers      Speaker      everyone that any part of the readout names
 *     statements    Statement    speakers, addressees: Speaker
 *                                encounter: id of an Encounter, within: id of a Statement
 *     positions     Position     holders, toward: Speaker; statement: id of a Statement
 *     agreements    Agreement    parties: Speaker; statements: ids of Statements
 *     dates         DateMention
 *     diagnostics   Diagnostic   what the parser noticed
 * </pre>
 *
 * <p>Every value is immutable, safe to share between threads, and made by its nested {@code
 * Builder}. A builder refuses null with a {@link java.lang.NullPointerException}, a value that
 * lacks a required part with an {@link java.lang.IllegalStateException}, and parts that contradict
 * each other with an {@link java.lang.IllegalArgumentException}. What is absent is an empty {@link
 * java.util.Optional} or an empty list; nothing is ever null. Lists cannot be changed.
 *
 * <p>Offsets are UTF-16 indices into the text exactly as it was given, end exclusive.
 */
@NullMarked
package io.github.readout4j.model;

import org.jspecify.annotations.NullMarked;
