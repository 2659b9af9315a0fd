package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clause that tells of the meeting or call of a document. */
final class MeetingFinder {

  private static final Set<String> OWN = WordSet.of("the their this");
  private static final int FIRST_SENTENCES = 8;
  private static final int FURTHER_SENTENCES = 14;

  private final Discourse discourse;
  private final Meetings meetings;
  private final EncounterWords words;
  private final MentionedPeople who;

  MeetingFinder(Discourse discourse, Meetings meetings, EncounterWords words, MentionedPeople who) {
    this.discourse = discourse;
    this.meetings = meetings;
    this.words = words;
    this.who = who;
  }

  /**
   * Returns the first clause of the body that tells of a meeting; the headline's if the first
   * sentences have none; one further on, as news reports have it, if the headline has none either.
   */
  @Nullable MeetingClause meeting() {
    MeetingClause first = firstTold();
    if (first != null && isArrival(first)) {
      return meetings.in(first.sentence()).stream()
          .filter(clause -> !clause.guests().isEmpty())
          .findFirst()
          .orElse(first);
    }
    if (first == null || !isVague(first)) {
      return first;
    }
    return told(FIRST_SENTENCES).stream()
        .filter(this::namesBoth)
        .findFirst()
        .or(() -> Optional.ofNullable(headline()).filter(line -> refersTo(first, line)))
        .orElse(first);
  }

  /** "arrived in Oslo, where he met Roe": the meeting goes before the arrival. */
  private boolean isArrival(MeetingClause clause) {
    return discourse.sentence(clause.sentence()).word(clause.verb()).startsWith("arrive");
  }

  /** "Foreign ministers agreed at a meeting", "her counterpart": the text names them further on. */
  private boolean isVague(MeetingClause clause) {
    boolean named =
        clause.hosts().stream()
            .anyMatch(m -> m.kind() != Kind.GROUP && m.kind() != Kind.COLLECTIVE);
    boolean counterpart =
        clause.guests().stream().anyMatch(m -> m.naming().head().equals("counterpart"));
    boolean unnamed = who.of(clause.guests()).stream().noneMatch(Profile::isNamed);
    return !named || (counterpart && unnamed);
  }

  /** "The leaders had a discussion", under a headline that names them. */
  private boolean refersTo(MeetingClause clause, MeetingClause headline) {
    boolean collective =
        clause.guests().isEmpty()
            && clause.hosts().stream().allMatch(m -> m.kind() == Kind.COLLECTIVE);
    return collective && namesBoth(headline);
  }

  private boolean namesBoth(MeetingClause clause) {
    boolean together = clause.hosts().stream().filter(m -> m.kind() == Kind.PERSON).count() > 1;
    return named(clause.hosts()) && (together || named(clause.guests()));
  }

  private static boolean named(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.kind() == Kind.PERSON);
  }

  private @Nullable MeetingClause firstTold() {
    MeetingClause headline = headline();
    return told(FIRST_SENTENCES).stream()
        .findFirst()
        .or(() -> Optional.ofNullable(headline))
        .or(() -> told(FURTHER_SENTENCES).stream().filter(this::namesBoth).findFirst())
        .or(this::presumed)
        .orElse(null);
  }

  /** "During the meeting, she urged": a meeting that the text only mentions. */
  private Optional<MeetingClause> presumed() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      for (int i = 2; isBody(sentence) && i < sentence.size(); i++) {
        boolean own = sentence.word(i - 2).equals("during") && OWN.contains(sentence.word(i - 1));
        if (own && words.isTalksEndingAt(sentence, i)) {
          return Optional.of(
              new MeetingClause(sentence.index(), i, i, i + 1, List.of(), List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the clauses among so many first sentences of the body that tell of a meeting. */
  private List<MeetingClause> told(int sentences) {
    List<MeetingClause> told = new ArrayList<>();
    int read = 0;
    for (Sentence sentence : discourse.sentences().sentences()) {
      if (!isBody(sentence)) {
        continue;
      }
      for (MeetingClause clause : meetings.in(sentence.index())) {
        if (isTold(clause)) {
          told.add(clause);
        }
      }
      if (++read == sentences) {
        break;
      }
    }
    return told;
  }

  private boolean isTold(MeetingClause clause) {
    return !who.of(clause.hosts()).isEmpty() || !who.of(clause.guests()).isEmpty();
  }

  static boolean isBody(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }

  @Nullable MeetingClause headline() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      if (Meetings.isHeadline(sentence)) {
        for (MeetingClause clause : meetings.in(sentence.index())) {
          return clause;
        }
      }
    }
    return null;
  }
}
