package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resolution of one document: names first, then the parties, then all that refers to them. */
final class Resolution {

  private static final Set<String> ISSUERS_OWN =
      Set.of(
          "head-of-state", "head-of-government", "royal", "foreign-minister", "organization-head");

  private static final Set<String> EQUALS = Set.of("counterpart", "colleague", "homologue");

  private static final Set<String> INDEFINITE =
      WordSet.of("a an another each every one any no some former");

  private final Discourse discourse;
  private final Registry registry;
  private final Roles roles;
  private final EncounterWords words;
  private final Ambiguities ambiguities;
  private final GroupResolver groups;
  private final Administration administration;
  private Parties parties = Parties.NONE;
  private Optional<String> issuer = Optional.empty();
  private Optional<Profile> author = Optional.empty();
  private @Nullable MeetingClause meeting;
  private @Nullable ReferenceResolver references;
  private List<MeetingClause> laterMeetings = List.of();

  Resolution(Discourse discourse, Registry registry, Roles roles, EncounterWords words) {
    this.discourse = discourse;
    this.registry = registry;
    this.roles = roles;
    this.words = words;
    this.ambiguities = new Ambiguities(discourse.sentences().document().text());
    this.groups = new GroupResolver(registry);
    this.administration = new Administration(discourse);
  }

  void run() {
    issuer = IssuerState.of(discourse);
    bindNames();
    Narrator narrator = new Narrator(discourse, registry);
    narrator.bind();
    author = narrator.author();
    Meetings meetings = new Meetings(discourse, words);
    PartyFinder finder = new PartyFinder(discourse, registry, groups, meetings, words, narrator);
    meeting = finder.meeting();
    parties = finder.parties(meeting);
    assignCountries();
    for (Mention mention : discourse.mentions().all()) {
      rebindRole(mention);
    }
    references =
        new ReferenceResolver(
            discourse,
            registry,
            new CollectiveResolver(roles, registry, groups, discourse, parties, issuer),
            new PronounResolver(registry, discourse, parties, author),
            parties,
            meetings,
            meeting,
            narrator,
            finder.jointAuthors(),
            ambiguities);
    references.resolve();
    laterMeetings =
        meeting == null
            ? List.of()
            : new LaterMeetings(discourse, registry, meetings).find(meeting, parties);
  }

  /** People go first, since an organization may be named by the office of one. */
  private void bindNames() {
    NameBinder names = new NameBinder(registry);
    List<Mention> all = discourse.mentions().all();
    for (Mention mention : all) {
      if (isPerson(mention)) {
        names.bind(mention);
      }
    }
    for (Mention mention : all) {
      if (!isPerson(mention)) {
        names.bind(mention);
      }
    }
    for (Mention mention : all) {
      bindDescribed(mention);
    }
    for (Mention mention : all) {
      shareOffice(mention);
    }
    new LeadDescriptions(discourse, registry).bind();
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Kind.PERSON;
  }

  private void bindDescribed(Mention mention) {
    if (mention.kind() == Kind.ROLE && isIndefinite(mention)) {
      registry.bind(mention, List.of(registry.named(SpeakerKind.PERSON, words(mention))));
    } else if (mention.kind() == Kind.ROLE) {
      roleResolver(new Ambiguities("")).resolve(mention, List.of());
    } else if (mention.kind() == Kind.GROUP && !Attendees.are(mention.naming())) {
      registry.bind(mention, List.of(groups.group(mention)));
    }
  }

  private RoleResolver roleResolver(Ambiguities told) {
    return new RoleResolver(roles, registry, discourse, issuer, administration, told);
  }

  /** "Foreign Minister Doe and his Danish colleague, Ann Roe": both hold the same office. */
  private void shareOffice(Mention mention) {
    Naming naming = mention.naming();
    boolean equal = EQUALS.contains(naming.head()) && naming.role().isEmpty();
    if (mention.kind() != Kind.PERSON || !equal) {
      return;
    }
    discourse.mentions(mention.sentence()).stream()
        .filter(other -> isPerson(other) && !other.naming().role().isEmpty())
        .flatMap(other -> registry.of(other).stream())
        .findFirst()
        .ifPresent(holder -> registry.of(mention).forEach(it -> registry.share(holder, it)));
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
      roleResolver(ambiguities).resolve(mention, parties.all());
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

  Registry registry() {
    return registry;
  }

  Parties parties() {
    return parties;
  }

  Optional<String> issuer() {
    return issuer;
  }

  /** Returns who tells the text in the first person. */
  Optional<Profile> author() {
    return author;
  }

  @Nullable MeetingClause meeting() {
    return meeting;
  }

  /** Returns the meetings that the document tells of beside its own. */
  List<MeetingClause> laterMeetings() {
    return laterMeetings;
  }

  Ambiguities ambiguities() {
    return ambiguities;
  }

  /** Returns who met in a further meeting that the sentence tells of. */
  List<Profile> partiesIn(int sentence) {
    return references == null ? List.of() : references.partiesIn(sentence);
  }

  /** Returns who met in the clause that the verb of the sentence tells. */
  List<Profile> partiesAt(int sentence, int verb) {
    return references == null ? List.of() : references.partiesAt(sentence, verb);
  }

  /** Returns who was last named together before the sentence. */
  List<Profile> pluralBefore(int sentence) {
    return references == null ? List.of() : references.pluralBefore(sentence);
  }
}
