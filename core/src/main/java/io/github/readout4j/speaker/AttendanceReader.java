package io.github.readout4j.speaker;

import io.github.readout4j.mention.Attendance;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads who else took part: "He was joined by Roe", "Joining the President were Roe and Poe",
 * "Participants included: ...", and lists under such a line.
 */
final class AttendanceReader {

  private static final Set<String> ATTENDING =
      WordSet.of(
          "participants attendees participated attended attendance joining joined speakers "
              + "participating attending accompanied present delegation");

  private static final Set<String> LEADS = Set.of("led", "headed");
  private static final int LONGEST_OBJECT = 7;

  private final Discourse discourse;

  AttendanceReader(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the further parties, in text order. */
  List<Mention> read() {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : discourse.sentences().sentences()) {
      if (sentence.block().kind() == Block.Kind.LIST_ITEM) {
        continue;
      }
      found.addAll(named(sentence));
    }
    return found;
  }

  /** Returns the people of "Joining the call were Doe, Roe and Poe", which names all. */
  List<Mention> joining() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      int from = Attendance.joiningStart(sentence);
      if (from >= 0 && sentence.block().kind() != Block.Kind.LIST_ITEM) {
        return people(sentence, discourse.mentions(sentence.index()), from);
      }
    }
    return List.of();
  }

  /** A group, and those of it of whom the text says that they took part. */
  record Delegates(Mention group, List<Mention> people) {}

  /** Returns those of "Officials of the ministry taking part in the talks included Roe and Poe". */
  List<Delegates> delegates() {
    List<Delegates> found = new ArrayList<>();
    for (Sentence sentence : discourse.sentences().sentences()) {
      List<Mention> mentions = discourse.mentions(sentence.index());
      int from = mentions.isEmpty() ? -1 : Attendance.namesAfter(sentence, mentions.get(0).to());
      if (from >= 0 && mentions.get(0).kind() == Kind.GROUP) {
        found.add(new Delegates(mentions.get(0), people(sentence, mentions, from)));
      }
    }
    return found;
  }

  private List<Mention> named(Sentence sentence) {
    List<Mention> mentions = discourse.mentions(sentence.index());
    int from = Attendance.listStart(sentence);
    if (from >= 0) {
      return people(sentence, mentions, from);
    }
    return subjectOfAttending(sentence, mentions);
  }

  private static List<Mention> people(Sentence sentence, List<Mention> mentions, int from) {
    List<Mention> found = new ArrayList<>();
    int last = from;
    for (Mention mention : mentions) {
      boolean near = isListed(sentence, last, mention.from());
      boolean owner = sentence.isPossessive(mention.to());
      if (mention.from() >= from && mention.kind() == Kind.PERSON && near && !owner) {
        found.add(mention);
        last = mention.to();
      }
    }
    return found;
  }

  private static boolean isListed(Sentence sentence, int from, int to) {
    boolean described = false;
    for (int i = from; i < to; i++) {
      described |= SubjectReader.RELATIVE.contains(sentence.word(i));
      boolean features = sentence.word(i).equals("featured");
      if (sentence.tag(i).isVerbal() && !described && !features) {
        return false;
      }
      described &= !sentence.word(i).equals(",");
    }
    return true;
  }

  /** "Roe also attended the meeting." */
  private List<Mention> subjectOfAttending(Sentence sentence, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (Subject subject : discourse.subjects(sentence.index())) {
      int verb = SubjectReader.verbAfter(sentence, subject.to());
      String word = sentence.word(verb);
      boolean also = subject.to() < verb && sentence.word(verb - 1).equals("also");
      boolean alone = verb >= 0 && isMeetingNext(sentence, verb + 1);
      boolean attends =
          word.equals("participated")
              || word.equals("attended")
              || word.equals("joined")
              || (word.equals("dropped") && sentence.word(verb + 1).equals("by"));
      boolean leads = LEADS.contains(word) && holdsDelegation(sentence, verb);
      boolean takesPart = attends && (also || alone || word.equals("dropped"));
      if (subject.main() && (takesPart || leads)) {
        found.addAll(subject.mentions());
      }
    }
    boolean alone = found.size() == 1;
    found.removeIf(mention -> !isPerson(mention, alone) || !mentions.contains(mention));
    return found;
  }

  /** Someone by name, or "the President" alone; "Doe, a native of Oslo, joined" names one. */
  private static boolean isPerson(Mention mention, boolean alone) {
    return mention.kind() == Kind.PERSON || (alone && mention.kind() == Kind.ROLE);
  }

  /** "Minister Roe led the Ruritanian delegation". */
  private static boolean holdsDelegation(Sentence sentence, int verb) {
    return sentence.holds("delegation", verb + 1, verb + LONGEST_OBJECT)
        || sentence.holds("delegations", verb + 1, verb + LONGEST_OBJECT);
  }

  /** "joined the meeting", "participated virtually": what they joined needs no telling. */
  private static boolean isMeetingNext(Sentence sentence, int at) {
    int next = sentence.tag(at) == Tag.ADV ? at + 1 : at;
    boolean ends = next >= sentence.size() || sentence.word(next).equals(".");
    if (sentence.word(next).equals("for") && sentence.word(next + 1).equals("part")) {
      return true;
    }
    return ends || (sentence.word(next).equals("the") && sentence.tag(next + 1) == Tag.NOUN);
  }

  /** Returns the lists of the document, each with the sentence that introduces it. */
  List<Listing> lists() {
    List<Listing> lists = new ArrayList<>();
    List<Mention> items = new ArrayList<>();
    Sentence introduction = null;
    for (Sentence sentence : discourse.sentences().sentences()) {
      List<Mention> mentions = discourse.mentions(sentence.index());
      if (sentence.block().kind() == Block.Kind.LIST_ITEM) {
        if (isParty(sentence, mentions)) {
          items.add(mentions.get(0));
        }
      } else {
        addList(introduction, items, lists);
        items.clear();
        introduction = sentence;
      }
    }
    addList(introduction, items, lists);
    return lists;
  }

  /**
   * The list items that name one party each, with the line before the list.
   *
   * @param attending whether the list tells who attended
   * @param complete whether it names all: "The full list is as follows", but neither "They
   *     included" nor "From the ministry:"
   */
  record Listing(Sentence introduction, List<Mention> items, boolean attending, boolean complete) {}

  private static boolean isParty(Sentence sentence, List<Mention> mentions) {
    return mentions.size() == 1
        && mentions.get(0).length() * 2 > sentence.size()
        && (mentions.get(0).kind() == Kind.PERSON || mentions.get(0).kind() == Kind.ORGANIZATION);
  }

  private static void addList(
      @org.jspecify.annotations.Nullable Sentence introduction,
      List<Mention> items,
      List<Listing> lists) {
    if (introduction == null || items.isEmpty()) {
      return;
    }
    boolean attending = false;
    boolean complete = !introduction.word(0).equals("from");
    for (int i = 0; i < introduction.size(); i++) {
      attending |= ATTENDING.contains(introduction.word(i));
      complete &= !introduction.word(i).startsWith("includ");
    }
    boolean people = items.stream().anyMatch(item -> item.kind() == Kind.PERSON);
    lists.add(new Listing(introduction, List.copyOf(items), attending || people, complete));
  }
}
