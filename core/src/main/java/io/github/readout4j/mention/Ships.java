package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** The names of ships, which are often those of people: "HMS Queen Anna", "the USS Jane Roe". */
final class Ships {

  private static final Set<String> PREFIXES =
      Set.of(
          "HMS", "HMAS", "HMCS", "HMNZS", "USS", "USNS", "USCGC", "RFA", "INS", "JS", "ROKS", "BRP",
          "KRI", "PNS", "TCG", "SS", "MV", "RMS");
  private static final int LONGEST = 5;

  private Ships() {}

  /** Returns the token after the ship that begins at the token, or the token itself. */
  static int end(Sentence sentence, int from) {
    int prefix = sentence.tag(from) == Tag.DET ? from + 1 : from;
    if (prefix >= sentence.size() || !PREFIXES.contains(sentence.token(prefix).text())) {
      return from;
    }
    int to = prefix + 1;
    while (to < sentence.size()
        && to - prefix < LONGEST
        && CapitalizedWords.isCapitalized(sentence.token(to))) {
      to++;
    }
    return to > prefix + 1 ? to : from;
  }
}
