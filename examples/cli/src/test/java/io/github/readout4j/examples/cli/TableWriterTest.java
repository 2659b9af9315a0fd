package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Mode;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  private static final String TEXT =
      "By phone, President Ada Roe thanked Jon Doe for his help with the Border Pact.";
  private static final Speaker ROE =
      Speaker.builder()
          .id("ada-roe")
          .kind(SpeakerKind.PERSON)
          .name("Ada Roe")
          .title("President")
          .country("EE")
          .build();
  private static final Speaker DOE =
      Speaker.builder().id("jon-doe").kind(SpeakerKind.PERSON).name("Jon Doe").build();

  @Test
  void reportSaysWhoSaidWhat() throws IOException {
    assertThat(report(readout(), false, 80))
        .isEqualTo(
            """
            call.txt
              Phone call
              Ada Roe                       President, Estonia
              Jon Doe

            Who said what
              Ada Roe
                thank              (to Jon Doe) his help with the Border Pact

            Where each side stands
              Ada Roe
                support            his help (toward Jon Doe)

            Agreements in play
                in force           the Border Pact (treaty, between Ada Roe and Jon Doe)
            """);
  }

  @Test
  void linesFitTheWidth() throws IOException {
    assertThat(report(readout(), false, 60).lines()).allMatch(line -> Columns.of(line) <= 60);
  }

  @Test
  void colourChangesNothingButTheColour() throws IOException {
    String coloured = report(readout(), true, 80);

    assertThat(coloured).contains("\u001B[");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(report(readout(), false, 80));
  }

  @Test
  void emptyReadoutSaysSo() throws IOException {
    assertThat(report(Readout.builder().text("").build(), false, 80))
        .contains("No meeting or call was found", "No statement was found");
  }

  @Test
  void noteIsGivenOnceForAllItsPlaces() throws IOException {
    Readout.Builder readout = Readout.builder();
    readout.text(TEXT);
    for (String words : List.of("By phone", TEXT)) {
      readout.addDiagnostics(
          Diagnostic.builder()
              .code(DiagnosticCode.UNCLAIMED_SENTENCE)
              .message("Nothing was read.")
              .span(span(words, TEXT))
              .build());
    }

    assertThat(report(readout.build(), false, 60))
        .endsWith(
            """
            Notes
              Nothing was read.
                \u201CBy phone\u201D
                \u201CBy phone, President Ada Roe thanked Jon Doe for his h\u2026\u201D
            """);
  }

  @Test
  void textFromOutsideCannotSteerTheTerminal() throws IOException {
    Speaker sly = Speaker.builder().from(ROE).name("Ada\u001B[2J Roe").build();
    String text = TEXT.replace("his help", "his\u0007help");
    Readout readout =
        Readout.builder()
            .text(text)
            .addSpeakers(sly)
            .addStatements(statement(text).addSpeakers(sly).build())
            .build();

    assertThat(report(readout, false, 80))
        .contains("Ada\\u001B[2J Roe", "his\\u0007help")
        .doesNotContain("\u001B", "\u0007");
  }

  private static String report(Readout readout, boolean colour, int width) throws IOException {
    StringWriter out = new StringWriter();
    new TableWriter(out, Paint.of(colour), width)
        .write(ReadoutLine.builder().document("call.txt").readout(readout).build());
    return out.toString();
  }

  static Readout readout() {
    return Readout.builder()
        .text(TEXT)
        .addSpeakers(ROE, DOE)
        .addEncounters(
            Encounter.builder()
                .id("e1")
                .kind(EncounterKind.PHONE_CALL)
                .addParticipants(ROE, DOE)
                .span(span("By phone", TEXT))
                .build())
        .addStatements(statement(TEXT).addSpeakers(ROE).addAddressees(DOE).build())
        .addPositions(
            Position.builder()
                .statement("s1")
                .addHolders(ROE)
                .addToward(DOE)
                .stance(Stance.SUPPORT)
                .target(span("his help", TEXT))
                .rule("example")
                .confidence(0.9)
                .build())
        .addAgreements(
            Agreement.builder()
                .name("the Border Pact")
                .kind(AgreementKind.TREATY)
                .status(AgreementStatus.IN_FORCE)
                .addParties(ROE, DOE)
                .addMentions(span("the Border Pact", TEXT))
                .addStatements("s1")
                .rule("example")
                .confidence(0.9)
                .build())
        .build();
  }

  private static Statement.Builder statement(String text) {
    int end = text.lastIndexOf('.');
    Statement.Builder statement = Statement.builder();
    statement
        .id("s1")
        .act(Act.THANK)
        .mode(Mode.INDIRECT)
        .cue(span("thanked", text))
        .lemma("thank")
        .addContent(TextSpan.of(text.indexOf("his"), end))
        .negated(false)
        .rule("example")
        .confidence(0.9);
    return statement;
  }

  private static TextSpan span(String words, String text) {
    int start = text.indexOf(words);
    return TextSpan.of(start, start + words.length());
  }
}
