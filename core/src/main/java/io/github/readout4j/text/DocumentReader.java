package io.github.readout4j.text;

import io.github.readout4j.date.DateExpressions;
import io.github.readout4j.date.Reference;
import io.github.readout4j.model.Dateline;
import io.github.readout4j.model.TextSpan;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a document: headline, dateline, issuer, paragraphs, lists, turns of a transcript,
 * notes, and the furniture of the page it was copied from.
 *
 * <p>Any text can be read; one of white space alone has a single blank block, the empty text none.
 * Immutable and thread-safe.
 */
public final class DocumentReader {

  private final PageWords words;
  private final FurnitureFinder furniture;
  private final DatelineReader datelines;
  private final Bullets bullets = new Bullets();
  private final TurnLabels labels;
  private final CleanBlocks cleaner;
  private final UnreadFinder unreadFinder;

  /** Creates a reader with the shipped words. */
  public DocumentReader() {
    this(DateExpressions.standard());
  }

  DocumentReader(DateExpressions dates) {
    this.words = PageWords.standard();
    this.furniture = new FurnitureFinder(Furniture.standard(), new PageMarks(words));
    this.datelines = new DatelineReader(dates, words);
    this.labels = new TurnLabels(words);
    this.unreadFinder = new UnreadFinder(words);
    this.cleaner = new CleanBlocks(bullets, words);
  }

  /** Returns a reader with the shipped words. */
  public static DocumentReader standard() {
    return new DocumentReader();
  }

  /** Returns the document that the text is. */
  public Document read(String text) {
    char[] clean = CleanCopy.of(text);
    Page page = Page.of(new String(clean));
    Outline outline = new Outline();
    Block.@Nullable Kind[] marked = furniture.mark(page);
    Passages passages = new Passages(page, words, bullets, labels);

    HeadReader head = new HeadReader(page, words, datelines, marked, outline, passages);
    int bodyAt = head.read();
    BodyReader body = new BodyReader(page, datelines, marked, outline, passages, head.dateline());
    body.read(bodyAt);

    List<Block> found = outline.blocks(text.length());
    List<Unread> unread = found.isEmpty() ? List.of() : unreadFinder.find(page.clean(), found);
    List<Block> blocks = unread.isEmpty() ? found : without(found, unread);
    return new Document(
        text,
        cleaner.clean(clean, blocks),
        blocks,
        body.dateline().isPresent()
            ? Optional.of(dateline(text, body.dateline().get()))
            : Optional.empty(),
        head.headline(),
        head.issuer(),
        unread);
  }

  private static List<Block> without(List<Block> blocks, List<Unread> unread) {
    BitSet out = new BitSet();
    for (Unread stretch : unread) {
      out.set(stretch.span().start(), stretch.span().end());
    }
    return blocks.stream().map(block -> out.get(block.start()) ? left(block) : block).toList();
  }

  private static Block left(Block block) {
    return switch (block.kind()) {
      case BLANK, FURNITURE -> block;
      default -> new Block(Block.Kind.UNREAD, block.start(), block.end());
    };
  }

  private static Dateline dateline(String text, DatelineHead head) {
    return Dateline.builder()
        .span(TextSpan.of(head.start(), head.end()))
        .place(head.place().map(place -> place.in(text)))
        .date(head.date().map(date -> date.mention(Reference.unknown())))
        .agency(head.agency().map(agency -> agency.in(text)))
        .build();
  }
}
