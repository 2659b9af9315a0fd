package io.github.readout4j.sentence;

import io.github.readout4j.text.Block;
import io.github.readout4j.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of a document that stand in double quotation marks.
 *
 * <p>A quotation ends with its paragraph even if no mark closes it; a paragraph that follows and
 * opens with a mark goes on with it, as printers do with quotations of several paragraphs.
 */
final class QuotationFinder {

  private QuotationFinder() {}

  static List<Quotation> find(Document document) {
    List<Quotation> quotations = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.BLANK && block.kind() != Block.Kind.FURNITURE) {
        findIn(document, block, quotations);
      }
    }
    return List.copyOf(quotations);
  }

  private static void findIn(Document document, Block block, List<Quotation> quotations) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      if (document.clean().charAt(i) != '"') {
        continue;
      }
      if (open < 0) {
        open = closes(document.text().charAt(i)) ? -1 : i;
      } else if (opens(document.text().charAt(i)) || opensAnew(document, i)) {
        quotations.add(new Quotation(open, i, false));
        open = i;
      } else {
        quotations.add(new Quotation(open, i + 1, true));
        open = -1;
      }
    }
    if (open >= 0) {
      quotations.add(new Quotation(open, block.end(), false));
    }
  }

  private static boolean opens(char mark) {
    return mark == '\u201c' || mark == '\u2018' || mark == '\u00ab' || mark == '\u201e';
  }

  /** A straight mark between a full stop with a space and a capital cannot close. */
  private static boolean opensAnew(Document document, int i) {
    String clean = document.clean();
    return document.text().charAt(i) == '"'
        && i > 1
        && i + 1 < clean.length()
        && Character.isUpperCase(clean.charAt(i + 1))
        && clean.charAt(i - 1) == ' '
        && ".!?".indexOf(clean.charAt(i - 2)) >= 0;
  }

  private static boolean closes(char mark) {
    return mark == '\u201d' || mark == '\u2019' || mark == '\u00bb';
  }
}
