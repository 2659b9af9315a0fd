package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import io.github.readout4j.text.Block;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name of a person: given names, initials, particles, family names and "Jr." */
final class NameReader {

  /** A name in the tokens {@code from} to {@code to}, with the gender that it tells. */
  record Name(int from, int to, Gender gender, boolean hasGivenName) {}

  private static final int LONGEST = 8;
  private static final Set<String> PLACES =
      WordSet.of("san santa santo são los las st saint fort camp lake port mount");
  private static final Set<String> SUFFIXES = WordSet.of("jr sr ii iii iv v vi vii viii xiv xvi");

  private final PersonWords words;
  private final States states;
  private final Titles titles;
  private final CapitalizedWords capitals;
  private final People people;

  NameReader(Lexicon lexicon) {
    this.words = lexicon.words();
    this.states = lexicon.states();
    this.titles = lexicon.titles();
    this.capitals = lexicon.capitals();
    this.people = lexicon.people();
  }

  /** Returns the name after a title or honorific that ends before the token, or null. */
  @Nullable Name afterTitle(Sentence sentence, int from) {
    Name surname = afterParticle(sentence, from);
    if (surname != null) {
      return surname;
    }
    Name name =
        isNamePart(sentence, from, true)
                && !isState(sentence, from)
                && !isPlural(sentence, from)
                && !isMember(sentence, from)
                && !capitals.endsOffice(sentence.token(from))
            ? read(sentence, from)
            : null;
    return name == null || endsInTitle(sentence, name) ? null : name;
  }

  /** "President von der Roe": a surname that begins with a small letter. */
  private @Nullable Name afterParticle(Sentence sentence, int from) {
    int at = from < sentence.size() ? step(sentence, from) : from;
    boolean small = at > from && !CapitalizedWords.isCapitalized(sentence.token(from));
    return small && words.isParticle(sentence.token(from))
        ? new Name(from, suffixEnd(sentence, at), Gender.UNKNOWN, false)
        : null;
  }

  /** "Medical Advisor" after "Chief" is no name. */
  private boolean endsInTitle(Sentence sentence, Name name) {
    int last = name.to() - 1;
    return last > name.from()
        && !name.hasGivenName()
        && capitals.isImpersonal(sentence.token(name.from()))
        && titles.longest(sentence, last) != null;
  }

  /** "Reproductive Justice Leaders" is no Justice of the name of Leaders; "Mr. Banks" is one. */
  private boolean isPlural(Sentence sentence, int from) {
    Phrases.Match<People.Noun> noun = people.longest(sentence, from);
    boolean addressed = from > 0 && words.honorific(sentence, from - 1) != null;
    return noun != null && noun.value().plural() && !addressed;
  }

  /** Returns the name that begins with a known given name, or null. */
  @Nullable Name withGivenName(Sentence sentence, int from) {
    if (!isNamePart(sentence, from, false)
        || !(words.isGivenName(sentence.token(from)) || opensWithInitial(sentence, from))
        || isInPlace(sentence, from)
        || (capitals.isImpersonal(sentence.token(from)) && from == 0)) {
      return null;
    }
    Name name = read(sentence, from);
    return name.to() - from < 2 || endsImpersonally(sentence, name) ? null : name;
  }

  /** "(thanked) C. Roe"; a letter that opens a sentence may number it. */
  private boolean opensWithInitial(Sentence sentence, int from) {
    return from > 0
        && isInitial(sentence.token(from))
        && sentence.word(from).endsWith(".")
        && isNamePart(sentence, from + 1, false)
        && !isState(sentence, from + 1);
  }

  /** "San Jose Workers" are no Jose of the name of Workers. */
  private static boolean isInPlace(Sentence sentence, int from) {
    return from > 0
        && PLACES.contains(sentence.word(from - 1))
        && CapitalizedWords.isCapitalized(sentence.token(from - 1));
  }

  /** Returns the sequence of capitalised words that may be a name, or null. */
  @Nullable Name capitalized(Sentence sentence, int from) {
    if (!isNamePart(sentence, from, false)
        || isInPlace(sentence, from)
        || isState(sentence, from)
        || isMember(sentence, from)
        || titles.longest(sentence, from) != null) {
      return null;
    }
    Name name = read(sentence, from);
    for (int i = from; i < name.to(); i++) {
      if (capitals.isImpersonal(sentence.token(i))) {
        return null;
      }
    }
    return name;
  }

  /** Returns the two or three words at the token if the first can be a given name, or null. */
  @Nullable Name withDoubleName(Sentence sentence, int from) {
    if (!words.isDoubleName(sentence.token(from)) || !isNamePart(sentence, from + 1, false)) {
      return null;
    }
    Name name = read(sentence, from);
    for (int i = from + 1; i < name.to(); i++) {
      if (capitals.isImpersonal(sentence.token(i)) || states.longest(sentence, i) != null) {
        return null;
      }
    }
    return name.to() - from >= 2 && name.to() - from <= 3 ? name : null;
  }

  /** "Member Jane Roe": what she is stands before the name. */
  private boolean isMember(Sentence sentence, int from) {
    return from + 2 < sentence.size()
        && people.isPerson(sentence.token(from))
        && words.isGivenName(sentence.token(from + 1))
        && isNamePart(sentence, from + 2, false);
  }

  private boolean endsImpersonally(Sentence sentence, Name name) {
    Token last = sentence.token(name.to() - 1);
    return capitals.isBody(last) || capitals.isThing(last) || capitals.isPortfolio(last);
  }

