package io.github.readout4j.text;

import io.github.readout4j.lexicon.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Furniture that shows by its form: end marks, rules, share bars, paths such as "Home > News", bare
 * addresses. Immutable.
 */
final class PageMarks {

  private static final int LONGEST = 200;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern BETWEEN_STEPS =
      Pattern.compile(" [>\u203a\u00bb|/\u2192] | ' | \" ");

  private final PageWords words;

  PageMarks(PageWords words) {
    this.words = words;
  }

  boolean isFurniture(Page page, Page.Line line) {
    String text =
        page.textOf(new Page.Line(line.start(), Math.min(line.end(), line.start() + LONGEST)));
    return isEndMark(text)
        || (line.length() < LONGEST
            && (isShareBar(text)
                || isPath(text)
                || isAddress(text)
                || isPageNumber(text)
                || isClock(text)));
  }

  /** "###", "-30-", "30/", "(END)", a rule. */
  static boolean isEndMark(String text) {
    String ink = text.replace(" ", "").toLowerCase(Locale.ROOT);
    return isRule(ink)
        || switch (ink) {
          case "30/",
              "-30-",
              "/30/",
              "(end)",
              "end",
              "ends",
              "-end-",
              "-ends-",
              "/end/",
              "[end]",
              "(ends)",
              "--end--",
              "endtext",
              "enditem",
              "endit",
              "//",
              "/",
              "(30)",
              "#end",
              "end/" ->
              true;
          default -> false;
        };
  }

  private static boolean isRule(String ink) {
    for (int i = 0; i < ink.length(); i++) {
      if ("#-_=~.\u2013\u2014\u2026\u2022\u00b7|+<>".indexOf(ink.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** "Facebook Twitter Youtube", "Share on Facebook | Tweet", "12 Shares". */
  private boolean isShareBar(String text) {
    List<String> parts = new ArrayList<>();
    boolean sure = false;
    boolean all = true;
    for (String part : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      if (!part.isEmpty()) {
        parts.add(part);
        sure |= words.is("social-sure", part);
        all &= words.is("social", part) || Character.isDigit(part.charAt(0));
      }
    }
    boolean count =
        parts.size() == 2
            && Character.isDigit(parts.get(0).charAt(0))
            && List.of("shares", "views", "comments", "likes", "reads", "comment")
                .contains(parts.get(1));
    return count || (sure && all);
  }

  /** "Home > News > Politics". */
  private static boolean isPath(String text) {
    String[] parts = BETWEEN_STEPS.split(text);
    boolean isPath =
        parts.length > 2 || (parts.length == 2 && parts[0].strip().equalsIgnoreCase("home"));
    boolean dated = text.indexOf('|') >= 0 && Letters.haveDigit(text);
    return isPath
        && !dated
        && text.indexOf('-') < 0
        && Arrays.stream(parts).allMatch(part -> part.length() < 30 && part.indexOf('.') < 0)
        && !text.endsWith(".");
  }

  /** A web or mail address alone, or a line of hashtags. */
  private static boolean isAddress(String text) {
    boolean one = text.indexOf(' ') < 0;
    boolean web =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    boolean mail = text.indexOf('@') > 0 && text.indexOf('.') > 0;
    boolean tags = text.startsWith("#") && text.length() > 1 && Character.isLetter(text.charAt(1));
    return one ? web || mail || tags : tags && allTags(text);
  }

  private static boolean allTags(String text) {
    return Arrays.stream(text.split(" +"))
        .allMatch(part -> part.startsWith("#") || part.startsWith("@"));
  }

  /** "17:40", "2:15 P.M. EDT", "END 3:01 P.M. (Local)". */
  private static boolean isClock(String text) {
    String time = text.startsWith("END ") ? text.substring(4).strip() : text;
    int colon = time.indexOf(':');
    if (colon < 1 || colon > 2 || time.length() < colon + 3 || time.length() > 24) {
      return false;
    }
    String digits = time.substring(0, colon) + time.substring(colon + 1, colon + 3);
    String zone = time.substring(colon + 3);
    return Letters.areDigits(digits)
        && (zone.isEmpty() || " :".indexOf(zone.charAt(0)) >= 0)
        && zone.length() < 16
        && !zone.endsWith("?");
  }

  /** "Page 2 of 3", "- 2 -". */
  private static boolean isPageNumber(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String rest = lower.startsWith("page ") ? lower.substring(5).replace(" of ", "") : lower;
    boolean named = lower.startsWith("page ") || (lower.startsWith("-") && lower.endsWith("-"));
    return named
        && rest.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '-' || c == '/');
  }
}
