package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.readout4j.eval.GoldDocument.Attitude;
import io.github.readout4j.eval.GoldDocument.Meeting;
import io.github.readout4j.eval.GoldDocument.Person;
import io.github.readout4j.eval.GoldDocument.Report;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Mode;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final String TEXT = "Roe welcomed the truce. Roe urged patience.";

  private static final Speaker ROE =
      Speaker.builder().id("roe").kind(SpeakerKind.PERSON).name("Ada Roe").build();

  private static final Speaker DOE =
      Speaker.builder().id("doe").kind(SpeakerKind.PERSON).name("Jan Doe").build();

  private static final GoldDocument GOLD =
      new GoldDocument(
          "example",
          TEXT,
          Map.of("roe", new Person("Ada Roe", SpeakerKind.PERSON, Optional.empty())),
          Optional.of(new Meeting(EncounterKind.MEETING, List.of("roe"))),
          List.of(
              report(Act.WELCOME, "welcomed", "the truce"), report(Act.URGE, "urged", "patience")),
          List.of(new Attitude(List.of("roe"), Stance.SUPPORT, span("the truce"))),
          List.of());

  @Test
  void whatIsRightCountsInEveryMeasure() {
    Scores scores = score(statement(ROE, Act.WELCOME, "welcomed", "the truce"));

    for (Measure measure :
        List.of(
            Measure.STATEMENT,
            Measure.STATEMENT_SPEAKER,
            Measure.STATEMENT_ACT,
            Measure.CONTENT_EXACT,
            Measure.STATEMENT_SPEAKER_CONTENT)) {
      assertThat(scores.of(measure)).as(measure.label()).isEqualTo(new Score(1, 2, 1));
    }
    assertThat(scores.of(Measure.POSITION_STANCE_HOLDER)).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.of(Measure.ENCOUNTER_KIND)).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void wrongSpeakerAndActAreToldApartFromTheStatement() {
    Scores scores = score(statement(DOE, Act.SAY, "welcomed", "truce"));

    assertThat(scores.of(Measure.STATEMENT)).isEqualTo(new Score(1, 2, 1));
    assertThat(scores.of(Measure.CONTENT_PARTIAL)).isEqualTo(new Score(1, 2, 1));
    assertThat(scores.of(Measure.CONTENT_EXACT)).isEqualTo(new Score(0, 2, 1));
    assertThat(scores.of(Measure.STATEMENT_SPEAKER)).isEqualTo(new Score(0, 2, 1));
    assertThat(scores.of(Measure.STATEMENT_ACT)).isEqualTo(new Score(0, 2, 1));
  }

  @Test
  void statementElsewhereIsNotTheSame() {
    Scores scores = score(statement(ROE, Act.SAY, "Roe", "urged"));

    assertThat(scores.of(Measure.STATEMENT)).isEqualTo(new Score(0, 2, 1));
    assertThat(scores.of(Measure.STATEMENT).f1()).isZero();
  }

  @Test
  void readoutOfAnotherTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scorer.score(GOLD, Readout.builder().text("other").build()))
        .withMessage("example: the readout is of another text");
  }

  private static Scores score(Statement statement) {
    Position position =
        Position.builder()
            .statement(statement.id())
            .addHolders(statement.speakers().get(0))
            .stance(Stance.SUPPORT)
            .target(span("truce"))
            .rule("test")
            .confidence(1)
            .build();
    return Scorer.score(
        GOLD,
        Readout.builder()
            .text(TEXT)
            .addSpeakers(statement.speakers().get(0))
            .addStatements(statement)
            .addPositions(position)
            .build());
  }

  private static Statement statement(Speaker speaker, Act act, String cue, String content) {
    return Statement.builder()
        .id("s1")
        .addSpeakers(speaker)
        .act(act)
        .mode(Mode.INDIRECT)
        .cue(span(cue))
        .lemma(cue)
        .addContent(span(content))
        .negated(false)
        .rule("test")
        .confidence(1)
        .build();
  }

  private static Report report(Act act, String cue, String content) {
    return new Report(List.of("roe"), span(cue), List.of(span(content)), act, Mode.INDIRECT);
  }

  private static TextSpan span(String words) {
    int start = TEXT.indexOf(words);
    return TextSpan.of(start, start + words.length());
  }
}
