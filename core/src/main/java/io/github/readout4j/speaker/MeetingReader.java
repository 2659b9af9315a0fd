package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who met whom in a sentence: "Doe spoke with Roe", "Doe hosted Roe", "a call took place
 * between Doe and Roe", and in a headline "Doe's call with Roe".
 */
final class MeetingReader {

  private static final Set<String> PARTNERS = Set.of("with", "to", "between", "by", "from");
  private static final Set<String> TOPICS = Set.of("about", "regarding", "concerning", ";", ":");
  private static final int WINDOW = 40;
  private static final int NOUN_WINDOW = 12;

  private final EncounterWords words;
  private final Discourse discourse;

  MeetingReader(EncounterWords words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /** Returns the first clause of the sentence that tells of a meeting, or null. */
  @Nullable MeetingClause read(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      EncounterWords.Verb verb = words.verb(sentence.word(i));
      if (verb != null && isPredicate(sentence, i)) {
        MeetingClause clause = clause(sentence, i, verb);
        if (clause != null) {
          return clause;
        }
      }
    }
    return between(sentence);
  }

  private static boolean isPredicate(Sentence sentence, int i) {
    Tag tag = sentence.tag(i);
    boolean verb = tag != Tag.ADP && tag != Tag.DET && !sentence.token(i).isCapitalized();
    String before = sentence.word(i - 1);
    return verb
        && !before.equals("to")
        && !before.equals("the")
        && !before.equals("a")
        && sentence.tag(i - 1) != Tag.ADP
        && !(i > 0 && sentence.token(i - 1).isPossessive());
  }

  private @Nullable MeetingClause clause(Sentence sentence, int verb, EncounterWords.Verb word) {
    Subject subject = discourse.mainSubjectBefore(sentence.index(), verb);
    if (subject == null || !reaches(sentence, subject.to(), verb)) {
      return null;
    }
    boolean needsNoun = word.frame() == EncounterWords.Frame.NOUN;
    if (needsNoun && !hasNoun(sentence, verb)) {
      return null;
    }
    boolean passive = sentence.tag(verb - 1) == Tag.AUX && !isHave(sentence.word(verb - 1));
    Found found = partners(sentence, verb, word.frame() == EncounterWords.Frame.OBJECT && !passive);
    boolean joint = subject.mentions().size() > 1 || isPlural(subject.mentions().get(0));
    boolean visit = word.frame() == EncounterWords.Frame.PLACE;
    boolean told =
        !found.mentions().isEmpty() || (joint && !passive) || visit || hasNoun(sentence, verb);
    return told && !(passive && found.mentions().isEmpty())
        ? new MeetingClause(
            sentence.index(),
            verb,
            subject.from(),
            found.to(),
            subject.mentions(),
            found.mentions())
        : null;
  }

  private static boolean isHave(String word) {
    return word.equals("has") || word.equals("have") || word.equals("had");
  }

  private static boolean isPlural(Mention mention) {
    return mention.naming().plural();
  }

  /** Whether no other clause stands between a subject and a verb. */
  private static boolean reaches(Sentence sentence, int from, int verb) {
    int verbs = 0;
    for (int i = from; i < verb; i++) {
      if (sentence.tag(i) == Tag.VERB && !sentence.word(i).endsWith("ing")) {
        verbs++;
      }
    }
    return verbs <= 1 && verb - from <= WINDOW;
  }

