package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who met whom where a noun tells it: "a call took place between Doe and Roe", "Doe thanked
 * Roe in a meeting on Friday", and in a headline "Doe's call with Roe".
 */
final class MeetingNounReader {

  private static final int NOUN_WINDOW = 12;
  private static final int ASIDE = 4;
  private static final int LONGEST_TITLE = 7;
  private static final Set<String> HELD =
      WordSet.of("took takes take taken place held holds was were been has had on today yesterday");
  private static final Set<String> DURING =
      WordSet.of("in during at by after following followed over on before upon via through");
  private static final Set<String> OCCASIONS = WordSet.of("at during following after");
  private static final Set<String> TOPICS = WordSet.of("about regarding concerning");
  private static final Set<String> PHONES = WordSet.of("phone telephone videoconference video");

  private final EncounterWords words;
  private final Discourse discourse;
  private final PartnerReader partners;

  MeetingNounReader(EncounterWords words, Discourse discourse, PartnerReader partners) {
    this.words = words;
    this.discourse = discourse;
    this.partners = partners;
  }

  /** "A telephone conversation took place between A and B", "the call between A and B". */
  @Nullable MeetingClause between(Sentence sentence) {
    List<Mention> mentions = discourse.mentions(sentence.index());
    for (int i = 0; i < mentions.size(); i++) {
      int at = mentions.get(i).from();
      boolean between =
          sentence.word(at - 1).equals("between") || sentence.word(at - 1).equals("of");
      int noun = between ? nounBefore(sentence, at) : -1;
      if (noun >= 0) {
        List<Mention> joined = SubjectReader.joined(sentence, mentions, i);
        int to = joined.get(joined.size() - 1).to();
        if (joined.size() > 1 && sentence.word(at - 1).equals("between")) {
          return new MeetingClause(sentence.index(), noun, 0, to, joined, List.of());
        }
        PartnerReader.Found others = partners.partners(sentence, to - 1, false);
        if (!others.mentions().isEmpty()) {
          return new MeetingClause(
              sentence.index(), noun, 0, others.to(), joined, others.mentions());
        }
      }
    }
    return null;
  }

