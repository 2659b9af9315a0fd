package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.Readout;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no readout, or not English, give little and say why. */
class SuitabilityTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre des Affaires étrangères s'est entretenu par téléphone avec son homologue"
            + " norvégien. Ils ont discuté de la coopération et sont convenus de se revoir à Oslo.",
        "El ministro habló por teléfono con su homólogo noruego. Los dos ministros acordaron"
            + " reunirse en Lima, y subrayaron la importancia del tratado de paz.",
        "O presidente conversou por telefone com o primeiro-ministro da Noruega. Os dois"
            + " concordaram em se encontrar no mês de maio, e ressaltaram a importância do"
            + " tratado.",
        "Der Außenminister traf am Montag in Berlin mit seinem Amtskollegen zusammen. Die beiden"
            + " vereinbarten, die Zusammenarbeit in der Region zu vertiefen.",
        "Statsminister Hauge snakket i dag med president Roe om samarbeidet. De ble enige om å"
            + " møtes igjen, og understreket betydningen av avtalen for begge land.",
        "Presiden bertemu dengan Perdana Menteri Norwegia di Jakarta. Keduanya membahas kerja sama"
            + " ekonomi dan sepakat untuk meningkatkan hubungan kedua negara.",
        "国家主席同挪威首相通电话。双方就双边关系交换意见，强调加强合作的重要性。",
        "Министр иностранных дел провёл телефонный разговор с коллегой из Норвегии.",
        "أجرى وزير الخارجية اتصالا هاتفيا مع نظيره النرويجي.",
      })
  void otherLanguageIsLeftUnread(String text) {
    assertUnread(text, DiagnosticCode.NOT_ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The River at Dusk

        The river carries evening to the sea
        And all the lanterns tremble on its skin
        I think that nothing said will ever be
        As quiet as the dark it gathers in
        She told me once that water keeps no word
        And promised she would meet me by the stone
        I said I hoped the promise had been heard
        But walked along the river bank alone
        """,
        """
        LEASE AGREEMENT

        This Lease Agreement is made between Roe Holdings (hereinafter the "Lessor") and Jon Doe
        (hereinafter the "Lessee").

        1. The Lessee shall pay the rent on the first day of each month.
        2. The parties agree that any dispute arising hereunder shall be settled by arbitration.
        3. The Lessee shall indemnify the Lessor against all claims.
        """,
        "{\"name\": \"Ada Roe\", \"statements\": [{\"act\": \"SAY\", \"content\": \"We met.\"}]}",
        "final class Call {\n"
            + "  int met(String with) { return with == null ? x : with.size() + x; }\n"
            + "}",
      })
  void otherKindIsLeftUnread(String text) {
    assertUnread(text, DiagnosticCode.NOT_A_READOUT);
  }

  @Test
  void recipeTellsNothing() {
    assertUnread("Mix the flour with the sugar. Bake for an hour.", DiagnosticCode.NOT_A_READOUT);
  }

  @Test
  void blankTextIsEmpty() {
    assertUnread(" \n\t ", DiagnosticCode.EMPTY_TEXT);
  }

  @Test
  void englishBesideAnotherLanguageIsRead() {
    Readout readout =
        PARSER.parse(
            "Readout of the Call\n\nPresident Ada Roe thanked Prime Minister Jon Doe of Norway for"
                + " his help, and they agreed to meet.\n\nLe président a remercié le premier"
                + " ministre pour son aide, et les deux dirigeants sont convenus de se rencontrer"
                + " au mois de mai pour poursuivre leurs échanges sur la sécurité maritime.");
    assertThat(readout.statements()).hasSize(2);
    assertThat(readout.diagnostics())
        .filteredOn(it -> it.code() == DiagnosticCode.NOT_ENGLISH)
        .singleElement()
        .satisfies(it -> assertThat(readout.textOf(it.span().get())).startsWith("Le président"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Readout of a Meeting\n\nPresident Ada Roe met with Jon Doe.\n\nParticipants:\n\nJane Roe,"
            + " Mayor of Lima\nAnn Poe, Governor of Cusco\nKarl Moe, chief executive officer",
        "Ada Roe thanked the mayors, health care providers, faith leaders, labor leaders, small"
            + " business owners, state legislators, local officials and community advocates.",
        "The new cabinet is intent on a balanced budget.",
        "The two airlines reached a settlement on landing slots.",
      })
  void namesAndShortSentencesAreEnglish(String text) {
    assertThat(PARSER.parse(text).diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.NOT_ENGLISH, DiagnosticCode.NOT_A_READOUT);
  }

  @Test
  void dayOfPublicationResolvesDates() {
    String text = "President Ada Roe met with President Jon Doe today and on April 3.";
    ReadoutSource dated =
        ReadoutSource.builder().text(text).publishedOn(LocalDate.of(2024, 4, 4)).build();
    assertThat(PARSER.parse(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.UNRESOLVED_DATE);
    assertThat(PARSER.parse(dated).diagnostics()).isEmpty();
  }

  private static void assertUnread(String text, DiagnosticCode why) {
    Readout readout = PARSER.parse(text);
    assertThat(readout.statements()).isEmpty();
    assertThat(readout.encounters()).isEmpty();
    assertThat(readout.agreements()).isEmpty();
    assertThat(readout.diagnostics()).extracting(Diagnostic::code).containsExactly(why);
  }
}
