package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the meetings that a document tells of beside its own: "Later on Tuesday, Doe met with Poe",
 * "Doe met with Roe, and separately with Poe". What is still to come is none, nor what repeats a
 * meeting already told. Used once per document.
 */
final class LaterMeetings {

  /** The verbs that tell by themselves that people met, in the past tense. */
  private static final Set<String> MET =
      WordSet.of("met spoke talked conferred phoned telephoned called held had received hosted");

  /** No text that people write tells of more; a longer list would be compared for ever. */
  private static final int MOST = 100;

  private static final Set<String> UNBOUND = WordSet.of("who whom which");

  private final Discourse discourse;
  private final Registry registry;
  private final Meetings meetings;
  private final List<Set<Profile>> known = new ArrayList<>();
  private final List<MeetingClause> found = new ArrayList<>();

  LaterMeetings(Discourse discourse, Registry registry, Meetings meetings) {
    this.discourse = discourse;
    this.registry = registry;
    this.meetings = meetings;
  }

  /** Returns the clauses that tell of other meetings than the document's own, in text order. */
  List<MeetingClause> find(MeetingClause own, Parties parties) {
    List<Mention> apart = apart(own);
    known.add(new HashSet<>(parties.all()));
    known.get(0).removeAll(profiles(apart));
    add(new MeetingClause(own.sentence(), own.verb(), own.from(), own.to(), own.hosts(), apart));
    for (Sentence sentence : discourse.sentences().sentences()) {
      if (sentence.index() >= own.sentence() && isBody(sentence)) {
        for (MeetingClause clause : meetings.in(sentence.index())) {
          add(clause, own);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Returns the guests of the clause with whom the hosts met "separately". */
  private List<Mention> apart(MeetingClause own) {
    Sentence sentence = discourse.sentence(own.sentence());
    for (int k = 1; k < own.guests().size(); k++) {
      for (int i = own.guests().get(k - 1).to(); i < own.guests().get(k).from(); i++) {
        if (sentence.word(i).equals("separately")) {
          return own.guests().subList(k, own.guests().size());
        }
      }
    }
    return List.of();
  }

  private void add(MeetingClause clause, MeetingClause own) {
    if (!clause.isTheSame(own)) {
      add(clause);
    }
  }

  private void add(MeetingClause clause) {
    Set<Profile> guests = profiles(named(clause.guests()));
    Set<Profile> hosts = profiles(clause.hosts());
    if (found.size() == MOST
        || guests.isEmpty()
        || hosts.isEmpty()
        || hosts.containsAll(guests)
        || !isTold(discourse.sentence(clause.sentence()), clause)) {
      return;
    }
    Set<Profile> all = new LinkedHashSet<>(hosts);
    all.addAll(guests);
    if (!isKnown(guests)) {
      known.add(all);
      found.add(clause);
    }
  }

  private boolean isKnown(Set<Profile> guests) {
    for (Set<Profile> others : known) {
      if (others.containsAll(guests)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause says that they did meet, and not that they will or had met before. */
  static boolean isTold(Sentence sentence, MeetingClause clause) {
    int before = clause.verb() - 1;
    while (sentence.tag(before) == Tag.ADV) {
      before--;
    }
    int host = clause.hosts().get(0).from();
    boolean relative = UNBOUND.contains(sentence.word(host));
    boolean told =
        MET.contains(sentence.word(clause.verb()))
            && sentence.tag(before) != Tag.AUX
            && !sentence.word(clause.verb() - 1).equals("last")
            && !relative;
    return told || isFollowed(sentence, clause, host);
  }

  /** "This followed Doe's meeting with Roe". */
  private static boolean isFollowed(Sentence sentence, MeetingClause clause, int host) {
    return sentence.word(host - 1).equals("followed")
        && clause.verb() > host
        && sentence.isPossessive(clause.verb() - 1);
  }

  private static List<Mention> named(List<Mention> guests) {
    List<Mention> named = new ArrayList<>();
    for (Mention guest : guests) {
      if (guest.kind() == Kind.PERSON || guest.kind() == Kind.ROLE) {
        named.add(guest);
      }
    }
    return named;
  }

  private Set<Profile> profiles(List<Mention> mentions) {
    Set<Profile> profiles = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      profiles.addAll(registry.of(mention));
    }
    return profiles;
  }

  private static boolean isBody(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }
}
