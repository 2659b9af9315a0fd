package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static final Path READOUTS = Path.of("..", "readouts");

  @Test
  void textStandsThereAsItIs() throws IOException {
    String text = Files.readString(READOUTS.resolve("call-estonia-morocco.txt"));

    assertThat(page(parsed(text)).select(".text").text())
        .isEqualTo(text.replaceAll("\\s+", " ").strip());
  }

  @Test
  void emptyLineEndsParagraphWhateverTheLineEnd() throws IOException {
    for (String end : List.of("\n", "\r\n")) {
      String text = "One" + end + "line." + end + " " + end + "Two.";
      assertThat(page(Readout.builder().text(text).build()).select(".text p").eachText())
          .containsExactly("One line.", "Two.");
    }
  }

  @Test
  void cueIsUnderlinedInTheColourOfItsSpeaker() throws IOException {
    Document page = page(TableWriterTest.readout());

    assertThat(page.select("a.cue").text()).isEqualTo("thanked");
    assertThat(page.select("a.cue").attr("title")).isEqualTo("Ada Roe: thank");
    assertThat(page.select("a.cue").hasClass("i0")).isTrue();
    assertThat(page.select(".text .said.t0").text()).startsWith("his help");
  }

  @Test
  void positionsAndAgreementsStandBesideTheText() throws IOException {
    Element side = page(TableWriterTest.readout()).selectFirst(".side");

    assertThat(side.select("h3").eachText())
        .containsExactly(
            "Speakers", "Where each side stands", "Agreements in play", "Who said what");
    assertThat(side.text()).contains("support his help toward Jon Doe", "in force the Border Pact");
  }

  @Test
  void everyLinkLeadsToOnePlace() throws IOException {
    Document page = page(bundled().toArray(Readout[]::new));

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href]").eachAttr("href"))
        .hasSizeGreaterThan(20)
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @Test
  void pageHasLandmarksAndHeadingsInOrder() throws IOException {
    Document page = page(bundled().toArray(Readout[]::new));

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("body > header, body > main, body > footer, footer > nav")).hasSize(4);
    assertThat(page.select("body").first().child(0).attr("href")).isEqualTo("#main");
    assertThat(page.select("section:not([aria-label]), nav:not([aria-label])")).isEmpty();
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void pageNeedsNothingElse() throws IOException {
    String html = html(TableWriterTest.readout());

    assertThat(Jsoup.parse(html).select("script, link, img, iframe, [src], [onclick]")).isEmpty();
    assertThat(html).doesNotContain("http://", "https://", "url(", "@import");
  }

  @Test
  void listsHoldNothingButItems() throws IOException {
    Document page = page(bundled().toArray(Readout[]::new));

    assertThat(page.select("ul > :not(li)")).isEmpty();
    assertThat(page.select("ul:not(:has(> li))")).isEmpty();
  }

  @Test
  void textFromOutsideIsText() throws IOException {
    String text =
        "President Ada <script>alert(1)</script> Roe said that \"a & b\" \u202Ewas\u0007 so.";

    String html = html(parsed(text));

    assertThat(html).doesNotContain("<script>", "\u202E", "\u0007");
    assertThat(Jsoup.parse(html).select(".text").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void textWithoutAnythingSaysSo() throws IOException {
    assertThat(page(Readout.builder().text("Nothing.").build()).text())
        .contains("No meeting or call was found", "No statement was found");
  }

  @Test
  void pageOfNothingHasNoList() throws IOException {
    assertThat(page().select("main").text()).isEqualTo("There is nothing to show.");
    assertThat(page().select("nav")).isEmpty();
  }

  @Test
  void longRunListsNoDocuments() throws IOException {
    Readout[] many = new Readout[HtmlWriter.LONGEST_LIST + 1];
    Arrays.fill(many, Readout.builder().text("").build());

    Document page = page(many);
    assertThat(page.select("nav")).isEmpty();
    assertThat(page.select("#documents").text()).contains("1001 documents, too many to list");
  }

  private static List<Readout> bundled() throws IOException {
    try (var files = Files.list(READOUTS)) {
      return files.sorted().map(HtmlWriterTest::read).map(HtmlWriterTest::parsed).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Readout parsed(String text) {
    return ReadoutParser.create().parse(text);
  }

  private static Document page(Readout... readouts) throws IOException {
    return Jsoup.parse(html(readouts));
  }

  private static String html(Readout... readouts) throws IOException {
    StringWriter out = new StringWriter();
    HtmlWriter writer = new HtmlWriter(out, readouts.length == 1);
    for (Readout readout : readouts) {
      writer.write(ReadoutLine.builder().document("call.txt").readout(readout).build());
    }
    writer.finish();
    return out.toString();
  }
}
