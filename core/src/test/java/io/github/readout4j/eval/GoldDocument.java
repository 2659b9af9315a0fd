package io.github.readout4j.eval;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Mode;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with all that annotators found in it. Speakers go by the short keys of the annotation
 * file.
 */
record GoldDocument(
    String name,
    String text,
    Map<String, Person> speakers,
    Optional<Meeting> encounter,
    List<Report> statements,
    List<Attitude> positions,
    List<Deal> agreements) {

  /** A speaker: a person, or anything else that speaks. */
  record Person(String name, SpeakerKind kind, Optional<String> country) {}

  /** The encounter. */
  record Meeting(EncounterKind kind, List<String> participants) {}

  /** A statement. */
  record Report(List<String> by, TextSpan cue, List<TextSpan> content, Act act, Mode mode) {}

  /** A position. */
  record Attitude(List<String> holders, Stance stance, TextSpan target) {}

  /** An agreement. */
  record Deal(AgreementKind kind, AgreementStatus status, TextSpan span) {}
}
