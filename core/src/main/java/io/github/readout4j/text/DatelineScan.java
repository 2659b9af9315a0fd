package io.github.readout4j.text;

import io.github.readout4j.date.DateExpression;
import io.github.readout4j.model.TextSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One walk over the head of a line, gathering place, date and agency until a mark closes them. */
final class DatelineScan {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "de", "la", "el", "al", "del", "da", "do", "es", "and", "am", "an", "di", "le",
          "les", "the");

  private static final int LONGEST_BRACKET = 48;
  private static final int MOST_PLACE_WORDS = 5;

  private final DatelineReader lexicon;
  private final String text;
  private final int start;
  private final int limit;
  private final boolean cut;

  private int at;
  private Optional<TextSpan> place = Optional.empty();
  private boolean known;
  private boolean city;

  /** Whether the place is a city, or has a comma and the name of its state after it. */
  private boolean located;

  private boolean capitals;
  private Optional<DateExpression> date = Optional.empty();
  private Optional<TextSpan> agency = Optional.empty();

  /** Whether the last thing read was an agency in brackets, which needs no mark after it. */
  private boolean bracketed;

  DatelineScan(DatelineReader lexicon, String text, int start, int limit, boolean cut) {
    this.lexicon = lexicon;
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.cut = cut;
    this.at = start;
  }

  Optional<DatelineHead> read() {
    boolean more = bracket() || (stepOverBracket() && item());
    while (more) {
      int close = closing();
      if (close >= 0) {
        return accept(close);
      }
      more = separator() && item();
    }
    return Optional.empty();
  }

  private boolean stepOverBracket() {
    if (isAt('(') || isAt('[')) {
      at++;
    }
    return true;
  }

  /** Reads one of date, agency or place. */
  private boolean item() {
    skipSpaces();
    bracketed = false;
    return date() || bracket() || agency() || place() || islamicDate();
  }

  private boolean date() {
    if (date.isPresent() || at >= limit) {
      return false;
    }
    Optional<DateExpression> read = lexicon.dates().startingAt(text, at, limit);
    if (read.isEmpty() || read.get().monthDay().isEmpty()) {
      return false;
    }
    date = read;
    at = read.get().end();
    return true;
  }

  private boolean bracket() {
    return (isAt('(') && bracket(')'))
        || (isAt('/') && bracket('/'))
        || (isAt('[') && bracket(']'));
  }

  /** Reads "(AP)", "/TASS/", "/China/", "(Xinhua, April 3)". */
  private boolean bracket(char close) {
    int end = Search.first(text, close, at + 1, Math.min(limit, at + LONGEST_BRACKET + 1));
    if (end <= at + 1) {
      return false;
    }
    Page.Line inside = Page.trim(text, at + 1, end);
    if (inside.isBlank() || !readInside(inside)) {
      return false;
    }
    at = end + 1;
    bracketed = agency.isPresent() || (close == '/' && date.isPresent());
    return true;
  }

  private boolean readInside(Page.Line inside) {
    String name = text.substring(inside.start(), inside.end());
    Optional<DateExpression> found = lexicon.dates().startingAt(text, inside.start(), inside.end());
    boolean day =
        found.isPresent()
            && found.get().monthDay().isPresent()
            && found.get().end() == inside.end();
    if (day && date.isEmpty()) {
      date = found;
      return true;
    }
    if (place.isPresent() && agency.isEmpty() && lexicon.regions().contains(name)) {
      return true;
    }
    int space = name.indexOf(' ');
    if (space > 0 && lexicon.words().is("reporter", lowerCase(name.substring(0, space)))) {
      return true;
    }
    return agency.isEmpty() && readAgency(inside, name);
  }

  private boolean readAgency(Page.Line inside, String name) {
    int comma = name.indexOf(',');
    int end = comma < 0 ? inside.end() : inside.start() + comma;
    String first = text.substring(inside.start(), end).strip();
    if (comma >= 0 && date.isEmpty()) {
      int dayAt = Page.trim(text, end + 1, inside.end()).start();
      date = lexicon.dates().startingAt(text, dayAt, inside.end());
    }
    boolean named =
        lexicon.agencies().contains(first) || (place.isPresent() && isAgencyLike(first));
    if (named) {
      agency = Optional.of(TextSpan.of(inside.start(), inside.start() + first.length()));
    }
    return named;
  }

  /** Whether a bracket that is no known agency could be one: "(NEWS.am)", "/Caspian News/". */
  private static boolean isAgencyLike(String name) {
    String[] parts = name.split(" ", -1);
    for (String part : parts) {
      String word = part.startsWith("(") ? part.substring(1) : part;
      if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || word.equals("of"))) {
        return false;
      }
    }
    return parts.length <= 4;
  }

  private boolean agency() {
    if (agency.isPresent()) {
      return false;
    }
    Optional<Integer> named = lexicon.agencies().endOfName(text, at, limit);
    if (named.isEmpty()) {
      return false;
    }
    int end = afterDomain(named.get());
    if (place.isEmpty() && !standsAlone(end)) {
      return false;
    }
    agency = Optional.of(TextSpan.of(at, end));
    at = end;
    return true;
  }

  /** Steps over the ".RU" of "INTERFAX.RU". */
  private int afterDomain(int end) {
    int next = end;
    if (end + 1 < limit && text.charAt(end) == '.') {
      next = end + 1;
      while (next < limit && Character.isLetter(text.charAt(next))) {
        next++;
      }
    }
    boolean domain = next - end > 2 && next - end <= 5;
    return domain && (next == limit || text.charAt(next) != '.') ? next : end;
  }

  /** Whether a mark closes the agency or it is all there is, and its name no word of pages. */
  private boolean standsAlone(int end) {
    boolean whole = at == start && end == limit && !cut;
    String name = lowerCase(text.substring(at, end));
    return (isMark(end) || whole) && !lexicon.words().is("no-agency", name);
  }

  /** Whether a dash, colon or the like stands after the offset. */
  private boolean isMark(int offset) {
    int next = offset;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    return next < limit && "-\u2013\u2014_:|,/.".indexOf(text.charAt(next)) >= 0;
  }

  private boolean place() {
    if (place.isPresent()) {
      return region();
    }
    Optional<Integer> named = lexicon.cities().endOfName(text, at, limit);
    int end = named.isPresent() ? named.get() : endOfCapitalizedWords();
    if (end <= at) {
      return false;
    }
    city = named.isPresent();
    known = city;
    located = city;
    capitals = isUpperCase(at, end);
    int last = afterOtherPlaces(end);
    place = Optional.of(TextSpan.of(at, last));
    at = last;
    return true;
  }

  private boolean isCity() {
    return lexicon.cities().endOfName(text, at, limit).isPresent();
  }

  /** Steps over the further cities of "WASHINGTON/KYIV" and "London-Paris". */
  private int afterOtherPlaces(int end) {
    int last = end;
    while (last + 1 < limit
        && (text.charAt(last) == '/' || text.charAt(last) == '-')
        && Character.isUpperCase(text.charAt(last + 1))) {
      int from = last + 1;
      int next =
          lexicon
              .cities()
              .endOfName(text, from, limit)
              .or(() -> lexicon.regions().endOfName(text, from, limit))
              .orElse(from);
      if (next == from) {
        return last;
      }
      last = next;
    }
    return last;
  }

  /** Reads "Azerbaijan" after "BAKU,", "N.Y." after "HEMPSTEAD,", a second city, a street. */
  private boolean region() {
    Optional<Integer> named = lexicon.regions().endOfName(text, at, limit);
    if (named.isEmpty()) {
      named = lexicon.cities().endOfName(text, at, limit);
    }
    int end = named.isPresent() ? named.get() : endOfCapitalizedWords();
    if (end <= at || date.isPresent() || agency.isPresent()) {
      return false;
    }
    if (named.isEmpty() && !isUpperCase(at, end) && !isMark(end)) {
      return false;
    }
    boolean comma = text.substring(start, at).stripTrailing().endsWith(",");
    known |= named.isPresent();
    located |= comma && named.isPresent();
    place = Optional.of(TextSpan.of(place.orElseThrow().start(), end));
    at = end;
    return true;
  }

  private int endOfCapitalizedWords() {
    int end = at;
    int next = at;
    for (int count = 0; count < MOST_PLACE_WORDS && next < limit; count++) {
      int wordEnd = endOfWord(next);
      String word = text.substring(next, wordEnd);
      boolean small = count > 0 && SMALL_WORDS.contains(word);
      boolean capital = wordEnd > next && Character.isUpperCase(word.charAt(0));
      boolean stop = count == 0 && lexicon.words().is("place-stop", lowerCase(word));
      if (!(small || capital) || stop) {
        break;
      }
      end = small ? end : wordEnd;
      next = wordEnd < limit && text.charAt(wordEnd) == ' ' ? wordEnd + 1 : limit;
    }
    return end;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < limit && isWordCharacter(end, from)) {
      end++;
    }
    return end;
  }

  /** Letters, inner hyphens and apostrophes, and the full stops of "N.Y." and "St.". */
  private boolean isWordCharacter(int offset, int from) {
    char c = text.charAt(offset);
    if (Character.isLetter(c)) {
      return true;
    }
    boolean letterFollows = offset + 1 < limit && Character.isLetter(text.charAt(offset + 1));
    if (c == '-' || c == '\'') {
      return letterFollows && offset > from;
    }
    return c == '.'
        && offset > from
        && (offset - from <= 2 || letterFollows)
        && offset - from <= 4
        && Character.isUpperCase(text.charAt(from));
  }

  /** Steps over "Ramadan 24, 1445 AH", which stands beside the date of the common calendar. */
  private boolean islamicDate() {
    int wordEnd = endOfWord(at);
    if (!lexicon.words().is("hijri-month", lowerCase(text.substring(at, wordEnd)))) {
      return false;
    }
    int end = wordEnd;
    while (end < limit && !text.startsWith("14", end)) {
      end++;
    }
    int close = end + 4;
    if (close > limit || close - at > 32) {
      return false;
    }
    at =
        text.startsWith(" AH", close)
            ? close + 3
            : text.startsWith(" H", close) ? close + 2 : close;
    return true;
  }

  private boolean separator() {
    skipSpaces();
    if (at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '(' || c == '/' || c == '[') {
      return true;
    }
    if (",;.:|_\u2022\u00b7-\u2013\u2014".indexOf(c) >= 0) {
      at = afterDashes(at);
      return true;
    }
    // "Tokyo 4 April 2024", "MOSCOW April 3": a date needs no comma before it, nor an agency.
    return Character.isDigit(c) || Character.isUpperCase(c);
  }

  private int afterDashes(int from) {
    int end = from + 1;
    while (end < limit && (text.charAt(end) == '-' || text.charAt(end) == text.charAt(from))) {
      end++;
    }
    return end;
  }

  /** Returns the end of the dateline if it closes here, else -1. */
  private int closing() {
    int next = at;
    while (next < limit
        && (text.charAt(next) == ' ' || text.charAt(next) == ')' || text.charAt(next) == ']')) {
      next++;
    }
    if (next >= limit) {
      return cut ? -1 : next;
    }
    char c = text.charAt(next);
    if (isBare(next) && !isItemAfter(next)) {
      return at;
    }
    if (bracketed && (Character.isUpperCase(c) || c == '"') && !isItemAfter(next)) {
      return at;
    }
    if (",;.:|-\u2013\u2014_/\u2022\u00b7".indexOf(c) < 0 || (c == '/' && isItemAfter(next))) {
      return -1;
    }
    int end = afterDashes(next);
    return isItemAfter(end) ? -1 : end;
  }

  /** "GENEVA The envoys met": a place in capitals that has lost agency and mark. */
  private boolean isBare(int next) {
    int end = endOfWord(next);
    boolean sentence = end > next && Character.isUpperCase(text.charAt(next));
    boolean shortened = text.substring(next, end).contains(".");
    return capitals
        && located
        && date.isEmpty()
        && agency.isEmpty()
        && next > at
        && sentence
        && (shortened || end - next == 1 || !isUpperCase(next, end));
  }

  /**
   * Whether date, agency or the region of the place still follow, so that the mark does not close.
   */
  private boolean isItemAfter(int offset) {
    DatelineScan ahead = new DatelineScan(lexicon, text, start, limit, cut);
    ahead.at = offset;
    ahead.date = date;
    ahead.agency = agency;
    ahead.skipSpaces();
    if (ahead.at >= limit) {
      return false;
    }
    boolean comma = offset > start && text.charAt(offset - 1) == ',';
    ahead.place = place;
    return ahead.date()
        || ahead.bracket()
        || ahead.agency()
        || ahead.islamicDate()
        || (place.isEmpty() && ahead.isCity())
        || (comma && place.isPresent() && ahead.region());
  }

  private Optional<DatelineHead> accept(int close) {
    int next = close;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    boolean whole = next >= limit;
    char mark = text.charAt(close - 1);
    boolean dash = "-\u2013\u2014_|".indexOf(mark) >= 0;
    if ((mark == ',' && !whole) || (mark == ';' && !whole)) {
      return Optional.empty();
    }
    boolean bare = close == at && !bracketed && !whole;
    boolean accepted = (bare || isEnough(whole, dash, mark)) && (whole || isBeginning(next));
    return accepted
        ? Optional.of(new DatelineHead(start, close, place, date, agency))
        : Optional.empty();
  }

  private boolean isEnough(boolean whole, boolean dash, char mark) {
    if (place.isEmpty()) {
      boolean full = date.isPresent() && date.get().fullDay().isPresent();
      return agency.isPresent() || (full && (whole || dash || mark == ':'));
    }
    if (date.isPresent() || agency.isPresent()) {
      return known || capitals || whole || dash || agency.isPresent() || mark == ':' || mark == '.';
    }
    if (whole) {
      return city;
    }
    return dash ? known || capitals : mark == ':' && known;
  }

  /** Whether a sentence can begin here. */
  private boolean isBeginning(int offset) {
    char c = text.charAt(offset);
    return agency.isPresent() || !Character.isLowerCase(c);
  }

  private boolean isUpperCase(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  private static String lowerCase(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private boolean isAt(char c) {
    return at < limit && text.charAt(at) == c;
  }

  private void skipSpaces() {
    while (at < limit && text.charAt(at) == ' ') {
      at++;
    }
  }
}
