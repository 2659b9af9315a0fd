package io.github.readout4j;

import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.TextSpan;
import java.util.List;

/** How much of a text is parsed. */
final class Limit {

  private Limit() {}

  /** Returns the part of the text to parse, never cutting a surrogate pair in two. */
  static String of(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text;
    }
    boolean splitsPair =
        maxLength > 0
            && Character.isHighSurrogate(text.charAt(maxLength - 1))
            && Character.isLowSurrogate(text.charAt(maxLength));
    return text.substring(0, splitsPair ? maxLength - 1 : maxLength);
  }

  /** Returns what to say of a text that was parsed in part. */
  static List<Diagnostic> diagnose(String text, String parsed) {
    if (parsed.length() == text.length()) {
      return List.of();
    }
    return List.of(
        Diagnostic.builder()
            .code(DiagnosticCode.TEXT_TOO_LONG)
            .span(TextSpan.of(parsed.length(), text.length()))
            .message("Text beyond " + parsed.length() + " characters was left unparsed.")
            .build());
  }
}
