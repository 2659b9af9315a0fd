package io.github.readout4j.speaker;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Quotation;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether a text is told in the first person, and by whom: "I visited Ruritania", under
 * the line "Media release, Minister Jane Roe" or above the signature "Jane Roe".
 */
final class Narrator {

  private static final Set<String> FIRST = Set.of("i", "me");
  private static final Set<String> BY = Set.of("by", "from", "of");
  private static final Set<String> DOCUMENTS =
      WordSet.of(
          "statement remarks release speech message letter blog article op-ed comment readout"
              + " address transcript");

  private static final Set<String> JOINT = Set.of("joint");

  /** A signature stands among the last lines, with an office and a note beside it. */
  private static final int LAST_LINES = 4;

  private final Discourse discourse;
  private final Registry registry;

  /** The characters between quotation marks. */
  private final BitSet quoted = new BitSet();

  private final boolean narrated;
  private final Optional<Profile> author;

  Narrator(Discourse discourse, Registry registry) {
    this.discourse = discourse;
    this.registry = registry;
    for (Quotation quotation : discourse.sentences().quotations()) {
      quoted.set(quotation.start(), quotation.end());
    }
    int told = firstTold();
    Optional<Profile> above = told < 0 ? Optional.empty() : above(told);
    this.author = told < 0 || above.isPresent() ? above : below(told);
    this.narrated = author.isPresent() || startsInFirstPerson();
  }

  /** Whether the text itself tells in the first person, rather than someone whom it quotes. */
  boolean isNarrated() {
    return narrated;
  }

  /** Returns who tells the text, if it does so in the first person and names who does. */
  Optional<Profile> author() {
    return author;
  }

  /** Whether the mention stands in quotation marks. */
  boolean isQuoted(Mention mention) {
    return quoted.get(mention.start());
  }

  /** Ties "I" and "me" outside quotation marks to who tells the text. */
  void bind() {
    author.ifPresent(
        profile ->
            discourse.mentions().all().stream()
                .filter(m -> m.kind() == Kind.PRONOUN && FIRST.contains(m.naming().head()))
                .filter(m -> !isQuoted(m))
                .forEach(m -> registry.bind(m, List.of(profile))));
  }

  /** Whether a subject of the body is "I". */
  boolean takesPart() {
    return author.isPresent()
        && discourse.sentences().sentences().stream().noneMatch(this::tellsOfOthers)
        && discourse.sentences().sentences().stream()
            .flatMap(sentence -> discourse.subjects(sentence.index()).stream())
            .flatMap(subject -> subject.mentions().stream())
            .anyMatch(m -> m.naming().head().equals("i") && !isQuoted(m));
  }

  /** Returns the first sentence with "I" or "we" as its subject, or -1. */
  private int firstTold() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      for (Subject subject : discourse.subjects(sentence.index())) {
        if (holdsFirst(subject) && subject.main() && !Meetings.isHeadline(sentence)) {
          return sentence.index();
        }
      }
    }
    return -1;
  }

  private boolean holdsFirst(Subject subject) {
    for (Mention mention : subject.mentions()) {
      if (isFirst(mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsInFirstPerson() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      List<Subject> subjects = discourse.subjects(sentence.index());
      if (!Meetings.isHeadline(sentence) && !subjects.isEmpty()) {
        return startsWithFirst(subjects);
      }
    }
    return false;
  }

  private boolean startsWithFirst(List<Subject> subjects) {
    for (Subject subject : subjects) {
      if (subject.main() && isFirst(subject.mentions().get(0))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirst(Mention mention) {
    String word = mention.naming().head();
    return mention.kind() == Kind.PRONOUN
        && (word.equals("i") || word.equals("we"))
        && !isQuoted(mention);
  }

  private Optional<Profile> above(int told) {
    return discourse.sentences().sentences().subList(0, told).stream()
        .map(this::author)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Profile> below(int told) {
    int size = discourse.sentences().sentences().size();
    return discourse
        .sentences()
        .sentences()
        .subList(Math.max(told, size - LAST_LINES), size)
        .stream()
        .filter(line -> discourse.mentions(line.index()).size() == 1)
        .map(this::author)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the person whom a line names as the author: nothing else stands in it but a date. */
  private Optional<Profile> author(Sentence line) {
    List<Mention> people = people(line);
    boolean one = people.size() == 1 || tellsOfOthers(line);
    return one && isAuthor(line, people.get(0))
        ? registry.of(people.get(0)).stream().findFirst()
        : Optional.empty();
  }

  private List<Mention> people(Sentence line) {
    return discourse.mentions(line.index()).stream().filter(m -> m.kind() == Kind.PERSON).toList();
  }

  /** "Comment by Aide Roe following the call between Doe and Poe": who makes it is named first. */
  private boolean tellsOfOthers(Sentence line) {
    boolean document = Meetings.isHeadline(line) && DOCUMENTS.contains(line.word(0));
    List<Mention> people = document ? people(line) : List.of();
    boolean by = line.word(1).equals("by") || line.word(1).equals("from");
    return by
        && people.size() > 1
        && people.get(0).from() == 2
        && SubjectReader.joined(line, people, 0).size() == 1;
  }

  private static boolean isAuthor(Sentence line, Mention person) {
    boolean document = holds(line, person.from(), DOCUMENTS);
    boolean joint = holds(line, person.from(), JOINT);
    boolean led = document && BY.contains(line.word(person.from() - 1)) && !isTopic(line, person);
    boolean opens = person.from() == 0 || document;
    return !joint && (led || (opens && isNumbersOnly(line, person.to())));
  }

  /** "Readout of Doe's call", "Readout of Doe meeting Roe": what the text is about. */
  private static boolean isTopic(Sentence line, Mention person) {
    boolean owner = line.isPossessive(person.to());
    boolean readout = line.word(person.from() - 2).equals("readout");
    return owner || (readout && line.word(person.from() - 1).equals("of"));
  }

  private static boolean holds(Sentence line, int to, Set<String> words) {
    for (int i = 0; i < to; i++) {
      if (words.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "FA90 19 June 2002". */
  private static boolean isNumbersOnly(Sentence line, int from) {
    for (int i = from; i < line.size(); i++) {
      boolean month = line.tag(i) == Tag.PROPN && isNumber(line, i - 1) && isNumber(line, i + 1);
      boolean other = !month && !isNumber(line, i) && line.tag(i) != Tag.PUNCT;
      if (other || line.word(i).equals(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(Sentence line, int i) {
    return Letters.haveDigit(line.word(i));
  }
}
