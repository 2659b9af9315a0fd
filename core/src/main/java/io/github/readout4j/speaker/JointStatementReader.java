package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Reads who makes a statement together by its headline: "Statement of President Roe and Prime
 * Minister Doe", "Joint statement between Ruritania and Cordavia".
 */
final class JointStatementReader {

  private static final Set<String> DOCUMENTS =
      WordSet.of("statement declaration communique communiqué message");
  private static final Set<String> LINKS = WordSet.of("of by from between issued");

  private static final Set<Kind> BODIES = Set.of(Kind.STATE, Kind.ORGANIZATION);

  private final Discourse discourse;

  JointStatementReader(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the mentions of those who make it; empty if the headline does not tell of several. */
  List<Mention> authors() {
    for (Sentence line : discourse.sentences().sentences()) {
      int document = Meetings.isHeadline(line) ? document(line) : -1;
      if (document >= 0) {
        List<Mention> authors = authors(line, document);
        if (authors.size() > 1) {
          return authors;
        }
      }
    }
    return List.of();
  }

  private List<Mention> authors(Sentence line, int document) {
    boolean joint = document > 0 && line.word(document - 1).equals("joint");
    boolean linked = LINKS.contains(line.word(document + 1));
    if (!joint && !linked) {
      return List.of();
    }
    int from = linked ? document : -1;
    List<Mention> all =
        discourse.mentions(line.index()).stream().filter(it -> it.from() > from).toList();
    List<Mention> people = all.stream().filter(it -> it.kind() == Kind.PERSON).toList();
    boolean bodies = all.stream().allMatch(it -> BODIES.contains(it.kind()));
    return people.size() > 1 ? people : bodies ? all : List.of();
  }

  private static int document(Sentence line) {
    for (int i = 0; i < line.size(); i++) {
      if (DOCUMENTS.contains(line.word(i))) {
        return i;
      }
    }
    return -1;
  }
}
