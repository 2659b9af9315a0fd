package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import io.github.readout4j.text.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns the names of people from a document: names with a title, an honorific or a known given
 * name, and capitalised words that act as only a person does.
 */
final class NameLearner {

  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir");

  private final Lexicon lexicon;
  private final PersonReader persons;
  private final NameReader names;
  private final AttendanceNames attendance;

  NameLearner(Lexicon lexicon, PersonReader persons) {
    this.lexicon = lexicon;
    this.persons = persons;
    this.names = new NameReader(lexicon);
    this.attendance = new AttendanceNames(lexicon);
  }

  KnownNames learn(Sentences sentences) {
    KnownNames known = new KnownNames(lexicon.knownPeople());
    KnownNames nothing = new KnownNames(KnownPeople.NOBODY);
    Set<String> honored = new HashSet<>();
    for (Sentence sentence : sentences.sentences()) {
      if (!isHeadline(sentence)) {
        learnTitled(sentence, known, nothing, honored);
      }
    }
    for (Sentence sentence : sentences.sentences()) {
      if (isHeadline(sentence)) {
        learnTitled(sentence, known, nothing, honored);
      }
    }
    for (Sentence sentence : sentences.sentences()) {
      if (!isHeadline(sentence)) {
        for (NameReader.Name name : attendance.read(sentence)) {
          known.add(sentence, name.from(), name.to(), lexicon.words());
        }
        learnUntitled(sentence, known, honored);
      }
    }
    return known;
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.HEADLINE;
  }

  /** "Jane Roe Opens Talks" in a headline names the Jane Roe of the text. */
  private static boolean runsOn(Sentence sentence, Mention mention, KnownNames known) {
    Phrases.Match<Boolean> full = known.fullName(sentence, mention.from());
    return isHeadline(sentence) && full != null && full.to() < mention.to();
  }

  private void learnTitled(
      Sentence sentence, KnownNames known, KnownNames nothing, Set<String> honored) {
    int at = 0;
    while (at < sentence.size()) {
      int ship = Ships.end(sentence, at);
      if (ship > at) {
        at = ship;
        continue;
      }
      List<Mention> found =
          CapitalizedWords.isCapitalized(sentence.token(at)) || sentence.tag(at) == Tag.NOUN
              ? persons.read(sentence, at, nothing)
              : List.of();
      for (Mention mention : found) {
        if (mention.kind() == Kind.PERSON && !runsOn(sentence, mention, known)) {
          add(sentence, mention, known, honored);
        }
      }
      at = found.isEmpty() ? at + 1 : Math.max(at + 1, found.get(found.size() - 1).to());
    }
  }

  private void add(Sentence sentence, Mention mention, KnownNames known, Set<String> honored) {
    String name = mention.naming().name();
    for (int i = mention.from(); i < mention.to(); i++) {
      int to = endOf(sentence, i, mention.to(), name);
      if (to > i) {
        known.add(sentence, i, to, lexicon.words());
        if (i > 0 && HONORIFICS.contains(Phrases.key(sentence.token(i - 1)))) {
          honored.add(Phrases.key(sentence.token(to - 1)));
        }
        return;
      }
    }
  }

  /** Returns the token after the name if it begins at the given one. */
  private static int endOf(Sentence sentence, int from, int limit, String name) {
    if (!name.startsWith(sentence.token(from).text())) {
      return from;
    }
    for (int to = from + 1; to <= limit && to - from <= 10; to++) {
      if (PersonReader.text(sentence, from, to).equals(name)) {
        return to;
      }
    }
    return from;
  }

  private void learnUntitled(Sentence sentence, KnownNames known, Set<String> honored) {
    int at = 0;
    while (at < sentence.size()) {
      int ship = Ships.end(sentence, at);
      NameReader.Name name = ship > at ? null : names.capitalized(sentence, at);
      if (name == null) {
        at = Math.max(at + 1, ship);
      } else {
        if (isPersonal(sentence, name, known, honored)) {
          known.add(sentence, name.from(), name.to(), lexicon.words());
        }
        at = name.to();
      }
    }
  }

