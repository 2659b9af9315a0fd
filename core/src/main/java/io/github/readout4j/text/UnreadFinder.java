package io.github.readout4j.text;

import io.github.readout4j.model.TextSpan;
import io.github.readout4j.text.Unread.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what in a text is neither a readout nor a report: other languages, code, verse, contracts.
 * Blocks in, stretches that are to be left unread out; immutable.
 */
final class UnreadFinder {

  private final PageWords words;

  UnreadFinder(PageWords words) {
    this.words = words;
  }

  /** Returns the stretches, in order; a single one if all of the text is of one such kind. */
  List<Unread> find(String clean, List<Block> blocks) {
    List<Wording> wordings = new ArrayList<>(blocks.size());
    Wording all = Wording.NONE;
    for (Block block : blocks) {
      Wording wording = Wording.of(clean, block.start(), block.end(), words);
      wordings.add(wording);
      all = all.plus(wording);
    }
    if (all.isCode()) {
      return whole(blocks, Reason.CODE);
    }
    if (all.isForeign()) {
      return wordings.stream().anyMatch(Wording::isEnglish)
          ? parts(blocks, wordings, Wording::isForeign)
          : whole(blocks, Reason.OTHER_LANGUAGE);
    }
    Optional<Reason> kind =
        all.isContract()
            ? Optional.of(Reason.CONTRACT)
            : Verse.isVerse(clean) ? Optional.of(Reason.VERSE) : Optional.empty();
    return kind.isPresent()
        ? whole(blocks, kind.get())
        : parts(blocks, wordings, Wording::isSurelyForeign);
  }

  private static List<Unread> whole(List<Block> blocks, Reason reason) {
    int start = blocks.get(0).start();
    int end = blocks.get(blocks.size() - 1).end();
    return List.of(new Unread(TextSpan.of(start, end), reason));
  }

  private static List<Unread> parts(
      List<Block> blocks, List<Wording> wordings, Predicate<Wording> isForeign) {
    List<Unread> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.FURNITURE && isForeign.test(wordings.get(i))) {
        parts.add(new Unread(TextSpan.of(block.start(), block.end()), Reason.OTHER_LANGUAGE));
      }
    }
    return List.copyOf(parts);
  }
}
