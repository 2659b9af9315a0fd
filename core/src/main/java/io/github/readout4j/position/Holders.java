package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.speaker.Speakers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose the stances of one statement are, and whom they are directed at. */
final class Holders {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "his", "her", "their", "its", "our", "my");
  private static final Set<String> GOVERNING =
      Set.of("government", "administration", "governments");

  private final Speakers speakers;
  private final Statement statement;
  private final Set<String> represented;

  /**
   * Reads the stances of one statement.
   *
   * @param represented the countries that people of the text speak for
   */
  Holders(Speakers speakers, Statement statement, Set<String> represented) {
    this.speakers = speakers;
    this.statement = statement;
    this.represented = represented;
  }

  /** Returns the countries that people among the speakers speak for. */
  static Set<String> represented(Speakers speakers) {
    Set<String> countries = new HashSet<>();
    for (Speaker speaker : speakers.all()) {
      if (isPerson(speaker) && speaker.country().isPresent()) {
        countries.add(speaker.country().get());
      }
    }
    return countries;
  }

  /** Returns the holders of a stance: whom its words name, else those who speak. */
  List<Speaker> of(Sentence sentence, Finding finding, Range content) {
    Range words = finding.holder();
    if (words.isEmpty()) {
      return statement.speakers();
    }
    List<Speaker> named =
        isPronoun(sentence, words)
            ? meant(sentence, words.from(), content)
            : named(sentence, words);
    return named.isEmpty() || isOwnStaff(sentence, words, named)
        ? statement.speakers()
        : withoutStaff(named);
  }

  /** "they and their teams would consult": those whose teams they are. */
  private List<Speaker> withoutStaff(List<Speaker> named) {
    List<Speaker> leading =
        named.stream()
            .filter(it -> it.kind() != SpeakerKind.GROUP || !isOfTheirs(it.name()))
            .toList();
    return leading.isEmpty() ? named : leading;
  }

  private static boolean isOfTheirs(String name) {
    return switch (name.substring(0, Math.max(0, name.indexOf(' ')))) {
      case "their", "his", "her", "our" -> true;
      default -> false;
    };
  }

  /** "their governments", "our teams": those that the speakers lead. */
  private boolean isOwnStaff(Sentence sentence, Range words, List<Speaker> named) {
    return words.to() > words.from() + 1
        && isOwnPronoun(sentence.word(words.from()))
        && speakers.canSpeak(sentence.index(), words.from(), words.to())
        && named.stream().noneMatch(this::isSingled);
  }

  private boolean isSingled(Speaker speaker) {
    return isPerson(speaker) || (speaker.country().isPresent() && !isOwn(speaker));
  }

  private static boolean isPronoun(Sentence sentence, Range words) {
    return words.to() == words.from() + 1 && PRONOUNS.contains(sentence.word(words.from()));
  }

  /** "his" is the speaker's where one person speaks, "their" where several do. */
  private List<Speaker> meant(Sentence sentence, int pronoun, Range content) {
    List<Speaker> owners = ownersBefore(sentence, pronoun, content);
    if (!owners.isEmpty()) {
      return owners;
    }
    boolean several = statement.speakers().size() > 1;
    return switch (sentence.word(pronoun)) {
      case "his", "her" -> several ? speakers.possessor(sentence.index(), pronoun) : List.of();
      case "their" -> several ? List.of() : speakers.possessor(sentence.index(), pronoun);
      default -> List.of();
    };
  }

  /** Returns what words of the sentence name, as seen from those who speak. */
  Parties in(Sentence sentence) {
    return new Parties() {
      @Override
      public boolean isOwn(Range words) {
        return own(sentence, words);
      }

      @Override
      public boolean isPledged(Range words) {
        return !isPointedAt(sentence, words)
            && (own(sentence, words)
                || named(sentence, words).stream().anyMatch(Holders.this::isUntold));
      }

      @Override
      public boolean isParty(Range words) {
        return !words.isEmpty() && !named(sentence, words).isEmpty();
      }

      @Override
      public boolean isPeople(Range words) {
        boolean plural = sentence.word(words.to() - 1).endsWith("s");
        return named(sentence, words).stream()
            .anyMatch(one -> isPerson(one) || (plural && one.kind() == SpeakerKind.GROUP));
      }

      @Override
      public boolean isStates(Range words) {
        List<Speaker> named = named(sentence, words);
        return !named.isEmpty() && named.stream().allMatch(one -> one.kind() == SpeakerKind.STATE);
      }
    };
  }

  private boolean own(Sentence sentence, Range words) {
    List<Speaker> named = named(sentence, words);
    boolean nameless = true;
    boolean own = false;
    for (Speaker speaker : named) {
      nameless &= speaker.country().isEmpty();
      own |= isOwn(speaker);
    }
    return own
        || (named.isEmpty() && isOwnPronoun(sentence.word(words.from())))
        || isOwnStaff(sentence, words, named)
        || (nameless && GOVERNING.contains(sentence.word(words.to() - 1)));
  }

  /** "this law" belongs to those who speak and promises nothing; "this government" does. */
  private static boolean isPointedAt(Sentence sentence, Range words) {
    return !words.isEmpty()
        && !GOVERNING.contains(sentence.word(words.to() - 1))
        && switch (sentence.word(words.from())) {
          case "this", "that", "these", "those" -> true;
          default -> false;
        };
  }

  private boolean isOwnPronoun(String word) {
    return switch (word) {
      case "we", "i", "our", "my" -> true;
      case "he", "she", "his", "her" -> speaks(SpeakerKind.PERSON);
      case "it", "its" -> speaks(SpeakerKind.STATE) || speaks(SpeakerKind.ORGANIZATION);
      case "they", "their" -> statement.speakers().size() > 1 || speaks(SpeakerKind.GROUP);
      default -> false;
    };
  }

  private boolean speaks(SpeakerKind kind) {
    for (Speaker speaker : statement.speakers()) {
      if (speaker.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(Speaker speaker) {
    for (Speaker own : statement.speakers()) {
      if (own.id().equals(speaker.id())
          || (own.country().isPresent() && own.country().equals(speaker.country()))
          || own.organization().equals(Optional.of(speaker.name()))) {
        return true;
      }
    }
    return false;
  }

  /** People whose state the text need not tell speak for the one that is nobody else's. */
  private boolean isUntold(Speaker state) {
    return state.kind() == SpeakerKind.STATE
        && statement.speakers().stream().anyMatch(own -> isPerson(own) && own.country().isEmpty())
        && state.country().filter(represented::contains).isEmpty();
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON;
  }

  /** Returns whom the stance is directed at: those spoken to, else those whom its target names. */
  List<Speaker> toward(Sentence sentence, Finding finding, List<Speaker> holders) {
    if (!finding.toward().isEmpty()) {
      return others(named(sentence, finding.toward()), holders);
    }
    if (!statement.addressees().isEmpty()) {
      return statement.addressees();
    }
    if (finding.stance() == Stance.ACCUSE) {
      return others(named(sentence, finding.target()), holders);
    }
    Range owner = new Phrases(sentence).ownerAt(finding.target());
    return owner.isEmpty() ? List.of() : others(named(sentence, owner), holders);
  }

  private static List<Speaker> others(List<Speaker> named, List<Speaker> holders) {
    List<Speaker> others = new ArrayList<>();
    for (Speaker speaker : named) {
      if (!speaker.isAmong(holders)) {
        others.add(speaker);
      }
    }
    return others;
  }

  /** "the Premier's visit and her wish": she is the owner that the content has named before. */
  private List<Speaker> ownersBefore(Sentence sentence, int pronoun, Range content) {
    Range owner = new Phrases(sentence).ownerAt(new Range(content.from(), pronoun));
    boolean personal =
        !sentence.word(pronoun).equals("our") && !sentence.word(pronoun).equals("my");
    boolean earlier = !owner.isEmpty() && owner.to() < pronoun;
    return personal && earlier ? named(sentence, owner) : List.of();
  }

  /** "Chile together with its neighbors": what follows is who helps. */
  private static boolean isCompany(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "together", "along" -> sentence.word(i + 1).equals("with");
      case "alongside" -> true;
      default -> false;
    };
  }

  /** Returns whom the words name; "Chile's and Peru" names one owner after the other. */
  private List<Speaker> named(Sentence sentence, Range words) {
    Set<Speaker> named = new LinkedHashSet<>();
    int from = words.from();
    for (int i = from; i < words.to(); i++) {
      if (i > from && isCompany(sentence, i)) {
        return speakers.named(sentence.index(), from, i);
      }
      if (sentence.isPossessive(i) && sentence.tag(i + 1) == Tag.CCONJ) {
        named.addAll(speakers.named(sentence.index(), from, i));
        from = i + 2;
      }
    }
    named.addAll(speakers.named(sentence.index(), from, words.to()));
    return List.copyOf(named);
  }
}
