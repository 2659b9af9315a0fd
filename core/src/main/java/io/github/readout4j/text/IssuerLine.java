package io.github.readout4j.text;

import io.github.readout4j.model.TextSpan;

/**
 * A line that says who puts the text out: "The following is attributable to Spokesperson Jane
 * Roe:".
 *
 * @param span the whole line
 * @param name the words that name the issuer
 * @param attribution whether the line says so in a sentence, which tells more than the name of an
 *     office alone
 */
public record IssuerLine(TextSpan span, TextSpan name, boolean attribution) {}