  private boolean hasNoun(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + NOUN_WINDOW); i++) {
      if (words.nounEndingAt(sentence, i).isPresent()) {
        return true;
      }
      if (sentence.word(i).equals(".") || sentence.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** The mentions found after a verb, and where the clause ends. */
  private record Found(List<Mention> mentions, int to) {}

  private Found partners(Sentence sentence, int verb, boolean direct) {
    List<Mention> found = new ArrayList<>();
    List<Mention> mentions = discourse.mentions(sentence.index());
    int next = 0;
    int at = verb + 1;
    while (at < sentence.size() && at - verb < WINDOW && !ends(sentence, at, found.isEmpty())) {
      while (next < mentions.size() && mentions.get(next).from() < at) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).from() == at) {
        List<Mention> joined = SubjectReader.joined(sentence, mentions, next);
        boolean object = direct && isDirect(sentence, verb, at) && !isOwner(sentence, joined);
        if (isParty(mentions.get(next), object) && (object || followsPartner(sentence, verb, at))) {
          found.addAll(joined);
        }
        at = joined.get(joined.size() - 1).to();
      } else {
        at++;
      }
    }
    return new Found(List.copyOf(found), at);
  }

  private static boolean isOwner(Sentence sentence, List<Mention> joined) {
    int to = joined.get(joined.size() - 1).to();
    return to < sentence.size() && sentence.token(to).isPossessive();
  }

  /** An infinitive, another predicate or a topic ends the clause. */
  private static boolean ends(Sentence sentence, int at, boolean open) {
    String word = sentence.word(at);
    boolean infinitive = word.equals("to") && sentence.tag(at + 1) == Tag.VERB;
    boolean predicate =
        (word.equals("and") || word.equals(",")) && !open && sentence.tag(at + 1) == Tag.VERB;
    return infinitive
        || predicate
        || TOPICS.contains(word)
        || word.equals("that")
        || word.equals("where");
  }

  private static boolean isDirect(Sentence sentence, int verb, int at) {
    for (int i = verb + 1; i < at; i++) {
      if (sentence.tag(i) != Tag.ADV && sentence.tag(i) != Tag.DET) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParty(Mention mention, boolean object) {
    return switch (mention.kind()) {
      case PERSON, ROLE, GROUP, ORGANIZATION, COLLECTIVE -> true;
      case STATE -> !object;
      case PRONOUN -> false;
    };
  }

  /** Whether "with" or the like governs the mention, with at most a few words between. */
  private static boolean followsPartner(Sentence sentence, int verb, int at) {
    for (int i = at - 1; i > verb && at - i <= 5; i--) {
      if (PARTNERS.contains(sentence.word(i))) {
        boolean way = sentence.word(i).equals("to") || sentence.word(i).equals("from");
        return !way || talksTo(sentence, verb, i);
      }
      if (sentence.tag(i) == Tag.ADP
          || sentence.tag(i) == Tag.PUNCT
          || sentence.tag(i).isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** "spoke to", "a call to", but not "travelled to" or "the commitment to". */
  private static boolean talksTo(Sentence sentence, int verb, int to) {
    String word = sentence.word(to - 1);
    boolean speech =
        Set.of("spoke", "speaks", "talked", "talks", "wrote", "spoken")
            .contains(sentence.word(verb));
    return speech || word.startsWith("call") || word.equals("letter") || word.equals("message");
  }

  /** "A telephone conversation took place between A and B", "the call between A and B". */
  private @Nullable MeetingClause between(Sentence sentence) {
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
        Found others = partners(sentence, to - 1, false);
        if (!others.mentions().isEmpty()) {
          return new MeetingClause(
              sentence.index(), noun, 0, others.to(), joined, others.mentions());
        }
      }
    }
    return null;
  }

  private int nounBefore(Sentence sentence, int at) {
    for (int i = at - 2; i >= 0 && at - i < NOUN_WINDOW; i--) {
      if (words.nounEndingAt(sentence, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the parties that a headline names: "Doe's Call with Roe", "Doe and Roe meet". */
  @Nullable MeetingClause headline(Sentence sentence) {
    MeetingClause told = read(sentence);
    if (told != null) {
      return told;
    }
    List<Mention> mentions = discourse.mentions(sentence.index());
    for (int i = 0; i < sentence.size(); i++) {
      if (words.nounEndingAt(sentence, i).isPresent()) {
        return headline(sentence, mentions, i);
      }
    }
    return null;
  }

  /** "Readout from Spokesperson Roe of Doe's visit". */
  private static boolean isIssuer(Sentence sentence, Mention mention) {
    String before = sentence.word(mention.from() - 1);
    return before.equals("from") || before.equals("by");
  }

  private MeetingClause headline(Sentence sentence, List<Mention> mentions, int noun) {
    List<Mention> hosts = new ArrayList<>();
    List<Mention> guests = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.to() <= noun && mention.kind() == Kind.PERSON && !isIssuer(sentence, mention)) {
        hosts.add(mention);
      } else if (mention.from() > noun && followsPartner(sentence, noun, mention.from())) {
        guests.addAll(SubjectReader.joined(sentence, mentions, i));
        break;
      }
    }
    return new MeetingClause(
        sentence.index(), noun, 0, sentence.size(), List.copyOf(hosts), List.copyOf(guests));
  }
}
