package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Finds topics that a sentence tells with "be".
 *
 * <p>"Trade was another item on the agenda"; "The main subject of the talks was trade". The cue is
 * the noun that calls it a topic.
 */
final class CopularTopics {

  private static final Set<String> TOPICS =
      Set.of(
          "item",
          "items",
          "topic",
          "topics",
          "subject",
          "subjects",
          "focus",
          "theme",
          "themes",
          "agenda",
          "point",
          "points",
          "issue",
          "issues",
          "priority");
  private static final Set<String> ALWAYS =
      Set.of(
          "item", "topic", "topics", "subject", "subjects", "focus", "theme", "themes", "agenda");

  private CopularTopics() {}

  static Optional<Cue> find(SentenceView view, Clause clause) {
    if (!clause.verb().copula()
        || clause.kind() != Clause.Kind.MAIN
        || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Optional<Cue> before = topicFirst(view, clause);
    if (before.isEmpty()) {
      before = thereIs(view, clause);
    }
    return before.isPresent() ? before : topicLast(view, clause);
  }

  /** "The main subject of the talks was trade." */
  private static Optional<Cue> topicFirst(SentenceView view, Clause clause) {
    Range subject = clause.subject();
    int head = head(view, subject.from(), subject.to());
    if (!ALWAYS.contains(view.word(head)) || !isOfTalks(view, subject, head)) {
      return Optional.empty();
    }
    int from = clause.verb().to();
    return view.startsPhrase(from) || view.tag(from) == Tag.ADP
        ? Optional.of(cue(clause, head, new Range(from, view.size())))
        : Optional.empty();
  }

  /** "the focus" of a plan is no topic; that of talks, or one without more, is. */
  private static boolean isOfTalks(SentenceView view, Range subject, int head) {
    return head + 1 >= subject.to() || CueSubjects.isTalk(view, new Range(head + 2, subject.to()));
  }

  /** "There was broad agreement that": what the talks came to. */
  private static Optional<Cue> thereIs(SentenceView view, Clause clause) {
    int from = clause.verb().to();
    if (!view.word(clause.verb().from() - 1).equals("there")) {
      return Optional.empty();
    }
    int noun = from;
    while (view.tag(noun) == Tag.DET || view.tag(noun) == Tag.ADJ || view.tag(noun) == Tag.ADV) {
      noun++;
    }
    boolean agreed = view.word(noun).equals("agreement") || view.word(noun).equals("consensus");
    String link = view.word(noun + 1);
    boolean linked = link.equals("that") || link.equals("on") || link.equals("about");
    return agreed && linked
        ? Optional.of(agreement(clause, noun, new Range(noun + 2, view.size())))
        : Optional.empty();
  }

  /** "Trade was another item on the agenda." */
  private static Optional<Cue> topicLast(SentenceView view, Clause clause) {
    int from = clause.verb().to();
    int end = view.singlePhraseEnd(from);
    int head = head(view, from, end);
    boolean onAgenda =
        TOPICS.contains(view.word(head))
            && (contains(view, end, "agenda")
                || contains(view, end, "talks")
                || contains(view, end, "discussion")
                || contains(view, end, "discussed"));
    boolean agenda =
        view.word(from).equals("on") && contains(view, from, "agenda") && view.size() - from < 8;
    if (agenda) {
      return Optional.of(cue(clause, clause.verb().head(), clause.subject()));
    }
    return onAgenda ? Optional.of(cue(clause, head, clause.subject())) : Optional.empty();
  }

  private static int head(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TOPICS.contains(view.word(i))) {
        return i;
      }
    }
    return to - 1;
  }

  private static boolean contains(SentenceView view, int from, String word) {
    return view.sentence().holds(word, from, from + 8);
  }

  private static Cue cue(Clause clause, int head, Range content) {
    return cue(clause, head, Act.DISCUSS, content);
  }

  private static Cue agreement(Clause clause, int head, Range content) {
    return cue(clause, head, Act.AGREE, content);
  }

  private static Cue cue(Clause clause, int head, Act act, Range content) {
    return new Cue(
        clause,
        head,
        "be",
        act,
        Optional.empty(),
        false,
        Complement.of("copula", content.from(), false),
        content,
        Range.NONE,
        "talks");
  }
}
