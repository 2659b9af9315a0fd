package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** A statement before it has an identifier, a mode and an enclosing statement. */
record Draft(
    int sentence,
    int cueToken,
    TextSpan cue,
    String lemma,
    Act act,
    Optional<Stance> stance,
    List<Speaker> speakers,
    List<Speaker> addressees,
    Optional<TextSpan> source,
    List<TextSpan> content,
    Range contentTokens,
    boolean clausal,
    boolean negated,
    String rule) {

  Draft by(List<Speaker> newSpeakers) {
    return copy(newSpeakers, content, contentTokens);
  }

  Draft with(List<TextSpan> newContent) {
    return copy(speakers, newContent, contentTokens);
  }

  Draft cutTo(TextSpan newContent, Range newTokens) {
    return copy(speakers, List.of(newContent), newTokens);
  }

  private Draft copy(List<Speaker> newSpeakers, List<TextSpan> newContent, Range newTokens) {
    return new Draft(
        sentence,
        cueToken,
        cue,
        lemma,
        act,
        stance,
        newSpeakers,
        addressees,
        source,
        newContent,
        newTokens,
        clausal,
        negated,
        rule);
  }
}
