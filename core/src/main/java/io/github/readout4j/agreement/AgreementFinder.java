package io.github.readout4j.agreement;

import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.Report;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the agreements that a text names or describes, and those that its encounter reached.
 *
 * <p>All mentions of the same agreement make one value, named as the text names it first.
 * Immutable, safe to share between threads.
 */
public final class AgreementFinder {

  /** How many agreements back a name may refer. */
  private static final int MEMORY = 32;

  private final StatusReader statuses;
  private final NamingReader names;

  private AgreementFinder(StatusReader statuses, NamingReader names) {
    this.statuses = statuses;
    this.names = names;
  }

  /** Returns the finder over the shipped lexicon. */
  public static AgreementFinder standard() {
    return of(Tables.shipped());
  }

  /** Returns the finder over the tables. */
  public static AgreementFinder of(Tables tables) {
    StatusCues cues = StatusCues.standard();
    StatusReader statuses = new StatusReader(cues);
    return new AgreementFinder(
        statuses,
        new NamingReader(AgreementNouns.standard(), cues, NameTables.of(tables), statuses));
  }

  /** Returns the agreements, in the order of their first mentions. */
  public List<Agreement> find(
      Sentences sentences,
      Mentions mentions,
      Speakers speakers,
      List<Report> reports,
      List<DateMention> dates) {
    List<Group> groups = new ArrayList<>();
    Optional<Sentence> intro = Optional.empty();
    for (Sentence sentence : sentences.sentences()) {
      if (isRead(sentence)) {
        putAll(names.read(sentence), groups);
        intro = opensList(sentence) ? Optional.of(sentence) : Optional.empty();
      } else if (intro.isPresent() && isItem(sentence)) {
        AgreementStatus status = statuses.ofList(intro.get());
        for (Naming naming : names.read(sentence)) {
          put(naming.listedAs(status), groups);
        }
      }
    }
    ReportIndex index = new ReportIndex(sentences, reports);
    AgreementBuilder builder = new AgreementBuilder(sentences, speakers, index, dates, statuses);
    List<Agreement> found = new ArrayList<>(new Understandings(sentences).of(reports));
    for (Group group : groups) {
      found.add(builder.build(group));
    }
    found.sort((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)));
    return List.copyOf(found);
  }

  /** A line without a verb is a name rather than a sentence. */
  private static boolean isRead(Sentence sentence) {
    return switch (sentence.block().kind()) {
      case PARAGRAPH, LIST_ITEM, TURN, SPEECH -> hasVerb(sentence);
      default -> false;
    };
  }

  private static boolean opensList(Sentence sentence) {
    return sentence.word(sentence.size() - 1).equals(":");
  }

  private static boolean isItem(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.LIST_ITEM;
  }

  private static boolean hasVerb(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static void putAll(List<Naming> namings, List<Group> groups) {
    Optional<Group> last = Optional.empty();
    for (int i = 0; i < namings.size(); i++) {
      Naming naming = namings.get(i);
      boolean called = i + 1 < namings.size() && namings.get(i + 1).isNameOf(naming);
      boolean again = i > 0 && naming.isNameOf(namings.get(i - 1));
      if (again && last.isPresent()) {
        last.get().add(naming);
      } else {
        last = called && !naming.proper() ? Optional.empty() : put(naming, groups);
      }
    }
  }

  /** Puts it to those that name the same; returns their group, none if it names nothing. */
  private static Optional<Group> put(Naming naming, List<Group> groups) {
    int oldest = Math.max(0, groups.size() - MEMORY);
    for (int i = groups.size() - 1; i >= oldest; i--) {
      if (groups.get(i).holds(naming)) {
        groups.get(i).add(naming);
        return Optional.of(groups.get(i));
      }
    }
    if (!naming.certain() || isVague(naming)) {
      return Optional.empty();
    }
    Group group = new Group(naming);
    groups.add(group);
    return Optional.of(group);
  }

  /** "the agreement" alone says nothing where no agreement was named before. */
  private static boolean isVague(Naming naming) {
    return naming.isBare()
        && !naming.proper()
        && naming.owner().isEmpty()
        && naming.noun().words().size() == 1
        && naming.kind() != AgreementKind.CEASEFIRE;
  }
}
