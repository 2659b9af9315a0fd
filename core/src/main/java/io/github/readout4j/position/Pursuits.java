package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the speaker's own side is working for, or has no mind to do: "we are striving to mend
 * the dam", "Norway has no plans to leave".
 */
final class Pursuits {

  private static final Set<String> STRIVING =
      Set.of("working", "striving", "seeking", "trying", "looking", "planning", "going");
  private static final Set<String> TAKING = Set.of("taking", "making", "doing");
  private static final Set<String> MEANS =
      Set.of("step", "steps", "measures", "action", "effort", "efforts", "everything", "all");

  private final ClauseWords words;
  private final Phrases phrases;

  Pursuits(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Returns what is pursued or refused; none if the subject is another, or asks how. */
  List<Finding> read(VerbGroup verb, Range subject, Range rest) {
    if (!words.isOwn(subject) || verb.passive() || phrases.word(subject.from() - 1).equals("how")) {
      return List.of();
    }
    Optional<Finding> refused = refused(verb, rest);
    List<Finding> told = refused.isPresent() ? List.of(refused.get()) : pursued(verb, rest);
    return told.stream().map(finding -> finding.heldBy(subject)).toList();
  }

  private List<Finding> pursued(VerbGroup verb, Range rest) {
    int deed = deed(verb.head(), rest);
    if (!phrases.isInfinitive(deed) || words.isBe(deed + 1)) {
      return List.of();
    }
    Stance stance = verb.negated() ? Stance.OPPOSE : Stance.COMMIT;
    return words.deeds(new Range(deed + 1, rest.to())).stream()
        .map(part -> Finding.of(stance, part, "pursuit"))
        .toList();
  }

  private int deed(int verb, Range rest) {
    int deed = rest.from();
    if (TAKING.contains(phrases.word(verb))) {
      deed = afterMeans(rest);
    } else if (!STRIVING.contains(phrases.word(verb))) {
      return verb;
    }
    while (phrases.tag(deed) == Tag.ADV && deed < rest.to()) {
      deed++;
    }
    return deed;
  }

  /** "(taking) bold steps", "(doing) everything possible", "(doing) all we can". */
  private int afterMeans(Range rest) {
    int i = rest.from();
    while (i < rest.to() && !phrases.isInfinitive(i) && phrases.tag(i) != Tag.PUNCT) {
      if (MEANS.contains(phrases.word(i))) {
        int after = i + 1;
        while (after < rest.to() && !phrases.isInfinitive(after) && isLimit(after)) {
          after++;
        }
        return after;
      }
      i++;
    }
    return rest.from();
  }

  /** "everything possible", "all that we can", "everything in its power". */
  private boolean isLimit(int i) {
    return switch (phrases.word(i)) {
      case "possible", "that", "we", "they", "it", "he", "she", "can", "could" -> true;
      case "in", "within", "our", "their", "its", "his", "her", "power" -> true;
      default -> false;
    };
  }

  private Optional<Finding> refused(VerbGroup verb, Range rest) {
    if (!isHave(verb.head())) {
      return Optional.empty();
    }
    int none = rest.from();
    while (phrases.tag(none) == Tag.ADV && none < rest.to()) {
      none++;
    }
    boolean refused = phrases.word(none).equals("no") || (verb.negated() && isAny(none));
    int end = phrases.headEnd(none, rest.to());
    return refused && end > none + 1
        ? words.lexicon().nouns().of(phrases.word(end - 1)).stream()
            .filter(noun -> isMind(noun) && links(noun, end))
            .findFirst()
            .map(
                noun ->
                    Finding.of(
                        Stance.DENY, words.trim(afterPartner(end + 1), rest.to()), "refusal"))
        : Optional.empty();
  }

  /** "(no plans for), or interest in, (a new dam)". */
  private int afterPartner(int from) {
    if (!phrases.isComma(from)) {
      return from;
    }
    int end = from + 1;
    while (end < phrases.sentence().size() && !phrases.isComma(end)) {
      end++;
    }
    return end;
  }

  private boolean isHave(int i) {
    return switch (phrases.word(i)) {
      case "have", "has", "had", "having" -> true;
      default -> false;
    };
  }

  private boolean isAny(int i) {
    return switch (phrases.word(i)) {
      case "any", "the", "a", "an" -> true;
      default -> false;
    };
  }

  private static boolean isMind(StanceNouns.Entry noun) {
    return noun.act().filter(act -> act == Act.COMMIT || act == Act.HOPE).isPresent();
  }

  private boolean links(StanceNouns.Entry noun, int link) {
    return phrases.isInfinitive(link) ? noun.takes("to-inf") : noun.takes(phrases.word(link));
  }
}
