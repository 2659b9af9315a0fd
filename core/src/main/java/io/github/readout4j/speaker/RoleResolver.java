package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.SpeakerKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the person that an office or description without a name stands for. */
final class RoleResolver {

  private static final Set<String> LEADING =
      Set.of("head-of-state", "head-of-government", "deputy-head", "royal");

  private static final String FOREIGN = "foreign-minister";
  private static final String HEAD = "head of ";
  private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");

  /** Whatever a second minister of a country is called, "its minister" is of that country. */
  private static final Set<String> MINISTERS =
      Set.of("minister", "foreign-minister", "defence-minister");

  private static final int SAME_COUNTRY = 10;
  private static final int SAME_TITLE = 5;
  private static final int MOST_PEOPLE = 60;

  /** How many sentences before may tell who is meant. */
  private static final int NEAR = 2;

  private final Roles roles;
  private final Registry registry;
  private final Discourse discourse;
  private final Optional<String> issuer;
  private final Administration administration;
  private final Ambiguities ambiguities;

  RoleResolver(
      Roles roles,
      Registry registry,
      Discourse discourse,
      Optional<String> issuer,
      Administration administration,
      Ambiguities ambiguities) {
    this.roles = roles;
    this.registry = registry;
    this.discourse = discourse;
    this.issuer = issuer;
    this.administration = administration;
    this.ambiguities = ambiguities;
  }

  /** Ties the mention to the person it stands for; to a new speaker if the text names none. */
  void resolve(Mention mention, List<Profile> parties) {
    Naming naming = mention.naming();
    List<Profile> best = best(mention);
    if (best.isEmpty() && administration.holder(naming).isEmpty()) {
      best = untitled(mention, registry.people());
    }
    if (best.isEmpty()) {
      registry.bind(mention, List.of(unnamed(mention)));
      return;
    }
    List<Profile> chosen = best.size() == 1 ? best : narrow(best, naming, parties);
    if (chosen.size() > 1 && naming.country().isEmpty() && !parties.isEmpty()) {
      chosen = goneOn(mention, chosen);
    }
    if (chosen.size() == 1) {
      registry.learn(chosen.get(0), mention);
      registry.bind(mention, chosen);
    } else {
      ambiguities.add(mention, best);
      registry.bind(mention, List.of());
    }
  }

  /**
   * "The President of Ruritania" is the only person whose office the text has not told; "the
   * President" is, too, if the text names that person first of all. A sentence that has the name,
   * too, tells of two people.
   */
  private static List<Profile> untitled(Mention mention, List<Profile> people) {
    Naming naming = mention.naming();
    boolean leads = LEADING.contains(naming.role()) || naming.role().equals("foreign-minister");
    boolean told = naming.country().isPresent();
    if (!(told ? leads : HEADS.contains(naming.role())) || people.size() > MOST_PEOPLE) {
      return List.of();
    }
    List<Profile> fitting =
        people.stream()
            .filter(p -> p.isPerson() && p.isNamed() && p.titles().isEmpty())
            .filter(p -> !p.isNamedIn(mention.sentence()))
            .filter(p -> !told || p.country().isEmpty() || p.country().equals(naming.country()))
            .toList();
    boolean first = fitting.size() == 1 && fitting.get(0).equals(people.get(0));
    return fitting.size() == 1 && (told || first) ? fitting : List.of();
  }

  private List<Profile> best(Mention mention) {
    List<Profile> best = new ArrayList<>();
    int bestScore = 0;
    for (Profile person : candidates(mention.naming())) {
      int score = score(mention, person);
      if (score > bestScore) {
        best.clear();
        bestScore = score;
      }
      if (score > 0 && score == bestScore) {
        best.add(person);
      }
    }
    return best;
  }

  private Set<Profile> candidates(Naming naming) {
    Set<Profile> candidates = new LinkedHashSet<>(registry.holders(naming.head()));
    candidates.addAll(registry.holders(naming.role()));
    roles.classes(description(naming)).forEach(role -> candidates.addAll(registry.holders(role)));
    return candidates;
  }

  private int score(Mention mention, Profile person) {
    Naming naming = mention.naming();
    boolean otherCountry =
        naming.country().isPresent()
            && person.country().isPresent()
            && !naming.country().equals(person.country());
    if (otherCountry || isOfAnotherSide(naming, person) || !person.gender().fits(naming.gender())) {
      return 0;
    }
    String description = description(naming);
    int fit = naming.title().isEmpty() ? 0 : TitleFit.of(naming.title(), person.titles());
    if (naming.country().isPresent() && person.country().isEmpty() && fit < SAME_TITLE) {
      // "The President of Norway" is no "President of the Senate".
      fit = 0;
    }
    boolean diplomat = naming.role().equals(FOREIGN);
    boolean described =
        person.hasRole(roles.classes(description))
            && !hasOwnTitle(naming)
            && !isOfAnother(naming, person);
    boolean elsewhere = naming.country().isPresent() && person.country().isEmpty();
    boolean colleague = diplomat && !elsewhere && person.hasRole(Set.of(FOREIGN));
    if (fit == 0 && (described || colleague)) {
      fit = diplomat && isOtherDiplomat(mention, person) ? 0 : 2;
    }
    boolean sameCountry = naming.country().isPresent() && naming.country().equals(person.country());
    if (fit == 0 && sameCountry && naming.title().equalsIgnoreCase("minister")) {
      fit = person.hasRole(MINISTERS) ? 2 : 0;
    }
    return fit == 0 ? 0 : fit * 2 + (sameCountry ? SAME_COUNTRY : 0) + (person.isNamed() ? 1 : 0);
  }

