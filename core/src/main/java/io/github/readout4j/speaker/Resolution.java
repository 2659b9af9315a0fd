package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resolution of one document: names first, then the parties, then all that refers to them. */
final class Resolution {

  private static final int PLURAL_REACH = 6;
  private static final Set<String> ISSUERS_OWN =
      Set.of(
          "head-of-state", "head-of-government", "royal", "foreign-minister", "organization-head");

  private static final Set<String> INDEFINITE =
      WordSet.of("a an another each every one any no some former");

  private final Discourse discourse;
  private final Registry registry;
  private final Roles roles;
  private final EncounterWords words;
  private final Ambiguities ambiguities;
  private final GroupResolver groups;
  private Parties parties = Parties.NONE;
  private Optional<String> issuer = Optional.empty();
  private @Nullable MeetingClause meeting;
  private List<List<Profile>> pluralBefore = List.of();

  Resolution(Discourse discourse, Registry registry, Roles roles, EncounterWords words) {
    this.discourse = discourse;
    this.registry = registry;
    this.roles = roles;
    this.words = words;
    this.ambiguities = new Ambiguities(discourse.sentences().document().text());
    this.groups = new GroupResolver(registry);
  }

  void run() {
    issuer = IssuerState.of(discourse);
    discourse.mentions().all().forEach(this::bindNamed);
    discourse.mentions().all().forEach(this::bindDescribed);
    PartyFinder finder = new PartyFinder(discourse, registry, groups, words);
    meeting = finder.meeting();
    parties = finder.parties();
    assignCountries();
    discourse.mentions().all().forEach(this::rebindRole);
    bindReferring();
  }

  private void bindNamed(Mention mention) {
    Naming naming = mention.naming();
    switch (mention.kind()) {
      case PERSON -> registry.person(mention);
      case STATE -> naming.country().ifPresent(code -> bindState(mention, code));
      case ORGANIZATION -> registry.bind(mention, List.of(organization(mention)));
      default -> {}
    }
  }

  private void bindState(Mention mention, String code) {
    Profile state = registry.state(code);
    String name = mention.naming().name();
    boolean side = mention.naming().head().equals("side");
    if (!side && (!state.isNamed() || name.contains(registry.countryName(code)))) {
      state.rename(name, true);
    }
    registry.bind(mention, List.of(state));
  }

  private Profile organization(Mention mention) {
    Naming naming = mention.naming();
    String canonical = naming.organization().orElse(naming.name());
    Profile known = registry.lookUp(SpeakerKind.ORGANIZATION, canonical);
    if (known == null && isBare(naming)) {
      known = registry.lookUp(SpeakerKind.ORGANIZATION, "* " + naming.head());
    }
    Profile profile = known == null ? registry.named(SpeakerKind.ORGANIZATION, canonical) : known;
    registry.alias(SpeakerKind.ORGANIZATION, naming.name(), profile);
    if (!isBare(naming)) {
      registry.alias(SpeakerKind.ORGANIZATION, "* " + naming.head(), profile);
      acronym(naming.name())
          .ifPresent(short_ -> registry.alias(SpeakerKind.ORGANIZATION, short_, profile));
    }
    profile.rename(naming.name(), !isBare(naming));
    profile.learn(mention);
    return profile;
  }

  /** "the Administration", which stands for an administration named before. */
  private static boolean isBare(Naming naming) {
    return naming.organization().isEmpty()
        && naming.name().toLowerCase(Locale.ROOT).replace("the ", "").equals(naming.head());
  }

  private static Optional<String> acronym(String name) {
    int open = name.lastIndexOf('(');
    return open > 0 && name.endsWith(")")
        ? Optional.of(name.substring(open + 1, name.length() - 1))
        : Optional.empty();
  }

  private void bindDescribed(Mention mention) {
    if (mention.kind() == Kind.ROLE && isIndefinite(mention)) {
      registry.bind(mention, List.of(registry.named(SpeakerKind.PERSON, words(mention))));
    } else if (mention.kind() == Kind.ROLE) {
      new RoleResolver(roles, registry, issuer, new Ambiguities("")).resolve(mention, List.of());
    } else if (mention.kind() == Kind.GROUP
        && !CollectiveResolver.isAttendee(mention.naming().head())) {
      registry.bind(mention, List.of(groups.group(mention)));
    }
  }

  /** "a spokesman", "each Governor": no one whom the text has named. */
  private boolean isIndefinite(Mention mention) {
    String first = discourse.sentence(mention.sentence()).word(mention.from());
    return INDEFINITE.contains(first);
  }

  private static String words(Mention mention) {
    Naming naming = mention.naming();
    return naming.name().isEmpty() ? naming.title() : naming.name();
  }

  /** Roles are read again once the parties and their countries are known. */
  private void rebindRole(Mention mention) {
    if (mention.kind() == Kind.ROLE && registry.of(mention).isEmpty()) {
      new RoleResolver(roles, registry, issuer, ambiguities).resolve(mention, parties.all());
    }
  }

  /** The people of the issuer's side are those whose country the text does not tell. */
  private void assignCountries() {
    if (issuer.isEmpty()) {
      return;
    }
    String code = issuer.get();
    for (Profile host : parties.hosts()) {
      if (host.isPerson() && !host.titles().isEmpty()) {
        host.countryIfUnknown(code);
      }
    }
    for (Profile person : registry.people()) {
      if (!person.titles().isEmpty() && !person.hasRole(ISSUERS_OWN)) {
        person.countryIfUnknown(code);
      }
    }
  }

