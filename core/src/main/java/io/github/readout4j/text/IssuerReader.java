package io.github.readout4j.text;

import io.github.readout4j.model.TextSpan;
import java.util.Comparator;
import java.util.Optional;

/**
 * Reads the line that says who puts a text out: "The following is attributable to Spokesperson Jane
 * Roe:", "Office of the Spokesperson", "Jane Roe, Spokesperson". A line in, the issuer out;
 * immutable.
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
    Optional<IssuerLine> issuer = attribution(page, line, lower);
    if (issuer.isEmpty()) {
      issuer = labelled(page, line, lower);
    }
    if (issuer.isEmpty()) {
      issuer = office(page, line, lower);
    }
    return issuer.isPresent() ? issuer : spokesperson(page, line, lower);
  }

  /** "The following is attributable to Jane Roe:", "The press release issued by the Office." */
  private Optional<IssuerLine> attribution(Page page, Page.Line line, String lower) {
    String bare = lower.startsWith("(") ? lower.substring(1) : lower;
    if (!words.startsWithAny("issuer-lead", bare)) {
      return Optional.empty();
    }
    return words.all("issuer-verb").stream()
        .filter(verb -> lower.contains(verb + " "))
        .map(verb -> line.start() + lower.indexOf(verb + " ") + verb.length() + 1)
        .min(Comparator.naturalOrder())
        .flatMap(start -> named(line, start, endOfName(page.clean(), start, line.end()), true));
  }

  /** "Source: Ministry of Foreign Affairs", "Issued by: The Presidency". */
  private Optional<IssuerLine> labelled(Page page, Page.Line line, String lower) {
    int colon = lower.indexOf(':');
    boolean isLabel = colon > 0 && words.is("issuer-label", lower.substring(0, colon).strip());
    Page.Line name = Page.trim(page.clean(), line.start() + colon + 1, line.end());
    return isLabel && page.clean().charAt(line.end() - 1) != '.'
        ? named(line, name.start(), name.end(), false)
        : Optional.empty();
  }

  private static Optional<IssuerLine> named(
      Page.Line line, int start, int end, boolean attribution) {
    return end > start
        ? Optional.of(
            new IssuerLine(
                TextSpan.of(line.start(), line.end()), TextSpan.of(start, end), attribution))
        : Optional.empty();
  }

  private static int endOfName(String clean, int start, int limit) {
    int end = limit;
    for (String more : new String[] {" on ", " following ", " regarding ", " in response "}) {
      int at = Search.first(clean, more, start, limit);
      end = at > start && at < end ? at : end;
    }
    while (end > start && ":.), ".indexOf(clean.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private Optional<IssuerLine> office(Page page, Page.Line line, String lower) {
    char last = page.clean().charAt(line.end() - 1);
    boolean isName =
        line.length() <= LONGEST_OFFICE
            && last != '.'
            && last != '?'
            && words.startsWithAny("issuer-start", lower)
            && PageWords.isTitleLike(page.textOf(line));
    return isName
        ? named(line, line.start(), last == ':' ? line.end() - 1 : line.end(), false)
        : Optional.empty();
  }

  /** "Jane Roe, Spokesperson", "Jane Roe, Department Spokesperson". */
  private Optional<IssuerLine> spokesperson(Page page, Page.Line line, String lower) {
    int comma = lower.lastIndexOf(", ");
    boolean isName =
        comma > 0
            && line.length() <= LONGEST_OFFICE
            && PageWords.isTitleLike(page.textOf(line))
            && words.all("issuer-title").stream().anyMatch(lower::endsWith)
            && lower.indexOf(',') == comma;
    return isName ? named(line, line.start(), line.end(), true) : Optional.empty();
  }
}
