package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;

/** One readout as a part of a page: the text, and beside it what was read from it. */
final class HtmlReport {

  private static final String ARTICLE =
      """
      <article aria-labelledby="%1$s">
      <h2 id="%1$s">%2$s</h2>
      <p class="meta">%3$s</p>
      <div class="columns">
      <section class="text" aria-label="Text">
      %4$s</section>
      <section class="side" aria-label="What was read from it">
      %5$s</section>
      </div>
      </article>
      """;

  private HtmlReport() {}

  /**
   * Returns the readout as HTML.
   *
   * @param id what the names of all places in it begin with, unique on the page
   */
  static String of(ReadoutLine line, String id) {
    Readout readout = line.readout();
    Cast cast = Cast.of(readout);
    return ARTICLE.formatted(
        id,
        Html.line(line.document()),
        encounter(readout),
        MarkedText.of(readout.text(), new Marks(readout, cast, id).all()),
        new Side(readout, cast, id).html());
  }

  private static String encounter(Readout readout) {
    if (readout.encounters().isEmpty()) {
      return "No meeting or call was found in this text.";
    }
    Encounter encounter = readout.encounters().get(0);
    String participants = Words.names(encounter.participants());
    return Html.line(
        Words.encounter(encounter) + (participants.isEmpty() ? "" : ": " + participants));
  }
}
