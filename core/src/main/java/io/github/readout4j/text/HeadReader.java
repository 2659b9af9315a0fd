package io.github.readout4j.text;

import io.github.readout4j.model.TextSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the first paragraph: headline, sub-headlines, byline, issuer, and place
 * and date on lines of their own. Used once per page.
 */
final class HeadReader {

  private static final int LONGEST_HEADLINE = 300;
  private static final int LONGEST_SUBHEADLINE = 240;

  /** Longer than a line that was broken for width. */
  private static final int WIDEST = 130;

  private final Page page;
  private final PageWords words;
  private final DatelineReader datelines;
  private final IssuerReader issuers;
  private final Block.@Nullable Kind[] marked;
  private final Outline outline;
  private final Passages passages;

  private Optional<TextSpan> headline = Optional.empty();
  private Optional<IssuerLine> issuer = Optional.empty();
  private Optional<DatelineHead> dateline = Optional.empty();

  HeadReader(
      Page page,
      PageWords words,
      DatelineReader datelines,
      Block.@Nullable Kind[] marked,
      Outline outline,
      Passages passages) {
    this.page = page;
    this.words = words;
    this.datelines = datelines;
    this.issuers = new IssuerReader(words);
    this.marked = marked;
    this.outline = outline;
    this.passages = passages;
  }

  Optional<TextSpan> headline() {
    return headline;
  }

  Optional<IssuerLine> issuer() {
    return issuer;
  }

  Optional<DatelineHead> dateline() {
    return dateline;
  }

