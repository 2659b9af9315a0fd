package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      textBlock =
          """
          The leaders highlighted the results of the talks. > highlighted > VERB
          The envoy spoke, noting that trade had grown. > noting > VERB
          They discussed the need to open the road. > need > NOUN
          She expressed strong support for the plan. > support > NOUN
          The two leaders affirmed shared values. > shared > ADJ
          The board voted to ban plastic bags. > ban > VERB
          The board referred to public roads. > public > ADJ
          They praised the values that unite the two nations. > unite > VERB
          The sides met on the margins of the summit. > on > ADP
          Talks focused on trade and transport. > Talks > NOUN
          He welcomed the steps, including the truce. > including > ADP
          She recalled fondly the visit. > fondly > ADV
          They welcomed Ruritania's plan. > 's > PART
          They discussed the unprovoked, unjustified invasion. > unjustified > ADJ
          They praised a united, ready, and resolute stance. > united > ADJ
          They praised the resolute and principled diplomacy. > principled > ADJ
          The guard issued an alert about the drifting ice. > alert > NOUN
          They signed a memorandum of understanding on energy. > understanding > NOUN
          The government attaches importance to its neighbors. > attaches > VERB
          The people of the islands cherish the memory of peace. > cherish > VERB
          They confirmed the 1982 UN Convention. > UN > PROPN
          Both underscored the commitment to security. > underscored > VERB
          They pledged to further cooperation in the region. > further > VERB
          They pledged to further strengthen the bonds. > further > ADV
          The Pope wrote that peace begins in the family. > that > SCONJ
          They met after the ministers agreed on the plan. > after > SCONJ
          They met after the summit. > after > ADP
          Large makers like Voltra and Kilda are building new plants. > like > ADP
          The envoy has agreed to meet. > has > AUX
          The envoy has a plan. > has > VERB
          The talks were useful, the agency reports. > reports > VERB
          In this regard Leaders stressed the need. > Leaders > PROPN
          They spoke of the weather and tornadoes that hit Lima. > tornadoes > NOUN
          She praised the crew and notes that they left. > notes > VERB
          """)
  void wordsThatMatterAreTaggedByTheirNeighbours(String text, String word, Tag tag) {
    assertThat(SentencesOf.first(text).tokens())
        .filteredOn(token -> token.text().equals(word))
        .extracting(Token::tag)
        .containsExactly(tag);
  }

  @Test
  void endlessSentenceIsCut() {
    Sentences sentences = SentencesOf.text("very ".repeat(1000));
    assertThat(sentences.sentences()).hasSizeGreaterThan(1);
    assertThat(sentences.sentences()).allMatch(sentence -> sentence.size() <= 400);
  }

  @Test
  void quotationsAreFoundInOrder() {
    Sentences sentences = SentencesOf.text("\"Yes,\" she said. \"We agree");
    assertThat(sentences.quotations())
        .containsExactly(new Quotation(0, 6, true), new Quotation(17, 26, false));
  }

  @Test
  void ordinalIsNoVerb() {
    Sentence sentence =
        SentencesOf.text("Roe met with Republic of Korea 1st Vice Minister Cho.")
            .sentences()
            .get(0);

    assertThat(sentence.word(6)).isEqualTo("1st");
    assertThat(sentence.tag(6)).isEqualTo(Tag.ADJ);
  }

  @Test
  void unknownWordIsOfAnOpenClass() {
    Sentence sentence = SentencesOf.text("He condemned wanton acts of war.").sentences().get(0);

    assertThat(sentence.tag(2)).isNotIn(Tag.ADP, Tag.DET, Tag.PRON, Tag.AUX);
  }
}
