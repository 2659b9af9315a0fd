package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the items of lists of participants, one person or organization each. */
final class ListReader {

  private static final int LONGEST_ITEM = 45;

  private final Lexicon lexicon;
  private final PersonReader persons;
  private final NameReader names;

  ListReader(Lexicon lexicon, PersonReader persons) {
    this.lexicon = lexicon;
    this.persons = persons;
    this.names = new NameReader(lexicon);
  }

  /** The mentions of list items, by sentence. */
  record Items(Map<Integer, List<Mention>> bySentence) {
    List<Mention> of(Sentence sentence) {
      return bySentence.getOrDefault(sentence.index(), List.of());
    }
  }

  /** Returns the mentions of those list items that only name a party. */
  Items items(Sentences sentences, KnownNames known) {
    Map<Integer, List<Mention>> items = new HashMap<>();
    List<Sentence> list = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      if (isItem(sentence)) {
        list.add(sentence);
      } else {
        read(list, known, items);
        list.clear();
      }
    }
    read(list, known, items);
    return new Items(items);
  }

  private static boolean isItem(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.LIST_ITEM
        && sentence.size() <= LONGEST_ITEM
        && !sentence.word(sentence.size() - 1).equals(".")
        && first(sentence) < sentence.size()
        && CapitalizedWords.isCapitalized(sentence.token(first(sentence)));
  }

  /** The first token after the bullet or number. */
  private static int first(Sentence sentence) {
    int at = 0;
    while (at < sentence.size() && !Character.isLetter(sentence.token(at).text().charAt(0))) {
      at++;
    }
    return at;
  }

  private void read(List<Sentence> list, KnownNames known, Map<Integer, List<Mention>> items) {
    Map<Integer, Mention> people = new HashMap<>();
    for (Sentence sentence : list) {
      Mention person = person(sentence, first(sentence), known);
      if (person != null) {
        people.put(sentence.index(), person);
      }
    }
    boolean named = people.size() * 3 >= list.size();
    for (Sentence sentence : list) {
      Mention person = people.get(sentence.index());
      if (person == null && named) {
        person = anyName(sentence, first(sentence));
      }
      Mention mention = person != null && named ? person : organization(sentence);
      if (mention != null) {
        items.put(sentence.index(), List.of(mention));
      }
    }
  }

  /** An item that begins with a title, an honorific or a given name. */
  private @Nullable Mention person(Sentence sentence, int from, KnownNames known) {
    int at = sentence.tag(from) == Tag.DET ? from + 1 : from;
    List<Mention> read = at < sentence.size() ? persons.read(sentence, at, known) : List.of();
    if (read.isEmpty() || read.get(0).kind() != Kind.PERSON) {
      return null;
    }
    Mention person = read.get(0);
    boolean bare = person.naming().title().isEmpty();
    boolean ends = person.to() >= sentence.size() || !isWord(sentence, person.to());
    return bare && !ends ? null : wholeItem(sentence, person, comma(sentence, person));
  }

  /** The comma after the name, where an apposition may have been read already. */
  private static int comma(Sentence sentence, Mention person) {
    for (int i = person.from() + 1; i < person.to(); i++) {
      boolean suffix =
          Phrases.key(sentence.token(Math.min(i + 1, sentence.size() - 1))).equals("jr");
      if (sentence.word(i).equals(",") && !suffix) {
        return i;
      }
    }
    return person.to();
  }

  private static boolean isWord(Sentence sentence, int at) {
    return Character.isLetter(sentence.token(at).text().charAt(0));
  }

  /** An item without further evidence, amid items that are people: the words before the comma. */
  private @Nullable Mention anyName(Sentence sentence, int from) {
    NameReader.Name name = from < sentence.size() ? names.capitalized(sentence, from) : null;
    if (name == null || (name.to() < sentence.size() && isWord(sentence, name.to()))) {
      return null;
    }
    Naming naming =
        Naming.builder()
            .name(PersonReader.text(sentence, name.from(), name.to()))
            .gender(name.gender())
            .build();
    Mention person = Mention.of(Kind.PERSON, sentence, name.from(), name.to(), naming);
    return wholeItem(sentence, person, name.to());
  }

  /** Takes the rest of an item for the person's title, or for the body that sent the person. */
  private Mention wholeItem(Sentence sentence, Mention person, int rest) {
    if (!sentence.word(rest).equals(",") || rest + 1 >= sentence.size()) {
      return person;
    }
    boolean apposed = rest < person.to();
    Naming old = apposed ? untitled(person.naming()) : person.naming();
    String words = PersonReader.text(sentence, rest + 1, sentence.size());
    Phrases.Match<Titles.Title> title = title(sentence, rest + 1);
    Naming.Builder naming =
        Naming.builder()
            .name(old.name())
            .title(title == null || !old.title().isEmpty() ? old.title() : words)
            .role(title == null || !old.role().isEmpty() ? old.role() : title.value().role())
            .head(title == null || !old.head().isEmpty() ? old.head() : title.value().noun())
            .country(old.country())
            .organization(old.organization().or(() -> organization(title == null, words)))
            .gender(old.gender());
    return Mention.of(Kind.PERSON, sentence, person.from(), sentence.size(), naming.build());
  }

  private static Naming untitled(Naming naming) {
    return Naming.builder().name(naming.name()).gender(naming.gender()).build();
  }

  private static Optional<String> organization(boolean untitled, String words) {
    return untitled ? Optional.of(words) : Optional.empty();
  }

  private Phrases.@Nullable Match<Titles.Title> title(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      Phrases.Match<Titles.Title> title = lexicon.titles().longest(sentence, i);
      if (title != null) {
        return title;
      }
      if (sentence.word(i).equals(",") || !lexicon.capitals().isImpersonal(sentence.token(i))) {
        return null;
      }
    }
    return null;
  }

  /** An item that is a name without a comma or verb. */
  private @Nullable Mention organization(Sentence sentence) {
    int from = first(sentence);
    int capitals = 0;
    for (int i = from; i < sentence.size(); i++) {
      if (CapitalizedWords.isCapitalized(sentence.token(i))) {
        capitals++;
      } else if (isWord(sentence, i) && sentence.token(i).text().length() > 3) {
        return null;
      }
    }
    if (capitals == 0 || lexicon.titles().longest(sentence, from) != null) {
      return null;
    }
    Naming naming =
        Naming.builder().name(PersonReader.text(sentence, from, sentence.size())).build();
    return Mention.of(Kind.ORGANIZATION, sentence, from, sentence.size(), naming);
  }
}
