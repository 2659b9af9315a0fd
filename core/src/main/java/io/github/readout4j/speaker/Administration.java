package io.github.readout4j.speaker;

import io.github.readout4j.mention.Naming;
import io.github.readout4j.sentence.Sentence;
import java.util.Optional;

/**
 * The two leaders whom the name of an administration holds, "the Roe-Poe Administration", where a
 * text has only their offices: "the President", "the Vice President".
 */
final class Administration {

  private final Discourse discourse;

  Administration(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the name of who holds the office, if it is one of the two. */
  Optional<String> holder(Naming naming) {
    if (!naming.head().equals("president") || naming.country().isPresent()) {
      return Optional.empty();
    }
    return switch (naming.role()) {
      case "head-of-state" -> pair().map(pair -> pair.substring(0, pair.indexOf('-')));
      case "deputy-head" -> pair().map(pair -> pair.substring(pair.indexOf('-') + 1));
      default -> Optional.empty();
    };
  }

  private Optional<String> pair() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        String pair = sentence.token(i - 1).text();
        int hyphen = pair.indexOf('-');
        if (sentence.word(i).equals("administration")
            && isName(pair, 0, hyphen)
            && isName(pair, hyphen + 1, pair.length())) {
          return Optional.of(pair);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String pair, int from, int to) {
    return to - from > 1
        && Character.isUpperCase(pair.charAt(from))
        && pair.indexOf('-', from) <= to;
  }
}
