package io.github.readout4j.date;

/**
 * Tells whether a date lies before or after the day of writing, by the nearest word before it that
 * shows it: "met on Friday", "scheduled for Friday". Immutable.
 */
final class TenseFinder {

  private static final int REACH = 14;

  private final CalendarWords calendar;

  TenseFinder(CalendarWords calendar) {
    this.calendar = calendar;
  }

  Tense of(Words words, Reading reading) {
    Word next = words.get(reading.to());
    if (next.is("will") || (next.is("is") && words.get(reading.to() + 1).is("to"))) {
      return Tense.FUTURE;
    }
    for (int i = reading.from() - 1; i >= 0 && i >= reading.from() - REACH; i--) {
      Word word = words.get(i);
      if (word.is(";") || isSentenceEnd(words, i)) {
        return Tense.PAST;
      }
      if (isFuture(words, i)) {
        return Tense.FUTURE;
      }
      boolean past = calendar.is("past", word) || isPastVerb(word);
      // "will be held", "to be signed"
      if (past && !words.get(i - 1).is("be")) {
        return Tense.PAST;
      }
    }
    return Tense.PAST;
  }

  private boolean isFuture(Words words, int at) {
    return calendar.is("future", words.get(at))
        || (calendar.is("plan", words.get(at)) && words.get(at - 1).is("to"));
  }

  private static boolean isPastVerb(Word word) {
    return word.isLetters() && !word.capital() && word.length() > 4 && word.lower().endsWith("ed");
  }

  private static boolean isSentenceEnd(Words words, int at) {
    Word word = words.get(at);
    boolean end = word.is(".") || word.is("!") || word.is("?");
    return end && words.get(at - 1).length() > 3 && words.get(at + 1).capital();
  }
}
