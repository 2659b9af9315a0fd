package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document has told of one speaker so far. */
final class Profile {

  private final SpeakerKind kind;
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private final List<Profile> members = new ArrayList<>();
  private boolean complete;
  private String name;
  private String title = "";
  private String head = "";
  private boolean named;
  private Optional<String> country = Optional.empty();
  private Optional<String> organization = Optional.empty();
  private Gender gender = Gender.UNKNOWN;
  private int count;
  private final BitSet sentences = new BitSet();

  Profile(SpeakerKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /** Adds what a mention tells. */
  void learn(Mention mention) {
    Naming naming = mention.naming();
    sentences.set(mention.sentence());
    gender = gender.or(naming.gender());
    country = country.isPresent() ? country : naming.country();
    organization = organization.isPresent() ? organization : naming.organization();
    head = head.isEmpty() ? naming.head() : head;
    count = Math.max(count, naming.count());
    if (!naming.title().isEmpty()) {
      titles.add(naming.title().toLowerCase(Locale.ROOT));
      roles.add(naming.role());
      title = naming.title().length() > title.length() ? naming.title() : title;
    }
  }

  void addRoles(Set<String> more) {
    roles.addAll(more);
  }

  /** Takes the name if it is fuller than the present one. */
  void rename(String candidate, boolean isName) {
    boolean better = (isName && !named) || (isName == named && candidate.length() > name.length());
    if (better && !candidate.isBlank()) {
      name = candidate;
      named = isName;
    }
  }

  SpeakerKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  boolean isNamed() {
    return named;
  }

  String head() {
    return head;
  }

  Set<String> titles() {
    return titles;
  }

  Set<String> roles() {
    return roles;
  }

  Optional<String> organization() {
    return organization;
  }

  /** Returns the names of a body: as the text has it, and in full. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(Set.of(name));
    if (organization.isPresent()) {
      names.add(organization.get());
    }
    return names;
  }

  Optional<String> country() {
    return country;
  }

  void countryIfUnknown(String code) {
    country = country.isPresent() ? country : Optional.of(code);
  }

  Gender gender() {
    return gender;
  }

  void genderIfUnknown(Gender known) {
    gender = gender.or(known);
  }

  /** Returns the last sentence that names the speaker, 0 if none does. */
  int lastSentence() {
    return Math.max(0, sentences.length() - 1);
  }

  /** Returns the first sentence that names the speaker, -1 if none does. */
  int firstSentence() {
    return sentences.nextSetBit(0);
  }

  boolean isNamedIn(int sentence) {
    return sentences.get(sentence);
  }

  /**
   * Makes speakers the members of a group that has none: all of them, or those the text names.
   * Fewer than the text has counted are never all, as many always are.
   */
  void enlist(List<Profile> speakers, boolean all) {
    if (members.isEmpty()) {
      members.addAll(speakers);
      complete = speakers.size() == count || (all && speakers.size() > count);
    }
  }

  /** The speakers that a list gives for a group; empty for anyone else. */
  List<Profile> members() {
    return List.copyOf(members);
  }

  /** Returns who is meant where this speaker talks: all members where the text names them all. */
  List<Profile> speaking() {
    return complete && !members.isEmpty() ? members() : List.of(this);
  }

  boolean isPerson() {
    return kind == SpeakerKind.PERSON;
  }

  boolean isGroup() {
    return kind == SpeakerKind.GROUP;
  }

  boolean isBody() {
    return kind == SpeakerKind.STATE || kind == SpeakerKind.ORGANIZATION;
  }

  /** Whether it is a body, or people who only speak for one: "the delegation". */
  boolean speaksForBody() {
    return isBody() || (isGroup() && areEnvoys(head));
  }

  /** Whether the noun that heads a phrase is one for those whom a body sends to speak for it. */
  static boolean areEnvoys(String head) {
    return head.equals("representative") || head.equals("delegation");
  }

  boolean hasRole(Set<String> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }

  Speaker speaker(String id) {
    Speaker.Builder builder = Speaker.builder().id(id).kind(kind).name(name).country(country);
    if (!title.isEmpty()) {
      builder.title(title);
    }
    return builder.organization(organization).build();
  }
}
