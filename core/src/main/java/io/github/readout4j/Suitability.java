package io.github.readout4j;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.text.Document;
import io.github.readout4j.text.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells why a text gives less than a readout does: it is none, is not English, has no date. */
final class Suitability {

  private Suitability() {}

  /** Returns what there is to say of a document that tells something or not. */
  static List<Diagnostic> diagnose(Document document, List<DateMention> dates, boolean tells) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (document.clean().isBlank()) {
      diagnostics.add(of(DiagnosticCode.EMPTY_TEXT, Optional.empty(), "The text is blank."));
      return diagnostics;
    }
    for (Unread unread : document.unread()) {
      diagnostics.add(unread(unread));
    }
    if (!tells && document.unread().isEmpty()) {
      diagnostics.add(
          of(
              DiagnosticCode.NOT_A_READOUT,
              Optional.empty(),
              "The text tells of no meeting or call and reports no statement."));
    }
    List<DateMention> open = unresolved(dates);
    if (!open.isEmpty()) {
      diagnostics.add(unresolvedDates(open));
    }
    return diagnostics;
  }

  private static Diagnostic unread(Unread unread) {
    Optional<TextSpan> span = Optional.of(unread.span());
    return switch (unread.reason()) {
      case OTHER_LANGUAGE ->
          of(DiagnosticCode.NOT_ENGLISH, span, "This is not English and was left unread.");
      case CODE ->
          of(DiagnosticCode.NOT_A_READOUT, span, "This is code or data and was left unread.");
      case VERSE -> of(DiagnosticCode.NOT_A_READOUT, span, "This is verse and was left unread.");
      case CONTRACT ->
          of(DiagnosticCode.NOT_A_READOUT, span, "This is a legal text and was left unread.");
    };
  }

  private static List<DateMention> unresolved(List<DateMention> dates) {
    List<DateMention> open = new ArrayList<>();
    for (DateMention date : dates) {
      if (!date.resolved()) {
        open.add(date);
      }
    }
    return open;
  }

  /** One diagnostic for all dates, since one day of publication resolves them. */
  private static Diagnostic unresolvedDates(List<DateMention> open) {
    return of(
        DiagnosticCode.UNRESOLVED_DATE,
        Optional.of(open.get(0).span()),
        open.size()
            + (open.size() == 1 ? " date counts" : " dates count")
            + " from a day or year that the text does not tell; publishedOn would.");
  }

  private static Diagnostic of(DiagnosticCode code, Optional<TextSpan> span, String message) {
    return Diagnostic.builder().code(code).span(span).message(message).build();
  }
}
