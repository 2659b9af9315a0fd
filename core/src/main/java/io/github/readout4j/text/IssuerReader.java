package io.github.readout4j.text;

import io.github.readout4j.model.TextSpan;
import java.util.Optional;

/**
 * Reads the line that says who puts a text out: "The following is attributable to Spokesperson Jane
 * Roe:", "Office of the Spokesperson". A line in, the issuer out; immutable.
 */
final class IssuerReader {

  private static final int LONGEST = 300;
  private static final int LONGEST_OFFICE = 120;

  private final PageWords words;

  IssuerReader(PageWords words) {
    this.words = words;
  }

  Optional<IssuerLine> read(Page page, Page.Line line) {
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    String lower = page.lower(line, LONGEST);
    return attributable(page, line, lower).or(() -> office(page, line, lower));
  }

  /**
   * Whether the line names a person to whom the text is attributed, which says more than an office.
   */
  boolean isAttribution(Page page, Page.Line line) {
    return attributable(page, line, page.lower(line, LONGEST)).isPresent();
  }

  private Optional<IssuerLine> attributable(Page page, Page.Line line, String lower) {
    if (!lower.startsWith("the following")
        && !lower.startsWith("attributable to")
        && !lower.startsWith("below is")
        && !lower.startsWith("(the following")) {
      return Optional.empty();
    }
    char last = page.clean().charAt(line.end() - 1);
    boolean isLead = last == ':' || lower.startsWith("attributable to") || last == ')';
    return isLead ? name(page, line, lower) : Optional.empty();
  }

  private Optional<IssuerLine> name(Page page, Page.Line line, String lower) {
    for (String verb : words.all("issuer-verb")) {
      int at = lower.indexOf(verb + " ");
      if (at >= 0) {
        int start = line.start() + at + verb.length() + 1;
        int end = endOfName(page.clean(), start, line.end());
        return Optional.of(
            new IssuerLine(TextSpan.of(line.start(), line.end()), TextSpan.of(start, end)));
      }
    }
    return Optional.empty();
  }

  private static int endOfName(String clean, int start, int limit) {
    int end = limit;
    while (end > start && ":.) ".indexOf(clean.charAt(end - 1)) >= 0) {
      end--;
    }
    int on = Search.first(clean, " on ", start, limit);
    int following = Search.first(clean, " following ", start, limit);
    int cut = on > start && on < end ? on : end;
    return following > start && following < cut ? following : cut;
  }

  private Optional<IssuerLine> office(Page page, Page.Line line, String lower) {
    char last = page.clean().charAt(line.end() - 1);
    boolean isName =
        line.length() <= LONGEST_OFFICE
            && last != '.'
            && last != '?'
            && words.startsWithAny("issuer-start", lower)
            && PageWords.isTitleLike(page.textOf(line));
    TextSpan span = TextSpan.of(line.start(), line.end());
    TextSpan name = last == ':' ? TextSpan.of(line.start(), line.end() - 1) : span;
    return isName ? Optional.of(new IssuerLine(span, name)) : Optional.empty();
  }
}
