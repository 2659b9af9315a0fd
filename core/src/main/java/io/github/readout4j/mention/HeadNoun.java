package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun for people or bodies that heads the phrase which begins at a token. */
final class HeadNoun {

  /** The noun that heads a phrase, with its place. */
  record Noun(int at, Phrases.Match<People.Noun> match) {
    int to() {
      return match.to();
    }
  }

  private static final int LONGEST = 12;
  private static final int LONGEST_OPENING = 4;
  private static final int LONGEST_CIRCUMSTANCE = 4;

  private static final Set<String> QUANTIFIERS =
      WordSet.of(
          "the these those both all each his her their our its a an some several many other "
              + "another one various numerous this that most few two three four five six seven "
              + "eight nine ten no any every my your more fellow half");

  private static final Set<String> QUESTIONS = Set.of("how", "why", "when", "where", "whether");
  private static final Set<String> SPREADS =
      WordSet.of("range array cross-section variety spectrum mix cohort host");

  private final Lexicon lexicon;

  HeadNoun(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the noun, or null if another word heads the phrase or none begins there. */
  @Nullable Noun find(Sentence sentence, int from) {
    int at = from;
    if (isClauseWord(sentence, from)) {
      return null;
    }
    if (sentence.word(from).equals("each") && sentence.word(from + 1).equals("of")) {
      at = from + 2;
    }
    at = Math.max(at, afterSpread(sentence, from));
    while (at < sentence.size() && at - from < LONGEST) {
      Phrases.Match<People.Noun> match = lexicon.people().longest(sentence, at);
      if (match != null && opensAnother(sentence, from, match)) {
        return null;
      }
      if (match != null
          && isHead(sentence, match)
          && agrees(sentence, from, match)
          && !isInSeries(sentence, from, match)) {
        return isCutOff(sentence, from, match) ? null : new Noun(at, match);
      }
      int next = match != null ? match.to() : afterModifier(sentence, from, at);
      if (next == at) {
        return null;
      }
      at = next;
    }
    return null;
  }

  /** "At the meeting Ministers (agreed)": the phrase of circumstance ends before them. */
  private static boolean opensAnother(
      Sentence sentence, int from, Phrases.Match<People.Noun> match) {
    int before = match.from() - 1;
    return from <= before
        && before <= LONGEST_CIRCUMSTANCE
        && sentence.tag(0) == Tag.ADP
        && match.value().plural()
        && sentence.tag(before) == Tag.NOUN
        && CapitalizedWords.isCapitalized(sentence.token(match.from()))
        && !CapitalizedWords.isCapitalized(sentence.token(before));
  }

  /** "a wide range of (farm leaders)": words that tell how many kinds of people there are. */
  private static int afterSpread(Sentence sentence, int from) {
    int at = sentence.tag(from) == Tag.DET ? from + 1 : from;
    while (at > from && at - from < LONGEST_OPENING && sentence.tag(at) == Tag.ADJ) {
      at++;
    }
    boolean spread = at > from && SPREADS.contains(sentence.word(at));
    return spread && sentence.word(at + 1).equals("of") ? at + 2 : from;
  }

  /** "a dozen passenger and freight companies", "40 farm unions": many of them are no one. */
  private static boolean agrees(Sentence sentence, int from, Phrases.Match<People.Noun> match) {
    boolean many = sentence.holds("dozen", from, match.from());
    for (int i = from; i < match.from(); i++) {
      many |= Numbers.value(sentence.token(i)) > 1;
    }
    return !many || match.value().plural() || match.value().kind() == People.Kind.GROUP;
  }

  /**
   * "port and rail workers", "veteran, family, and survivor unions": a singular without an article
   * heads no phrase, and only tells which of those with whom the series ends.
   */
  private boolean isInSeries(Sentence sentence, int from, Phrases.Match<People.Noun> match) {
    boolean bare =
        sentence.tag(from) != Tag.DET
            && sentence.tag(from) != Tag.PRON
            && !QUANTIFIERS.contains(sentence.word(from));
    // "staff and farm leaders": a word for several people needs no article.
    boolean several =
        match.value().kind() == People.Kind.GROUP && !sentence.holds(",", from, match.from());
    return bare && !several && !match.value().plural() && endsInPlural(sentence, match.to());
  }

  /** Whether a comma or conjunction at the token leads over modifiers to a plural for people. */
  private boolean endsInPlural(Sentence sentence, int from) {
    boolean closed = false;
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
      boolean link = isMark(sentence, i);
      Phrases.Match<People.Noun> match = lexicon.people().longest(sentence, i);
      if (match != null && match.value().plural() && isHead(sentence, match)) {
        return closed && !isMark(sentence, i - 1);
      }
      boolean modifier = sentence.tag(i) == Tag.ADJ || sentence.tag(i).isNominal();
      if (!link && (i == from || !modifier)) {
        return false;
      }
      closed |= sentence.tag(i) == Tag.CCONJ;
    }
    return false;
  }

