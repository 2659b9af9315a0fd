package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list item that names one party: "Jane Roe, Director, Hill Fund", "Hill Fund: Jane Roe",
 * "Minister Jane Roe", "Hill Fund".
 */
final class ListItemReader {

  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&");

  private final Lexicon lexicon;
  private final PersonReader persons;
  private final NameReader names;

  ListItemReader(Lexicon lexicon, PersonReader persons) {
    this.lexicon = lexicon;
    this.persons = persons;
    this.names = new NameReader(lexicon);
  }

  /** The first token after the bullet or number. */
  static int first(Sentence sentence) {
    int at = 0;
    while (at < sentence.size() && !Character.isLetter(sentence.token(at).text().charAt(0))) {
      at++;
    }
    return at;
  }

  /** Returns the person of an item that begins with a title, an honorific or a known name. */
  @Nullable Mention person(Sentence sentence, KnownNames known) {
    int from = first(sentence);
    int at = from < sentence.size() && sentence.tag(from) == Tag.DET ? from + 1 : from;
    List<Mention> read = at < sentence.size() ? persons.read(sentence, at, known) : List.of();
    if (read.isEmpty() || read.get(0).kind() != Kind.PERSON) {
      Mention titled = afterTitle(sentence, at, known);
      return titled == null ? afterColon(sentence) : titled;
    }
    Mention person = read.get(0);
    boolean bare = person.naming().title().isEmpty();
    boolean ends = person.to() >= sentence.size() || !isWord(sentence, person.to());
    return bare && !ends ? null : wholeItem(sentence, person, comma(sentence, person));
  }

  /** "Hill District Attorney General Jane Roe": a name to the end, after a place and a title. */
  private @Nullable Mention afterTitle(Sentence sentence, int from, KnownNames known) {
    for (int i = from + 1; i < sentence.size() && isPartOfTitle(sentence, i - 1); i++) {
      List<Mention> read =
          lexicon.titles().longest(sentence, i) == null
              ? List.of()
              : persons.read(sentence, i, known);
      if (!read.isEmpty() && holdsGivenName(sentence, read.get(0))) {
        Mention person = read.get(0);
        boolean ends = person.to() >= sentence.size() || sentence.word(person.to()).equals(",");
        return ends ? withTitleFrom(sentence, from, person) : null;
      }
    }
    return null;
  }

  private boolean holdsGivenName(Sentence sentence, Mention person) {
    String name = person.naming().name();
    for (int i = person.from(); i < person.to(); i++) {
      if (lexicon.words().isGivenName(sentence.token(i))
          && name.contains(sentence.token(i).text())) {
        return person.kind() == Kind.PERSON;
      }
    }
    return false;
  }

  private boolean isPartOfTitle(Sentence sentence, int at) {
    return lexicon.capitals().isNameLike(sentence, at) || LINKS.contains(sentence.word(at));
  }

  private static Mention withTitleFrom(Sentence sentence, int from, Mention person) {
    Naming old = person.naming();
    String before = PersonReader.text(sentence, from, person.from());
    Naming naming =
        Naming.builder()
            .name(old.name())
            .title(before + " " + old.title())
            .role(old.role())
            .head(old.head())
            .country(old.country())
            .organization(old.organization())
            .gender(old.gender())
            .build();
    return Mention.of(Kind.PERSON, sentence, from, person.to(), naming);
  }

  /** "Hill Fund: Jane Roe". */
  private @Nullable Mention afterColon(Sentence sentence) {
    for (int i = first(sentence) + 1; i + 2 < sentence.size(); i++) {
      if (sentence.word(i).equals(":")) {
        NameReader.Name name = names.capitalized(sentence, i + 1);
        return name != null && name.to() == sentence.size() && name.to() - name.from() <= 4
            ? person(sentence, name, PersonReader.text(sentence, first(sentence), i))
            : null;
      }
    }
    return null;
  }

  private static Mention person(Sentence sentence, NameReader.Name name, String organization) {
    Naming naming =
        Naming.builder()
            .name(PersonReader.text(sentence, name.from(), name.to()))
            .organization(Optional.of(organization))
            .gender(name.gender())
            .build();
    return Mention.of(Kind.PERSON, sentence, first(sentence), name.to(), naming);
  }

  /** Whether two to four capitalised words that are no body's stand before a comma. */
  boolean isShapedLikePerson(Sentence sentence) {
    int from = first(sentence);
    NameReader.Name name = from < sentence.size() ? names.capitalized(sentence, from) : null;
    if (name == null || !sentence.word(name.to()).equals(",")) {
      return false;
    }
    int length = name.to() - from;
    return length >= 2 && length <= 4 && lexicon.organizations().longest(sentence, from) == null;
  }

  /** The comma after the name, where an apposition may have been read already. */
  private static int comma(Sentence sentence, Mention person) {
    for (int i = person.from() + 1; i < person.to(); i++) {
      if (sentence.word(i).equals(",") && !sentence.word(i + 1).startsWith("jr")) {
        return i;
      }
    }
    return person.to();
  }

  private static boolean isWord(Sentence sentence, int at) {
    return Character.isLetter(sentence.token(at).text().charAt(0));
  }

  /** Returns the person of an item amid items that are people: the words before the comma. */
  @Nullable Mention anyName(Sentence sentence) {
    int from = first(sentence);
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
    Naming old = rest < person.to() ? untitled(person.naming()) : person.naming();
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

  /** Returns the body of an item that is a name without a verb. */
  @Nullable Mention organization(Sentence sentence) {
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