  /** "Jordan" alone is the country, "Jordan Doe" a person. */
  private boolean isState(Sentence sentence, int from) {
    Phrases.Match<States.State> state = states.longest(sentence, from);
    if (state == null) {
      return false;
    }
    boolean capital = state.value().form() == States.Form.CAPITAL;
    boolean given = words.isGivenName(sentence.token(from)) || capital;
    return !(given && state.to() == from + 1 && isNamePart(sentence, from + 1, false));
  }

  private Name read(Sentence sentence, int from) {
    int to = from + 1;
    while (to < sentence.size() && to - from < LONGEST) {
      int next = step(sentence, to);
      if (next == to) {
        break;
      }
      to = next;
    }
    boolean given = false;
    for (int i = from; i < to; i++) {
      given |= words.isGivenName(sentence.token(i));
    }
    return new Name(from, suffixEnd(sentence, to), gender(sentence, from, to), given);
  }

  /** Returns what the given names tell; a word alone may be a family name, as in "Ms. Murray". */
  private Gender gender(Sentence sentence, int from, int to) {
    Gender gender = Gender.UNKNOWN;
    for (int i = from; i < to && to > from + 1; i++) {
      gender = gender.or(words.gender(sentence.token(i)));
    }
    return gender;
  }

  /** Returns the end of the part of the name at the token: the token itself if none. */
  private int step(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (words.isParticle(token)
        && !CapitalizedWords.isCapitalized(token)
        && isNamePart(sentence, afterParticles(sentence, i), false)) {
      return afterParticles(sentence, i) + 1;
    }
    if (token.is(".") && isInitial(sentence.token(i - 1))) {
      return i + 1;
    }
    if (token.is("(") || isNickname(sentence, i)) {
      return isNickname(sentence, i) && isNamePart(sentence, i + 3, false) ? i + 3 : i;
    }
    boolean part = isNamePart(sentence, i, false) && !words.isLettersAfterName(token);
    return part && !breaksName(sentence, i) ? i + 1 : i;
  }

  private int afterParticles(Sentence sentence, int i) {
    int at = i;
    while (at < sentence.size()
        && at - i < 3
        && (at == i
            ? words.isParticle(sentence.token(at))
            : words.isInnerParticle(sentence.token(at)))) {
      at++;
    }
    return at;
  }

  /** Edward "Ted" Roe, Edward (Ted) Roe. */
  private static boolean isNickname(Sentence sentence, int i) {
    String open = sentence.word(i);
    return i + 2 < sentence.size()
        && (open.equals("\"") && sentence.word(i + 2).equals("\""))
        && CapitalizedWords.isCapitalized(sentence.token(i + 1));
  }

  /** "J.", or a bare "J" with its full stop apart. */
  private static boolean isInitial(Token token) {
    String text = token.text();
    return Character.isUpperCase(text.charAt(0))
        && ((text.length() == 1 && !text.equals("I"))
            || (text.length() == 2 && text.endsWith(".")));
  }

  /** A title, or a body with its field, after a name begins something else. */
  private boolean breaksName(Sentence sentence, int i) {
    if (capitals.isBody(sentence.token(i)) && sentence.word(i + 1).equals("of")) {
      return true;
    }
    // "Ann Roe Dr. Ivo Poe": a list without marks.
    if (sentence.word(i).endsWith(".") && words.honorific(sentence, i) != null) {
      return true;
    }
    Phrases.Match<Titles.Title> title = titles.longest(sentence, i);
    if (title == null || words.isGivenName(sentence.token(i)) || title.value().isRank()) {
      return false;
    }
    boolean letters = i + 1 < sentence.size() && words.isLettersAfterName(sentence.token(i + 1));
    boolean surname =
        (title.to() == i + 1 && !capitals.isNameLike(sentence, i + 1))
            || (letters && title.to() <= i + 2);
    return !surname || sentence.word(i + 1).equals("of") || sentence.word(i + 1).equals("for");
  }

  private boolean isNamePart(Sentence sentence, int i, boolean afterTitle) {
    if (i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    if (!CapitalizedWords.isCapitalized(token) || !isSpelled(token)) {
      return false;
    }
    if (isInitial(token) && i > 0) {
      return true;
    }
    if (!capitals.isForeignToNames(token)) {
      return i > 0 || capitals.isNameLike(sentence, i);
    }
    return isUnusualCapital(sentence, i, afterTitle);
  }

  /** Whether the token is a word, and no number such as "FA12". */
  private static boolean isSpelled(Token token) {
    return Character.isLetter(token.text().charAt(0)) && !Letters.haveDigit(token.text());
  }

  /** "Vice Premier He", "President To Lam": a function word with a capital amid small letters. */
  private static boolean isUnusualCapital(Sentence sentence, int i, boolean afterTitle) {
    return afterTitle
        && i > 0
        && sentence.token(i).text().length() == 2
        && sentence.block().kind() != Block.Kind.HEADLINE
        && i + 1 < sentence.size()
        && CapitalizedWords.isCapitalized(sentence.token(i + 1));
  }

  /** Takes in "Jr.", ", Jr." and "III". */
  private static int suffixEnd(Sentence sentence, int to) {
    int at = sentence.word(to).equals(",") ? to + 1 : to;
    if (at < sentence.size() && SUFFIXES.contains(Phrases.key(sentence.token(at)))) {
      boolean numeral = Letters.areCapitals(sentence.token(at).text());
      boolean junior = Phrases.key(sentence.token(at)).endsWith("r");
      if (junior || (numeral && at == to)) {
        return at + 1;
      }
    }
    return to;
  }
}
