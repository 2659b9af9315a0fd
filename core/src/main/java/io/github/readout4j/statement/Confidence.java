package io.github.readout4j.statement;

import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import java.util.List;

/**
 * How sure the stage is of a statement, by the construction it was read from and by who speaks:
 * about the share of such statements that have the right speakers and content in annotated
 * readouts.
 */
final class Confidence {

  private Confidence() {}

  /** Without a speaker where one is due, a statement is right less than half the time. */
  private static final double WITHOUT_SPEAKER = 0.45;

  /** Whom a group stands for is often left open: "participants", "the leaders". */
  private static final double OF_A_GROUP = 0.63;

  /** The more speak together, the likelier one is missing. */
  private static final double OF_SEVERAL = 0.92;

  private static final int SEVERAL = 3;

  static double of(Draft draft) {
    List<Speaker> speakers = draft.speakers();
    if (speakers.isEmpty()) {
      return WITHOUT_SPEAKER;
    }
    double base = base(construction(draft.rule()));
    for (Speaker speaker : speakers) {
      if (speaker.kind() == SpeakerKind.GROUP) {
        return base * OF_A_GROUP;
      }
    }
    return speakers.size() < SEVERAL ? base : base * OF_SEVERAL;
  }

  private static String construction(String rule) {
    int frame = rule.indexOf(':');
    return frame < 0 ? rule : rule.substring(0, frame);
  }

  private static double base(String construction) {
    return switch (construction) {
      case "verb-main", "light-main", "turn" -> 0.92;
      case "according-to", "in-view", "as-noted" -> 0.95;
      case "postposed", "inverted", "attitude-main" -> 0.9;
      case "verb-coordinate", "verb-participle" -> 0.86;
      case "passive", "verb-gerund", "occasion-main" -> 0.82;
      case "verb-nested", "talks", "noun", "light-coordinate" -> 0.77;
      case "verb-purpose", "light-purpose" -> 0.72;
      default -> 0.8;
    };
  }
}
