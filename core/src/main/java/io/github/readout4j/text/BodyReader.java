package io.github.readout4j.text;

import io.github.readout4j.date.DateExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs, lists, turns and notes below the head of a page. Used once per page. */
final class BodyReader {

  private static final int LONGEST_ITEM = 200;
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_END_MARK = 200;

  /** A dateline stands in one of so many passages. */
  private static final int LAST_HEAD = 4;

  private final Page page;
  private final DatelineReader datelines;
  private final Block.@Nullable Kind[] marked;
  private final Outline outline;
  private final Passages passages;
  private final Bullets bullets;
  private final TurnLabels labels;
  private final int lastBracket;

  private Optional<DatelineHead> dateline;
  private boolean begun;
  private int texts;
  private boolean inList;

  BodyReader(
      Page page,
      DatelineReader datelines,
      Block.@Nullable Kind[] marked,
      Outline outline,
      Passages passages,
      Optional<DatelineHead> dateline) {
    this.page = page;
    this.datelines = datelines;
    this.marked = marked;
    this.outline = outline;
    this.passages = passages;
    this.bullets = passages.bullets();
    this.labels = passages.labels();
    this.lastBracket = page.clean().lastIndexOf('(');
    this.dateline = dateline;
  }

  Optional<DatelineHead> dateline() {
    return dateline;
  }

  void read(int from) {
    List<Passage> found = gather(from);
    int foot = foot(found);
    Transcript transcript = Transcript.of(found, page, labels, datelines);
    for (int i = 0; i < found.size(); i++) {
      Passage passage = found.get(i);
      Block.Kind kind = passage.kind();
      if (kind != null) {
        outline.add(kind, passage.line());
      } else if (transcript.isTurn(i)) {
        turn(passage.line(), transcript.isLabelled(i));
      } else if (i >= foot || isDatelineBelowHead(passage.line())) {
        outline.add(Block.Kind.DATELINE, passage.line());
      } else {
        text(passage, i + 1 < found.size() ? found.get(i + 1) : null);
      }
    }
  }

  /** Returns the passage with which the place and day below the text begin. */
  private int foot(List<Passage> found) {
    int last = found.size() - 1;
    while (last > 0 && found.get(last).kind() != null) {
      last--;
    }
    if (last < 1 || dateline.isPresent()) {
      return found.size();
    }
    Optional<DatelineHead> head = whole(found.get(last).line());
    if (head.flatMap(DatelineHead::date).flatMap(DateExpression::fullDay).isEmpty()) {
      return found.size();
    }
    Optional<DatelineHead> place =
        whole(found.get(last - 1).line()).filter(DatelineHead::isPlaceOnly);
    dateline = place.map(above -> above.with(head.get())).or(() -> head);
    return place.isPresent() ? last - 1 : last;
  }

  private Optional<DatelineHead> whole(Page.Line line) {
    return datelines.whole(page.clean(), line.start(), line.end());
  }

  /** A full date on a line of its own that follows the first lines of the page. */
  private boolean isDatelineBelowHead(Page.Line line) {
    if (dateline.isPresent() || ++texts > LAST_HEAD) {
      return false;
    }
    Optional<DatelineHead> head = whole(line);
    boolean full =
        head.isPresent()
            && head.get().date().isPresent()
            && head.get().date().get().fullDay().isPresent();
    dateline = full ? head : Optional.empty();
    return full;
  }

  /**
   * A passage of the body.
   *
   * @param line where it stands
   * @param kind what it is, if that is known beforehand
   * @param alone whether no other passage touches it
   */
  record Passage(Page.Line line, Block.@Nullable Kind kind, boolean alone) {}

  private List<Passage> gather(int from) {
    List<Passage> found = new ArrayList<>();
    int at = from;
    while (at < page.size()) {
      if (page.isBlank(at)) {
        at++;
      } else if (marked[at] != null) {
        found.add(new Passage(page.line(at), marked[at], true));
        at++;
      } else {
        int end = endOfChunk(at);
        List<Page.Line> lines = passages.of(at, end);
        for (Page.Line line : lines) {
          found.add(new Passage(line, null, lines.size() == 1));
        }
        at = end;
      }
    }
    return found;
  }

  private int endOfChunk(int at) {
    int end = at + 1;
    while (end < page.size() && !page.isBlank(end) && marked[end] == null) {
      end++;
    }
    return end;
  }

  private void turn(Page.Line line, boolean labelled) {
    begun = true;
    if (isStageDirection(line)) {
      outline.add(Block.Kind.NOTE, line);
    } else {
      outline.add(labelled ? Block.Kind.TURN : Block.Kind.SPEECH, line);
    }
  }

