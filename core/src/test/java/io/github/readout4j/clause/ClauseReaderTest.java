package io.github.readout4j.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.SentencesOf;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {

  private final ClauseReader reader = new ClauseReader(VerbForms.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The envoy said that the talks were useful. > MAIN said, COMPLEMENT were
          The envoy said the talks were useful. > MAIN said, COMPLEMENT were
          Officials say the president suggests a plan. > MAIN say, COMPLEMENT suggests
          They discussed how the plan will open ports, build roads and set aims. > MAIN discussed, COMPLEMENT open, COORDINATE build, COORDINATE set
          She said the town stood by the pact and that it would hold. > MAIN said, COMPLEMENT stood, COMPLEMENT hold
          The envoy met the King and stressed the need for peace. > MAIN met, COORDINATE stressed
          The envoy met the King, stressing the need for peace. > MAIN met, PARTICIPIAL stressing
          The envoy met the King to discuss trade. > MAIN met, INFINITIVE discuss
          The talks held in the capital were useful. > ADNOMINAL held, MAIN were
          She praised the text adopted in the capital. > MAIN praised, ADNOMINAL adopted
          The envoy who leads the talks left. > RELATIVE leads, MAIN left
          As the talks grew longer, the envoy left. > ADVERBIAL grew, MAIN left
          The envoy thanked the King, and the two agreed on trade. > MAIN thanked, CONJOINED agreed
          She noted that the new checks hampered trade. > MAIN noted, COMPLEMENT hampered
          She expressed confidence that, with this help, ties will grow. > MAIN expressed, COMPLEMENT grow
          Stating that the risks will grow, the envoy urged calm. > PARTICIPIAL stating, COMPLEMENT grow, MAIN urged
          The envoy said on Saturday she had expressed concern. > MAIN said, COMPLEMENT expressed
          She said the visit had been useful, and had also added ideas. > MAIN said, COMPLEMENT been, COORDINATE added
          They agreed that the bonds are unique, rooted in history. > MAIN agreed, COMPLEMENT are, ADNOMINAL rooted
          The minister "urged the parties to return," the statement said. > MAIN urged, INFINITIVE return, CONJOINED said
          They shared their wish to ensure new and existing roads are safe. > MAIN shared, INFINITIVE ensure, COMPLEMENT are
          They welcomed the aid the ministry is sending. > MAIN welcomed, RELATIVE sending
          The talks ended with both leaders agreeing to return. > MAIN ended, PARTICIPIAL agreeing, INFINITIVE return
          They met, with Doe, the envoy, urging calm. > MAIN met, PARTICIPIAL urging
          They reviewed trade, as well as reaffirmed their aims. > MAIN reviewed, COORDINATE reaffirmed
          They reviewed trade, as well as shared aims. > MAIN reviewed
          She praised the bond which, in particular, rests on trust. > MAIN praised, RELATIVE rests
          She praised the crew, and both noted the flood. > MAIN praised, CONJOINED noted
          They discussed how the pact signed today opens new ports. > MAIN discussed, ADNOMINAL signed, COMPLEMENT opens
          She said that, if the dam breaks, the town and the port will flood. > MAIN said, ADVERBIAL breaks, COMPLEMENT flood
          She planned to leave and "will not return." > MAIN planned, INFINITIVE leave, COORDINATE return
          Asked whether it holds, she said it does. > ADNOMINAL asked, COMPLEMENT holds, MAIN said, COMPLEMENT does
          Officials say the dam is safe. > MAIN say, COMPLEMENT is
          One in five think it is safe. > MAIN think, COMPLEMENT is
          She said that, given the delay, the parties must act. > MAIN said, ADNOMINAL given, COMPLEMENT act
          """)
  void clausesHangTogether(String text, String expected) {
    assertThat(describe(text)).containsExactly(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          In the capital, the envoy of the King spoke. > the envoy of the King
          The envoy, along with the guilds, thanked the crew. > The envoy, along with the guilds
          The envoy and the King of the islands spoke. > The envoy and the King of the islands
          He, the envoy and the King spoke. > He, the envoy and the King
          The envoy and I spoke. > The envoy and I
          At the palace the ministers spoke. > the ministers
          In addition, they also spoke. > they
          The envoy on Monday spoke. > The envoy
          The envoy together with the King spoke. > The envoy together with the King
          "Yes," said the envoy of the King. > the envoy
          As friends, we, the envoy and the King, spoke. > we, the envoy and the King,
          """)
  void subjectIsTheWholePhrase(String text, String expected) {
    Sentence sentence = SentencesOf.first(text);
    Range subject = reader.read(sentence, List.of()).list().get(0).subject();
    int start = sentence.token(subject.from()).start();
    assertThat(text.substring(start, sentence.token(subject.to() - 1).end())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The plan was discussed. > true > false
          They did not agree. > false > true
          They have agreed. > false > false
          It will never be signed. > true > true
          """)
  void verbGroupTellsVoiceAndNegation(String text, boolean passive, boolean negated) {
    VerbGroup verb = reader.read(SentencesOf.first(text), List.of()).list().get(0).verb();
    assertThat(verb.passive()).isEqualTo(passive);
    assertThat(verb.negated()).isEqualTo(negated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaking, met, he said.",
        "Turning to trade, said the envoy, met the King.",
        "Asked, said and noted, was told, saying."
      })
  void everyClauseHangsOnTheSentenceInTheEnd(String text) {
    Clauses clauses = reader.read(SentencesOf.first(text), List.of());
    for (Clause clause : clauses.list()) {
      int steps = 0;
      for (int at = clause.index(); at >= 0; at = clauses.list().get(at).parent()) {
        assertThat(steps++).isLessThanOrEqualTo(clauses.list().size());
      }
    }
  }

  private List<String> describe(String text) {
    Sentence sentence = SentencesOf.first(text);
    return reader.read(sentence, List.of()).list().stream()
        .map(clause -> clause.kind() + " " + sentence.word(clause.verb().head()))
        .toList();
  }
}
