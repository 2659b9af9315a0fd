package io.github.readout4j.text;

import io.github.readout4j.date.DateExpression;
import io.github.readout4j.model.TextSpan;
import java.util.Locale;
import java.util.Optional;

/** One walk over the head of a line, gathering place, date and agency until a mark closes them. */
final class DatelineScan {

  private static final int LONGEST_BRACKET = 48;

  private final DatelineReader lexicon;
  private final DatelineWords words;
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
    this.words = new DatelineWords(lexicon, text, limit);
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
    int end = words.afterDomain(named.get());
    if (place.isEmpty() && !standsAlone(end)) {
      return false;
    }
    agency = Optional.of(TextSpan.of(at, end));
    at = end;
    return true;
  }

  /** Whether a mark closes the agency or it is all there is, and its name no word of pages. */
  private boolean standsAlone(int end) {
    boolean whole = at == start && end == limit && !cut;
    String name = lowerCase(text.substring(at, end));
    return (words.isMark(end) || whole) && !lexicon.words().is("no-agency", name);
  }

  private boolean place() {
    if (place.isPresent()) {
      return region();
    }
    Optional<Integer> named = lexicon.cities().endOfName(text, at, limit);
    int end = named.isPresent() ? named.get() : words.afterName(at);
    if (end <= at) {
      return false;
    }
    city = named.isPresent();
    known = city;
    located = city;
    capitals = words.isUpperCase(at, end);
    int last = words.afterOtherPlaces(end);
    place = Optional.of(TextSpan.of(at, last));
    at = last;
    return true;
  }

  /** Reads "Azerbaijan" after "BAKU,", "N.Y." after "HEMPSTEAD,", a second city, a street. */
  private boolean region() {
    Optional<Integer> named = lexicon.regions().endOfName(text, at, limit);
    if (named.isEmpty()) {
      named = lexicon.cities().endOfName(text, at, limit);
    }
    int end = named.isPresent() ? named.get() : words.afterName(at);
    if (end <= at || date.isPresent() || agency.isPresent()) {
      return false;
    }
    if (named.isEmpty() && !words.isUpperCase(at, end) && !words.isMark(end)) {
      return false;
    }
    boolean comma = text.substring(start, at).stripTrailing().endsWith(",");
    known |= named.isPresent();
    located |= comma && named.isPresent();
    place = Optional.of(TextSpan.of(place.orElseThrow().start(), end));
    at = end;
    return true;
  }

  private boolean islamicDate() {
    int end = words.afterIslamicDate(at);
    boolean read = end > at;
    at = end;
    return read;
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
      at = words.afterDashes(at);
      return true;
    }
    // "Tokyo 4 April 2024", "MOSCOW April 3": a date needs no comma before it, nor an agency.
    return Character.isDigit(c) || Character.isUpperCase(c);
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
    int end = words.afterDashes(next);
    return isItemAfter(end) ? -1 : end;
  }

  /** "GENEVA The envoys met": a place in capitals that has lost agency and mark. */
  private boolean isBare(int next) {
    int end = words.afterWord(next);
    boolean sentence = end > next && Character.isUpperCase(text.charAt(next));
    boolean shortened = text.substring(next, end).contains(".");
    return capitals
        && located
        && date.isEmpty()
        && agency.isEmpty()
        && next > at
        && sentence
        && (shortened || end - next == 1 || !words.isUpperCase(next, end));
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
        || (place.isEmpty() && lexicon.cities().endOfName(text, ahead.at, limit).isPresent())
        || (comma && place.isPresent() && ahead.region());
  }

  private Optional<DatelineHead> accept(int close) {
    int next = words.afterSpaces(close);
    boolean whole = next >= limit;
    char mark = text.charAt(close - 1);
    boolean dash = "-\u2013\u2014_|".indexOf(mark) >= 0;
    if ((mark == ',' && !whole) || (mark == ';' && !whole)) {
      return Optional.empty();
    }
    boolean bare = close == at && !bracketed && !whole;
    if (close == at && isGuess()) {
      return Optional.empty();
    }
    boolean accepted = (bare || isEnough(whole, dash, mark)) && (whole || isBeginning(next));
    return accepted
        ? Optional.of(new DatelineHead(start, close, place, date, agency))
        : Optional.empty();
  }

  /** "Deputy Head (Roads) Jane Roe met": capitals before a bracket that need be neither. */
  private boolean isGuess() {
    return bracketed
        && date.isEmpty()
        && !known
        && !capitals
        && agency.isPresent()
        && !lexicon.agencies().contains(text.substring(agency.get().start(), agency.get().end()));
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

  private static String lowerCase(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private boolean isAt(char c) {
    return at < limit && text.charAt(at) == c;
  }

  private void skipSpaces() {
    at = words.afterSpaces(at);
  }
}
