package io.github.readout4j.speaker;

import static java.util.stream.Collectors.joining;

import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import java.util.List;

/** A phrase in brackets, with the speakers of the text that it stands in. */
record MarkedPhrase(Speakers speakers, int sentence, int from, int to) {

  private static final MentionFinder FINDER = MentionFinder.standard();
  private static final SpeakerResolver RESOLVER = SpeakerResolver.standard();

  static MarkedPhrase of(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Sentences sentences = SampleText.read(marked.replace("[", "").replace("]", ""));
    Speakers speakers = RESOLVER.resolve(sentences, FINDER.find(sentences));
    for (Sentence sentence : sentences.sentences()) {
      if (sentence.start() <= start && start < sentence.end()) {
        int from = token(sentence, start);
        return new MarkedPhrase(speakers, sentence.index(), from, token(sentence, end - 1) + 1);
      }
    }
    throw new IllegalArgumentException("no phrase in brackets: " + marked);
  }

  private static int token(Sentence sentence, int offset) {
    int i = 0;
    while (sentence.token(i).end() <= offset) {
      i++;
    }
    return i;
  }

  String named() {
    return names(speakers.named(sentence, from, to));
  }

  boolean canSpeak() {
    return speakers.canSpeak(sentence, from, to);
  }

  /** Returns whose the noun after the first word of the phrase is. */
  String possessor() {
    return names(speakers.possessor(sentence, from));
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(joining(" + "));
  }
}