  /** Reads lines until one belongs to the body, and returns its index. */
  int read() {
    int at = 0;
    while (at < page.size()) {
      Block.Kind kind = marked[at];
      int next = kind != null || page.isBlank(at) ? at + 1 : readLine(at);
      if (kind != null && !page.isBlank(at)) {
        outline.add(kind, page.line(at));
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int readLine(int at) {
    Page.Line line = page.line(at);
    if (readDateline(line) || readIssuer(line)) {
      return at + 1;
    }
    if (Bylines.isByline(page, line)) {
      outline.add(Block.Kind.BYLINE, line);
      return at + 1;
    }
    return headline.isEmpty() ? readHeadline(at) : readSubHeadline(at);
  }

  private boolean readDateline(Page.Line line) {
    Optional<DatelineHead> head =
        datelines.whole(page.clean(), afterDateLead(line), beforeOffset(line));
    if (head.isEmpty()) {
      head = datelines.among(page.clean(), line.start(), line.end());
    }
    if (head.isEmpty()) {
      return false;
    }
    DatelineHead whole = head.get();
    dateline = Optional.of(dateline.isPresent() ? dateline.get().with(whole) : whole);
    outline.add(Block.Kind.DATELINE, line);
    return true;
  }

  /** Steps over "Published:", "Issued on:" and the like. */
  private int afterDateLead(Page.Line line) {
    String lower = page.lower(line, 24);
    for (String lead :
        new String[] {
          "published on",
          "published",
          "posted on",
          "posted",
          "issued on",
          "issued",
          "date",
          "updated on",
          "updated",
          "last updated"
        }) {
      if (lower.startsWith(lead)) {
        int at = line.start() + lead.length();
        while (at < line.end()
            && (page.clean().charAt(at) == ':' || page.clean().charAt(at) == ' ')) {
          at++;
        }
        return at;
      }
    }
    return afterFileNumber(line);
  }

  /** Leaves out the "+0200" of a mail's date. */
  private int beforeOffset(Page.Line line) {
    String clean = page.clean();
    int space = Search.last(clean, ' ', line.start(), line.end());
    boolean offset =
        space > 0
            && line.end() - space == 6
            && (clean.charAt(space + 1) == '+' || clean.charAt(space + 1) == '-');
    return offset ? space : line.end();
  }

  /** Steps over "FA199 - ". */
  private int afterFileNumber(Page.Line line) {
    String clean = page.clean();
    int end = line.start();
    boolean letter = false;
    boolean digit = false;
    while (end < line.end() && clean.charAt(end) != ' ') {
      letter |= Character.isUpperCase(clean.charAt(end));
      digit |= Character.isDigit(clean.charAt(end));
      if (Character.isLowerCase(clean.charAt(end))) {
        return line.start();
      }
      end++;
    }
    while (letter && digit && end < line.end() && " -:".indexOf(clean.charAt(end)) >= 0) {
      end++;
    }
    return letter && digit ? end : line.start();
  }

  private boolean readIssuer(Page.Line line) {
    Optional<IssuerLine> read = issuers.read(page, line);
    if (read.isEmpty()) {
      return false;
    }
    outline.add(Block.Kind.ISSUER, line);
    if (issuer.isEmpty() || (read.get().attribution() && !issuer.get().attribution())) {
      issuer = read;
    }
    return true;
  }

  private int readHeadline(int at) {
    int end = endOfHeadline(at);
    if (end > at) {
      Page.Line first = page.line(at);
      TextSpan span = TextSpan.of(first.start(), page.line(end - 1).end());
      headline = Optional.of(span);
      outline.add(Block.Kind.HEADLINE, span.start(), span.end());
    }
    return end;
  }

  private int endOfHeadline(int at) {
    Page.Line line = page.line(at);
    if (passages.labels().isQuestion(page.clean(), line.start(), line.end())) {
      return at;
    }
    int end = endOfWrapped(at);
    int length = page.line(end - 1).end() - line.start();
    if (length > LONGEST_HEADLINE) {
      return at;
    }
    Page.Line whole = new Page.Line(line.start(), page.line(end - 1).end());
    boolean named = words.startsWithAny("headline-start", page.lower(line, 40));
    boolean heading = named ? !isSeveralSentences(whole) : isHeading(whole);
    if (!heading) {
      return isDatelineBelow(end) && !isSeveralSentences(whole) && length < 200 ? end : at;
    }
    boolean alone = end >= page.size() || page.isBlank(end) || marked[end] != null;
    return named || alone || standsOut(line, whole, end) ? end : at;
  }

  /** Returns the end of the lines over which the headline was broken for width. */
  private int endOfWrapped(int at) {
    int end = at + 1;
    while (end < page.size()
        && !page.isBlank(end)
        && marked[end] == null
        && end - at < 4
        && page.line(end - 1).length() <= WIDEST
        && page.line(end).length() <= WIDEST
        && passages.goesOn(page.line(end - 1), page.line(end), WIDEST * 2)) {
      end++;
    }
    return end;
  }

  /** A line that ends like no sentence. */
  private boolean isHeading(Page.Line line) {
    char last = page.clean().charAt(line.end() - 1);
    boolean abbreviation = last == '.' && endsWithAbbreviation(line);
    if ((last == '.' && !abbreviation) || last == ':' || last == ';' || last == ',') {
      return false;
    }
    String quotedEnd = page.textOf(line);
    return !quotedEnd.endsWith(".\"") && !quotedEnd.endsWith(".'") && !isSeveralSentences(line);
  }

  /** "Jr.", "D.C.", "U.S." */
  private boolean endsWithAbbreviation(Page.Line line) {
    String text = page.textOf(line);
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return word.equals("Jr.") || word.equals("Sr.") || word.indexOf('.') < word.length() - 1;
  }

  /** Whether ". " and a capital stand inside, after a word that is no short abbreviation. */
  private boolean isSeveralSentences(Page.Line line) {
    String clean = page.clean();
    for (int i = line.start() + 1; i + 2 < line.end(); i++) {
      boolean mark = clean.charAt(i) == '.' || clean.charAt(i) == '!' || clean.charAt(i) == '?';
      if (mark
          && clean.charAt(i + 1) == ' '
          && Character.isUpperCase(clean.charAt(i + 2))
          && i - clean.lastIndexOf(' ', i) > 5) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line above a paragraph without a blank line between is a headline all the same. */
  private boolean standsOut(Page.Line line, Page.Line whole, int end) {
    if (isDatelineBelow(end) || PageWords.isTitleLike(page.textOf(whole))) {
      return true;
    }
    int length = line.length() + 1;
    int below = page.line(end).length();
    return (below > WIDEST && length < WIDEST) || length < below * 7 / 10;
  }

  private boolean isDatelineBelow(int at) {
    int next = at;
    while (next < page.size() && page.isBlank(next)) {
      next++;
    }
    return next < page.size()
        && datelines
            .at(page.clean(), page.line(next).start(), page.line(next).end())
            .filter(head -> !head.isPlaceOnly())
            .isPresent();
  }

  private int readSubHeadline(int at) {
    Page.Line line = page.line(at);
    boolean alone = page.isBlank(at + 1) || marked[at + 1] != null;
    boolean heading =
        line.length() <= LONGEST_SUBHEADLINE
            && isHeading(line)
            && !isLastText(at)
            && (alone || PageWords.isTitleLike(page.textOf(line)));
    if (!heading || passages.startsItem(line)) {
      return at;
    }
    outline.add(Block.Kind.SUBHEADLINE, line);
    return at + 1;
  }

  /** Whether nothing but furniture stands below the line. */
  private boolean isLastText(int at) {
    int next = at + 1;
    while (next < page.size() && (page.isBlank(next) || marked[next] != null)) {
      next++;
    }
    return next == page.size();
  }
}
