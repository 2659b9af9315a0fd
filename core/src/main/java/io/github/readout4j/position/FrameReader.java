package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stance nouns of a content with what they are about: "his support for the plan". */
final class FrameReader {

  private static final String INFINITIVE = "to-inf";
  private static final int LONGEST_OWNER = 9;
  private static final int LONGEST_ASIDE = 12;

  private final StanceNouns nouns;
  private final Additions additions;
  private final Wording wording;
  private final Phrases phrases;

  FrameReader(ClauseWords.Lexicon lexicon, Phrases phrases) {
    this.nouns = lexicon.nouns();
    this.additions = lexicon.additions();
    this.wording = lexicon.wording();
    this.phrases = phrases;
  }

  /** Returns the frames of the words, in text order. */
  List<Frame> read(Range words) {
    List<Frame> frames = new ArrayList<>();
    for (int i = words.from(); i < words.to(); i++) {
      frame(i, words).ifPresent(frames::add);
    }
    return frames;
  }

  private Optional<Frame> frame(int head, Range words) {
    for (StanceNouns.Entry noun : nouns.of(phrases.word(head))) {
      if (isNoun(noun, head) && !isMass(head, words) && !additions.cover(phrases, head)) {
        Optional<Frame> frame = frame(noun, head, words);
        if (frame.isPresent()) {
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isMass(int head, Range words) {
    int start = phrases.start(head, words.from());
    return wording.isMass(phrases.word(head))
        && phrases.tag(start) != Tag.DET
        && !phrases.isOwned(start, head);
  }

  /** The tagger may take a noun for a verb: what follows it, or stands before it, tells. */
  private boolean isNoun(StanceNouns.Entry noun, int i) {
    if (phrases.isNounUse(i)) {
      return true;
    }
    boolean linked = !phrases.word(i + 1).equals("to") && noun.takes(phrases.word(i + 1));
    boolean named = phrases.tag(i - 1) == Tag.PROPN || phrases.tag(i - 1) == Tag.NOUN;
    return linked && named && noun.noun().equals(phrases.word(i));
  }

  private Optional<Frame> frame(StanceNouns.Entry noun, int head, Range words) {
    int start = ownersStart(phrases.start(head, words.from()), head, words);
    if (phrases.word(start).equals("no")) {
      return Optional.empty();
    }
    Range owner = phrases.possessor(start, head);
    if (owner.isEmpty() && head > start) {
      owner = new Range(start, head);
    }
    int after = afterPartner(head + 1);
    Optional<Frame> direct = linked(noun, start, head, owner, after, words);
    if (direct.isPresent()) {
      return direct;
    }
    int past = afterAside(after, words.to());
    if (past > after && phrases.isInfinitive(past)) {
      return linked(noun, start, head, owner, past, words);
    }
    return phrases.word(after).equals("of")
        ? ofOwner(noun, start, head, after + 1, words)
        : placed(noun, start, head, after, words);
  }

  /**
   * "President Roe and Minister Poe's wish", "Chile's and Peru's": the first stands before "and".
   */
  private int ownersStart(int start, int head, Range words) {
    boolean owned = !phrases.possessor(start, head).isEmpty() && phrases.tag(start) == Tag.PROPN;
    boolean joined =
        phrases.isConjunction(start - 1)
            && (phrases.tag(start - 2) == Tag.PROPN || phrases.isPossessiveMark(start - 2));
    return owned && joined && start - 2 >= words.from()
        ? phrases.start(start - 2, words.from())
        : start;
  }

  /** "the commitment and resolve to": both nouns share what follows. */
  private int afterPartner(int i) {
    boolean joined = phrases.isConjunction(i) && !nouns.of(phrases.word(i + 1)).isEmpty();
    return joined ? i + 2 : i;
  }

  private Optional<Frame> linked(
      StanceNouns.Entry noun, int start, int head, Range owner, int at, Range words) {
    if (at + 1 >= words.to()) {
      return Optional.empty();
    }
    String link = isPlaced(noun, start, at) ? phrases.word(at) : link(noun, at);
    if (link.isEmpty() || isInName(head, at)) {
      return Optional.empty();
    }
    boolean edge = isEdge(start, words);
    return Optional.of(new Frame(noun, start, head, owner, at + 1, link, edge));
  }

  /** "(attaches) great importance to trade". */
  private boolean isPlaced(StanceNouns.Entry noun, int start, int link) {
    boolean linked = phrases.word(link).equals("on") || phrases.word(link).equals("to");
    return noun.weighing() && linked && isPlacing(start - 1);
  }

  /** "the Request for Ideas": a name of its own. */
  private boolean isInName(int head, int link) {
    Sentence sentence = phrases.sentence();
    return head > 0
        && sentence.token(head).isCapitalized()
        && link == head + 1
        && sentence.token(link + 1).isCapitalized();
  }

  private String link(StanceNouns.Entry noun, int at) {
    String word = phrases.word(at);
    if (word.equals("to") && noun.takes(INFINITIVE) && startsInfinitive(noun, at + 1)) {
      return INFINITIVE;
    }
    boolean infinitive = word.equals("to") && isBaseVerb(at + 1);
    boolean about = noun.takes(word) && !infinitive && !opensRelative(at);
    return about && !isParty(noun, word, at + 1) ? word : "";
  }

  /** "a vision that was laid out in Lima": which one it is rather than what it says. */
  private boolean opensRelative(int i) {
    boolean verb = phrases.tag(i + 1) == Tag.AUX || phrases.tag(i + 1) == Tag.VERB;
    return phrases.word(i).equals("that") && verb && !phrases.hasGerundForm(i + 1);
  }

  private boolean isBaseVerb(int i) {
    return phrases.tag(i) == Tag.VERB
        && !phrases.hasGerundForm(i)
        && !phrases.sentence().token(i).isCapitalized();
  }

  /** "the intent of the United States": who has it, rather than what it is about. */
  private boolean isParty(StanceNouns.Entry noun, String link, int i) {
    int at = phrases.tag(i) == Tag.DET ? i + 1 : i;
    return link.equals("of") && !noun.weighing() && noun.takes(INFINITIVE) && phrases.isName(at);
  }

  private boolean startsInfinitive(StanceNouns.Entry noun, int i) {
    int at = phrases.tag(i) == Tag.ADV ? i + 1 : i;
    return switch (phrases.tag(at)) {
      case VERB, AUX -> !phrases.hasGerundForm(at);
      case DET, PRON, PROPN, NUM -> false;
      default -> !noun.takes("to");
    };
  }

  /** "the commitment of the two states to peace": the owner stands between noun and link. */
  private Optional<Frame> ofOwner(
      StanceNouns.Entry noun, int start, int head, int from, Range words) {
    int at = from;
    while (at < words.to() && isOwnerWord(at)) {
      at++;
    }
    Range owner = new Range(from, at);
    return owner.isEmpty()
        ? Optional.empty()
        : linked(noun, start, head, owner, afterAside(at, words.to()), words);
  }

  /**
   * "the readiness of Norway, with its neighbors, to help": the words between two commas or dashes.
   */
  private int afterAside(int at, int limit) {
    String mark = phrases.word(at);
    if (!phrases.isComma(at) && !mark.equals("\u2013") && !mark.equals("\u2014")) {
      return at;
    }
    int end = at + 1;
    while (end < Math.min(limit, at + LONGEST_ASIDE) && !phrases.word(end).equals(mark)) {
      end++;
    }
    return phrases.word(end).equals(mark) ? end + 1 : at;
  }

  private boolean isOwnerWord(int i) {
    return switch (phrases.tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM, CCONJ -> true;
      case PART -> phrases.isPossessiveMark(i);
      default -> false;
    };
  }

  /** "the importance the ministers place on trade", "... attached to trade". */
  private Optional<Frame> placed(
      StanceNouns.Entry noun, int start, int head, int from, Range words) {
    if (!noun.weighing()) {
      return Optional.empty();
    }
    int ownerFrom = phrases.word(from).equals("that") ? from + 1 : from;
    int verb = ownerFrom + 1;
    while (verb < Math.min(words.to(), from + LONGEST_OWNER) && !isPlacing(verb)) {
      verb++;
    }
    boolean linked = phrases.word(verb + 1).equals("on") || phrases.word(verb + 1).equals("to");
    return isPlacing(verb) && linked && verb + 2 < words.to()
        ? Optional.of(
            new Frame(
                noun,
                start,
                head,
                new Range(ownerFrom, verb),
                verb + 2,
                phrases.word(verb + 1),
                isEdge(start, words)))
        : Optional.empty();
  }

  private boolean isPlacing(int i) {
    return switch (phrases.word(i)) {
      case "place", "places", "placed", "placing" -> true;
      case "attach", "attaches", "attached", "attaching" -> true;
      default -> false;
    };
  }

  private boolean isEdge(int start, Range words) {
    return start <= words.from()
        || phrases.isConjunction(start - 1)
        || phrases.isComma(start - 1)
        || phrases.word(start - 1).equals("including")
        || followsAddition(start);
  }

  /** "(the fair), as well as (their wish for peace)". */
  private boolean followsAddition(int start) {
    return phrases.word(start - 1).equals("as")
        && phrases.word(start - 2).equals("well")
        && phrases.word(start - 3).equals("as");
  }
}
