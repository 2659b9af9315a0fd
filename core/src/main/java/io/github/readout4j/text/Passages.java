package io.github.readout4j.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a page that were broken for width alone into passages: paragraphs, or items of
 * a list. Lines in, stretches of text out; immutable.
 */
final class Passages {

  /** No one breaks lines wider than this by hand; such lines are paragraphs. */
  private static final int WIDEST = 130;

  private final Page page;
  private final PageWords words;
  private final Bullets bullets;
  private final TurnLabels labels;

  Passages(Page page, PageWords words, Bullets bullets, TurnLabels labels) {
    this.page = page;
    this.words = words;
    this.bullets = bullets;
    this.labels = labels;
  }

  Bullets bullets() {
    return bullets;
  }

  TurnLabels labels() {
    return labels;
  }

  /** Whether the line begins an item of a list or a turn. */
  boolean startsItem(Page.Line line) {
    return bullets.endOfBullet(page.clean(), line.start(), line.end()) > 0
        || labels.endOfLabel(page.clean(), line.start(), line.end()) > 0;
  }

  /** Returns the passages of the lines from the first to just before the last; none is blank. */
  List<Page.Line> of(int first, int last) {
    int width = width(first, last);
    List<Page.Line> passages = new ArrayList<>();
    Page.Line open = page.line(first);
    for (int i = first + 1; i < last; i++) {
      Page.Line next = page.line(i);
      if (goesOn(page.line(i - 1), next, width)) {
        open = new Page.Line(open.start(), next.end());
      } else {
        passages.add(open);
        open = next;
      }
    }
    passages.add(open);
    return passages;
  }

  private int width(int first, int last) {
    int width = 0;
    for (int i = first; i < last; i++) {
      width = Math.max(width, page.line(i).length());
    }
    return width;
  }

  /** Whether the next line goes on with the sentence or paragraph of this one. */
  boolean goesOn(Page.Line line, Page.Line next, int width) {
    String clean = page.clean();
    if (startsItem(next)) {
      return false;
    }
    char begin = clean.charAt(next.start());
    if (Character.isLowerCase(begin) || isOpenEnd(line)) {
      return true;
    }
    if (width > WIDEST) {
      return false;
    }
    // Broken for width if the first word of the next line would not have fitted.
    boolean full = line.length() + 1 + firstWord(next) > width - 2;
    return full && line.length() > 40;
  }

  private boolean isOpenEnd(Page.Line line) {
    String clean = page.clean();
    char last = clean.charAt(line.end() - 1);
    if (last == ',' || (last == '-' && line.length() > 1)) {
      return true;
    }
    int space = Search.last(clean, ' ', line.start(), line.end());
    int from = space < 0 ? line.start() : space + 1;
    return words.is("wrap-end", clean.substring(from, line.end()));
  }

  private int firstWord(Page.Line line) {
    int space = Search.first(page.clean(), ' ', line.start(), line.end());
    return (space < 0 ? line.end() : space) - line.start();
  }
}
