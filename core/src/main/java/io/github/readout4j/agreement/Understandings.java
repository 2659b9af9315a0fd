package io.github.readout4j.agreement;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes agreements of what the parties agreed on in the encounter itself. */
final class Understandings {

  private static final Set<String> AGREEING =
      Set.of("agree", "concur", "decide", "resolve", "reach", "conclude", "agreed");

  /** "share the view", "share the recognition". */
  private static final String SHARING = "share the ";

  private static final Set<String> COMMITTING =
      Set.of("commit", "recommit", "pledge", "vow", "promise");

  private static final Set<String> PLURALS =
      Set.of(
          "we",
          "they",
          "both",
          "sides",
          "parties",
          "leaders",
          "ministers",
          "presidents",
          "countries",
          "governments",
          "delegations");

  private final Sentences sentences;

  Understandings(Sentences sentences) {
    this.sentences = sentences;
  }

  List<Agreement> of(List<Report> reports) {
    List<Agreement> found = new ArrayList<>();
    for (Report report : reports) {
      if (isUnderstanding(report.statement()) && !isOfBefore(report)) {
        found.add(agreement(report.statement()));
      }
    }
    return found;
  }

  /** "previously agreed to": an earlier encounter did. */
  private boolean isOfBefore(Report report) {
    Sentence sentence = sentences.sentences().get(report.sentence());
    return switch (sentence.word(report.cue() - 1)) {
      case "previously", "earlier", "already", "had" -> true;
      default -> false;
    };
  }

  private boolean isUnderstanding(Statement statement) {
    return !statement.negated() && (isAgreed(statement) || isCommitted(statement));
  }

  private boolean isAgreed(Statement statement) {
    if (statement.act() != Act.AGREE) {
      return false;
    }
    boolean agreed =
        AGREEING.contains(statement.lemma())
            || statement.lemma().startsWith(SHARING)
            || isHarmony(statement);
    return agreed && (isJoint(statement) || isWilling(statement));
  }

  /** "There was broad agreement that": the cue is the noun. */
  private boolean isHarmony(Statement statement) {
    return words(statement.cue()).endsWith("agreement");
  }

  /**
   * What somebody else tells of one agreeing group may be of another day: "said that it agreed".
   */
  private boolean isJoint(Statement statement) {
    return !isAlone(statement) && (statement.within().isEmpty() || isTogether(statement));
  }

  /** "Norway has agreed to lift the tariffs": a state agrees with the one that wanted it. */
  private boolean isWilling(Statement statement) {
    return statement.lemma().equals("agree")
        && statement.within().isEmpty()
        && statement.speakers().stream().anyMatch(Understandings::isGovernment)
        && sentences.document().text().startsWith(" to ", statement.cue().end());
  }

  private static boolean isGovernment(Speaker speaker) {
    return speaker.kind() == SpeakerKind.STATE
        || (speaker.kind() == SpeakerKind.ORGANIZATION && speaker.country().isPresent());
  }

  private boolean isCommitted(Statement statement) {
    return statement.act() == Act.COMMIT
        && COMMITTING.contains(statement.lemma())
        && isTogether(statement)
        && !isOneSide(statement);
  }

  /** "Administration officials committed to": those of one government promise for it alone. */
  private boolean isOneSide(Statement statement) {
    return statement
        .source()
        .map(this::words)
        .filter(source -> source.endsWith("officials") && !source.contains(" and "))
        .isPresent();
  }

  /** Several speakers, or one name or pronoun for several. */
  private boolean isTogether(Statement statement) {
    return statement.speakers().size() > 1
        || isPlural(statement)
        || statement.speakers().stream().anyMatch(Understandings::isSeveral);
  }

  private static boolean isSeveral(Speaker speaker) {
    return speaker.kind() == SpeakerKind.GROUP && speaker.name().endsWith("s");
  }

  /** "they", "the two sides": words for several, whoever of them the text names. */
  private boolean isPlural(Statement statement) {
    return statement
        .source()
        .map(this::words)
        .filter(source -> PLURALS.contains(source.substring(source.lastIndexOf(' ') + 1)))
        .isPresent();
  }

  private String words(TextSpan span) {
    return span.in(sentences.document().text()).toLowerCase(Locale.ROOT);
  }

  /** One person who agreed may have agreed to what another wanted; a state alone has not. */
  private boolean isAlone(Statement statement) {
    List<Speaker> speakers = statement.speakers();
    return speakers.size() == 1
        && !isPlural(statement)
        && speakers.get(0).kind() != SpeakerKind.GROUP
        && statement.addressees().isEmpty();
  }

  private Agreement agreement(Statement statement) {
    String text = sentences.document().text();
    return Agreement.builder()
        .name(
            statement.content().stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" ")))
        .kind(AgreementKind.UNDERSTANDING)
        .status(AgreementStatus.REACHED)
        .parties(statement.speakers())
        .mentions(statement.content())
        .addStatements(statement.id())
        .rule("agreement:understanding")
        .confidence(Confidence.UNDERSTANDING)
        .build();
  }
}
