package io.github.readout4j.mention;

import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads countries, the capitals that stand for them, and their peoples. */
final class StateReader {

  private static final Set<String> ACTORS_FOLLOW =
      WordSet.of("with by between against toward towards and told urged");

  /** The class of an organization that is a country's own. */
  private static final String NATIONAL = "national";

  private final States states;
  private final ReportingVerbs verbs;

  StateReader(Lexicon lexicon) {
    this.states = lexicon.states();
    this.verbs = lexicon.verbs();
  }

  /** Returns the country that the token begins to name, or null. */
  @Nullable Mention read(Sentence sentence, int from) {
    Phrases.Match<States.State> match = states.longest(sentence, from);
    int at = from;
    if (match == null && sentence.word(from).equals("the")) {
      at = from + 1;
      match = states.longest(sentence, at);
    }
    if (match == null || isCompound(sentence, at, match.to())) {
      return null;
    }
    Kind kind = kind(sentence, at, match);
    if (kind == null) {
      return null;
    }
    States.State state = match.value();
    boolean named = state.form() == States.Form.NAME || kind != Kind.STATE;
    Naming naming =
        Naming.builder()
            .name(named ? PersonReader.text(sentence, nameFrom(sentence, match), match.to()) : "")
            .country(Optional.of(state.code()))
            .role(state.form() == States.Form.METONYM ? NATIONAL : "")
            .plural(state.plural())
            .head(kind == Kind.GROUP ? "people" : "")
            .build();
    return Mention.of(kind, sentence, from, match.to(), naming);
  }

  /** "U.S.-Ruritania cooperation" names no party of its own. */
  static boolean isCompound(Sentence sentence, int from, int to) {
    return (from > 0 && isHyphen(sentence, from - 1, from)) || isHyphen(sentence, to, to);
  }

  private static boolean isHyphen(Sentence sentence, int at, int right) {
    if (at < 1 || right >= sentence.size() || at >= sentence.size()) {
      return false;
    }
    String text = sentence.token(at).text();
    boolean mark = text.equals("-") || text.equals("\u2013") || text.equals("\u2010");
    return mark && sentence.token(at - 1).end() == sentence.token(at).start();
  }

  /** Returns the tokens that end a name or adjective of a country, each with its code. */
  Map<Integer, String> countries(Sentence sentence) {
    Map<Integer, String> countries = new HashMap<>();
    int at = 0;
    while (at < sentence.size()) {
      Phrases.Match<States.State> match = states.longest(sentence, at);
      States.State state = match == null ? states.firstOfTwo(sentence.token(at)) : match.value();
      int to = match == null ? at + 1 : match.to();
      if (state != null && state.form() != States.Form.METONYM) {
        countries.put(to - 1, state.code());
      }
      at = to;
    }
    return countries;
  }

  private static int nameFrom(Sentence sentence, Phrases.Match<States.State> match) {
    return sentence.word(match.from()).equals("the") ? match.from() + 1 : match.from();
  }

  private @Nullable Kind kind(Sentence sentence, int at, Phrases.Match<States.State> match) {
    return switch (match.value().form()) {
      case NAME -> Kind.STATE;
      case CAPITAL ->
          actsAsState(sentence, at, match.to())
                  || isAddressed(sentence, at, match.to())
                  || standsBesideState(sentence, at, match.to())
              ? Kind.STATE
              : null;
      case METONYM -> Kind.ORGANIZATION;
      case DEMONYM -> match.value().plural() ? Kind.GROUP : null;
      case ADJECTIVE -> null;
    };
  }

  /** "accused Moscow of", "warned Ankara against": only who can answer is told so. */
  private boolean isAddressed(Sentence sentence, int from, int to) {
    String link = sentence.word(to);
    return sentence.tag(from - 1) == Tag.VERB
        && verbs.of(sentence.word(from - 1)).stream()
            .filter(verb -> !verb.frames().isDeed())
            .anyMatch(verb -> verb.frames().addresseeLinks().contains(link));
  }

  /** "Moscow and Ankara agreed": the first of two that act together. */
  private boolean standsBesideState(Sentence sentence, int from, int to) {
    Phrases.Match<States.State> second =
        sentence.word(to).equals("and") && sentence.tag(from - 1) != Tag.ADP
            ? states.longest(sentence, to + 1)
            : null;
    return second != null
        && (second.value().form() == States.Form.CAPITAL
            || second.value().form() == States.Form.NAME)
        && actsAsState(sentence, to + 1, second.to());
  }

  /** "Moscow said", "between Baku and Yerevan", but not "in Geneva". */
  private static boolean actsAsState(Sentence sentence, int from, int to) {
    String before = sentence.word(from - 1);
    Tag after = sentence.tag(to);
    boolean placed = sentence.tag(from - 1) == Tag.ADP && !ACTORS_FOLLOW.contains(before);
    if (placed || sentence.word(to).equals(",") || after == Tag.NOUN || after == Tag.PROPN) {
      return false;
    }
    boolean possessive = sentence.isPossessive(to);
    return after.isVerbal()
        || possessive
        || ACTORS_FOLLOW.contains(before)
        || (sentence.tag(from - 1) == Tag.VERB && sentence.word(to).equals("to"))
        || (from == 0 && !sentence.word(to).equals(","));
  }
}
