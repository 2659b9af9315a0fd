package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes readouts as one page of HTML that needs nothing else: no script, no file beside it, no
 * network.
 */
final class HtmlWriter implements ReadoutWriter {

  /** A longer list of documents is of no use, and the memory it takes would grow with them. */
  static final int LONGEST_LIST = 1000;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="readout">
      <title>%s</title>
      <style>
      %s</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the text</a>
      <header>
      <h1>Readouts</h1>
      <p class="key"><span class="source i0" data-n="1">Who speaks</span> has a colour and a number; \
      <span class="cue i0">the word that reports it</span> is underlined; \
      <span class="said t0">what is said</span> has a tint; \
      <span class="agreement">an agreement</span> is dotted.</p>
      </header>
      <main id="main">
      """;

  private static final String TO_THE_LIST =
      "<p class=\"to-list\"><a href=\"#documents\">All documents</a></p>\n";

  private final Writer out;
  private final boolean single;
  private final List<String> names = new ArrayList<>();
  private int count;

  /**
   * Writes a page.
   *
   * @param single whether there can be no more than one readout
   */
  HtmlWriter(Writer out, boolean single) {
    this.out = out;
    this.single = single;
  }

  @Override
  public void write(ReadoutLine line) throws IOException {
    if (count == 0) {
      head(line.document());
      // The list comes last, when all names are known.
      out.write(single ? "" : TO_THE_LIST);
    }
    count++;
    if (names.size() <= LONGEST_LIST) {
      names.add(line.document());
    }
    out.write(HtmlReport.of(line, "d" + count));
  }

  private void head(String title) throws IOException {
    out.write(HEAD.formatted("Readout: " + Html.line(title), style()));
  }

  @Override
  public void finish() throws IOException {
    if (count == 0) {
      head("none");
      out.write("<p>There is nothing to show.</p>\n");
    }
    out.write("</main>\n<footer id=\"documents\">\n");
    if (count > LONGEST_LIST) {
      out.write("<p>These were " + count + " documents, too many to list.</p>\n");
    } else if (!single && count > 0) {
      list();
    }
    out.write("<p>Read by machine: check what matters against the text.</p>\n");
    out.write("</footer>\n</body>\n</html>\n");
  }

  private void list() throws IOException {
    out.write("<nav aria-label=\"Documents\">\n<ul>\n");
    for (int i = 0; i < names.size(); i++) {
      out.write("<li><a href=\"#d" + (i + 1) + "\">" + Html.line(names.get(i)) + "</a></li>\n");
    }
    out.write("</ul>\n</nav>\n");
  }

  private static String style() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
