package io.github.readout4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the web, for the text that it is about: headline and paragraphs, without the rest. */
final class Page {

  /** What is never part of the text. */
  private static final String FURNITURE =
      "script, style, noscript, template, svg, iframe, form, button, nav, aside, footer, figure, "
          + "[role=navigation], [role=complementary], [role=search], [role=banner], "
          + "[role=contentinfo], [aria-hidden=true], [hidden]";

  private static final String CONTAINERS = "article, main, [role=main], [itemprop=articleBody]";

  private final Document document;

  private Page(Document document) {
    this.document = document;
  }

  /** Reads a page in the character set that it declares, or UTF-8. */
  static Page parse(byte[] bytes) {
    try {
      return new Page(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes can always be read", e);
    }
  }

  /** Returns the text with the day on which the page says it was published. */
  Text text(String name) {
    Optional<LocalDate> published = published();
    Optional<String> headline =
        document.select("h1").stream().map(Element::text).filter(it -> !it.isBlank()).findFirst();
    document.select(FURNITURE).remove();
    String body = PlainText.of(main());
    String text =
        headline.filter(it -> !body.contains(it)).map(it -> it + "\n\n" + body).orElse(body);
    return new Text(name, text, published);
  }

  /** The innermost container with nearly all of the prose, or what holds most of it directly. */
  private Element main() {
    Element longest = longest().orElse(document.body());
    List<Element> containers = document.select(CONTAINERS);
    int most = containers.stream().mapToInt(Page::prose).max().orElse(0);
    return containers.stream()
        .filter(it -> most > 0 && prose(it) * 10L >= most * 8L)
        .reduce((outer, inner) -> inner)
        .filter(it -> prose(it) >= prose(longest))
        .orElse(longest);
  }

  /** The element that holds most prose directly. */
  private Optional<Element> longest() {
    return document.select("p").stream()
        .map(Element::parent)
        .filter(parent -> parent != null)
        .distinct()
        .max(Comparator.comparingInt(Page::ownProse));
  }

  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(it -> it.text().length()).sum();
  }

  private static int ownProse(Element element) {
    return element.children().stream()
        .filter(child -> child.nameIs("p"))
        .mapToInt(child -> child.text().length())
        .sum();
  }

  private Optional<LocalDate> published() {
    return Stream.concat(
            document.select("meta[property=article:published_time]").eachAttr("content").stream(),
            document.select("time[datetime]").eachAttr("datetime").stream())
        .flatMap(value -> day(value).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
