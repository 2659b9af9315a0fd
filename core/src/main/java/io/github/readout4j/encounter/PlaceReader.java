package io.github.readout4j.encounter;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import io.github.readout4j.speaker.EncounterWords;
import io.github.readout4j.speaker.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where parties met: "in Geneva", "at the Hill Palace", "travelled to Colombia". */
final class PlaceReader {

  private static final Set<String> PLACED = Set.of("in", "at");
  private static final Set<String> TRAVEL =
      WordSet.of("traveled travelled travels visit visited visits trip travel");
  private static final Set<String> TIMES =
      WordSet.of(
          "today yesterday tonight earlier separately virtually briefly monday tuesday "
              + "wednesday thursday friday saturday sunday morning afternoon evening");
  private static final Set<String> NO_PLACES =
      WordSet.of(
          "january february march april may june july august september october november "
              + "december monday tuesday wednesday thursday friday saturday sunday");

  private final EncounterWords words;

  PlaceReader(EncounterWords words) {
    this.words = words;
  }

  /** Returns the place as the text writes it, without article. */
  Optional<String> place(Sentence sentence, List<Mention> mentions, Meeting meeting) {
    Optional<String> goal = goal(sentence, meeting);
    if (goal.isPresent()) {
      return goal;
    }
    int end = KindReader.clauseEnd(sentence, meeting);
    int start = DateReader.isCut(meeting) ? meeting.verb() : 0;
    for (int i = start; i < end; i++) {
      if (PLACED.contains(sentence.word(i)) && isOfMeeting(sentence, mentions, i, meeting)) {
        Optional<String> name = name(sentence, mentions, i + 1);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> goal(Sentence sentence, Meeting meeting) {
    int verb = meeting.verb();
    if (!TRAVEL.contains(sentence.word(verb))) {
      return Optional.empty();
    }
    int at = sentence.word(verb + 1).equals("to") ? verb + 2 : verb + 1;
    return name(sentence, List.of(), at);
  }

  /** Whether the preposition hangs on the meeting and not on a topic such as "the war in". */
  private boolean isOfMeeting(Sentence sentence, List<Mention> mentions, int at, Meeting meeting) {
    if (at <= meeting.verb() && at > 0 && at - 1 == meeting.verb()) {
      return true;
    }
    String before = sentence.word(at - 1);
    return at == 0
        || personEnds(mentions, at)
        || TIMES.contains(before)
        || before.equals(",")
        || sentence.tag(at - 1).isVerbal()
        || sentence.tag(at - 1) == Tag.NUM
        || words.nounEndingAt(sentence, at - 1).isPresent();
  }

  private static Optional<String> name(Sentence sentence, List<Mention> mentions, int from) {
    int start = sentence.tag(from) == Tag.DET ? from + 1 : from;
    int end = start;
    while (end < sentence.size() && isPlaceWord(sentence, start, end)) {
      end++;
    }
    if (end == start || isInPerson(mentions, start) || NO_PLACES.contains(sentence.word(start))) {
      return Optional.empty();
    }
    return Optional.of(text(sentence, start, end));
  }

  private static boolean personEnds(List<Mention> mentions, int at) {
    for (Mention mention : mentions) {
      if (mention.to() == at && mention.kind() == Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInPerson(List<Mention> mentions, int at) {
    for (Mention mention : mentions) {
      if (mention.from() <= at && at < mention.to() && isPerson(mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE;
  }

  private static boolean isPlaceWord(Sentence sentence, int start, int at) {
    Token token = sentence.token(at);
    boolean capital = token.isCapitalized() && Character.isLetter(token.text().charAt(0));
    boolean district = token.is(",") && sentence.word(at + 1).startsWith("d.c");
    boolean owner = token.isPossessive() && at > start && isCapital(sentence, at + 1);
    boolean link = token.is("of") && at > start && isCapital(sentence, at + 1);
    return capital || district || owner || link;
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).isCapitalized();
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean apart = i > from && token.start() > sentence.token(i - 1).end();
      text.append(apart ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
