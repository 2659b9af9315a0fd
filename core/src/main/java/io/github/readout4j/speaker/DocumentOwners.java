package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.SpeakerNouns;
import io.github.readout4j.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose a text within the text is: "a statement by the ministry", then "the statement". */
final class DocumentOwners {

  private static final int REACH = 8;
  private static final int LONGEST_PHRASE = 4;
  private static final Set<String> BY = Set.of("by", "from", "of");

  private final Discourse discourse;
  private final Registry registry;
  private final SpeakerNouns nouns;

  DocumentOwners(Discourse discourse, Registry registry, SpeakerNouns nouns) {
    this.discourse = discourse;
    this.registry = registry;
    this.nouns = nouns;
  }

  /** Returns who put out the text that the noun phrase in the tokens names; none if not told. */
  List<Profile> of(int sentence, int from, int to) {
    List<Profile> own = beside(sentence, from, to);
    for (int s = sentence; own.isEmpty() && s >= Math.max(0, sentence - REACH); s--) {
      own = in(s, s == sentence ? from : discourse.sentence(s).size());
    }
    return own;
  }

  /** "the ministry's statement", "a statement by the ministry". */
  private List<Profile> beside(int sentence, int from, int to) {
    Sentence words = discourse.sentence(sentence);
    for (Mention mention : discourse.mentions(sentence)) {
      boolean owner =
          mention.from() >= from && mention.to() < to && words.token(mention.to()).isPossessive();
      boolean author =
          mention.from() > from
              && mention.from() <= to + 1
              && BY.contains(words.word(mention.from() - 1));
      if (owner || author) {
        return registry.of(mention);
      }
    }
    return List.of();
  }

  /** Whose text the sentence tells of last before the token: "X said in a statement". */
  private List<Profile> in(int sentence, int before) {
    Sentence words = discourse.sentence(sentence);
    for (int i = before - 1; i > 0; i--) {
      Optional<SpeakerNouns.Kind> kind = nouns.headOf(words, i, i + 1);
      if (kind.filter(SpeakerNouns.Kind.DOCUMENT::equals).isPresent()) {
        List<Profile> own = beside(sentence, Math.max(0, i - 6), i + 1);
        return own.isEmpty() ? subject(sentence, i) : own;
      }
    }
    return List.of();
  }

  /** "The ministry said in its latest statement": the subject before "in". */
  private List<Profile> subject(int sentence, int noun) {
    Sentence words = discourse.sentence(sentence);
    boolean within = false;
    for (int i = noun - 1; i >= noun - LONGEST_PHRASE; i--) {
      within |= words.word(i).equals("in");
    }
    List<Profile> last = List.of();
    for (Subject subject : discourse.subjects(sentence)) {
      if (within && subject.to() <= noun && subject.mentions().size() == 1) {
        last = registry.of(subject.mentions().get(0));
      }
    }
    return last;
  }
}