  /** A line in brackets below which there are none: "(Reporting by Jane Roe)", "(Applause.)". */
  private boolean isStageDirection(Page.Line line) {
    String clean = page.clean();
    return clean.charAt(line.start()) == '('
        && clean.charAt(line.end() - 1) == ')'
        && line.start() >= lastBracket;
  }

  private void text(Passage passage, @Nullable Passage next) {
    Page.Line line = withoutEndMark(passage.line());
    if (isNote(line)) {
      outline.add(Block.Kind.NOTE, line);
    } else if (bullets.endOfBullet(page.clean(), line.start(), line.end()) > 0) {
      items(line);
      inList = true;
    } else if (inList && isListEntry(line)) {
      outline.add(Block.Kind.LIST_ITEM, line);
    } else if (isHeading(passage, line, next)) {
      outline.add(Block.Kind.SUBHEADLINE, line);
    } else {
      paragraph(line);
    }
    begun = true;
    if (line.end() < passage.line().end()) {
      outline.add(Block.Kind.FURNITURE, endMark(line.end(), passage.line().end()));
    }
  }

  private Page.Line endMark(int from, int to) {
    return Page.trim(page.clean(), from, to);
  }

  /** Leaves out the "###" or "(END)" that stands behind the last sentence. */
  private Page.Line withoutEndMark(Page.Line line) {
    String clean = page.clean();
    int space = Search.last(clean, ' ', line.start(), line.end());
    // "# # #" is three words.
    while (space > line.start()
        && line.end() - space <= LONGEST_END_MARK
        && PageMarks.isEndMark(clean.substring(space, line.end()))) {
      Page.Line rest = Page.trim(clean, line.start(), space);
      boolean closed = ".!?\"')".indexOf(clean.charAt(rest.end() - 1)) >= 0;
      if (closed) {
        return rest;
      }
      space = Search.last(clean, ' ', line.start(), rest.end());
    }
    return line;
  }

  private boolean isNote(Page.Line line) {
    return begun && isStageDirection(line);
  }

  private void items(Page.Line line) {
    List<Integer> starts = bullets.itemStarts(page.clean(), line.start(), line.end());
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : line.end();
      outline.add(Block.Kind.LIST_ITEM, Page.trim(page.clean(), starts.get(i), end));
    }
  }

  /** An entry of a list without bullets: a name, a body. */
  private boolean isListEntry(Page.Line line) {
    return line.length() <= LONGEST_ITEM && !endsSentence(line);
  }

  private boolean endsSentence(Page.Line line) {
    char last = page.clean().charAt(line.end() - 1);
    return last == '.' || last == '!' || last == '?' || last == ':' || last == '"';
  }

  private boolean isHeading(Passage passage, Page.Line line, @Nullable Passage next) {
    return passage.alone()
        && next != null
        && next.kind() == null
        && line.length() <= LONGEST_HEADING
        && !endsSentence(line)
        && page.clean().charAt(line.end() - 1) != ','
        && Character.isUpperCase(page.clean().charAt(line.start()));
  }

  private void paragraph(Page.Line line) {
    Page.Line rest = line;
    if (dateline.isEmpty() || !dateline.get().isComplete()) {
      Optional<DatelineHead> head =
          texts > LAST_HEAD
              ? Optional.empty()
              : datelines.at(page.clean(), line.start(), line.end());
      if (head.isPresent() && (head.get().agency().isPresent() || !begun)) {
        dateline =
            Optional.of(dateline.isPresent() ? head.get().below(dateline.get()) : head.get());
        outline.add(Block.Kind.DATELINE, line.start(), head.get().end());
        rest = Page.trim(page.clean(), head.get().end(), line.end());
      }
    }
    int list = inlineList(rest);
    inList = page.clean().charAt(line.end() - 1) == ':';
    if (list > 0) {
      outline.add(Block.Kind.PARAGRAPH, Page.trim(page.clean(), rest.start(), list));
      items(new Page.Line(list, rest.end()));
    } else {
      outline.add(Block.Kind.PARAGRAPH, rest);
    }
  }

  /** Returns where a list begins in the paragraph, as in "Participants included: - A - B", or 0. */
  private int inlineList(Page.Line line) {
    for (String lead : new String[] {": - ", ": \u2022 ", ": 1. ", ": \u2013 "}) {
      int at = Search.first(page.clean(), lead, line.start(), line.end());
      if (at >= 0 && at + lead.length() < line.end()) {
        int start = at + 2;
        int items = bullets.itemStarts(page.clean(), start, line.end()).size();
        return items > 1 ? start : 0;
      }
    }
    return 0;
  }
}
