package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final String ARTICLE =
      "<h1>Roe calls Doe</h1><p>Ada Roe&nbsp;<b>called</b>\n Jon Doe.</p><p>She thanked him.</p>";
  private static final String TEXT =
      "Roe calls Doe\n\nAda Roe called Jon Doe.\n\nShe thanked him.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>%s</article>",
        "<nav><p>Home, news, a long list of other pages of this site</p></nav><main>%s</main>",
        "<div id=a><p>Menu</p></div><div id=b>%s</div><aside><p>Related: more to read</p></aside>",
        "<body>%s<footer><p>All rights reserved, as everybody knows</p></footer>",
        "<main><article>%s</article><p>Ad</p></main><script>var p = '<p>no</p>';</script>",
        "<header>%s</header>",
        "%s",
      })
  void textIsWhatThePageIsAbout(String page) {
    assertThat(text(page.formatted(ARTICLE))).isEqualTo(TEXT);
  }

  @Test
  void headlineOutsideTheTextIsKept() {
    assertThat(text("<h1>Roe calls Doe</h1><article><p>Ada Roe called Jon Doe.</p></article>"))
        .isEqualTo("Roe calls Doe\n\nAda Roe called Jon Doe.\n");
  }

  @Test
  void itemsAndLinesStay() {
    assertThat(
            text("<article><p>They agreed:<ul><li>to meet<li><p>to talk</p></ul>A<br>B</article>"))
        .isEqualTo("They agreed:\n\n- to meet\n- to talk\n\nA\nB\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-04-04T09:00:00Z'>",
        "<time datetime='2024-04-04'>Thursday</time>",
        "<time datetime='soon'>soon</time><time datetime='2024-04-04 10:00'>Thursday</time>",
      })
  void pageTellsItsDay(String html) {
    assertThat(Page.parse((html + ARTICLE).getBytes(UTF_8)).text("a").published())
        .contains(LocalDate.of(2024, 4, 4));
  }

  @Test
  void characterSetIsThatOfThePage() {
    byte[] page = "<meta charset=iso-8859-1><p>Zoë Roe called.</p>".getBytes(ISO_8859_1);

    assertThat(Page.parse(page).text("a").text()).isEqualTo("Zoë Roe called.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html></html>", "<p>", "\u0000", "<article></article>"})
  void pageWithoutTextIsBlank(String page) {
    assertThat(text(page)).isBlank();
  }

  @Test
  @Timeout(20)
  void deepPageIsNoTrouble() {
    assertThat(text("<div>".repeat(20_000) + "<p>Deep.</p>")).contains("Deep.");
  }

  private static String text(String page) {
    return Page.parse(page.getBytes(UTF_8)).text("a").text();
  }
}
