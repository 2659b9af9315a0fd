package io.github.readout4j.encounter;

import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.speaker.EncounterWords;
import io.github.readout4j.speaker.Meeting;
import io.github.readout4j.text.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells in which form parties met, from the clause that tells of it and from the headline. */
final class KindReader {

  private static final Set<String> VIDEO =
      WordSet.of(
          "virtual virtually video videoconference videoconferencing videolink video-link "
              + "video-conference vtc online svtc");
  private static final Set<String> PHONE = Set.of("phone", "telephone", "phoned", "telephoned");
  private static final int AFTER_VERB = 10;

  private final EncounterWords words;

  KindReader(EncounterWords words) {
    this.words = words;
  }

  EncounterKind kind(List<Sentence> sentences, Meeting meeting) {
    Sentence told = sentences.get(meeting.sentence());
    return told.block().kind() == Block.Kind.HEADLINE && opensVirtually(sentences)
        ? EncounterKind.VIDEO_CALL
        : kind(told, meeting, headline(sentences));
  }

  /** "The third exchange was held virtually": what the headline names, told anew below it. */
  private boolean opensVirtually(List<Sentence> sentences) {
    return sentences.stream()
        .filter(
            it ->
                it.block().kind() == Block.Kind.PARAGRAPH
                    || it.block().kind() == Block.Kind.LIST_ITEM)
        .findFirst()
        .filter(first -> firstNoun(first, 0, first.size()).isPresent())
        .filter(first -> holds(first, 0, first.size(), VIDEO))
        .isPresent();
  }

  /** Returns the form that the clause tells by itself. */
  EncounterKind kind(Sentence told, Meeting meeting) {
    return kind(told, meeting, Optional.empty());
  }

  private EncounterKind kind(Sentence told, Meeting meeting, Optional<Sentence> headline) {
    int end = clauseEnd(told, meeting);
    boolean videoAbove =
        headline.isPresent() && holds(headline.get(), 0, headline.get().size(), VIDEO);
    if (holds(told, 0, end, VIDEO) || videoAbove) {
      return EncounterKind.VIDEO_CALL;
    }
    if (holds(told, meeting.from(), end, PHONE)) {
      return EncounterKind.PHONE_CALL;
    }
    Optional<EncounterKind> own = ownKind(told, meeting.verb());
    if (own.isPresent() && own.get() == EncounterKind.VISIT) {
      return EncounterKind.VISIT;
    }
    Optional<EncounterKind> noun =
        headline.isPresent()
            ? firstNoun(headline.get(), 0, headline.get().size())
            : Optional.empty();
    if (noun.isEmpty() || !isOwn(noun.get(), own)) {
      noun = firstNoun(told, meeting.verb(), Math.min(end, meeting.verb() + AFTER_VERB));
    }
    return noun.isPresent() && isOwn(noun.get(), own)
        ? noun.get()
        : own.orElse(EncounterKind.MEETING);
  }

  /** "Doe and Roe discuss her trip", "spoke about the visit": a visit that is only talked about. */
  private static boolean isOwn(EncounterKind told, Optional<EncounterKind> verb) {
    return told != EncounterKind.VISIT || verb.isEmpty();
  }

  private static boolean isCallOn(Sentence sentence, int at) {
    return sentence.word(at).startsWith("call") && sentence.word(at + 1).equals("on");
  }

  /** What the verb tells, or the noun that stands for it: "the annual exchange of visits". */
  private Optional<EncounterKind> ownKind(Sentence told, int verb) {
    Optional<EncounterKind> noun =
        told.tag(verb).isNominal() ? words.nounEndingAt(told, verb) : Optional.empty();
    return noun.isPresent() ? noun : verbKind(told, verb);
  }

  /** "called" tells of a call, "called on the President" of a meeting. */
  private Optional<EncounterKind> verbKind(Sentence told, int verb) {
    return isCallOn(told, verb)
        ? Optional.of(EncounterKind.MEETING)
        : words.verbKind(told.word(verb));
  }

  static Optional<Sentence> headline(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.block().kind() == Block.Kind.HEADLINE) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** Where the clause gives way to what was talked about. */
  static int clauseEnd(Sentence sentence, Meeting meeting) {
    int end = Math.max(meeting.to(), meeting.verb() + 1);
    while (end < sentence.size() && !opensTopic(sentence, end)) {
      end++;
    }
    return end;
  }

  private static boolean opensTopic(Sentence sentence, int at) {
    String word = sentence.word(at);
    boolean infinitive = word.equals("to") && sentence.tag(at + 1).isVerbal();
    int verb = sentence.tag(at + 1) == Tag.ADV ? at + 2 : at + 1;
    boolean predicate = word.equals("and") && sentence.tag(verb).isVerbal();
    return infinitive
        || predicate
        || word.equals("about")
        || word.equals("regarding")
        || word.equals("that")
        || word.equals(";");
  }

  private static boolean holds(Sentence sentence, int from, int to, Set<String> wanted) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      if (wanted.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<EncounterKind> firstNoun(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      Optional<EncounterKind> kind =
          isCallOn(sentence, i)
              ? Optional.of(EncounterKind.MEETING)
              : words.nounEndingAt(sentence, i);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}
