package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the other parties that follow a verb or noun of meeting: "with Doe and Roe", "to Doe". */
final class PartnerReader {

  private static final Set<String> PARTNERS = Set.of("with", "to", "between", "by", "from", "on");
  private static final Set<String> TOPICS = Set.of("about", "regarding", "concerning", ";", ":");
  private static final Set<String> CLAUSES =
      Set.of("that", "where", "which", "who", "when", "while");
  private static final Set<String> PERSONAL = Set.of("him", "her", "me");
  private static final Set<String> TALK = Set.of("spoke", "speaks", "talked", "talks", "spoken");
  private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");
  private static final Set<String> ORIGINS =
      Set.of("from", "of", "in", "at", "across", "throughout", "representing");
  private static final int WINDOW = 40;

  private final EncounterWords words;
  private final Discourse discourse;

  PartnerReader(EncounterWords words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /** The mentions found after a verb, and where the clause ends. */
  record Found(List<Mention> mentions, int to) {}

  /**
   * Returns the parties that follow the verb.
   *
   * @param direct whether the verb takes them without a preposition
   */
  Found partners(Sentence sentence, int verb, boolean direct) {
    List<Mention> found = new ArrayList<>();
    List<Mention> mentions = discourse.mentions(sentence.index());
    int next = 0;
    int at = verb + 1;
    int topic = topicAfterTalk(sentence, verb);
    while (at < sentence.size()
        && at - verb < WINDOW
        && (at == topic || !ends(sentence, at, found.isEmpty()))) {
      while (next < mentions.size() && mentions.get(next).from() < at) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).from() == at) {
        List<Mention> joined = SubjectReader.joined(sentence, mentions, next);
        boolean object = direct && isDirect(sentence, verb, at);
        boolean named =
            isParty(mentions.get(next), object)
                && !isOwner(sentence, joined)
                && !isOccasion(sentence, verb, mentions.get(next))
                && !isOfStates(sentence, mentions.get(next), found)
                && !(isOfOtherTalks(sentence, at) && !found.isEmpty())
                && !SubjectReader.isAbsolute(sentence, mentions.get(next))
                && (topic < 0 || at < topic || isPerson(mentions.get(next)));
        boolean listed =
            named && !isSubject(sentence, joined) && goesOn(sentence, mentions, found, next);
        if (named && (object || listed || followsPartner(sentence, verb, at))) {
          found.addAll(joined);
        }
        at = joined.get(joined.size() - 1).to();
      } else {
        at++;
      }
    }
    return new Found(List.copyOf(found), at);
  }

  /**
   * Returns the direct object of the verb: "welcomed Doe", but not "welcomed the talks with Doe".
   */
  Found object(Sentence sentence, int verb) {
    Found all = partners(sentence, verb, true);
    List<Mention> object =
        all.mentions().stream()
            .limit(1)
            .filter(m -> !isBody(sentence, m))
            .filter(m -> isDirect(sentence, verb, m.from()))
            .toList();
    return object.isEmpty() ? new Found(List.of(), all.to()) : all;
  }

  /** "welcomed the UN mission", but not "welcomed the delegation". */
  private static boolean isBody(Sentence sentence, Mention mention) {
    String head = mention.naming().head();
    boolean one = sentence.word(mention.to() - 1).equals(head) && !head.equals("delegation");
    return mention.kind() == Mention.Kind.ORGANIZATION
        || (mention.kind() == Mention.Kind.GROUP && one);
  }

  /** "hosted the second Working Group with a delegation": what was held, and no party. */
  private static boolean isOccasion(Sentence sentence, int verb, Mention mention) {
    boolean body =
        mention.kind() == Mention.Kind.GROUP || mention.kind() == Mention.Kind.ORGANIZATION;
    int next = mention.to();
    return body && mention.from() - verb <= 3 && sentence.word(next).equals("with");
  }

  /** "met Doe for consultations between the two states": Doe and who met him speak for them. */
  private static boolean isOfStates(Sentence sentence, Mention mention, List<Mention> found) {
    return mention.kind() == Mention.Kind.STATE
        && sentence.holds("between", mention.from() - 2, mention.from())
        && found.stream().anyMatch(PartnerReader::isPerson);
  }

  /**
   * "met Doe after her call with Roe": who talked another time, while one is met for a talk at
   * once.
   */
  private boolean isOfOtherTalks(Sentence sentence, int at) {
    int noun = at - 1;
    while (sentence.tag(noun) == Tag.DET || PARTNERS.contains(sentence.word(noun))) {
      noun--;
    }
    int from = noun;
    while (sentence.tag(from - 1) == Tag.ADJ || sentence.tag(from - 1) == Tag.NOUN) {
      from--;
    }
    boolean owned = from > 0 && sentence.token(from - 1).isPossessivePronoun();
    return owned
        && noun < at - 1
        && sentence.tag(from - 2) == Tag.ADP
        && !sentence.word(from - 2).equals("for")
        && words.nounEndingAt(sentence, noun).isPresent();
  }

  private static boolean isOwner(Sentence sentence, List<Mention> joined) {
    int to = joined.get(joined.size() - 1).to();
    return sentence.isPossessive(to);
  }

  /** "spoke about the incident with Doe": the topic may stand before the party. */
  private static int topicAfterTalk(Sentence sentence, int verb) {
    return sentence.word(verb + 1).equals("about") && TALK.contains(sentence.word(verb))
        ? verb + 1
        : -1;
  }

  /**
   * "with mayors from lake towns, farm unions and (Doe)": the list of parties goes on after words
   * that tell where the last of them are from. Bodies may be some of those words.
   */
  private static boolean goesOn(
      Sentence sentence, List<Mention> mentions, List<Mention> found, int next) {
    Mention mention = mentions.get(next);
    if (found.isEmpty() || !isSomeone(mention)) {
      return false;
    }
    int from = found.get(found.size() - 1).to();
    int link = beforeLink(sentence, mention.from());
    boolean between = false;
    for (int i = next - 1; i >= 0 && mentions.get(i).from() >= from; i--) {
      between |= isSomeone(mentions.get(i)) || mentions.get(i).naming().plural();
    }
    return !between
        && link > from
        && (tellsOrigin(sentence, from, link)
            || arePlaces(sentence, from, link, sentence.holds("and", link, mention.from())));
  }

  /** "Hosting Roe at the palace, Doe said": whom a verb follows is none of the guests. */
  private static boolean isSubject(Sentence sentence, List<Mention> joined) {
    return SubjectReader.verbAfter(sentence, joined.get(joined.size() - 1).to()) >= 0;
  }

  private static boolean isSomeone(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, ROLE, GROUP, COLLECTIVE -> true;
      default -> false;
    };
  }

  /** Where the words end before ", and more than" or the like; -1 if no such words stand there. */
  private static int beforeLink(Sentence sentence, int mention) {
    int at = mention;
    while (at > 0 && isQuantity(sentence, at - 1)) {
      at--;
    }
    int end = at;
    while (at > 0 && SubjectReader.LINKS.contains(sentence.word(at - 1))) {
      at--;
    }
    return at < end ? at : -1;
  }

  /** "the mayors of Lund(, Malmo, and Ystad), Doe and Roe": further places after the first. */
  private static boolean arePlaces(Sentence sentence, int from, int to, boolean last) {
    boolean closed = last;
    for (int i = from; i < to; i++) {
      closed |= sentence.word(i).equals("and");
      boolean mark = sentence.word(i).equals(",") || sentence.word(i).equals("and");
      if (!mark && sentence.tag(i) != Tag.PROPN) {
        return false;
      }
    }
    return closed && sentence.word(from).equals(",") && sentence.tag(from - 1) == Tag.PROPN;
  }

  private static boolean tellsOrigin(Sentence sentence, int from, int to) {
    if (!ORIGINS.contains(sentence.word(from))) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      Tag tag = sentence.tag(i);
      boolean origin = tag != Tag.ADP || ORIGINS.contains(sentence.word(i));
      if (!origin || tag.isVerbal() || tag == Tag.PRON) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ROLE;
  }

  /** An infinitive, another predicate or a topic ends the clause. */
  private static boolean ends(Sentence sentence, int at, boolean open) {
    String word = sentence.word(at);
    boolean infinitive =
        word.equals("to") && sentence.tag(at + 1) == Tag.VERB && !isHearing(sentence, at + 1);
    boolean predicate =
        (word.equals("and") || word.equals(",")) && !open && opensPredicate(sentence, at + 1);
    return infinitive || predicate || TOPICS.contains(word) || CLAUSES.contains(word);
  }

  /** "hosted a roundtable to hear from (nurses)": they were there. */
  private static boolean isHearing(Sentence sentence, int verb) {
    return sentence.word(verb).equals("hear") && sentence.word(verb + 1).equals("from");
  }

  /** "and spoke", "and later spoke". */
  private static boolean opensPredicate(Sentence sentence, int at) {
    int verb = sentence.tag(at) == Tag.ADV ? at + 1 : at;
    return sentence.tag(verb) == Tag.VERB;
  }

  /** Right after the verb, or after words that tell where and when: "received in Oslo Roe". */
  private static boolean isDirect(Sentence sentence, int verb, int at) {
    boolean placed = sentence.tag(verb + 1) == Tag.ADP && sentence.tag(at - 1) != Tag.ADP;
    for (int i = verb + 1; i < at; i++) {
      Tag tag = sentence.tag(i);
      boolean filler = tag == Tag.ADV || tag == Tag.DET || isQuantity(sentence, i);
      if (!filler && !(placed && !tag.isVerbal() && tag != Tag.PUNCT && tag != Tag.CCONJ)) {
        return false;
      }
    }
    return true;
  }

  /** "convened more than (20 governors)". */
  private static boolean isQuantity(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "more", "fewer" -> sentence.word(i + 1).equals("than");
      case "than" -> isQuantity(sentence, i - 1);
      default -> false;
    };
  }

  private static boolean isParty(Mention mention, boolean object) {
    return switch (mention.kind()) {
      case PERSON, ROLE, GROUP, ORGANIZATION, COLLECTIVE -> true;
      case STATE -> !object;
      case PRONOUN -> PERSONAL.contains(mention.naming().head());
    };
  }

  /** Whether "with" or the like governs the mention, with at most a few words between. */
  static boolean followsPartner(Sentence sentence, int verb, int at) {
    for (int i = at - 1; i > verb && at - i <= 5; i--) {
      if (PARTNERS.contains(sentence.word(i))) {
        return switch (sentence.word(i)) {
          case "to" -> talksTo(sentence, verb, i);
          case "from" -> isHearing(sentence, i - 1) || talksTo(sentence, verb, i);
          case "on" -> callsOn(sentence, i);
          case "by" -> isBy(sentence, verb, i);
          default -> true;
        };
      }
      if ((sentence.tag(i) == Tag.ADP && !sentence.word(i).equals("than"))
          || sentence.tag(i) == Tag.PUNCT
          || sentence.tag(i).isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** "was received by Doe", "a visit by Doe", but not "the summit hosted by Doe". */
  private static boolean isBy(Sentence sentence, int verb, int by) {
    return sentence.tag(verb) == Tag.VERB
        ? sentence.tag(verb - 1) == Tag.AUX
        : sentence.tag(by - 1) != Tag.VERB;
  }

  /** "called on the President", but not "called on the President to act". */
  private static boolean callsOn(Sentence sentence, int on) {
    boolean call = sentence.word(on - 1).startsWith("call");
    if (!call) {
      return false;
    }
    for (int i = on + 1; i < Math.min(sentence.size(), on + WINDOW); i++) {
      boolean name = sentence.tag(i + 1) == Tag.DET || sentence.tag(i + 1) == Tag.PROPN;
      if (sentence.word(i).equals(",") && sentence.tag(i + 1) == Tag.ADP) {
        return true;
      }
      if (sentence.word(i).equals("to") && !name) {
        return false;
      }
    }
    return true;
  }

  /** "spoke to", "a call to", but not "travelled to" or "the commitment to". */
  private static boolean talksTo(Sentence sentence, int verb, int to) {
    boolean dated = DAYS.contains(sentence.word(to - 1));
    String word = sentence.word(dated ? to - 2 : to - 1);
    boolean speech = TALK.contains(sentence.word(verb)) || sentence.word(verb).equals("wrote");
    boolean near = dated || sentence.tag(to - 1) != Tag.NOUN || word.equals("phone");
    return (speech && near)
        || sentence.word(verb).equals("summoned")
        || word.startsWith("call")
        || word.equals("letter")
        || word.equals("message");
  }
}