  /** The noun that tells of a meeting, with no other noun or verb between it and the parties. */
  private int nounBefore(Sentence sentence, int at) {
    for (int i = at - 2; i >= 0 && at - i < NOUN_WINDOW; i--) {
      if (words.nounEndingAt(sentence, i).isPresent()) {
        return isTopic(sentence, i) ? -1 : i;
      }
      Tag tag = sentence.tag(i);
      boolean other = tag == Tag.NOUN || tag.isVerbal();
      if (other && !HELD.contains(sentence.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "They welcomed the talks between Ruritania and Molvania": what is talked about. */
  private static boolean isTopic(Sentence sentence, int noun) {
    if (isOccasion(sentence, noun)) {
      return false;
    }
    for (int i = 0; i < noun; i++) {
      boolean other = sentence.tag(i) == Tag.VERB && !HELD.contains(sentence.word(i));
      if (other || TOPICS.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "They agreed on this at a meeting between Doe and Roe": when it was done. */
  private static boolean isOccasion(Sentence sentence, int noun) {
    int start = noun;
    while (sentence.tag(start - 1) == Tag.ADJ
        || sentence.tag(start - 1) == Tag.NOUN
        || sentence.tag(start - 1) == Tag.NUM) {
      start--;
    }
    boolean indefinite =
        sentence.word(start - 1).equals("a") || sentence.word(start - 1).equals("an");
    start -= sentence.tag(start - 1) == Tag.DET ? 1 : 0;
    String before = sentence.word(start - 1);
    boolean occasion = OCCASIONS.contains(before) || (indefinite && before.equals("in"));
    return occasion && !Plans.isAhead(sentence, start);
  }

  /** "Doe discussed trade with Roe by phone", "Doe thanked Roe during a meeting in Oslo". */
  @Nullable MeetingClause beside(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (DURING.contains(sentence.word(i))) {
        int noun = nounAfter(sentence, i);
        MeetingClause clause = noun < 0 ? null : beside(sentence, i, noun);
        if (clause != null) {
          return clause;
        }
      }
    }
    return null;
  }

  /** The noun of a meeting within the short phrase that the preposition opens, or -1. */
  private int nounAfter(Sentence sentence, int preposition) {
    int from = afterOwner(sentence, preposition + 1);
    int limit = from + (sentence.tag(from + 1) == Tag.NOUN ? ASIDE : LONGEST_TITLE);
    for (int i = from; i < limit && i < sentence.size(); i++) {
      boolean phone = i == from || sentence.tag(i - 1) == Tag.DET;
      if (words.nounEndingAt(sentence, i).isPresent()
          || (phone && PHONES.contains(sentence.word(i)))) {
        return i;
      }
      Tag tag = sentence.tag(i);
      boolean series = sentence.word(i).equals("of") || tag == Tag.CCONJ;
      boolean titled = tag == Tag.PROPN && sentence.tag(from) == Tag.DET;
      if (tag != Tag.DET
          && tag != Tag.ADJ
          && tag != Tag.NOUN
          && tag != Tag.NUM
          && !series
          && !titled) {
        return -1;
      }
    }
    return -1;
  }

  /** "during Minister Doe's meeting", "during her meeting": the token after who holds it. */
  private int afterOwner(Sentence sentence, int from) {
    Mention owner = owner(sentence, from);
    if (owner != null) {
      return owner.to() + 1;
    }
    return from < sentence.size() && sentence.token(from).isPossessivePronoun() ? from + 1 : from;
  }

  private @Nullable Mention owner(Sentence sentence, int from) {
    for (Mention mention : discourse.mentions(sentence.index())) {
      boolean here = mention.from() == from && isPerson(mention) && mention.to() < sentence.size();
      if (here && sentence.isPossessive(mention.to())) {
        return mention;
      }
    }
    return null;
  }

  private @Nullable MeetingClause beside(Sentence sentence, int preposition, int noun) {
    PartnerReader.Found others = partners.partners(sentence, noun, false);
    if (Plans.isAhead(sentence, preposition) || isTold(sentence, preposition)) {
      return null;
    }
    Mention owner = owner(sentence, preposition + 1);
    if (owner != null && !others.mentions().isEmpty()) {
      return new MeetingClause(
          sentence.index(), noun, preposition, others.to(), List.of(owner), others.mentions());
    }
    Subject subject =
        preposition == 0
            ? subjectAfter(sentence, noun, others.mentions())
            : discourse.mainSubjectBefore(sentence.index(), preposition);
    if (subject == null || !(isAble(subject.mentions().get(0)) || areStates(subject))) {
      return null;
    }
    if (preposition > 0 && others.mentions().isEmpty()) {
      others = partnersBefore(sentence, subject, preposition);
    }
    boolean told = subject.mentions().size() > 1 || !others.mentions().isEmpty();
    return told
        ? new MeetingClause(
            sentence.index(),
            noun,
            subject.from(),
            Math.max(others.to(), noun + 1),
            subject.mentions(),
            others.mentions())
        : null;
  }

  /** "briefed the leaders on her call with Roe": what they are told of. */
  private static boolean isTold(Sentence sentence, int preposition) {
    return sentence.word(preposition).equals("on")
        && preposition + 1 < sentence.size()
        && sentence.token(preposition + 1).isPossessivePronoun();
  }

  /** "In a meeting with Roe, Doe thanked ...". */
  private @Nullable Subject subjectAfter(Sentence sentence, int noun, List<Mention> partners) {
    int from = partners.isEmpty() ? noun + 1 : partners.get(partners.size() - 1).to();
    for (Subject subject : discourse.subjects(sentence.index())) {
      if (subject.from() >= from) {
        return subject;
      }
    }
    return null;
  }

  /** The people between the subject's verb and the phrase that tells of the meeting. */
  private PartnerReader.Found partnersBefore(Sentence sentence, Subject subject, int to) {
    int verb = SubjectReader.verbAfter(sentence, subject.to());
    List<Mention> found =
        discourse.mentions(sentence.index()).stream()
            .filter(mention -> verb >= 0 && mention.from() > verb && mention.to() <= to)
            .filter(mention -> isPartner(sentence, verb, mention))
            .toList();
    return new PartnerReader.Found(found, to);
  }

  /** A direct object, or who stands after "with" or "to". */
  private static boolean isPartner(Sentence sentence, int verb, Mention mention) {
    String before = sentence.word(mention.from() - 1);
    boolean object = mention.from() == verb + 1 || before.equals("with") || before.equals("to");
    boolean owner = sentence.isPossessive(mention.to());
    boolean state = mention.kind() == Kind.STATE && mention.from() == verb + 1;
    return (isPerson(mention) || state) && object && !owner;
  }

  /** "Ruritania and Molvania agreed during their talks". */
  private static boolean areStates(Subject subject) {
    return subject.mentions().size() > 1
        && subject.mentions().stream().allMatch(it -> it.kind() == Kind.STATE);
  }

  /** A person, also by "he" or "I". */
  private static boolean isAble(Mention mention) {
    return isPerson(mention) || mention.kind() == Kind.PRONOUN;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE;
  }

  /** "Doe's Call with Roe". */
  @Nullable MeetingClause headline(Sentence sentence) {
    List<Mention> mentions = discourse.mentions(sentence.index());
    for (int i = 0; i < sentence.size(); i++) {
      if (words.nounEndingAt(sentence, i).isPresent()) {
        return headline(sentence, mentions, i);
      }
    }
    return null;
  }

  private static MeetingClause headline(Sentence sentence, List<Mention> mentions, int noun) {
    List<Mention> hosts = new ArrayList<>();
    List<Mention> guests = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.to() <= noun && isHost(sentence, mentions, i)) {
        hosts.add(mention);
      } else if (mention.from() > noun
          && PartnerReader.followsPartner(sentence, noun, mention.from())) {
        guests.addAll(SubjectReader.joined(sentence, mentions, i));
        break;
      }
    }
    return new MeetingClause(
        sentence.index(), noun, 0, sentence.size(), List.copyOf(hosts), List.copyOf(guests));
  }

  /** "Doe's call", "the President and Vice President's call". */
  private static boolean isHost(Sentence sentence, List<Mention> mentions, int at) {
    Mention mention = mentions.get(at);
    List<Mention> joined = SubjectReader.joined(sentence, mentions, at);
    boolean owns = sentence.isPossessive(joined.get(joined.size() - 1).to());
    boolean owner = mention.kind() == Kind.ROLE && owns;
    return (owner || mention.kind() == Kind.PERSON) && !isIssuer(sentence, mention);
  }

  /** "Readout from Spokesperson Roe of Doe's visit". */
  private static boolean isIssuer(Sentence sentence, Mention mention) {
    String before = sentence.word(mention.from() - 1);
    return before.equals("from") || before.equals("by");
  }
}
