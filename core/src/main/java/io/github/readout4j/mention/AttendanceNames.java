package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that no lexicon knows from a sentence that lists who took part: "Participants
 * included Tymbal Orr, Hill Fund, and Zorva Lund, Mill Guild."
 */
final class AttendanceNames {

  private static final Set<String> CLOSERS = WordSet.of(", ; . ( - \u2013 \u2014 and & of from");
  private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "\u2022");
  private static final Set<String> FIELD = Set.of("of", "for");
  private static final int LONGEST = 4;

  private final Lexicon lexicon;
  private final NameReader names;

  AttendanceNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new NameReader(lexicon);
  }

  /** Returns the items of the list that are shaped as the names of people and nothing else. */
  List<NameReader.Name> read(Sentence sentence) {
    int from = Attendance.listStart(sentence);
    if (from < 0) {
      return List.of();
    }
    List<Item> items = items(sentence, from);
    boolean bodies = items.stream().anyMatch(Item::isAffiliation);
    List<NameReader.Name> people = new ArrayList<>();
    boolean awaitsBody = false;
    for (Item item : items) {
      boolean sends = bodies && awaitsBody && !item.joined();
      boolean person = item.name() != null && (item.given() || !sends);
      if (person) {
        people.add(item.name());
      }
      awaitsBody = person || item.titled();
    }
    return people;
  }

  /**
   * An item of the list.
   *
   * @param name the name that the item is, or null for anything else
   * @param given whether a given name that the lexicon knows begins it
   * @param titled whether it is an office that does not say where
   * @param joined whether "and" or a semicolon stands before it
   * @param afterName whether the item before it is shaped as a name
   */
  private record Item(
      NameReader.@Nullable Name name,
      boolean given,
      boolean titled,
      boolean joined,
      boolean afterName) {

    boolean isAffiliation() {
      return name == null && afterName && !joined;
    }
  }

  private List<Item> items(Sentence sentence, int from) {
    List<Item> items = new ArrayList<>();
    boolean joined = true;
    int at = from;
    while (at < sentence.size()) {
      int to = itemEnd(sentence, at);
      if (to > at) {
        boolean afterName = !items.isEmpty() && items.get(items.size() - 1).name() != null;
        items.add(item(sentence, at, to, joined, afterName));
        joined = false;
      }
      joined |= to < sentence.size() && !sentence.word(to).equals(",");
      at = to + 1;
    }
    return items;
  }

  private static int itemEnd(Sentence sentence, int from) {
    boolean aside = false;
    for (int i = from; i < sentence.size(); i++) {
      String word = sentence.word(i);
      aside = word.equals("(") || (aside && !word.equals(")"));
      if (!aside && SEPARATORS.contains(word)) {
        return i;
      }
    }
    return sentence.size();
  }

  private Item item(Sentence sentence, int from, int to, boolean joined, boolean afterName) {
    NameReader.Name name = name(sentence, from);
    boolean given = name != null && isGivenName(sentence.token(from));
    if (!given && continuesField(sentence, from)) {
      name = null;
    }
    boolean titled = name == null && isPlainTitle(sentence, from, to);
    return new Item(name, given, titled, joined, afterName);
  }

  private boolean isGivenName(Token token) {
    return lexicon.words().isGivenName(token) || lexicon.words().isDoubleName(token);
  }

  /** "Director for Education, Labor Markets and Skill Building": no names but further fields. */
  private boolean continuesField(Sentence sentence, int from) {
    int before = from - 1;
    while (before > 0 && SEPARATORS.contains(sentence.word(before))) {
      before--;
    }
    return before >= 0 && lexicon.capitals().isPortfolio(sentence.token(before));
  }

  /** "Chair", "Vice President of Policy", but neither "Chair Roe" nor "Chair of Hill Fund". */
  private boolean isPlainTitle(Sentence sentence, int from, int to) {
    boolean ends = false;
    for (int i = from; i < to; i++) {
      Phrases.Match<Titles.Title> title = lexicon.titles().longest(sentence, i);
      ends |= title != null && (title.to() == to || FIELD.contains(sentence.word(title.to())));
      if (lexicon.capitals().isBody(sentence.token(i))
          || lexicon.organizations().longest(sentence, i) != null) {
        return false;
      }
    }
    return ends;
  }

  private NameReader.@Nullable Name name(Sentence sentence, int from) {
    boolean honored = lexicon.words().honorific(sentence, from) != null;
    NameReader.Name name = honored ? null : names.withDoubleName(sentence, from);
    name = name == null && !honored ? names.capitalized(sentence, from) : name;
    if (name == null
        || name.to() - from < 2
        || name.to() - from > LONGEST
        || !closes(sentence, name.to())) {
      return null;
    }
    return lexicon.organizations().longest(sentence, from) == null
            && lexicon.people().longest(sentence, name.to() - 1) == null
        ? name
        : null;
  }

  private static boolean closes(Sentence sentence, int at) {
    return at >= sentence.size() || CLOSERS.contains(sentence.word(at));
  }
}
