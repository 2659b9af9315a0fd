package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import java.util.List;
import java.util.Set;

/** Tells groups of a text by the lists and parentheses that name their members. */
final class GroupLists {

  private static final Set<String> LISTED =
      WordSet.of("follows following list listed below include includes included including");

  private static final Set<String> LEADING = WordSet.of("led headed chaired");

  private final Discourse discourse;
  private final GroupResolver groups;
  private final AttendanceReader attendance;
  private final MentionedPeople who;

  GroupLists(
      Discourse discourse, GroupResolver groups, AttendanceReader attendance, MentionedPeople who) {
    this.discourse = discourse;
    this.groups = groups;
    this.attendance = attendance;
    this.who = who;
  }

  /** A list of all who joined names the only group that the text has told of. */
  void nameAll(Set<Profile> guests, List<Profile> attending, List<AttendanceReader.Listing> lists) {
    List<Profile> joining = who.of(attendance.joining());
    List<Profile> leaders = leaders(attending);
    if (!leaders.isEmpty()) {
      guests.stream().filter(Profile::isGroup).forEach(group -> group.enlist(leaders, true));
      joining = leaders;
    }
    if (joining.size() > 1) {
      guests.removeIf(Profile::isGroup);
      guests.addAll(joining);
      return;
    }
    List<Profile> groups = guests.stream().filter(Profile::isGroup).toList();
    for (AttendanceReader.Listing list : lists) {
      List<Profile> listed = who.of(list.items());
      boolean all = list.attending() && list.complete() && introduces(list.introduction());
      boolean people = listed.size() > 1 && listed.stream().allMatch(Profile::isPerson);
      people = people && groups.stream().allMatch(group -> mayBe(group, listed));
      if (all && people && groups.size() == 1 && groups.get(0).members().isEmpty()) {
        groups.get(0).enlist(listed, true);
      }
    }
  }

  /** A list under "the labor leaders in attendance:" names the members of that group. */
  void joinLists(List<AttendanceReader.Listing> lists) {
    for (AttendanceReader.Listing list : lists) {
      List<Profile> members = who.of(list.items());
      for (Mention mention : discourse.mentions(list.introduction().index())) {
        if (describesPeople(mention)
            && introduces(list.introduction())
            && !isGeneric(mention.naming().head())) {
          Profile group = groups.group(mention);
          group.enlist(members, list.complete());
        }
      }
    }
  }

  /** "Officials met farmers. Officials taking part included Doe and Roe": whom the hosts sent. */
  void joinDelegates(List<Profile> hosts) {
    for (AttendanceReader.Delegates delegates : attendance.delegates()) {
      List<Profile> people = who.of(delegates.people());
      String head = delegates.group().naming().head();
      if (people.size() > 1) {
        groups.group(delegates.group()).enlist(people, true);
        hosts.stream()
            .filter(host -> host.isGroup() && host.head().equals(head))
            .forEach(host -> host.enlist(people, true));
      }
    }
  }

  /** "the leaders - Doe, Roe and Poe - met": the names between the dashes are the members. */
  void joinParentheses() {
    for (Mention mention : discourse.mentions().all()) {
      Sentence sentence = discourse.sentence(mention.sentence());
      if (!describesPeople(mention) || !SubjectReader.isDash(sentence, mention.to())) {
        continue;
      }
      int close = SubjectReader.closingDash(sentence, mention.to());
      List<Mention> inside =
          discourse.mentions(mention.sentence()).stream()
              .filter(m -> m.kind() == Kind.PERSON && m.from() > mention.to() && m.to() <= close)
              .toList();
      Profile group = groups.group(mention);
      if (inside.size() > 1) {
        group.enlist(who.of(inside), !areLed(sentence, mention));
      }
    }
  }

  /** "the members - led by Doe and Roe - met": only some of them. */
  private static boolean areLed(Sentence sentence, Mention group) {
    return LEADING.contains(sentence.word(group.to() + 1))
        && !Profile.areEnvoys(group.naming().head());
  }

  /** A headline that tells of a group is about those whom the text then names one by one. */
  void nameGroup(List<Mention> headline, Set<Profile> guests) {
    boolean named = guests.size() > 1 && guests.stream().allMatch(Profile::isPerson);
    List<Profile> groups = who.of(headline);
    if (named && groups.size() == 1 && groups.get(0).isGroup()) {
      groups.get(0).enlist(List.copyOf(guests), true);
    }
  }

  /** "The leaders were:", "The full list is as follows.", but not the paragraph before a list. */
  private static boolean introduces(Sentence sentence) {
    boolean colon = sentence.word(sentence.size() - 1).equals(":");
    boolean follows = false;
    for (int i = 0; i < sentence.size(); i++) {
      follows |= LISTED.contains(sentence.word(i));
    }
    return colon || follows;
  }

  /**
   * "Participants in the call included King Doe and President Roe": leaders are named one and all.
   */
  private static List<Profile> leaders(List<Profile> attending) {
    boolean all = attending.stream().allMatch(it -> it.hasRole(OfficeHolders.LEADERS));
    return all && attending.size() > 1 ? attending : List.of();
  }

  /** "Governors" are no directors, whatever list stands under the text. */
  private static boolean mayBe(Profile group, List<Profile> listed) {
    boolean office = group.roles().contains("official");
    return !office
        || listed.stream()
            .flatMap(person -> person.titles().stream())
            .anyMatch(title -> title.contains(group.head()) || isShort(title, group.head()));
  }

  /** "Lt. Gov." for a governor. */
  private static boolean isShort(String title, String office) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return last.endsWith(".") && office.startsWith(last.substring(0, last.length() - 1));
  }

  /** Whether the words tell which people are meant, as "they" does not. */
  private static boolean describesPeople(Mention mention) {
    boolean people = mention.kind() == Kind.GROUP || mention.kind() == Kind.COLLECTIVE;
    return people && MentionedPeople.isDescription(mention);
  }

  private static boolean isGeneric(String head) {
    return Attendees.isHead(head) || head.equals("representative") || head.equals("speaker");
  }
}
