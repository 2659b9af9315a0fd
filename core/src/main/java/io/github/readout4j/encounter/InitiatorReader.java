package io.github.readout4j.encounter;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.speaker.Meeting;
import io.github.readout4j.speaker.Speakers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds at whose initiative parties met or spoke. */
final class InitiatorReader {

  private static final Set<String> CALLING =
      WordSet.of("called calls phoned phones telephoned telephones wrote initiated");
  private static final Set<String> INITIATIVE = Set.of("initiative", "request", "invitation");
  private static final int FIRST_SENTENCES = 8;

  private InitiatorReader() {}

  static Optional<Speaker> initiator(
      List<Sentence> sentences, Mentions mentions, Speakers speakers, Meeting meeting) {
    Optional<Speaker> told = told(sentences, mentions, speakers);
    if (told.isPresent()) {
      return told.map(speaker -> party(speaker, meeting));
    }
    Sentence sentence = sentences.get(meeting.sentence());
    int verb = meeting.verb();
    boolean calls =
        CALLING.contains(sentence.word(verb))
            || (sentence.word(verb).equals("made") && sentence.word(verb + 1).equals("a"));
    boolean passive = sentence.tag(verb - 1) == io.github.readout4j.sentence.Tag.AUX;
    if (calls && !passive && meeting.hosts().size() == 1 && !meeting.guests().isEmpty()) {
      return Optional.of(meeting.hosts().get(0));
    }
    return receivedFrom(sentence, verb) ? meeting.guests().stream().findFirst() : Optional.empty();
  }

  private static boolean receivedFrom(Sentence sentence, int verb) {
    if (!sentence.word(verb).startsWith("receive")) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 6); i++) {
      if (sentence.word(i).equals("from") && sentence.word(i - 1).startsWith("call")) {
        return true;
      }
    }
    return false;
  }

  /** "at the initiative of the Ruritanian side", "the call was initiated by". */
  private static Optional<Speaker> told(
      List<Sentence> sentences, Mentions mentions, Speakers speakers) {
    int last = Math.min(sentences.size(), FIRST_SENTENCES);
    for (Sentence sentence : sentences.subList(0, last)) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        String word = sentence.word(i);
        String next = sentence.word(i + 1);
        boolean of = INITIATIVE.contains(word) && next.equals("of");
        if (of || (word.equals("initiated") && next.equals("by"))) {
          return speakerAt(sentence, mentions, speakers, i + 2);
        }
        if (INITIATIVE.contains(word) && i > 0 && sentence.isPossessive(i - 1)) {
          return speakerEnding(sentence, mentions, speakers, i - 1);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> speakerAt(
      Sentence sentence, Mentions mentions, Speakers speakers, int from) {
    for (Mention mention : mentions.in(sentence.index())) {
      if (mention.from() == from) {
        return speakers.of(mention).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> speakerEnding(
      Sentence sentence, Mentions mentions, Speakers speakers, int to) {
    for (Mention mention : mentions.in(sentence.index())) {
      if (mention.to() == to) {
        return speakers.of(mention).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** A state or side stands for the only party that represents it. */
  private static Speaker party(Speaker speaker, Meeting meeting) {
    if (speaker.kind() == SpeakerKind.PERSON || speaker.country().isEmpty()) {
      return speaker;
    }
    List<Speaker> own =
        meeting.parties().stream().filter(p -> p.country().equals(speaker.country())).toList();
    return own.size() == 1 ? own.get(0) : speaker;
  }
}
