package io.github.readout4j.text;

import java.util.List;
import java.util.Locale;

/**
 * Makes the clean copy of a text ready to be read by sentence: a line break inside a block becomes
 * a space, and so do bullets and stage directions. Immutable.
 */
final class CleanBlocks {

  private static final int LONGEST_DIRECTION = 60;

  private final Bullets bullets;
  private final PageWords words;

  CleanBlocks(Bullets bullets, PageWords words) {
    this.bullets = bullets;
    this.words = words;
  }

  String clean(char[] characters, List<Block> blocks) {
    String before = new String(characters);
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.BLANK) {
        joinLines(characters, block);
      }
      if (block.kind() == Block.Kind.LIST_ITEM) {
        blank(characters, block.start(), bullets.endOfBullet(before, block.start(), block.end()));
      }
      if (block.kind() == Block.Kind.TURN || block.kind() == Block.Kind.SPEECH) {
        blankDirections(characters, before, block);
      }
    }
    return new String(characters);
  }

  /** "(Laughter)", and whatever stands in brackets as a sentence: "(The envoys sign.)". */
  private boolean isDirection(String inside) {
    boolean sentence =
        inside.endsWith(".") && inside.length() > 1 && Character.isUpperCase(inside.charAt(0));
    return sentence || words.is("stage", inside.toLowerCase(Locale.ROOT));
  }

  private static void joinLines(char[] characters, Block block) {
    for (int i = block.start(); i < block.end(); i++) {
      if (characters[i] == '\n') {
        characters[i] = ' ';
      }
    }
  }

  private static void blank(char[] characters, int from, int to) {
    for (int i = from; i < to; i++) {
      characters[i] = ' ';
    }
  }

  /** Blanks "(Applause.)" and the like, which no one says. */
  private void blankDirections(char[] characters, String before, Block block) {
    int open = Search.first(before, '(', block.start(), block.end());
    while (open >= 0) {
      int close =
          Search.first(before, ')', open, Math.min(block.end(), open + LONGEST_DIRECTION + 1));
      if (close >= 0) {
        if (isDirection(before.substring(open + 1, close).strip())) {
          blank(characters, open, close + 1);
        }
      }
      open = Search.first(before, '(', open + 1, block.end());
    }
  }
}
