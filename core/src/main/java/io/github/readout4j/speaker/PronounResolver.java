package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who a pronoun stands for, by gender and number where known, by nearness, and by the
 * preference for subjects.
 */
final class PronounResolver {

  private static final int REACH = 4;
  private static final int BODY = 70;
  private static final int BODY_FALL = 25;
  private static final int BODY_REACH = 2;
  private static final int MAIN_SUBJECT = 100;
  private static final int OTHER = 70;
  private static final int FALL_PER_SENTENCE = 23;
  private static final int KNOWN_GENDER = 16;
  private static final int PARTY = 6;

  private final Registry registry;
  private final Discourse discourse;
  private final Set<Profile> parties;
  private final Optional<Profile> author;
  private final QuotationIndex quotations;

  /**
   * @param author who tells the text in the first person, and is no "he" or "she" in it
   */
  PronounResolver(
      Registry registry, Discourse discourse, Parties parties, Optional<Profile> author) {
    this.registry = registry;
    this.discourse = discourse;
    this.parties = new LinkedHashSet<>(parties.people());
    this.author = author;
    this.quotations = new QuotationIndex(discourse.sentences().quotations());
  }

  /** Returns the person that "he" or "she" at the token stands for; none or several if unclear. */
  List<Profile> person(int sentence, int token, Gender gender, boolean object) {
    return person(sentence, token, gender, object, List.of());
  }

  /**
   * Returns the person that "he" or "she" at the token of direct speech stands for.
   *
   * @param talking who speaks of somebody else by the pronoun
   */
  List<Profile> person(
      int sentence, int token, Gender gender, boolean object, List<Profile> talking) {
    Map<Profile, Integer> scores = new LinkedHashMap<>();
    Set<Profile> excluded = new HashSet<>(object ? subjectOf(sentence, token) : Set.of());
    author.ifPresent(excluded::add);
    excluded.addAll(talking);
    boolean quoted = isQuoted(discourse.sentence(sentence).token(token).start());
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int before = s == sentence ? token : Integer.MAX_VALUE;
      score(s, before, (sentence - s) * FALL_PER_SENTENCE, gender, excluded, quoted, scores);
    }
    for (Profile party : parties) {
      if (party.gender().fits(gender) && !excluded.contains(party)) {
        scores.merge(party, bonus(party, gender), Math::max);
      }
    }
    return best(scores);
  }

  /** "Roe will mend the dam," he said: whom a quotation names is not who goes on outside it. */
  private boolean isQuoted(int offset) {
    return quotations.at(offset) >= 0;
  }

  private Set<Profile> subjectOf(int sentence, int token) {
    Subject subject = discourse.subjectBefore(sentence, token);
    if (subject == null || subject.mentions().size() > 1) {
      return Set.of();
    }
    return Set.copyOf(registry.of(subject.mentions().get(0)));
  }

  private void score(
      int sentence,
      int before,
      int distance,
      Gender gender,
      Set<Profile> excluded,
      boolean quoted,
      Map<Profile, Integer> scores) {
    int order = 0;
    for (Mention mention : discourse.mentions(sentence)) {
      if (mention.to() > before) {
        break;
      }
      List<Profile> who = registry.of(mention);
      boolean inWords = !quoted && isQuoted(mention.start());
      if (inWords || who.size() != 1 || !who.get(0).isPerson()) {
        continue;
      }
      Profile person = who.get(0);
      if (!person.gender().fits(gender) || excluded.contains(person)) {
        continue;
      }
      Subject subject = discourse.subjectOf(mention);
      boolean main = (subject != null && subject.main()) || opensFor(mention, before);
      int score = (main ? MAIN_SUBJECT : OTHER - order) - distance + bonus(person, gender);
      scores.merge(person, score, Math::max);
      order++;
    }
  }

  /** "In Roe's speech to the guild, he": the owner of what opens the sentence goes on. */
  private boolean opensFor(Mention mention, int pronoun) {
    Sentence sentence = discourse.sentence(mention.sentence());
    return sentence.word(0).equals("in")
        && mention.from() <= 2
        && sentence.isPossessive(mention.to())
        && pronoun < sentence.size()
        && sentence.word(pronoun - 1).equals(",");
  }

  private int bonus(Profile person, Gender gender) {
    int known = person.gender() == gender && gender != Gender.UNKNOWN ? KNOWN_GENDER : 0;
    int unlikely = person.gender() == Gender.UNKNOWN && gender == Gender.FEMALE ? -5 : 0;
    return known + unlikely + (parties.contains(person) ? PARTY : 0);
  }

  private static List<Profile> best(Map<Profile, Integer> scores) {
    List<Profile> best = new ArrayList<>();
    int highest = Integer.MIN_VALUE;
    for (Map.Entry<Profile, Integer> entry : scores.entrySet()) {
      if (entry.getValue() > highest) {
        best.clear();
        highest = entry.getValue();
      }
      if (entry.getValue() == highest) {
        best.add(entry.getKey());
      }
    }
    return best;
  }

  /**
   * Returns the state or organization that "it" at the token stands for; none if unclear. A subject
   * of the sentence before goes before what this sentence only mentions.
   */
  List<Profile> body(int sentence, int token) {
    Profile best = null;
    int highest = 0;
    for (int s = sentence; s >= Math.max(0, sentence - BODY_REACH); s--) {
      int before = s == sentence ? token : Integer.MAX_VALUE;
      for (Mention mention : discourse.mentions(s)) {
        List<Profile> who = mention.to() <= before ? registry.of(mention) : List.of();
        if (who.size() == 1 && who.get(0).isBody()) {
          boolean subject = discourse.subjectOf(mention) != null;
          int score = (subject ? MAIN_SUBJECT : BODY) - (sentence - s) * BODY_FALL;
          if (score > highest || (score == highest && s == sentence && !subject)) {
            best = who.get(0);
            highest = score;
          }
        }
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  /** Returns whom "who" right after a mention stands for. */
  List<Profile> antecedent(int sentence, int token) {
    for (Mention mention : discourse.mentions(sentence)) {
      if (mention.to() == token || mention.to() == token - 1) {
        return registry.of(mention);
      }
    }
    return List.of();
  }
}