  /**
   * "Ruritania's security chief" is not the unnamed "UN ambassador": each is told by whom they
   * serve.
   */
  private static boolean isOfAnother(Naming naming, Profile person) {
    boolean told = naming.country().isPresent() || naming.organization().isPresent();
    return told && !person.isNamed() && !person.head().equals(naming.head());
  }

  /**
   * "The Foreign Secretary called Omani Foreign Minister Doe" tells of two people; and in a text of
   * one side its own Foreign Secretary is not the Foreign Minister of the other.
   */
  private boolean isOtherDiplomat(Mention mention, Profile person) {
    if (mention.naming().country().isPresent() || person.country().isEmpty()) {
      return false;
    }
    boolean otherSide = issuer.isPresent() && !person.country().equals(issuer);
    return otherSide
        || discourse.mentions(mention.sentence()).stream()
            .filter(other -> !other.equals(mention) && other.kind() != Mention.Kind.STATE)
            .anyMatch(other -> other.naming().country().equals(person.country()));
  }

  /** A text leaves out the country of its own side's people, and of no others. */
  private boolean isOfAnotherSide(Naming naming, Profile person) {
    return issuer.isPresent()
        && naming.country().isPresent()
        && !naming.country().equals(issuer)
        && person.country().isEmpty();
  }

  /** "the President" is no other head of state; "the head of state" may be any. */
  private boolean hasOwnTitle(Naming naming) {
    return WordSet.of("president minister king queen prince emir chancellor taoiseach")
            .contains(naming.head())
        && !naming.title().equalsIgnoreCase("minister");
  }

  private String description(Naming naming) {
    if (!naming.title().isEmpty()) {
      return naming.title().toLowerCase(Locale.ROOT);
    }
    String words = withoutOwner(naming.name().toLowerCase(Locale.ROOT));
    return roles.classes(words).isEmpty() ? naming.head() : words;
  }

  /** "head of the Norwegian state" is a head of state. */
  private static String withoutOwner(String words) {
    boolean head = words.startsWith(HEAD + "the ");
    String body = words.substring(words.lastIndexOf(' ') + 1);
    boolean governs = body.equals("state") || body.equals("government");
    return head && governs ? HEAD + body : words;
  }

  /** Among several who bear the title, a text means its own side's first, then the only party. */
  private List<Profile> narrow(List<Profile> best, Naming naming, List<Profile> parties) {
    List<Profile> own =
        best.stream().filter(p -> issuer.isPresent() && p.country().equals(issuer)).toList();
    if (own.size() == 1 && naming.country().isEmpty()) {
      return own;
    }
    List<Profile> taking = best.stream().filter(parties::contains).toList();
    if (taking.size() == 1) {
      return taking;
    }
    List<Profile> homeless = taking.stream().filter(p -> p.country().isEmpty()).toList();
    return homeless.size() == 1 ? homeless : best;
  }

  /** "Secretary Doe thanked the guild. The Secretary noted": who was told of right before. */
  private List<Profile> goneOn(Mention mention, List<Profile> best) {
    for (int s = mention.sentence() - 1; s >= Math.max(0, mention.sentence() - NEAR); s--) {
      Subject subject = discourse.mainSubjectBefore(s, Integer.MAX_VALUE);
      if (subject != null) {
        List<Profile> last = registry.of(subject.mentions().get(0));
        boolean alone = subject.mentions().size() == 1 && last.size() == 1;
        return alone && best.containsAll(last) ? last : best;
      }
    }
    return best;
  }

  /** A person whom the text only knows by office. */
  private Profile unnamed(Mention mention) {
    Naming naming = mention.naming();
    Optional<String> country = naming.country();
    if (country.isEmpty() && LEADING.contains(naming.role())) {
      country = issuer;
    }
    String words = naming.title().isEmpty() ? naming.name() : naming.title();
    String key = country.map(code -> words + " " + code).orElse(words);
    Profile known = registry.lookUp(SpeakerKind.PERSON, key);
    if (known == null) {
      known =
          administration
              .holder(naming)
              .map(name -> registry.named(SpeakerKind.PERSON, name))
              .orElseGet(() -> registry.add(new Profile(SpeakerKind.PERSON, words)));
      registry.alias(SpeakerKind.PERSON, key, known);
      country.ifPresent(known::countryIfUnknown);
    }
    registry.learn(known, mention);
    return known;
  }
}