  private boolean isPersonal(
      Sentence sentence, NameReader.Name name, KnownNames known, Set<String> honored) {
    int length = name.to() - name.from();
    Token last = sentence.token(name.to() - 1);
    if (length > 4
        || lexicon.organizations().longest(sentence, name.from()) != null
        || lexicon.people().longest(sentence, name.to() - 1) != null
        || isAcronym(last)
        || endsInKnownName(sentence, name, known)
        || isNationality(sentence, name)) {
      return false;
    }
    if (honored.contains(Phrases.key(last))
        || lexicon.knownPeople().longest(sentence, name.from()) != null) {
      return true;
    }
    boolean subject = sentence.tag(name.to()).isVerbal() || isDescribed(sentence, name.to(), known);
    boolean inverted =
        sentence.tag(name.from() - 1) == Tag.VERB
            && name.from() > 1
            && (sentence.word(name.from() - 2).equals("\"")
                || sentence.word(name.from() - 2).equals(","));
    if (length >= 2 && followsPerson(sentence, name.from())) {
      return true;
    }
    if (length >= 2 && isSentBy(sentence, name)) {
      return true;
    }
    if (length == 1 && saysQuoted(sentence, name.from())) {
      return true;
    }
    boolean proper =
        sentence.tag(name.from()) == Tag.PROPN && sentence.tag(name.to() - 1) == Tag.PROPN;
    return length >= 2 && proper && (subject || inverted) && !followsArticle(sentence, name);
  }

  /** "(Secretary for) Conservation Jane Roe": what stands before a name is no part of it. */
  private static boolean endsInKnownName(
      Sentence sentence, NameReader.Name name, KnownNames known) {
    for (int i = name.from() + 1; i < name.to() - 1; i++) {
      Phrases.Match<Boolean> full = known.fullName(sentence, i);
      if (full != null && full.to() == name.to()) {
        return true;
      }
    }
    return false;
  }

  /** "A," Foro remarked: who has just been quoted. */
  private boolean saysQuoted(Sentence sentence, int name) {
    boolean speech =
        lexicon.verbs().of(sentence.word(name + 1)).stream()
            .anyMatch(verb -> verb.frames().takesQuotation() && !verb.frames().isDeed());
    String after = sentence.word(name + 2);
    return name > 1
        && speech
        && sentence.word(name - 1).equals("\"")
        && sentence.word(name - 2).equals(",")
        && (after.equals(".") || after.equals(",") || sentence.tag(name + 2) == Tag.ADP)
        && lexicon.states().longest(sentence, name) == null;
  }

  /** "her husband Kamran Foro". */
  private boolean followsPerson(Sentence sentence, int from) {
    Phrases.Match<People.Noun> noun =
        from == 0 ? null : lexicon.people().longest(sentence, from - 1);
    return noun != null
        && noun.to() == from
        && noun.value().kind() == People.Kind.PERSON
        && sentence.tag(from - 1) == Tag.NOUN
        && !CapitalizedWords.isCapitalized(sentence.token(from - 1));
  }

  /** "and Tove Lund of Denmark": joined to others, with the country or body. */
  private boolean isSentBy(Sentence sentence, NameReader.Name name) {
    String before = sentence.word(name.from() - 1);
    return (before.equals("and") || before.equals(","))
        && sentence.word(name.to()).equals("of")
        && (lexicon.states().longest(sentence, name.to() + 1) != null
            || isBody(sentence, name.to() + 1));
  }

  /** Whether the name of a body begins at the token: "the Mill Union". */
  private boolean isBody(Sentence sentence, int from) {
    int at = sentence.tag(from) == Tag.DET ? from + 1 : from;
    int first = at;
    while (lexicon.capitals().isNameLike(sentence, at)) {
      at++;
    }
    return lexicon.organizations().longest(sentence, first) != null
        || (at > first + 1 && lexicon.capitals().isBody(sentence.token(at - 1)));
  }

  private static boolean followsArticle(Sentence sentence, NameReader.Name name) {
    return sentence.tag(name.from() - 1) == Tag.DET;
  }

  /** "Ann Doe, a friend of the family", "Jane Roe, 68,". */
  private boolean isDescribed(Sentence sentence, int comma, KnownNames known) {
    if (!sentence.word(comma).equals(",")) {
      return false;
    }
    if (persons.hasApposition(sentence, comma, known)) {
      return true;
    }
    if (Numbers.value(sentence.token(Math.min(comma + 1, sentence.size() - 1))) > 15) {
      return true;
    }
    if (sentence.word(comma + 1).equals("who")) {
      return true;
    }
    for (int i = comma + 2; i < Math.min(sentence.size(), comma + 7); i++) {
      if (lexicon.people().isPerson(sentence.token(i)) && sentence.tag(comma + 1) == Tag.DET) {
        return true;
      }
    }
    return false;
  }

  /** "Working-class Danes", but not "Tom Holland". */
  private boolean isNationality(Sentence sentence, NameReader.Name name) {
    return name.to() - name.from() > 1
        && !name.hasGivenName()
        && lexicon.states().longest(sentence, name.to() - 1) != null;
  }

  private static boolean isAcronym(Token token) {
    return token.text().length() > 1 && Letters.areCapitals(token.text());
  }
}
