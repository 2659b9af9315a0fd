package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads the office or description that follows a name after a comma. */
final class AppositionReader {

  /** An apposition that ends before the token {@code to}. */
  record Apposition(int to, @Nullable Office office, String title) {

    void describe(Naming.Builder naming, Gender named) {
      if (office != null) {
        naming
            .title(title)
            .role(office.role())
            .head(office.noun())
            .country(office.country())
            .organization(office.organization())
            .gender(named.or(office.gender()));
      }
    }
  }

  private final Lexicon lexicon;
  private final OfficeReader offices;

  AppositionReader(Lexicon lexicon, OfficeReader offices) {
    this.lexicon = lexicon;
    this.offices = offices;
  }

  /** Returns the apposition whose comma is the token, or null. */
  @Nullable Apposition read(Sentence sentence, int comma, KnownNames known) {
    return read(sentence, comma, comma, known);
  }

  /** Returns the apposition to the name that begins at the token {@code from}, or null. */
  @Nullable Apposition read(Sentence sentence, int from, int comma, KnownNames known) {
    if (!sentence.word(comma).equals(",") || comma + 1 >= sentence.size()) {
      return null;
    }
    int at = isArticle(sentence, comma + 1) ? comma + 2 : comma + 1;
    Office office = at < sentence.size() ? offices.read(sentence, at, known) : null;
    if (office != null) {
      int second = afterSecond(sentence, office, known);
      int titleTo = second > office.to() ? second : office.titleTo();
      int to = afterBody(sentence, second);
      return office.plural()
              || namesAnother(sentence, office)
              || !ends(sentence, to)
              || isSubject(sentence, from, to)
          ? null
          : new Apposition(to, office, PersonReader.text(sentence, office.titleFrom(), titleTo));
    }
    return at > comma + 1 ? described(sentence, at) : null;
  }

  /** "Jane Roe, Vice President and Minister of Trade, said": two offices of one person. */
  private int afterSecond(Sentence sentence, Office office, KnownNames known) {
    int and = office.to();
    Office second =
        sentence.word(and).equals("and") && and + 1 < sentence.size()
            ? offices.read(sentence, and + 1, known)
            : null;
    if (second == null || second.plural() || namesAnother(sentence, second)) {
      return and;
    }
    return sentence.tag(second.to()) == Tag.PUNCT ? second.to() : and;
  }

  /** "Jane Roe, Director of the Dam Office, Ministry of Water, said": the body above the first. */
  private int afterBody(Sentence sentence, int comma) {
    int at = comma + 1;
    if (!sentence.word(comma).equals(",")
        || at >= sentence.size()
        || !sentence.token(at).isCapitalized()
        || !lexicon.capitals().isBody(sentence.token(at))) {
      return comma;
    }
    while (at < sentence.size() && isInBody(sentence, at)) {
      at++;
    }
    boolean ends = at >= sentence.size() || sentence.tag(at) == Tag.PUNCT;
    return ends ? at : comma;
  }

  private static boolean isInBody(Sentence sentence, int at) {
    boolean link = sentence.tag(at) == Tag.ADP || sentence.tag(at) == Tag.CCONJ;
    int next = sentence.tag(at + 1) == Tag.DET ? at + 2 : at + 1;
    return sentence.token(at).isCapitalized()
        || sentence.tag(at) == Tag.DET
        || (link && next < sentence.size() && sentence.token(next).isCapitalized());
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.DET || sentence.tag(i) == Tag.PRON;
  }

  /** "Doe, Foreign Minister Roe and ..." is a list. */
  private boolean namesAnother(Sentence sentence, Office office) {
    return lexicon.capitals().isNameLike(sentence, office.to())
        || lexicon.words().honorific(sentence, office.to()) != null;
  }

  /** "Replying to Doe, the president said": a subject after what stands before it. */
  private static boolean isSubject(Sentence sentence, int name, int to) {
    Tag before = sentence.tag(name - 1);
    boolean object = before == Tag.ADP || before == Tag.VERB || before == Tag.PART;
    return object && sentence.tag(to).isVerbal();
  }

  private static boolean ends(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return true;
    }
    Tag tag = sentence.tag(at);
    return tag == Tag.PUNCT
        || tag == Tag.CCONJ
        || tag.isVerbal()
        || tag == Tag.ADP
        || tag == Tag.ADV
        || tag == Tag.PRON
        || sentence.word(at).equals("to");
  }

  /** ", a longtime adviser," and the like, up to the comma that closes it. */
  private @Nullable Apposition described(Sentence sentence, int from) {
    boolean person = false;
    for (int i = from; i < sentence.size() && i - from < 14; i++) {
      Tag tag = sentence.tag(i);
      if (sentence.word(i).equals(",") || sentence.word(i).equals(".")) {
        return person ? new Apposition(i, null, "") : null;
      }
      if (tag.isVerbal() && !person) {
        return null;
      }
      person |= tag == Tag.NOUN && lexicon.people().isPerson(sentence.token(i));
    }
    return null;
  }
}
