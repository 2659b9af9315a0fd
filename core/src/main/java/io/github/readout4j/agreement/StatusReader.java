package io.github.readout4j.agreement;

import io.github.readout4j.agreement.StatusCues.Word;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;

/** Reads how an agreement stands from the words around its name. */
final class StatusReader {

  /** A cue farther away belongs to something else. */
  private static final int REACH = 8;

  private final StatusCues cues;

  StatusReader(StatusCues cues) {
    this.cues = cues;
  }

  /**
   * Returns the status.
   *
   * @param reported whether the words stand in what somebody says, so that what is told of them
   *     happened before
   */
  AgreementStatus of(Naming naming, boolean reported) {
    if (naming.listed().isPresent()) {
      return naming.listed().get();
    }
    boolean told = reported || isParticiple(naming);
    Optional<StatusCues.Entry> beside = beside(naming);
    if (beside.isPresent()) {
      return timed(beside.get(), naming, told);
    }
    Optional<StatusCues.Entry> owned = owned(naming);
    return owned.isPresent() ? owned.get().status() : byArticle(naming);
  }

  /** "The following documents were signed:" tells how those of the list stand. */
  AgreementStatus ofList(Sentence intro) {
    for (int i = 0; i < intro.size(); i++) {
      Optional<StatusCues.Entry> cue = cues.at(intro, i, Word.VERB);
      if (cue.isPresent() && intro.tag(i) == Tag.VERB) {
        return cue.get().status();
      }
    }
    return AgreementStatus.REFERRED_TO;
  }

  /** "signed (in Lima)", "launched (in May)": a verb that tells that it was made. */
  boolean isMaking(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.VERB
        && cues.at(sentence, i, Word.VERB)
            .filter(cue -> cue.status() == AgreementStatus.REACHED)
            .isPresent();
  }

  /** What is told to have been reached before this encounter stands now. */
  private static AgreementStatus timed(StatusCues.Entry entry, Naming naming, boolean reported) {
    boolean known = naming.proper() && naming.isDefinite();
    boolean made = entry.sort() == Word.NOUN && naming.isIndefinite();
    boolean before = !made && (reported || entry.sort() != Word.VERB || known);
    return entry.status() == AgreementStatus.REACHED && before
        ? AgreementStatus.IN_FORCE
        : entry.status();
  }

  /** "the recently signed agreement". */
  private static boolean isParticiple(Naming naming) {
    int before = naming.words().from() - 1;
    Sentence sentence = naming.sentence();
    Tag tag = sentence.tag(before - 1);
    return sentence.word(before).endsWith("ed") && (tag == Tag.DET || tag == Tag.ADV);
  }

  /** "Norway's peace plan": what one party wants the others to take up. */
  private Optional<StatusCues.Entry> owned(Naming naming) {
    return naming.owner().isEmpty()
        ? Optional.empty()
        : cues.at(naming.sentence(), naming.head(), Word.OWNED);
  }

  private static AgreementStatus byArticle(Naming naming) {
    boolean known =
        naming.proper()
            || naming.isDefinite()
            || !naming.owner().isEmpty()
            || naming.sentence().word(naming.headEnd()).equals("agreed");
    return known ? AgreementStatus.IN_FORCE : unknown(naming);
  }

  /** "for a ceasefire" wishes for one; "a joint statement" is there once it is told of. */
  private static AgreementStatus unknown(Naming naming) {
    return switch (naming.kind()) {
      case CEASEFIRE -> isDated(naming) ? AgreementStatus.REFERRED_TO : AgreementStatus.PROPOSED;
      case JOINT_STATEMENT ->
          naming.isIndefinite() ? AgreementStatus.REACHED : AgreementStatus.REFERRED_TO;
      default -> AgreementStatus.REFERRED_TO;
    };
  }

  private static boolean isDated(Naming naming) {
    return naming.sentence().tag(naming.words().from()) == Tag.NUM;
  }

  /** Returns the nearest cue: an adjective within, then what stands before, then what follows. */
  Optional<StatusCues.Entry> beside(Naming naming) {
    Optional<StatusCues.Entry> within = within(naming);
    if (within.isPresent() && within.get().status() != AgreementStatus.UNDER_NEGOTIATION) {
      return within;
    }
    Optional<StatusCues.Entry> beside = before(naming);
    if (beside.isEmpty()) {
      beside = after(naming);
    }
    boolean proposed = beside.isPresent() && beside.get().status() == AgreementStatus.PROPOSED;
    return proposed || within.isEmpty() ? beside : within;
  }

