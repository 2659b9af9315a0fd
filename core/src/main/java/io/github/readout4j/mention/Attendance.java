package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import java.util.Set;

/**
 * Tells where a sentence begins to list who took part: "joined by Roe", "Participants included
 * Roe", "Joining the President were Roe and Poe", "Attendees: Roe".
 */
public final class Attendance {

  private static final Set<String> LED =
      WordSet.of(
          "joined accompanied attended convened hosted led headed chaired co-chaired represented"
              + " briefed");
  private static final Set<String> EVENTS =
      WordSet.of("summit lunch dinner reception forum conference");
  private static final Set<String> COMPANY = Set.of("joined", "accompanied");
  private static final Set<String> JOINING = WordSet.of("joining attending participating present");
  private static final Set<String> LISTED =
      WordSet.of(
          "participants attendees panelists panellists speakers guests delegation attendance");
  private static final Set<String> TALKS = WordSet.of("meeting call roundtable session summit");
  private static final Set<String> INCLUDED =
      WordSet.of("included include includes were comprised comprises are :");
  private static final Set<String> OF_EVENT = Set.of("in", "at", "of");
  private static final int LONGEST_EVENT = 8;
  private static final int LONGEST_OBJECT = 5;

  private Attendance() {}

  /** Returns the first token of the list, or -1. */
  public static int listStart(Sentence sentence) {
    int joining = Math.max(joiningStart(sentence), alsoStart(sentence));
    if (joining >= 0) {
      return joining;
    }
    for (int i = 0; i < sentence.size(); i++) {
      int from = listStart(sentence, i);
      if (from >= 0) {
        return from;
      }
    }
    return -1;
  }

  /** Returns where "Joining the call were" ends, after which all who joined are named, or -1. */
  public static int joiningStart(Sentence sentence) {
    int be = JOINING.contains(sentence.word(0)) ? beForm(sentence) : -1;
    return be > 0 ? be + 1 : -1;
  }

  private static int listStart(Sentence sentence, int i) {
    String word = sentence.word(i);
    if (LED.contains(word) && sentence.word(i + 1).equals("by")) {
      return isOfNamedEvent(sentence, i) ? -1 : i + 2;
    }
    if (COMPANY.contains(word)) {
      int by = byAfterEvent(sentence, i + 1);
      if (by > 0) {
        return by + 1;
      }
    }
    if ((word.equals("featured") && isEvent(sentence, i)) || isHeard(sentence, i)) {
      return word.equals("featured") ? i + 1 : i + 2;
    }
    if (word.equals("following") && sentence.word(i - 1).equals("the")) {
      return colon(sentence, i);
    }
    boolean talks = TALKS.contains(word) && sentence.word(i + 2).equals(":");
    return talks || LISTED.contains(word) ? afterIncluded(sentence, i + 1) : -1;
  }

  /** "was joined on the call (by) Roe": the token of the preposition, or -1. */
  private static int byAfterEvent(Sentence sentence, int from) {
    boolean event = OF_EVENT.contains(sentence.word(from)) || sentence.word(from).equals("on");
    for (int i = from + 1; event && i < from + LONGEST_OBJECT; i++) {
      if (sentence.word(i).equals("by")) {
        return i;
      }
    }
    return -1;
  }

  /** "The roundtable featured Roe". */
  private static boolean isEvent(Sentence sentence, int verb) {
    int last = sentence.word(verb - 1).equals("also") ? verb - 2 : verb - 1;
    return last > 0
        && (TALKS.contains(sentence.word(last)) || EVENTS.contains(sentence.word(last)));
  }

  /** "Participants heard from Roe", "Participants spoke with Roe". */
  private static boolean isHeard(Sentence sentence, int verb) {
    String next = sentence.word(verb + 1);
    boolean heard =
        switch (sentence.word(verb)) {
          case "heard" -> next.equals("from");
          case "spoke" -> next.equals("with");
          default -> false;
        };
    return heard && verb > 0 && LISTED.contains(sentence.word(verb - 1));
  }

  /** "Also in the meeting were Roe and Poe": where the names begin, or -1. */
  private static int alsoStart(Sentence sentence) {
    boolean also =
        sentence.word(0).equals("also")
            && (OF_EVENT.contains(sentence.word(1))
                || sentence.word(1).equals("on")
                || JOINING.contains(sentence.word(1)));
    int be = also ? beForm(sentence) : -1;
    return be > 1 && be < LONGEST_EVENT ? be + 1 : -1;
  }

  /** "attended the Lake Summit, hosted by Roe": an event that is told of beside the meeting. */
  private static boolean isOfNamedEvent(Sentence sentence, int participle) {
    int last = sentence.word(participle - 1).equals(",") ? participle - 2 : participle - 1;
    return sentence.word(participle).equals("hosted")
        && last > 0
        && EVENTS.contains(sentence.word(last))
        && CapitalizedWords.isCapitalized(sentence.token(last));
  }

  /** "Participants in the meeting included". */
  private static int afterIncluded(Sentence sentence, int from) {
    boolean event = OF_EVENT.contains(sentence.word(from));
    int limit = event ? Math.min(sentence.size(), from + LONGEST_EVENT) : from + 1;
    for (int i = from; i < limit; i++) {
      if (INCLUDED.contains(sentence.word(i))) {
        return sentence.word(i + 1).equals(":") ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /** "The following leaders joined the meeting: ...". */
  private static int colon(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.word(i).equals(":")) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int beForm(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.word(i).equals("were") || sentence.word(i).equals("was")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns where the names begin after words that tell of people who took part: "taking part in
   * the meeting included (Roe and Poe)"; -1 if the tokens from the given one are no such words.
   */
  public static int namesAfter(Sentence sentence, int from) {
    boolean taking = sentence.word(from).equals("taking") && sentence.word(from + 1).equals("part");
    if (!taking && !JOINING.contains(sentence.word(from))) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(sentence.size(), from + LONGEST_EVENT); i++) {
      if (INCLUDED.contains(sentence.word(i))) {
        return i + 1;
      }
    }
    return -1;
  }
}
