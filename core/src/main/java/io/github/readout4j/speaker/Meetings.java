package io.github.readout4j.speaker;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.List;

/** The clauses of a document that tell that parties met or spoke, by sentence. */
final class Meetings {

  private final MeetingReader reader;
  private final List<List<MeetingClause>> bySentence = new ArrayList<>();

  Meetings(Discourse discourse, EncounterWords words) {
    this.reader = new MeetingReader(words, discourse);
    for (Sentence sentence : discourse.sentences().sentences()) {
      bySentence.add(isHeadline(sentence) ? headline(sentence) : reader.read(sentence));
    }
  }

  private List<MeetingClause> headline(Sentence sentence) {
    MeetingClause clause = reader.headline(sentence);
    return clause == null ? List.of() : List.of(clause);
  }

  static boolean isHeadline(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    return kind == Block.Kind.HEADLINE || kind == Block.Kind.SUBHEADLINE;
  }

  /** Returns the clauses of the sentence, in text order. */
  List<MeetingClause> in(int sentence) {
    return bySentence.get(sentence);
  }
}
