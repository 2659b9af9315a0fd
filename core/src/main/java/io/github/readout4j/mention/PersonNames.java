package io.github.readout4j.mention;

import io.github.readout4j.mention.NameReader.Name;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the name of a person where a mention can have one: behind a title, after it, or alone. */
final class PersonNames {

  private final Lexicon lexicon;
  private final NameReader names;

  PersonNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new NameReader(lexicon);
  }

  /** A name with the honorifics before it. */
  record Named(Name name, Gender gender) {}

  /** Returns the name that begins at the token, behind a title or honorifics, or null. */
  @Nullable Named read(Sentence sentence, int from, KnownNames known) {
    int at = from;
    Gender gender = Gender.UNKNOWN;
    Phrases.Match<Gender> honorific = lexicon.words().honorific(sentence, at);
    while (honorific != null) {
      gender = gender.or(honorific.value());
      at = honorific.to();
      honorific = lexicon.words().honorific(sentence, at);
    }
    if (at >= sentence.size()) {
      return null;
    }
    Name name = names.afterTitle(sentence, at);
    if (name == null) {
      return null;
    }
    Phrases.Match<Boolean> full = known.fullName(sentence, at);
    int to = full == null ? name.to() : Math.max(full.to(), withSuffix(sentence, full.to(), name));
    return new Named(
        new Name(name.from(), to, name.gender(), name.hasGivenName()), gender.or(name.gender()));
  }

  private static int withSuffix(Sentence sentence, int to, Name name) {
    return sentence.word(to).equals(",") && name.to() == to + 2 ? name.to() : to;
  }

  /** "The Prime Minister, Jane Roe, said": a name that a comma closes. */
  @Nullable Named betweenCommas(Sentence sentence, int from, KnownNames known) {
    Phrases.Match<Boolean> full = known.fullName(sentence, from);
    Name name =
        full != null
            ? new Name(full.from(), full.to(), Gender.UNKNOWN, true)
            : names.withGivenName(sentence, from);
    Named named = name == null ? honored(sentence, from, known) : new Named(name, name.gender());
    named = named == null ? ranked(sentence, from, known) : named;
    return named == null || !closes(sentence, named.name().to()) ? null : named;
  }

  /** "the Chief of Staff, Admiral Jane Roe, said": a rank before the name is no further office. */
  private @Nullable Named ranked(Sentence sentence, int from, KnownNames known) {
    Phrases.Match<Titles.Title> rank = lexicon.titles().longest(sentence, from);
    if (rank == null || !rank.value().role().equals("military")) {
      return null;
    }
    return read(sentence, rank.to(), known);
  }

  /** "the Hon. Jane Roe": an article before a form of address belongs to no list. */
  @Nullable Named honored(Sentence sentence, int from, KnownNames known) {
    int at = sentence.tag(from) == Tag.DET ? from + 1 : from;
    boolean honorific =
        lexicon.words().honorific(sentence, at) != null
            || lexicon.words().honorific(sentence, from) != null;
    return honorific ? read(sentence, at, known) : null;
  }

  /** Whether a comma after a name closes an apposition rather than goes on with a list. */
  private static boolean closes(Sentence sentence, int at) {
    if (at >= sentence.size() || sentence.isPossessive(at)) {
      return at >= sentence.size();
    }
    if (!sentence.word(at).equals(",")) {
      return sentence.word(at).equals(".");
    }
    boolean and = sentence.tag(at + 1) == Tag.CCONJ && sentence.tag(at + 2) == Tag.VERB;
    Tag after = sentence.tag(at + 1);
    return and || after.isVerbal() || after == Tag.ADV || after == Tag.ADP;
  }

  /** Returns the name without a title that begins at the token, or null. */
  @Nullable Name bare(Sentence sentence, int from, KnownNames known) {
    Phrases.Match<Boolean> full = known.fullName(sentence, from);
    if (full != null) {
      return new Name(from, full.to(), lexicon.words().gender(sentence.token(from)), true);
    }
    Name name = names.withGivenName(sentence, from);
    if (name != null) {
      return name;
    }
    return known.contains(sentence.token(from)) && standsAlone(sentence, from, known)
        ? new Name(from, from + 1, Gender.UNKNOWN, false)
        : null;
  }

  /** "Doe" is the person, but not in "Doe Administration" or "Mary Doe". */
  private boolean standsAlone(Sentence sentence, int i, KnownNames known) {
    boolean before = i > 0 && lexicon.capitals().isNameLike(sentence, i - 1) && i - 1 > 0;
    boolean after =
        lexicon.capitals().isNameLike(sentence, i + 1) && !known.contains(sentence.token(i + 1));
    boolean state = lexicon.states().longest(sentence, i) != null;
    return !state && !(before && !isTitleEnd(sentence, i - 1)) && !after;
  }

  private boolean isTitleEnd(Sentence sentence, int i) {
    return lexicon.titles().longest(sentence, i) != null;
  }
}
