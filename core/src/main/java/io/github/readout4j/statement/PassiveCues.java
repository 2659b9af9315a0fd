package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.Frames;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the passive verb of a clause reports something: "the need to act was stressed",
 * "talks were held on trade", "gratitude was expressed for the aid", "the parties were urged to".
 */
final class PassiveCues {

  /** The construction of a question that opens the sentence with its answer. */
  static final String QUESTION = "question";

  private final ReportingVerbs verbs;
  private final SpeechNouns nouns;

  PassiveCues(ReportingVerbs verbs, SpeechNouns nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** Returns the reporting predicate of the clause. */
  Optional<Cue> find(SentenceView view, Clause clause) {
    int head = clause.verb().head();
    FrameMatcher matcher = new FrameMatcher(view);
    Optional<Clause> answer = answer(view, clause);
    Range subject = answer.orElse(view.clauses().root(clause)).subject();
    for (ReportingVerbs.Entry entry : verbs.of(view.word(head))) {
      Optional<Cue> cue = heldTalks(view, clause, entry, subject, matcher);
      if (cue.isEmpty() && entry.frames().isLight()) {
        cue = lightPassive(view, clause, entry, subject, matcher);
      }
      if (cue.isEmpty() && !entry.frames().isDeed()) {
        int after = matcher.afterParticles(head + 1, entry.particles());
        cue = after < 0 ? Optional.empty() : passive(view, clause, entry, subject, matcher, after);
        if (answer.isPresent()) {
          cue = cue.filter(asked -> asked.complement().clausal()).map(asked -> asked.as(QUESTION));
        }
      }
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  /** "Asked whether it holds, Roe said yes": the clause of whoever was asked. */
  private static Optional<Clause> answer(SentenceView view, Clause asked) {
    boolean opens = asked.verb().from() <= 1 && view.word(asked.verb().head()).equals("asked");
    return opens && asked.verb().form() == VerbGroup.Form.PARTICIPLE
        ? view.clauses().list().stream()
            .filter(it -> it.kind() == Clause.Kind.MAIN && it.index() > asked.index())
            .findFirst()
        : Optional.empty();
  }

  /** "Talks were held on A": the noun of "hold talks" is the subject. */
  private static Optional<Cue> heldTalks(
      SentenceView view,
      Clause clause,
      ReportingVerbs.Entry entry,
      Range subject,
      FrameMatcher matcher) {
    List<String> particles = entry.particles();
    if (particles.isEmpty()
        || !view.sentence()
            .holds(particles.get(particles.size() > 2 ? 1 : 0), subject.from(), subject.to())) {
      return Optional.empty();
    }
    boolean linked = particles.size() == 2;
    int after =
        linked
            ? matcher.afterParticles(clause.verb().to(), particles.subList(1, 2))
            : clause.verb().to();
    Frames frames = entry.frames();
    return after < 0
        ? Optional.empty()
        : matcher
            .match(
                after,
                new Frames(
                    linked ? frames.names() : infinitiveOnly(frames),
                    frames.prepositions(),
                    Set.of()))
            .filter(complement -> isTopic(view, complement))
            .map(complement -> Cue.of(clause, entry, complement, "talks"));
  }

  /** "Talks were held on 4 May": the day is nothing that was talked about. */
  private static boolean isTopic(SentenceView view, Complement complement) {
    return !complement.frame().equals("pp:on") || LightCues.isTopic(view, complement.from());
  }

  private static Set<String> infinitiveOnly(Frames frames) {
    Set<String> names = new HashSet<>();
    if (frames.takesInfinitive()) {
      names.add("to");
    }
    if (frames.takesClause()) {
      names.add("that");
    }
    return names;
  }

  /** "Gratitude was expressed for A": the noun of an empty verb is the subject. */
  private Optional<Cue> lightPassive(
      SentenceView view,
      Clause clause,
      ReportingVerbs.Entry entry,
      Range subject,
      FrameMatcher matcher) {
    for (int i = subject.from(); i < subject.to(); i++) {
      Optional<SpeechNouns.Entry> noun = nouns.of(view.word(i));
      boolean topical = noun.flatMap(SpeechNouns.Entry::act).equals(Optional.of(Act.DISCUSS));
      if (noun.isPresent()
          && noun.get().act().isPresent()
          && (topical || !entry.frames().isDeed())) {
        Set<String> links = new HashSet<>(noun.get().links());
        Set<String> names = new HashSet<>();
        if (links.remove("that")) {
          names.add("that");
        }
        if (links.remove("to-inf")) {
          names.add("to");
        }
        Range agent = agent(view, clause.verb().to());
        Complement rest =
            matcher
                .match(
                    agent.isEmpty() ? clause.verb().to() : agent.to(),
                    new Frames(names, links, Set.of()))
                .orElse(Complement.of("subject", subject.from(), false));
        if (topical && (rest.frame().equals("subject") || !isTopic(view, rest))) {
          continue;
        }
        Cue cue = Cue.of(clause, entry, rest, topical ? "talks" : "passive");
        Range content = rest.frame().equals("subject") ? subject : Range.NONE;
        return Optional.of(
            new Cue(
                clause,
                cue.head(),
                entry.lemma(),
                noun.get().act().get(),
                noun.get().stance(),
                false,
                rest,
                content,
                agent,
                cue.construction()));
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> passive(
      SentenceView view,
      Clause clause,
      ReportingVerbs.Entry entry,
      Range subject,
      FrameMatcher matcher,
      int after) {
    Range agent = agent(view, after);
    int rest = agent.isEmpty() ? after : agent.to();
    boolean impersonal =
        view.word(subject.from()).equals("it") && subject.to() == subject.from() + 1;
    if (impersonal || entry.frames().addresseeLinks().isEmpty()) {
      Optional<Complement> clausal =
          impersonal ? matcher.match(rest, entry.frames()) : Optional.empty();
      if (clausal.isPresent()) {
        return Optional.of(Cue.of(clause, entry, clausal.get(), "passive").from(agent));
      }
    }
    Optional<Complement> told = told(entry, subject, rest, matcher);
    if (told.isPresent() && agent.isEmpty() && entry.lemma().equals("expect")) {
      // "The ship is expected to arrive" is a forecast.
      return Optional.empty();
    }
    if (told.isPresent()) {
      return Optional.of(Cue.of(clause, entry, told.get(), "passive").from(agent));
    }
    if (impersonal || !entry.frames().takesPhrase()) {
      return Optional.empty();
    }
    Cue cue = Cue.of(clause, entry, Complement.of("subject", subject.from(), false), "passive");
    return Optional.of(
        new Cue(
            clause,
            cue.head(),
            cue.lemma(),
            cue.act(),
            cue.stance(),
            cue.weak(),
            cue.complement(),
            subject,
            agent,
            "passive"));
  }

  /** "The parties were urged to return": the subject is the addressee. */
  private static Optional<Complement> told(
      ReportingVerbs.Entry entry, Range subject, int rest, FrameMatcher matcher) {
    Set<String> links = entry.frames().addresseeLinks();
    if (links.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    if (links.contains("to")) {
      names.add("to");
    }
    if (links.contains("that")) {
      names.add("that");
    }
    Set<String> prepositions = new HashSet<>(links);
    prepositions.removeAll(Set.of("to", "that", "np"));
    return matcher
        .match(rest, new Frames(names, prepositions, Set.of()))
        .map(complement -> complement.addressing(subject));
  }

  private static Range agent(SentenceView view, int after) {
    int i = view.skipAdverbs(after);
    if (view.tag(i) == Tag.ADP
        && !view.word(i).equals("by")
        && view.word(view.phraseEnd(i + 1)).equals("by")) {
      i = view.phraseEnd(i + 1);
    }
    if (!view.word(i).equals("by") || !view.startsPhrase(i + 1)) {
      return Range.NONE;
    }
    return new Range(i + 1, view.phraseEnd(i + 1));
  }
}
