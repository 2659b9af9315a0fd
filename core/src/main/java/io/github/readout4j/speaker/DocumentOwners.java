package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.SpeakerNouns;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Tells whose a text within the text is: "a statement by the ministry", then "the statement". */
final class DocumentOwners {

  private static final int REACH = 8;
  private static final int LONGEST_PHRASE = 4;
  private static final Set<String> BY = Set.of("by", "from", "of");

  /** What is done to a text by whoever puts it out. */
  private static final Set<String> PUT_OUT =
      Set.of("issued", "released", "published", "made", "signed");

  private final Discourse discourse;
  private final Registry registry;
  private final SpeakerNouns nouns;
  private final IntFunction<List<Profile>> parties;

  /**
   * @param parties tells who met where a sentence tells of a text that they put out together
   */
  DocumentOwners(
      Discourse discourse,
      Registry registry,
      SpeakerNouns nouns,
      IntFunction<List<Profile>> parties) {
    this.discourse = discourse;
    this.registry = registry;
    this.nouns = nouns;
    this.parties = parties;
  }

  /** Returns who put out the text that the noun phrase in the tokens names; none if not told. */
  List<Profile> of(int sentence, int from, int to) {
    List<Profile> own = beside(sentence, from, to);
    own = own.isEmpty() ? ofState(sentence, from, to) : own;
    own = own.isEmpty() && isJoint(sentence, from, to) ? parties.apply(sentence) : own;
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
          mention.from() >= from && mention.to() < to && words.isPossessive(mention.to());
      boolean author =
          mention.from() > from
              && mention.from() <= to + 1
              && BY.contains(words.word(mention.from() - 1));
      author |= isPutOutBy(words, to, mention.from());
      if (owner || author) {
        return registry.of(mention);
      }
    }
    return List.of();
  }

  /** "the statement issued by the ministry". */
  private static boolean isPutOutBy(Sentence words, int to, int author) {
    return author == to + 2 && words.word(to + 1).equals("by") && PUT_OUT.contains(words.word(to));
  }

  /** "a Norwegian statement", "a Norwegian-Danish statement". */
  private List<Profile> ofState(int sentence, int from, int to) {
    List<Profile> states = new ArrayList<>();
    for (int i = from; i < to; i++) {
      discourse.mentions().country(sentence, i).map(registry::state).ifPresent(states::add);
    }
    return List.copyOf(states);
  }

  private boolean isJoint(int sentence, int from, int to) {
    Sentence words = discourse.sentence(sentence);
    return words.holds("joint", from, to);
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

  /** "The ministry said in its latest statement", "In a statement, the ministry said". */
  private List<Profile> subject(int sentence, int noun) {
    Sentence words = discourse.sentence(sentence);
    boolean within = false;
    for (int i = noun - 1; i >= noun - LONGEST_PHRASE; i--) {
      within |= words.word(i).equals("in") || PUT_OUT.contains(words.word(i));
    }
    List<Profile> last = List.of();
    for (Subject subject : discourse.subjects(sentence)) {
      boolean before = subject.to() <= noun;
      boolean opened = subject.from() == noun + 2 && words.word(noun + 1).equals(",");
      if (within && (before || opened) && subject.mentions().size() == 1) {
        last = registry.of(subject.mentions().get(0));
      }
    }
    return last;
  }
}
