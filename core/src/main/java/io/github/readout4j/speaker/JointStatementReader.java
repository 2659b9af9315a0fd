package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Reads who makes a statement together: by its headline, "Statement of President Roe and Prime
 * Minister Doe", "Joint statement between Ruritania and Cordavia"; by the line above it, "The
 * following statement was released by the Governments of Ruritania and Cordavia"; or by its first
 * words, "We, the Foreign Ministers of Ruritania and Cordavia,".
 */
final class JointStatementReader {

  private static final Set<String> DOCUMENTS =
      WordSet.of("statement declaration communique communiqué message");
  private static final Set<String> LINKS = WordSet.of("of by from between issued");

  private static final Set<String> LEADS = WordSet.of("following text below");

  private static final Set<Kind> BODIES = Set.of(Kind.STATE, Kind.ORGANIZATION);

  private final Discourse discourse;
  private final Narrator narrator;

  JointStatementReader(Discourse discourse, Narrator narrator) {
    this.discourse = discourse;
    this.narrator = narrator;
  }

  /**
   * Returns the mentions of those who make it, which may be one such as "the Ministers of Ruritania
   * and Cordavia"; empty if the text does not tell.
   */
  List<Mention> authors() {
    List<Mention> authors = headline();
    return authors.isEmpty() ? told() : authors;
  }

  /**
   * Where "we" stands before the names of those who say it, "We, Ruritania and Cordavia"; or -1.
   */
  static int namedWe(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("we") && sentence.word(i + 1).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private List<Mention> told() {
    for (Sentence line : discourse.sentences().sentences()) {
      int before = Meetings.isHeadline(line) ? -1 : by(line);
      boolean own = before < 0 && narrator.isNarrated();
      before = own ? namedWe(line, 0, line.size()) + 1 : before;
      List<Mention> authors = before > 0 ? listed(line, before + 1) : List.of();
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  /** The "by" of "The following statement was released by Ruritania", or -1. */
  private static int by(Sentence line) {
    int document = document(line);
    boolean follows = document > 0 && leads(line, document);
    for (int i = document + 1; follows && i < line.size(); i++) {
      if (line.word(i).equals("by")) {
        return i;
      }
    }
    return -1;
  }

  /** "The following statement", "The text of the statement". */
  private static boolean leads(Sentence line, int document) {
    return LEADS.stream().anyMatch(word -> line.holds(word, 0, document));
  }

  private List<Mention> listed(Sentence line, int from) {
    List<Mention> all = discourse.mentions(line.index());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).from() >= from) {
        boolean starts = all.get(i).from() - from <= 1;
        return starts ? SubjectReader.joined(line, all, i) : List.of();
      }
    }
    return List.of();
  }

  private List<Mention> headline() {
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
    int to = topic(line, document);
    List<Mention> all =
        discourse.mentions(line.index()).stream()
            .filter(it -> it.from() > from && it.from() < to)
            .toList();
    List<Mention> people = all.stream().filter(it -> it.kind() == Kind.PERSON).toList();
    boolean bodies = all.stream().allMatch(it -> BODIES.contains(it.kind()));
    return people.size() > 1 ? people : bodies ? all : List.of();
  }

  /** "Statement of the Ministry regarding the Fund": what it is about has not made it. */
  private static int topic(Sentence line, int document) {
    for (int i = document + 1; i < line.size(); i++) {
      switch (line.word(i)) {
        case "regarding", "concerning", "about" -> {
          return i;
        }
        default -> {}
      }
    }
    return line.size();
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
