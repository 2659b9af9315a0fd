package io.github.readout4j.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers the blocks of a text in order and fills what is left between them with blanks. */
final class Outline {

  private final List<Block> blocks = new ArrayList<>();
  private int end;

  /** Adds a block; what overlaps the one before is left to that. */
  void add(Block.Kind kind, int start, int to) {
    int from = Math.max(start, end);
    if (from >= to) {
      return;
    }
    if (from > end) {
      blocks.add(new Block(Block.Kind.BLANK, end, from));
    }
    blocks.add(new Block(kind, from, to));
    end = to;
  }

  void add(Block.Kind kind, Page.Line line) {
    add(kind, line.start(), line.end());
  }

  boolean has(Block.Kind kind) {
    return blocks.stream().anyMatch(block -> block.kind() == kind);
  }

  /** Returns the blocks of a text of the given length. */
  List<Block> blocks(int length) {
    if (end < length) {
      blocks.add(new Block(Block.Kind.BLANK, end, length));
      end = length;
    }
    return List.copyOf(blocks);
  }
}
