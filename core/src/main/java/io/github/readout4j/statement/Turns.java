package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statements of a transcript: each turn is direct speech of the speaker that its label
 * names, as in "PRESIDENT ROE: Thank you all.", over as many paragraphs as it takes. Used once per
 * document.
 */
final class Turns {

  private static final int LONGEST_LABEL = 40;
  private static final Set<String> ASKERS =
      Set.of("q", "question", "reporter", "journalist", "interviewer");
  private static final Set<String> ANSWERS = Set.of("a", "answer");

  private final Sentences sentences;
  private final Mentions mentions;
  private final Speakers speakers;
  private final SpokenWords spoken;
  private final List<Draft> turns = new ArrayList<>();

  /** Whether the turn found last can still go on. */
  private boolean open;

  Turns(Sentences sentences, Mentions mentions, Speakers speakers) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.speakers = speakers;
    this.spoken = new SpokenWords(sentences.document());
  }

  /** Returns the statements, one a turn. */
  List<Draft> find() {
    int last = -1;
    for (Sentence sentence : sentences.sentences()) {
      Block block = sentence.block();
      if (block.start() != last) {
        last = block.start();
        read(sentence, block);
      }
    }
    return List.copyOf(turns);
  }

  private void read(Sentence first, Block block) {
    if (block.kind() == Block.Kind.TURN) {
      turn(first, block);
    } else if (block.kind() == Block.Kind.SPEECH && open) {
      goOn(block);
    } else {
      open = false;
    }
  }

  private void goOn(Block block) {
    Draft turn = turns.get(turns.size() - 1);
    List<TextSpan> content = new ArrayList<>(turn.content());
    content.addAll(spoken.in(block.start(), block.end()));
    turns.set(turns.size() - 1, turn.with(content));
  }

  private void turn(Sentence sentence, Block block) {
    int colon = labelEnd(sentence);
    List<TextSpan> content =
        colon < 0 ? List.of() : spoken.in(sentence.token(colon).end(), block.end());
    open = !content.isEmpty();
    if (open) {
      turns.add(draft(sentence, colon, content));
    }
  }

  private Draft draft(Sentence sentence, int colon, List<TextSpan> content) {
    boolean asked = ASKERS.contains(sentence.word(0));
    Optional<TextSpan> source =
        asked || colon == 0
            ? Optional.empty()
            : Optional.of(TextSpan.of(sentence.start(), sentence.token(colon - 1).end()));
    return new Draft(
        sentence.index(),
        colon,
        TextSpan.of(sentence.start(), sentence.token(colon).end()),
        "say",
        Act.SAY,
        Optional.empty(),
        asked ? List.of() : speakers(sentence, colon),
        List.of(),
        source,
        content,
        Range.NONE,
        true,
        false,
        "turn");
  }

  private List<Speaker> speakers(Sentence sentence, int colon) {
    if (ANSWERS.contains(sentence.word(0))) {
      return interviewed();
    }
    // "Jane Roe, Head of Trade, Port Fund:": she speaks, and not the fund.
    return mentions.in(sentence.index()).stream()
        .filter(mention -> mention.from() == 0 && mention.kind() == Mention.Kind.PERSON)
        .findFirst()
        .map(speakers::of)
        .orElseGet(() -> speakers.named(sentence.index(), 0, colon));
  }

  /** Returns the only person that the headline names, whom an interview without names is with. */
  private List<Speaker> interviewed() {
    Set<Speaker> named = new LinkedHashSet<>();
    for (Sentence sentence : sentences.sentences()) {
      if (sentence.block().kind() == Block.Kind.HEADLINE) {
        mentions.in(sentence.index()).stream()
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .forEach(mention -> named.addAll(speakers.of(mention)));
      }
    }
    return named.size() == 1 ? List.copyOf(named) : List.of();
  }

  /** The token that ends the label: a colon, or the "Q" of a question. */
  private static int labelEnd(Sentence sentence) {
    if (sentence.word(0).equals("q") && !sentence.word(1).equals(":")) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
      if (sentence.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }
}