  private static boolean isMark(Sentence sentence, int at) {
    return sentence.word(at).equals(",") || joins(sentence.word(at));
  }

  /** "asked about the tariffs, spokesperson Roe said": another phrase, with a name of its own. */
  private boolean isCutOff(Sentence sentence, int from, Phrases.Match<People.Noun> match) {
    boolean named = match.to() < sentence.size() && startsName(sentence, match.to());
    for (int i = from; i < match.from() && named && !match.value().plural(); i++) {
      if (sentence.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "ensuring workers", "how young nurses": a verb or conjunction and no start of a phrase. */
  private static boolean isClauseWord(Sentence sentence, int from) {
    String word = sentence.word(from);
    boolean gerund =
        word.endsWith("ing")
            && sentence.tag(from) != Tag.NOUN
            && !CapitalizedWords.isCapitalized(sentence.token(from));
    return gerund
        || QUESTIONS.contains(word)
        || (word.equals("that") && sentence.tag(from) != Tag.DET);
  }

  /** Whether no noun follows that this one would only modify. */
  private boolean isHead(Sentence sentence, Phrases.Match<People.Noun> match) {
    int next = match.to();
    Tag own = sentence.tag(match.to() - 1);
    boolean other = own == Tag.ADJ || (own == Tag.VERB && match.from() + 1 == match.to());
    if (match.value().kind() == People.Kind.DOCUMENT || (other && !match.value().plural())) {
      return false;
    }
    Tag tag = sentence.tag(next);
    boolean noun = tag == Tag.NOUN || tag == Tag.PROPN || isNamedAdjective(sentence, next);
    boolean named = match.value().plural() || match.value().kind() == People.Kind.PERSON;
    return !noun || (named && startsName(sentence, next));
  }

  /** "House Democratic leadership". */
  private static boolean isNamedAdjective(Sentence sentence, int at) {
    return sentence.tag(at) == Tag.ADJ
        && CapitalizedWords.isCapitalized(sentence.token(at))
        && sentence.tag(at + 1).isNominal();
  }

  private boolean startsName(Sentence sentence, int at) {
    return CapitalizedWords.isCapitalized(sentence.token(at))
        && !lexicon.capitals().isBody(sentence.token(at))
        && !CapitalizedWords.isCapitalized(sentence.token(at - 1));
  }

  /** Returns the token after an article, adjective or noun that stands before the head. */
  private int afterModifier(Sentence sentence, int from, int at) {
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, at);
    if (state != null) {
      boolean owns = sentence.isPossessive(state.to());
      return owns ? (at == from ? state.to() + 1 : at) : state.to();
    }
    if (QUANTIFIERS.contains(sentence.word(at))) {
      return at == from || goesOn(sentence, at) ? at + 1 : at;
    }
    return switch (sentence.tag(at)) {
      case ADJ -> isStrayParticiple(sentence, from, at) ? at : at + 1;
      case NOUN, PROPN, NUM, SYM -> at + 1;
      case ADV -> sentence.tag(at + 1) == Tag.ADJ || sentence.tag(at + 1) == Tag.NUM ? at + 1 : at;
      case VERB -> isParticiple(sentence, from, at) ? at + 1 : at;
      case CCONJ, PUNCT -> afterMark(sentence, from, at);
      case ADP -> at > from && isInBody(sentence, at) ? at + 1 : at;
      default -> at;
    };
  }

  private int afterMark(Sentence sentence, int from, int at) {
    int close = closingAcronym(sentence, at);
    if (close > at && at > from) {
      return close;
    }
    return joinsModifiers(sentence, from, at) ? (closesList(sentence, at) ? at + 2 : at + 1) : at;
  }

  /** "Nordic Water Council (NWC) leaders": where the short form in brackets ends. */
  private static int closingAcronym(Sentence sentence, int open) {
    if (!sentence.word(open).equals("(")) {
      return open;
    }
    int at = open + 1;
    while (at - open < LONGEST_OPENING
        && (CapitalizedWords.isAcronym(sentence, at) || joins(sentence.word(at)))) {
      at++;
    }
    boolean people = sentence.tag(at + 1) == Tag.NOUN || sentence.tag(at + 1) == Tag.PROPN;
    return at > open + 1 && sentence.word(at).equals(")") && people ? at + 1 : open;
  }

  /** "Fund for Lake Towns (FLT) leaders": a preposition within the name of a body. */
  private static boolean isInBody(Sentence sentence, int preposition) {
    String word = sentence.word(preposition);
    if (!word.equals("for") && !word.equals("of")) {
      return false;
    }
    int open = preposition + 1;
    while (open < sentence.size()
        && open - preposition <= LONGEST_OPENING
        && CapitalizedWords.isCapitalized(sentence.token(open))) {
      open++;
    }
    return CapitalizedWords.isCapitalized(sentence.token(preposition - 1))
        && open > preposition + 1
        && closingAcronym(sentence, open) > open;
  }

  private static boolean joins(String word) {
    return word.equals("and") || word.equals("or") || word.equals("&") || word.equals("/");
  }

  /** "all the", "the two", but not "her the". */
  private static boolean goesOn(Sentence sentence, int at) {
    String before = sentence.word(at - 1);
    String word = sentence.word(at);
    boolean article = word.equals("the") || word.equals("a") || word.equals("an");
    return QUANTIFIERS.contains(before)
        && (!article || before.equals("all") || before.equals("both") || before.equals("half"));
  }

  /** The tagger takes some past tenses for adjectives: "Doe highlighted officials". */
  private static boolean isStrayParticiple(Sentence sentence, int from, int at) {
    String word = sentence.word(at);
    if (at > from || at == 0 || !(word.endsWith("ed") || word.endsWith("ing"))) {
      return false;
    }
    Tag before = sentence.tag(at - 1);
    return before != Tag.ADP && before != Tag.DET && before != Tag.VERB;
  }

  private static boolean isParticiple(Sentence sentence, int from, int at) {
    String word = sentence.word(at);
    boolean form = word.endsWith("ed") || word.endsWith("ing");
    if (!form || at == from) {
      return false;
    }
    Tag before = sentence.tag(at - 1);
    Tag after = sentence.tag(at + 1);
    return (before == Tag.ADJ || before == Tag.DET || before == Tag.ADV || before == Tag.NUM)
        && (after == Tag.NOUN || after == Tag.PROPN || after == Tag.ADJ);
  }

  /** "the U.S. and Ruritanian leaders", "U.S. and European officials". */
  private boolean joinsStates(Sentence sentence, int at) {
    return sentence.word(at).equals("and")
        && lexicon.states().longest(sentence, at - 1) != null
        && (isStateAdjective(sentence, at + 1) || isNamedAdjective(sentence, at + 1));
  }

  private boolean isStateAdjective(Sentence sentence, int at) {
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, at);
    return state != null
        && (state.value().form() == States.Form.ADJECTIVE || state.value().upperCase())
        && state.to() < sentence.size()
        && !sentence.isPossessive(state.to());
  }

  private boolean joinsModifiers(Sentence sentence, int from, int at) {
    String word = sentence.word(at);
    boolean joins = word.equals(",") || (joins(word) && !word.equals("/"));
    if (!joins || at == from || at + 1 >= sentence.size() || closesOpening(sentence, from, at)) {
      return false;
    }
    Tag before = sentence.tag(at - 1);
    boolean small = !CapitalizedWords.isCapitalized(sentence.token(at - 1));
    boolean modifier =
        before == Tag.ADJ
            || (small && before == Tag.NOUN)
            || (at == from + 1 && lexicon.people().longest(sentence, from) != null)
            || joinsStates(sentence, at)
            || (CapitalizedWords.isAcronym(sentence, at - 1)
                && CapitalizedWords.isAcronym(sentence, at + 1));
    Phrases.Match<People.Noun> next = lexicon.people().longest(sentence, at + 1);
    boolean headNext = next != null && isHead(sentence, next) && !isInSeries(sentence, from, next);
    Tag after = sentence.tag(closesList(sentence, at) ? at + 2 : at + 1);
    boolean goesOn = after == Tag.ADJ || after == Tag.NOUN || after == Tag.PROPN;
    boolean listed =
        closesList(sentence, at)
            ? sentence.holds(",", from, at)
            : !word.equals(",") || before != Tag.NOUN || isList(sentence, at + 1);
    return modifier
        && goesOn
        && listed
        && !(headNext && before == Tag.NOUN)
        && !(word.equals(",") && headNext);
  }

  /** "During the visit, Ruritanian and Cordavian officials": a phrase that opens the sentence. */
  private static boolean closesOpening(Sentence sentence, int from, int comma) {
    return from <= LONGEST_OPENING
        && (sentence.tag(0) == Tag.ADP || sentence.word(0).equals("this"))
        && sentence.word(comma).equals(",")
        && !sentence.holds(",", 0, comma);
  }

  /** "port, rail, and road workers": a comma and a conjunction before the last. */
  private static boolean closesList(Sentence sentence, int comma) {
    return sentence.word(comma).equals(",") && sentence.tag(comma + 1) == Tag.CCONJ;
  }

  /** "labor, business, and farm leaders", but not "At the meeting, senior leaders". */
  private static boolean isList(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
      if (sentence.tag(i) == Tag.CCONJ) {
        return true;
      }
      if (sentence.tag(i).isVerbal() || sentence.tag(i) == Tag.ADP) {
        return false;
      }
    }
    return false;
  }
}
