package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of a document whose items name one party each.
 *
 * <p>Whether an item is a person or a body is decided for the list as a whole: names that no
 * lexicon knows stand amid others that it does.
 */
final class ListReader {

  private static final int LONGEST_ITEM = 45;

  private final ListItemReader reader;
  private final CapitalizedWords capitals;

  ListReader(Lexicon lexicon, PersonReader persons) {
    this.reader = new ListItemReader(lexicon, persons);
    this.capitals = lexicon.capitals();
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

  private boolean isItem(Sentence sentence) {
    int first = ListItemReader.first(sentence);
    return sentence.block().kind() == Block.Kind.LIST_ITEM
        && sentence.size() <= LONGEST_ITEM
        && !sentence.word(sentence.size() - 1).equals(".")
        && first < sentence.size()
        && !isDay(sentence, first)
        && CapitalizedWords.isCapitalized(sentence.token(first));
  }

  /** "- July 8 in Riga": when something was, and who took no part. */
  private boolean isDay(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && capitals.isForeignToNames(sentence.token(at))
        && Numbers.value(sentence.token(at + 1)) > 0;
  }

  private void read(List<Sentence> list, KnownNames known, Map<Integer, List<Mention>> items) {
    Map<Integer, Mention> people = new HashMap<>();
    int shaped = 0;
    for (Sentence sentence : list) {
      Mention person = reader.person(sentence, known);
      if (person != null) {
        people.put(sentence.index(), person);
      }
      shaped += reader.isShapedLikePerson(sentence) ? 1 : 0;
    }
    boolean named = people.size() * 3 >= list.size() || shaped * 5 >= list.size() * 3;
    for (Sentence sentence : list) {
      Mention mention = mention(sentence, people.get(sentence.index()), named);
      if (mention != null) {
        items.put(sentence.index(), List.of(mention));
      }
    }
  }

  private @Nullable Mention mention(Sentence sentence, @Nullable Mention person, boolean named) {
    if (!named) {
      return reader.organization(sentence);
    }
    Mention someone = person == null ? reader.anyName(sentence) : person;
    return someone == null ? reader.organization(sentence) : someone;
  }
}
