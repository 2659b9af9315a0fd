package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import java.util.Optional;

/** Reads what follows a name and belongs to it: "of Ruritania", "(D-Ohio)". */
final class NameTail {

  private final Lexicon lexicon;

  NameTail(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What follows a name and belongs to it. */
  record Tail(int to, Optional<String> country, Optional<String> organization) {}

  /** Reads "of Ruritania", "(D-Ohio)" and the like after a name. */
  Tail read(Sentence sentence, int from, boolean titled, Optional<String> country) {
    int to = afterParenthesis(sentence, afterLetters(sentence, from));
    Optional<String> place = country;
    Optional<String> body = Optional.empty();
    if (sentence.word(to).equals("of") && !isOwner(sentence, to + 1)) {
      int at = sentence.tag(to + 1) == Tag.DET ? to + 2 : to + 1;
      Phrases.Match<States.State> state = lexicon.states().longest(sentence, to + 1);
      state = state == null ? lexicon.states().longest(sentence, at) : state;
      Phrases.Match<Organizations.Organization> organization =
          lexicon.organizations().longest(sentence, at);
      if (state != null && state.value().form() != States.Form.ADJECTIVE) {
        place = place.isPresent() ? place : country(state);
        to = ComplementReader.afterAcronym(sentence, state.to());
      } else if (titled && organization != null) {
        body = Optional.of(organization.value().name());
        to = ComplementReader.afterAcronym(sentence, organization.to());
      } else if (titled
          && lexicon.capitals().isNameLike(sentence, at)
          && !lexicon.capitals().isImpersonal(sentence.token(at))) {
        to = capitalsEnd(sentence, at);
      }
    }
    return new Tail(to, place, body);
  }

  /** "assured President Roe of Ruritania's support": the country goes with what follows. */
  private boolean isOwner(Sentence sentence, int at) {
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, at);
    return state != null && sentence.isPossessive(state.to());
  }

  /** Steps over "KC", ", MP". */
  private int afterLetters(Sentence sentence, int from) {
    int at = sentence.word(from).equals(",") ? from + 1 : from;
    boolean letters =
        at < sentence.size() && lexicon.words().isLettersAfterName(sentence.token(at));
    return letters ? at + 1 : from;
  }

  private static Optional<String> country(Phrases.Match<States.State> state) {
    return Optional.of(state.value().code());
  }

  private int capitalsEnd(Sentence sentence, int from) {
    int at = from;
    while (at - from < 6
        && lexicon.capitals().isNameLike(sentence, at)
        && lexicon.titles().longest(sentence, at) == null) {
      at++;
    }
    return ComplementReader.afterAcronym(sentence, Math.max(at, from + 1));
  }

  private static int afterParenthesis(Sentence sentence, int from) {
    if (!sentence.word(from).equals("(")) {
      return from;
    }
    for (int i = from + 2; i < sentence.size() && i - from <= 6; i++) {
      if (sentence.word(i).equals(")")) {
        Token inner = sentence.token(from + 1);
        return CapitalizedWords.isCapitalized(inner) ? i + 1 : from;
      }
    }
    return from;
  }
}