  private void bindReferring() {
    CollectiveResolver collectives =
        new CollectiveResolver(roles, registry, groups, discourse, parties, issuer);
    PronounResolver pronouns = new PronounResolver(registry, discourse, parties);
    List<List<Profile>> plurals = new ArrayList<>();
    List<Profile> lastPlural = List.of();
    int pluralAt = -PLURAL_REACH;
    for (Sentence sentence : discourse.sentences().sentences()) {
      plurals.add(sentence.index() - pluralAt < PLURAL_REACH ? lastPlural : List.of());
      for (Mention mention : discourse.mentions(sentence.index())) {
        List<Profile> recent = sentence.index() - pluralAt < PLURAL_REACH ? lastPlural : List.of();
        bindReferring(mention, sentence, collectives, pronouns, recent);
        List<Profile> plural = endsPlural(mention, sentence);
        if (!plural.isEmpty()) {
          lastPlural = plural;
          pluralAt = sentence.index();
        }
      }
    }
    pluralBefore = List.copyOf(plurals);
  }

  /** Returns who the subject that ends with the mention is, if it is several. */
  private List<Profile> endsPlural(Mention mention, Sentence sentence) {
    Subject subject = discourse.subjectOf(mention);
    if (subject == null
        || !subject.main()
        || subject.to() != mention.to()
        || sentence.block().kind() == Block.Kind.HEADLINE) {
      return List.of();
    }
    Set<Profile> who = new LinkedHashSet<>();
    subject.mentions().forEach(m -> who.addAll(registry.of(m)));
    if (meeting != null
        && meeting.sentence() == sentence.index()
        && parties.hosts().containsAll(who)) {
      return parties.all().size() > 1 ? parties.all() : List.of();
    }
    return CollectiveResolver.isPlural(who, mention) ? List.copyOf(who) : List.of();
  }

  private void bindReferring(
      Mention mention,
      Sentence sentence,
      CollectiveResolver collectives,
      PronounResolver pronouns,
      List<Profile> lastPlural) {
    Naming naming = mention.naming();
    boolean attendee = mention.kind() == Kind.GROUP && CollectiveResolver.isAttendee(naming.head());
    if (mention.kind() == Kind.COLLECTIVE && naming.head().equals("they") && naming.count() == 0) {
      registry.bind(mention, they(mention, lastPlural));
    } else if (mention.kind() == Kind.COLLECTIVE || attendee) {
      registry.bind(mention, collectives.members(mention, lastPlural));
    } else if (mention.kind() == Kind.PRONOUN) {
      pronoun(mention, sentence, pronouns);
    } else if (mention.kind() == Kind.GROUP) {
      List<Profile> group = registry.of(mention);
      if (group.size() == 1 && !group.get(0).members().isEmpty()) {
        registry.bind(mention, group.get(0).members());
      }
    } else if (mention.kind() == Kind.ROLE && naming.head().equals("counterpart")) {
      List<Profile> others = collectives.members(mention, lastPlural);
      registry.bind(mention, others.size() == 1 ? others : registry.of(mention));
    }
  }

  private List<Profile> they(Mention mention, List<Profile> lastPlural) {
    List<Profile> they = lastPlural.isEmpty() ? parties.all() : lastPlural;
    if (they.isEmpty()) {
      they = pluralObjectBefore(mention);
    }
    boolean object = mention.end() - mention.start() == 4 && isObject(mention);
    Subject subject = discourse.mainSubjectBefore(mention.sentence(), mention.from());
    if (object && subject != null) {
      List<Profile> rest = new ArrayList<>(they);
      subject.mentions().forEach(m -> rest.removeAll(registry.of(m)));
      they = rest.isEmpty() ? they : rest;
    }
    if (they.isEmpty()) {
      ambiguities.unresolved(mention);
    }
    return they;
  }

  private boolean isObject(Mention mention) {
    return discourse.sentence(mention.sentence()).word(mention.from()).equals("them");
  }

  private List<Profile> pluralObjectBefore(Mention mention) {
    for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
      List<Mention> mentions = discourse.mentions(s);
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Mention other = mentions.get(i);
        boolean before = s < mention.sentence() || other.to() <= mention.from();
        if (before && other.naming().plural() && !registry.of(other).isEmpty()) {
          return registry.of(other);
        }
      }
    }
    return List.of();
  }

  private void pronoun(Mention mention, Sentence sentence, PronounResolver pronouns) {
    Naming naming = mention.naming();
    String word = sentence.word(mention.from());
    switch (word) {
      case "he", "she", "him", "her", "himself", "herself" -> {
        boolean object = word.equals("him") || word.equals("her");
        List<Profile> who =
            pronouns.person(sentence.index(), mention.from(), naming.gender(), object);
        if (who.size() == 1) {
          learnGender(who.get(0), naming.gender());
          registry.bind(mention, who);
        } else if (who.isEmpty()) {
          ambiguities.unresolved(mention);
        } else {
          ambiguities.add(mention, who);
        }
      }
      case "it" -> registry.bind(mention, pronouns.body(sentence.index(), mention.from()));
      case "who", "whom" ->
          registry.bind(mention, pronouns.antecedent(sentence.index(), mention.from()));
      default -> {}
    }
  }

  private static void learnGender(Profile person, Gender gender) {
    person.genderIfUnknown(gender);
  }

  Registry registry() {
    return registry;
  }

  Parties parties() {
    return parties;
  }

  Optional<String> issuer() {
    return issuer;
  }

  @Nullable MeetingClause meeting() {
    return meeting;
  }

  Ambiguities ambiguities() {
    return ambiguities;
  }

  /** Returns who was last named together before the sentence. */
  List<Profile> pluralBefore(int sentence) {
    return pluralBefore.get(sentence);
  }
}
