package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.model.EncounterKind;
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

  /** After these stands no object of the verb: "made the remarks during a call". */
  private static final Set<String> ASIDES =
      Set.of(".", ";", "to", "during", "after", "before", "following", "ahead", "that", "which");

  private static final Set<Mention.Kind> MEMBERS =
      Set.of(Mention.Kind.GROUP, Mention.Kind.COLLECTIVE, Mention.Kind.ORGANIZATION);

  private static final Set<String> TIME = Set.of("when", "while", "after", "as");
  private static final int WINDOW = 40;
  private static final int NOUN_WINDOW = 12;

  private final EncounterWords words;
  private final Discourse discourse;
  private final PartnerReader partners;
  private final MeetingNounReader nouns;
  private final MeetingGerundReader gerunds;

  MeetingReader(EncounterWords words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
    this.partners = new PartnerReader(words, discourse);
    this.nouns = new MeetingNounReader(words, discourse, partners);
    this.gerunds = new MeetingGerundReader(words, discourse, partners);
  }

  /** Returns the clauses of the sentence that tell of a meeting. */
  List<MeetingClause> read(Sentence sentence) {
    List<MeetingClause> told = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      EncounterWords.Verb verb = words.verb(sentence.word(i));
      if (verb != null && (isPredicate(sentence, i) || isPlanned(sentence, i, verb))) {
        MeetingClause clause = clause(sentence, i, verb);
        if (clause != null) {
          told.add(clause);
        }
      }
    }
    if (told.isEmpty()) {
      MeetingClause clause = nouns.between(sentence);
      clause = clause == null ? gerunds.read(sentence) : clause;
      clause = clause == null ? nouns.beside(sentence) : clause;
      return clause == null ? List.of() : List.of(clause);
    }
    return told;
  }

  /** Returns the parties that a headline names: "Doe's Call with Roe", "Doe and Roe meet". */
  @Nullable MeetingClause headline(Sentence sentence) {
    List<MeetingClause> told = read(sentence);
    return told.isEmpty() ? nouns.headline(sentence) : told.get(0);
  }

  private static boolean isPredicate(Sentence sentence, int i) {
    Tag tag = sentence.tag(i);
    boolean verb = tag != Tag.ADP && tag != Tag.DET && !sentence.token(i).isCapitalized();
    String before = sentence.word(i - 1);
    return verb
        && !isToldOf(sentence, i)
        && !isDemand(sentence, i)
        && !before.equals("to")
        && !before.equals("the")
        && !before.equals("a")
        && sentence.tag(i - 1) != Tag.ADP
        && !(i > 0 && sentence.isPossessive(i - 1));
  }

  /** "discussed the state's ongoing talks with the fund": a noun, of which something is told. */
  private static boolean isToldOf(Sentence sentence, int i) {
    if (sentence.tag(i) != Tag.NOUN) {
      return false;
    }
    int from = i;
    while (from > 0 && isModifier(sentence, from - 1)) {
      from--;
    }
    Tag before = sentence.tag(from - 1);
    boolean listed = before == Tag.CCONJ || sentence.word(from - 1).equals(",");
    return from < i && (before.isVerbal() || listed || sentence.word(from - 1).equals("on"));
  }

  /** "called for a truce between Ruritania and Molvania". */
  private static boolean isDemand(Sentence sentence, int i) {
    return sentence.word(i).startsWith("call") && sentence.word(i + 1).equals("for");
  }

  private static boolean isModifier(Sentence sentence, int i) {
    Tag tag = sentence.tag(i);
    return tag == Tag.ADJ
        || tag == Tag.DET
        || tag == Tag.PROPN
        || sentence.isPossessive(i)
        || sentence.token(i).isPossessivePronoun();
  }

  /** "is set to meet Roe", but not "is due to attend a meeting". */
  private static boolean isPlanned(Sentence sentence, int i, EncounterWords.Verb verb) {
    return verb.frame() != EncounterWords.Frame.NOUN && Plans.isSetTo(sentence, i);
  }

  private @Nullable MeetingClause clause(Sentence sentence, int verb, EncounterWords.Verb word) {
    Subject subject = subject(sentence, verb);
    if (subject == null || !reaches(sentence, subject.to(), verb)) {
      return null;
    }
    boolean needsNoun = word.frame() == EncounterWords.Frame.NOUN;
    if (needsNoun && !hasNoun(sentence, verb)) {
      return null;
    }
    boolean passive = sentence.tag(verb - 1) == Tag.AUX && !isHave(sentence.word(verb - 1));
    PartnerReader.Found found = partners(sentence, verb, word.frame(), passive);
    List<Mention> inviters = inviters(sentence);
    if (!inviters.isEmpty() && !namesParty(found.mentions()) && isVisit(sentence, verb, word)) {
      found = new PartnerReader.Found(inviters, found.to());
    }
    // States that hold a meeting of a body they share are its members.
    boolean states = subject.mentions().stream().anyMatch(it -> it.kind() == Mention.Kind.STATE);
    if (found.mentions().isEmpty() && !passive && !states) {
      found = new PartnerReader.Found(members(sentence, verb), found.to());
    }
    boolean told =
        !found.mentions().isEmpty() || isToldAlone(sentence, subject, verb, word, passive);
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

  /** "convened a meeting of the task force to discuss": those who meet whenever it is held. */
  private List<Mention> members(Sentence sentence, int verb) {
    List<Mention> mentions = discourse.mentions(sentence.index());
    for (int i = 0; i < mentions.size(); i++) {
      int from = mentions.get(i).from();
      boolean near = from > verb && from - verb < NOUN_WINDOW;
      if (near
          && sentence.word(from - 1).equals("of")
          && words.isTalksEndingAt(sentence, from - 2)
          && MEMBERS.contains(mentions.get(i).kind())) {
        List<Mention> joined = SubjectReader.joined(sentence, mentions, i);
        return isForTalks(sentence, joined.get(joined.size() - 1).to()) ? joined : List.of();
      }
    }
    return List.of();
  }

  /** Whether an infinitive tells what those were to do who end before the token. */
  private static boolean isForTalks(Sentence sentence, int to) {
    int close = SubjectReader.isDash(sentence, to) ? SubjectReader.closingDash(sentence, to) : -1;
    int at = close < 0 ? to : close + 1;
    return sentence.word(at).equals("to") && sentence.tag(at + 1) == Tag.VERB;
  }

  /** The main subject before the verb, or that of its own clause: "when Doe met", "who met". */
  private @Nullable Subject subject(Sentence sentence, int verb) {
    Subject nearest = discourse.subjectBefore(sentence.index(), verb);
    boolean own =
        nearest != null
            && (TIME.contains(sentence.word(nearest.from() - 1))
                || SubjectReader.RELATIVE.contains(sentence.word(nearest.from())))
            && SubjectReader.verbAfter(sentence, nearest.to()) == verb;
    return own ? nearest : discourse.mainSubjectBefore(sentence.index(), verb);
  }

  /** "for talks on trade between the two countries": nobody is named whom the visitor met. */
  private static boolean namesParty(List<Mention> mentions) {
    return mentions.stream().anyMatch(mention -> mention.kind() != Mention.Kind.COLLECTIVE);
  }

  private boolean isVisit(Sentence sentence, int verb, EncounterWords.Verb word) {
    if (word.frame() != EncounterWords.Frame.NOUN) {
      return word.frame() == EncounterWords.Frame.PLACE;
    }
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + NOUN_WINDOW); i++) {
      if (words.nounEndingAt(sentence, i).filter(EncounterKind.VISIT::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "At the invitation of the King, Doe visited": who receives the visitor. */
  private List<Mention> inviters(Sentence sentence) {
    return discourse.mentions(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ROLE)
        .filter(m -> sentence.word(m.from() - 1).equals("of"))
        .filter(m -> sentence.word(m.from() - 2).equals("invitation"))
        .toList();
  }

  private PartnerReader.Found partners(
      Sentence sentence, int verb, EncounterWords.Frame frame, boolean passive) {
    return frame == EncounterWords.Frame.DIRECT
        ? partners.object(sentence, verb)
        : partners.partners(sentence, verb, frame == EncounterWords.Frame.OBJECT && !passive);
  }

  /** Whether the verb tells of a meeting without the other party: "The two met", "Doe visited". */
  private boolean isToldAlone(
      Sentence sentence, Subject subject, int verb, EncounterWords.Verb word, boolean passive) {
    boolean joint = subject.mentions().size() > 1 || isPlural(subject.mentions().get(0));
    return switch (word.frame()) {
      case DIRECT -> false;
      case PLACE -> true;
      default -> (joint && !passive) || hasNoun(sentence, verb);
    };
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
      if (ASIDES.contains(sentence.word(i))) {
        return false;
      }
    }
    return false;
  }
}
