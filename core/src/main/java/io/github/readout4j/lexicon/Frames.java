package io.github.readout4j.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can follow a reporting predicate, as its row says.
 *
 * @param names the frames without a word of their own: that, np, named, to, ing, quote, y, toy,
 *     joint, light, weak, deed, talk
 * @param prepositions the prepositions that lead the content
 * @param addresseeLinks what leads the content after an addressee: that, to, for, on, of, np ...
 */
public record Frames(Set<String> names, Set<String> prepositions, Set<String> addresseeLinks) {

  /** Returns the frames that the cells of a table name. */
  public static Frames of(List<String> cells) {
    Set<String> names = new HashSet<>();
    Set<String> prepositions = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (String cell : cells) {
      if (cell.startsWith("pp:")) {
        prepositions.add(cell.substring(3));
      } else if (cell.startsWith("y-")) {
        links.add(cell.substring(2));
      } else {
        names.add(cell);
      }
    }
    return new Frames(
        Collections.unmodifiableSet(names),
        Collections.unmodifiableSet(prepositions),
        Collections.unmodifiableSet(links));
  }

  /** Whether a clause can follow: "said that". */
  public boolean takesClause() {
    return names.contains("that");
  }

  /** Whether a noun phrase can follow: "stressed the need". */
  public boolean takesPhrase() {
    return names.contains("np");
  }

  /** Whether a noun phrase and what it is called can follow: "called the plan a mistake". */
  public boolean takesName() {
    return names.contains("named");
  }

  /** Whether an infinitive of the speaker's own can follow: "agreed to meet". */
  public boolean takesInfinitive() {
    return names.contains("to");
  }

  /** Whether a gerund can follow: "recommended opening talks". */
  public boolean takesGerund() {
    return names.contains("ing");
  }

  /** Whether an amount of money can follow: "committed $5 million in aid". */
  public boolean takesSum() {
    return names.contains("sum");
  }

  /** Whether it can introduce direct speech. */
  public boolean takesQuotation() {
    return names.contains("quote");
  }

  /** Whether it can stand with an addressee alone: "thanked the hosts". */
  public boolean takesAddresseeAlone() {
    return names.contains("y");
  }

  /** Whether the addressee can follow "to": "explained to the press that". */
  public boolean takesAddresseeAfterTo() {
    return names.contains("toy");
  }

  /** Whether a partner after "with" speaks too: "discussed with the envoy". */
  public boolean isJoint() {
    return names.contains("joint");
  }

  /** Whether the verb is empty and its noun says what is done: "expressed concern". */
  public boolean isLight() {
    return names.contains("light");
  }

  /** Whether the verb has everyday meanings as well: "raise", "share", "want". */
  public boolean isWeak() {
    return names.contains("weak");
  }

  /** Whether only the talk itself can be the subject: "the discussions included". */
  public boolean isOfTalks() {
    return names.contains("talk");
  }

  /** Whether the verb tells of a meeting rather than of what was said. */
  public boolean isDeed() {
    return names.contains("deed");
  }
}
