package io.github.readout4j.speaker;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of a document with their mentions and subjects. */
record Discourse(Sentences sentences, Mentions mentions, List<List<Subject>> subjects) {

  static Discourse of(Sentences sentences, Mentions mentions, ClauseReader reader) {
    List<List<Subject>> subjects = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      List<Mention> here = mentions.in(sentence.index());
      subjects.add(SubjectReader.subjects(reader.read(sentence, here), here));
    }
    return new Discourse(sentences, mentions, List.copyOf(subjects));
  }

  Sentence sentence(int index) {
    return sentences.sentences().get(index);
  }

  List<Mention> mentions(int sentence) {
    return mentions.in(sentence);
  }

  List<Subject> subjects(int sentence) {
    return subjects.get(sentence);
  }

  /** Returns the nearest subject before the token that no clause holds, or null. */
  @Nullable Subject mainSubjectBefore(int sentence, int token) {
    Subject nearest = null;
    for (Subject subject : subjects.get(sentence)) {
      if (subject.main() && subject.to() <= token) {
        nearest = subject;
      }
    }
    return nearest;
  }

  /** Returns the nearest subject before the token, in whatever clause, or null. */
  @Nullable Subject subjectBefore(int sentence, int token) {
    Subject nearest = null;
    for (Subject subject : subjects.get(sentence)) {
      if (subject.to() <= token) {
        nearest = subject;
      }
    }
    return nearest;
  }

  /** Returns the subject that holds the mention, or null. */
  @Nullable Subject subjectOf(Mention mention) {
    for (Subject subject : subjects.get(mention.sentence())) {
      if (subject.contains(mention)) {
        return subject;
      }
    }
    return null;
  }

  /** Returns the verb right after the mention, in lower case; empty if none follows. */
  String verbAfter(Mention mention) {
    Sentence sentence = sentence(mention.sentence());
    return sentence.word(SubjectReader.verbAfter(sentence, mention.to()));
  }

  /** Returns to whom or about whom the verb right after the subject speaks, or null. */
  @Nullable Mention objectAfter(Mention subject) {
    Sentence sentence = sentence(subject.sentence());
    int verb = SubjectReader.verbAfter(sentence, subject.to());
    int object = sentence.word(verb + 1).equals("to") ? verb + 2 : verb + 1;
    for (Mention mention : mentions(subject.sentence())) {
      if (verb >= 0 && mention.from() == object) {
        return isOwner(sentence, mention) ? null : mention;
      }
    }
    return null;
  }

  private static boolean isOwner(Sentence sentence, Mention mention) {
    return sentence.isPossessive(mention.to());
  }
}
