package io.github.readout4j.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a text as paragraphs of HTML in which marks are shown. Marks may overlap: the text is cut
 * wherever one begins or ends, and each piece carries the styles of those that cover it.
 */
final class MarkedText {

  private static final Pattern PARAGRAPH = Pattern.compile("(?:(?>\\R)[ \\t]*+){2,}+");

  private final String text;
  private final List<Mark> marks;
  private final List<Mark> open = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private int next;

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
  }

  static String of(String text, List<Mark> marks) {
    MarkedText marked = new MarkedText(text, marks);
    int start = 0;
    Matcher gap = PARAGRAPH.matcher(text);
    while (gap.find()) {
      marked.paragraph(start, gap.start());
      start = gap.end();
    }
    marked.paragraph(start, text.length());
    return marked.html.toString();
  }

  private void paragraph(int start, int end) {
    if (text.substring(start, end).isBlank()) {
      return;
    }
    html.append("<p>");
    int from = start;
    for (int to : cuts(start, end)) {
      piece(from, to);
      from = to;
    }
    html.append("</p>\n");
  }

  /** The places where a piece ends, the end of the paragraph last. */
  private SortedSet<Integer> cuts(int start, int end) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(end));
    open.forEach(mark -> cuts.add(mark.span().end()));
    for (int i = next; i < marks.size() && marks.get(i).span().start() < end; i++) {
      cuts.add(marks.get(i).span().start());
      cuts.add(marks.get(i).span().end());
    }
    return new TreeSet<>(cuts.subSet(start + 1, end + 1));
  }

  private void piece(int from, int to) {
    open.removeIf(mark -> mark.span().end() <= from);
    while (next < marks.size() && marks.get(next).span().start() <= from) {
      open.add(marks.get(next));
      next++;
    }
    List<Mark> shown = open.stream().filter(mark -> mark.span().end() > from).toList();
    shown.stream()
        .filter(mark -> mark.startsAt(from) && !mark.id().isEmpty())
        .forEach(mark -> html.append("<span class=\"anchor\" id=\"" + mark.id() + "\"></span>"));
    String words = Html.text(text.substring(from, to));
    html.append(shown.isEmpty() ? words : element(shown, from, words));
  }

  private static String element(List<Mark> shown, int from, String words) {
    String link = shown.stream().map(Mark::link).filter(it -> !it.isEmpty()).findFirst().orElse("");
    String name = link.isEmpty() ? "span" : "a";
    StringBuilder element = new StringBuilder("<" + name);
    attribute("class", styles(shown), element);
    attribute("href", link, element);
    attribute("data-n", first(shown, from), element);
    attribute("title", title(shown), element);
    return element + ">" + words + "</" + name + ">";
  }

  private static void attribute(String name, String value, StringBuilder element) {
    if (!value.isEmpty()) {
      element.append(" " + name + "=\"" + Html.line(value) + "\"");
    }
  }

  /** All styles, but of the backgrounds only the innermost, which began last. */
  private static String styles(List<Mark> shown) {
    List<Mark> tints = shown.stream().filter(Mark::tint).toList();
    return shown.stream()
        .filter(mark -> !mark.tint() || mark.equals(tints.get(tints.size() - 1)))
        .map(Mark::style)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String first(List<Mark> shown, int from) {
    return shown.stream()
        .filter(mark -> mark.startsAt(from) && !mark.badge().isEmpty())
        .map(Mark::badge)
        .findFirst()
        .orElse("");
  }

  private static String title(List<Mark> shown) {
    return shown.stream().map(Mark::title).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }
}
