package io.github.readout4j.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks the lines of a page that are furniture or notes. Page in, a kind for each such line out;
 * immutable.
 */
final class FurnitureFinder {

  private static final int LONGEST = 220;

  /** A line under "Related Posts" that is longer and ends like a sentence is text again. */
  private static final int LONGEST_LINK = 160;

  private final Furniture furniture;
  private final PageMarks marks;

  FurnitureFinder(Furniture furniture, PageMarks marks) {
    this.furniture = furniture;
    this.marks = marks;
  }

  /** Returns the kind of each line, null where the line is text. */
  Block.@Nullable Kind[] mark(Page page) {
    Block.@Nullable Kind[] kinds = new Block.Kind[page.size()];
    int at = 0;
    while (at < page.size()) {
      at = page.isBlank(at) ? at + 1 : markFrom(page, at, kinds);
    }
    return kinds;
  }

  private int markFrom(Page page, int at, Block.@Nullable Kind[] kinds) {
    Page.Line line = page.line(at);
    if (marks.isFurniture(page, line)) {
      kinds[at] = Block.Kind.FURNITURE;
      return at + 1;
    }
    Optional<Furniture.Entry> entry = furniture.of(page.lower(line, LONGEST));
    if (entry.isEmpty()) {
      return at + 1;
    }
    int end = end(page, at, entry.get());
    for (int i = at; i < end; i++) {
      kinds[i] = entry.get().kind();
    }
    return end;
  }

  private int end(Page page, int at, Furniture.Entry entry) {
    return switch (entry.scope()) {
      case LINE -> at + 1;
      case TAIL -> isInTail(page, at) ? page.size() : at + 1;
      case LINKS -> isInTail(page, at) ? page.size() : afterLinks(page, at + 1);
      case NOTE -> afterParagraph(page, at + 1);
    };
  }

  /** Whether the text before is longer than what comes after. */
  private static boolean isInTail(Page page, int at) {
    return page.line(at).start() * 2 > page.clean().length();
  }

  private static int afterLinks(Page page, int at) {
    int end = at;
    while (end < page.size() && (page.isBlank(end) || isLink(page, end))) {
      end++;
    }
    // What stands last is as likely the headline of the text that follows.
    return end;
  }

  private static boolean isLink(Page page, int at) {
    Page.Line line = page.line(at);
    char last = page.clean().charAt(line.end() - 1);
    return line.length() <= LONGEST_LINK && ".!?\"':;,".indexOf(last) < 0;
  }

  private static int afterParagraph(Page page, int at) {
    int end = at;
    while (end < page.size() && page.isBlank(end)) {
      end++;
    }
    while (end < page.size() && !page.isBlank(end)) {
      end++;
    }
    return end;
  }
}