  private Optional<StatusCues.Entry> within(Naming naming) {
    Sentence sentence = naming.sentence();
    for (int i = naming.head() - 1; i >= 0 && isModifier(sentence, i); i--) {
      Optional<StatusCues.Entry> cue = cueWithin(sentence, i);
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  /** "draft" in "draft treaty" may be tagged as a noun, and is listed as either. */
  private Optional<StatusCues.Entry> cueWithin(Sentence sentence, int i) {
    Optional<StatusCues.Entry> adjective = cues.at(sentence, i, Word.ADJ);
    if (adjective.isEmpty()) {
      adjective = cues.ofCompound(sentence.word(i)).map(StatusReader::done);
    }
    return adjective.isEmpty() && sentence.word(i).equals("draft")
        ? cues.at(sentence, i, Word.NOUN)
        : adjective;
  }

  /** "a Norway-brokered truce": whoever made it, it stands. */
  private static StatusCues.Entry done(StatusCues.Entry cue) {
    return cue.status() == AgreementStatus.REACHED
        ? new StatusCues.Entry(cue.words(), Word.ADJ, AgreementStatus.IN_FORCE)
        : cue;
  }

  private static boolean isModifier(Sentence sentence, int i) {
    return switch (sentence.tag(i)) {
      case ADJ, NOUN, PROPN, NUM -> true;
      case VERB -> sentence.word(i).endsWith("ed") || sentence.word(i).endsWith("ing");
      default -> false;
    };
  }

  private Optional<StatusCues.Entry> before(Naming naming) {
    Sentence sentence = naming.sentence();
    int from = naming.words().from();
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (ends(sentence, i)) {
        break;
      }
      Optional<StatusCues.Entry> cue = cueBefore(sentence, i, from);
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private Optional<StatusCues.Entry> cueBefore(Sentence sentence, int i, int from) {
    Optional<StatusCues.Entry> phrase = phraseBefore(sentence, i - 1, from);
    if (phrase.isEmpty()) {
      phrase = phraseBefore(sentence, i, from);
    }
    if (phrase.isPresent()) {
      return phrase;
    }
    Optional<StatusCues.Entry> noun = cues.at(sentence, i, Word.NOUN);
    if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX) {
      Optional<StatusCues.Entry> verb = cues.at(sentence, i, Word.VERB);
      boolean planned = verb.isPresent() && isAhead(sentence, i);
      return planned ? Optional.of(planned(verb.get())) : verb.isPresent() ? verb : noun;
    }
    boolean isNoun = sentence.tag(i) == Tag.NOUN || i == 0;
    if (noun.isEmpty() || !isNoun || isWork(sentence, i)) {
      return Optional.empty();
    }
    return isTopic(sentence, i) ? Optional.of(worked(noun.get())) : noun;
  }

  /** "work on the signing of", "talks on the adoption of": what is still being worked on. */
  private static boolean isTopic(Sentence sentence, int i) {
    int link = sentence.tag(i - 1) == Tag.DET ? i - 2 : i - 1;
    boolean on =
        switch (sentence.word(link)) {
          case "on", "with", "about", "toward", "towards" -> true;
          default -> false;
        };
    return on && isWorkedOn(sentence, link);
  }

  /** "work with Norway on": a partner may stand between. */
  private static boolean isWorkedOn(Sentence sentence, int link) {
    for (int i = link - 1; i >= Math.max(0, link - 3); i--) {
      switch (sentence.word(i)) {
        case "work", "works", "working", "deal", "talks", "discussions", "consultations" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static StatusCues.Entry worked(StatusCues.Entry cue) {
    return cue.status() == AgreementStatus.REACHED
        ? new StatusCues.Entry(cue.words(), cue.sort(), AgreementStatus.UNDER_NEGOTIATION)
        : cue;
  }

  /** A phrase that goes up to the name: "early conclusion of" rather than "conclusion". */
  private Optional<StatusCues.Entry> phraseBefore(Sentence sentence, int i, int from) {
    Optional<StatusCues.Entry> phrase = cues.at(sentence, i, Word.PHRASE);
    return phrase.isPresent() && reaches(sentence, i + phrase.get().words().size(), from)
        ? phrase
        : Optional.empty();
  }

  /** "to sign", "will sign": what is not done yet. */
  private static boolean isAhead(Sentence sentence, int i) {
    int before = sentence.tag(i - 1) == Tag.ADV ? i - 2 : i - 1;
    return switch (sentence.word(before)) {
      case "to", "will", "would", "should", "must", "could", "can", "may" -> true;
      default -> false;
    };
  }

  private static StatusCues.Entry planned(StatusCues.Entry cue) {
    return cue.status() == AgreementStatus.REACHED
        ? new StatusCues.Entry(cue.words(), cue.sort(), AgreementStatus.PROPOSED)
        : cue;
  }

  /** "work on the Lake Accord", "progress under" it, may well be made after it is signed. */
  private static boolean isWork(Sentence sentence, int i) {
    boolean goal =
        sentence.word(i + 1).equals("on")
            || sentence.word(i + 1).equals("toward")
            || sentence.word(i + 1).equals("towards");
    boolean named = sentence.token(Math.min(i + 3, sentence.size() - 1)).isCapitalized();
    return (sentence.word(i).equals("work") && goal && named)
        || (sentence.word(i).equals("progress") && !goal);
  }

  /** Whether only articles and adjectives stand between the phrase and the name. */
  private static boolean reaches(Sentence sentence, int i, int from) {
    int at = i;
    while (at < from
        && (sentence.tag(at) == Tag.DET
            || isModifier(sentence, at)
            || sentence.tag(at) == Tag.PART
            || sentence.tag(at) == Tag.ADV
            || sentence.tag(at) == Tag.PRON)) {
      at++;
    }
    return at >= from;
  }

  private static boolean ends(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case ";", ":", ".", "that" -> true;
      default -> false;
    };
  }

  private Optional<StatusCues.Entry> after(Naming naming) {
    Sentence sentence = naming.sentence();
    int to = naming.headEnd();
    for (int i = to; i < Math.min(sentence.size(), to + REACH / 2); i++) {
      if (ends(sentence, i) || sentence.word(i).equals(",") || sentence.word(i).equals("and")) {
        break;
      }
      Optional<StatusCues.Entry> cue = cues.at(sentence, i, Word.VERB);
      if (cue.isPresent() && sentence.tag(i) == Tag.VERB && !isActive(sentence, i, cue.get())) {
        return cue;
      }
      Optional<StatusCues.Entry> phrase = cues.at(sentence, i, Word.PHRASE);
      if (phrase.isPresent() && phrase.get().words().size() > 1) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** "a statement called for talks": it is what calls. */
  private static boolean isActive(Sentence sentence, int i, StatusCues.Entry cue) {
    return cue.words().size() > 1 && sentence.tag(i - 1) != Tag.AUX;
  }
}
