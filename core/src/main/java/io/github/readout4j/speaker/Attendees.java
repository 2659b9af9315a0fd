package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.sentence.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who "the participants", "attendees" and "the group" of a meeting are. */
final class Attendees {

  private static final Set<String> JOINT =
      WordSet.of(
          "discussed agreed exchanged discuss agree discussing committed concurred decided "
              + "considered reviewed explored talked met signed pledged renewed");
  private static final Set<String> EVENTS =
      WordSet.of("meeting event call roundtable session summit conference discussion workshop");
  private static final Set<String> BARE = Set.of("delegation", "side", "interlocutor");

  private final Discourse discourse;
  private final GroupResolver groups;
  private final Parties parties;

  Attendees(Discourse discourse, GroupResolver groups, Parties parties) {
    this.discourse = discourse;
    this.groups = groups;
    this.parties = parties;
  }

  /** "The participants", "Delegations": people of the meeting without words that tell which. */
  static boolean isOfMeeting(Mention mention) {
    String head = mention.naming().head();
    return are(mention.naming()) || (mention.length() == 1 && BARE.contains(head));
  }

  /** "The group discussed": all who met, while "the group said" can be anyone. */
  boolean isTheGroup(Mention mention) {
    Sentence sentence = discourse.sentence(mention.sentence());
    String first = sentence.word(mention.from());
    boolean known = first.equals("the") || first.equals("this");
    if (!known || !mention.naming().name().equals("group")) {
      return false;
    }
    return parties.together().size() > 1 && (talkTogether(mention) || isUnnamed(mention));
  }

  /** Whether the verb after the mention tells what several do with each other. */
  boolean talkTogether(Mention mention) {
    return isJoint(discourse.verbAfter(mention));
  }

  /** "Other participants raised" what some had not; "the Minister and other participants": all. */
  private boolean areTheRest(Mention mention) {
    Subject subject = discourse.subjectOf(mention);
    boolean alone = subject != null && subject.mentions().size() == 1;
    return alone && GroupResolver.isOther(mention.naming());
  }

  /** Whether no group but one that the text does not name can be meant by the words. */
  private boolean isUnnamed(Mention mention) {
    Profile group = groups.find(mention);
    boolean several =
        parties.guests().stream().anyMatch(Profile::isGroup) || parties.people().size() > 3;
    return several && (group == null || group.name().equals("group"));
  }

  /** Whether a verb tells what several do with each other. */
  static boolean isJoint(String verb) {
    return JOINT.contains(verb);
  }

  static boolean isHead(String head) {
    return head.equals("participant") || head.equals("attendee");
  }

  /** "The meeting participants", but not "industry participants", whom other words tell. */
  static boolean are(Naming naming) {
    if (!isHead(naming.head()) || GroupResolver.isSome(naming)) {
      return false;
    }
    Set<String> modifiers = GroupResolver.modifiers(naming.name(), naming.head());
    return modifiers.isEmpty() || EVENTS.containsAll(modifiers);
  }

  /**
   * Returns who they are: all parties when they discuss or agree, and else those who were invited;
   * nobody if the text does not name them.
   */
  List<Profile> of(Mention mention) {
    if (areTheRest(mention)) {
      return List.of();
    }
    boolean joint = talkTogether(mention);
    List<Profile> groups =
        parties.guests().stream()
            .filter(guest -> guest.isGroup() || !guest.isNamed())
            .map(Profile::speaking)
            .flatMap(List::stream)
            .toList();
    if (!joint && !groups.isEmpty()) {
      return groups;
    }
    if (isOneSided()) {
      return List.of();
    }
    boolean listedOnly = parties.guests().isEmpty() && !parties.invited().isEmpty();
    return joint || !listedOnly ? parties.together() : parties.invited();
  }

  /** Whether the text names nobody but those of one side who hold the meeting. */
  private boolean isOneSided() {
    Set<Optional<String>> countries = new LinkedHashSet<>();
    parties.hosts().forEach(host -> countries.add(host.country()));
    return parties.invited().isEmpty() && countries.size() < 2 && !areStates(parties.hosts());
  }

  private static boolean areStates(List<Profile> hosts) {
    return hosts.stream().allMatch(host -> host.kind() == SpeakerKind.STATE);
  }
}
