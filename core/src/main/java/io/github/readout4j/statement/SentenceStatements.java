package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the statements that the verbs of one sentence report. */
final class SentenceStatements {

  private final CueFinder cues;
  private final NounCues nouns;
  private final Circumstances circumstances;

  SentenceStatements(CueFinder cues, NounCues nouns, Circumstances circumstances) {
    this.cues = cues;
    this.nouns = nouns;
    this.circumstances = circumstances;
  }

  List<Draft> find(SentenceView view) {
    Map<Integer, Cue> accepted = new CueSelector(cues).select(view);
    ContentBounds bounds = new ContentBounds(view, accepted);
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : accepted.values()) {
      Range found = content(cue, bounds, accepted);
      if (!found.isEmpty()) {
        Range content = withoutCircumstances(view, cue, found);
        drafts.add(draft(view, cue, content));
      }
    }
    for (Cue cue : nouns.find(view, accepted)) {
      Range content = bounds.content(cue);
      if (!content.isEmpty()) {
        drafts.add(draft(view, cue, content));
      }
    }
    return drafts;
  }

  private Range withoutCircumstances(SentenceView view, Cue cue, Range content) {
    if (cue.complement().clausal()) {
      return content;
    }
    boolean past = cue.clause().verb().form() == VerbGroup.Form.PAST;
    Range dated = circumstances.without(view, content);
    Range kept = past ? circumstances.withoutDay(view, dated) : dated;
    boolean done = cue.act() == Act.DISCUSS && cue.construction().startsWith("verb");
    return done ? circumstances.withoutPartner(view, kept) : kept;
  }

  private static Range content(Cue cue, ContentBounds bounds, Map<Integer, Cue> accepted) {
    if (!cue.content().isEmpty()) {
      return bounds.trim(cue.content().from(), cue.content().to());
    }
    if (bounds.isComment(cue)) {
      return accepted.values().stream()
          .filter(other -> other.clause().index() < cue.clause().index())
          .filter(other -> other.content().isEmpty())
          .reduce((first, second) -> second)
          .map(bounds::content)
          .orElse(Range.NONE);
    }
    return bounds.content(cue);
  }

  private Draft draft(SentenceView view, Cue cue, Range content) {
    Range source = antecedent(view, cue.source());
    List<Speaker> speakers = speakersOf(view, cue, source, content);
    List<Speaker> addressees = new ArrayList<>(view.named(cue.complement().addressee()));
    addressees.removeAll(speakers);
    return new Draft(
        view.sentence().index(),
        cue.head(),
        span(view, new Range(cue.head(), cue.head() + 1)),
        cue.lemma(),
        cue.act(),
        cue.stance(),
        speakers,
        List.copyOf(addressees),
        source.isEmpty() ? Optional.empty() : Optional.of(span(view, source)),
        pieces(view, cue, content),
        content,
        cue.complement().clausal(),
        !cue.construction().equals("noun") && isNegated(view, cue, source),
        cue.rule());
  }

  private static boolean isNegated(SentenceView view, Cue cue, Range source) {
    return cue.clause().verb().negated()
        || isNobody(view, source)
        || isNobody(view, cue.clause().subject());
  }

  /** "Neither leader mentioned", "No pledge was made": the subject holds the negation. */
  private static boolean isNobody(SentenceView view, Range subject) {
    return !subject.isEmpty()
        && switch (view.word(subject.from())) {
          case "neither", "none", "nobody", "no" -> true;
          default -> false;
        };
  }

  /** "Concern was voiced about the raid": the noun that is the subject belongs to what was said. */
  private static List<TextSpan> pieces(SentenceView view, Cue cue, Range content) {
    Range subject = view.clauses().root(cue.clause()).subject();
    boolean apart =
        cue.construction().equals("passive")
            && cue.complement().frame().startsWith("pp:")
            && cue.complement().addressee().isEmpty()
            && !subject.isEmpty()
            && subject.to() <= cue.head();
    return apart
        ? List.of(span(view, subject), span(view, new Range(content.from() - 1, content.to())))
        : List.of(span(view, content));
  }

  /** "the envoy who said": the words before the pronoun name the speaker. */
  private static Range antecedent(SentenceView view, Range source) {
    if (source.to() != source.from() + 1 || !view.word(source.from()).equals("who")) {
      return source;
    }
    int end = view.word(source.from() - 1).equals(",") ? source.from() - 1 : source.from();
    return view.mentions().stream()
        .filter(mention -> mention.to() == end)
        .findFirst()
        .map(mention -> new Range(mention.from(), mention.to()))
        .orElse(source);
  }

  private List<Speaker> speakersOf(SentenceView view, Cue cue, Range source, Range content) {
    if (cue.construction().equals("talks")) {
      return view.speakers().participants(view.sentence().index());
    }
    if (source.isEmpty() && isOfTheTalks(cue)) {
      return view.speakers().participants(view.sentence().index());
    }
    Set<Speaker> all = new LinkedHashSet<>(view.named(source));
    if (all.isEmpty()) {
      all.addAll(view.named(Unnamed.counted(view, source)));
    }
    boolean we = view.word(source.from()).equals("we");
    boolean joint = isJoint(view, cue);
    boolean quoted = view.isQuoted(cue.head());
    boolean own = we || cue.construction().equals(OwnWords.ELIDED);
    if (own && (quoted ? joint : all.isEmpty())) {
      return view.speakers().participants(view.sentence().index());
    }
    all.addAll(view.named(cue.complement().partner()));
    if (cue.act() == Act.DISCUSS && view.word(content.to()).equals("with")) {
      all.addAll(view.named(new Range(content.to() + 1, view.phraseEnd(content.to() + 1))));
    }
    boolean ofMeeting =
        cue.construction().endsWith("purpose") || cue.construction().startsWith("occasion");
    if (ofMeeting && cue.act() == Act.DISCUSS) {
      boolean purpose = cue.construction().endsWith("purpose");
      int end = purpose ? cue.clause().start() : cue.head();
      all.addAll(partners(view, purpose ? governor(view, cue.clause()) : cue.clause(), end));
    }
    if (cue.act() == Act.DISCUSS && cue.construction().endsWith("-coordinate")) {
      all.addAll(partnersOfGovernor(view, cue.clause()));
    }
    if (cue.act() == Act.DISCUSS && !ofMeeting) {
      all.addAll(parties(view, cue.clause()));
      boolean addressed = !cue.complement().addressee().isEmpty();
      if (!addressed || view.speakers().mayTellMeeting(view.sentence().index())) {
        int verb = cue.clause().verb().to();
        all.addAll(view.named(partnerAfter(view, verb, cue.complement().from())));
      }
    }
    return List.copyOf(all);
  }

  /** "We discussed", "we stressed" of a meeting; "we stress" is what one's own side does. */
  private static boolean isJoint(SentenceView view, Cue cue) {
    boolean past =
        cue.clause().verb().form() == VerbGroup.Form.PAST
            || view.word(cue.clause().verb().from()).equals("have");
    return switch (cue.act()) {
      case AGREE, DISCUSS -> true;
      case EMPHASIZE, AFFIRM -> past;
      default -> false;
    };
  }

  /**
   * "The need to act was stressed", "It was agreed": what the talks did, not "It was said that".
   */
  private static boolean isOfTheTalks(Cue cue) {
    return cue.construction().equals("passive")
        && cue.complement().addressee().isEmpty()
        && (!cue.complement().frame().equals("that") || cue.act() == Act.AGREE);
  }

  /** "met the envoy to hold talks": the purpose is no meeting of its own. */
  private static Clause governor(SentenceView view, Clause clause) {
    if (clause.parent() < 0) {
      return clause;
    }
    Clause governor = view.clauses().list().get(clause.parent());
    // "met the envoy to receive a letter, and to discuss": both are what the meeting was for.
    boolean further =
        clause.kind() == Clause.Kind.COORDINATE && governor.kind() == Clause.Kind.INFINITIVE;
    return further ? governor(view, governor) : governor;
  }

  /** "met with the envoy to discuss": whom the meeting was with. */
  private List<Speaker> partners(SentenceView view, Clause purpose, int end) {
    Clause meeting = purpose;
    while (meeting.parent() >= 0 && !cues.isDeed(view, meeting)) {
      meeting = view.clauses().list().get(meeting.parent());
    }
    List<Speaker> parties = parties(view, meeting);
    return parties.isEmpty() ? view.named(partnerOf(view, meeting, end)) : parties;
  }

  /** All who met where the verb of the clause tells that they did. */
  private static List<Speaker> parties(SentenceView view, Clause meeting) {
    return view.speakers().partiesAt(view.sentence().index(), meeting.verb().head());
  }

  private static Range partnerOf(SentenceView view, Clause meeting, int end) {
    int from = meeting.verb().to();
    Range partner = partnerAfter(view, from, end);
    return partner.isEmpty() && view.startsPhrase(from)
        ? new Range(from, Math.min(view.phraseEnd(from), end))
        : partner;
  }

  /** "spoke with the envoy and discussed": whom the verb of meeting before was with. */
  private List<Speaker> partnersOfGovernor(SentenceView view, Clause clause) {
    if (clause.parent() < 0) {
      return List.of();
    }
    Clause governor = view.clauses().list().get(clause.parent());
    if (!cues.isDeed(view, governor)) {
      return List.of();
    }
    // "welcomed the envoy and discussed trade": the object of another deed took no part.
    List<Speaker> parties = parties(view, governor);
    Range partner = partnerAfter(view, governor.verb().to(), clause.start());
    return parties.isEmpty() ? view.named(partner) : parties;
  }

  private static Range partnerAfter(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.word(i).equals("with")) {
        return new Range(i + 1, Math.max(i + 1, Math.min(view.phraseEnd(i + 1), to)));
      }
    }
    return Range.NONE;
  }

  static TextSpan span(SentenceView view, Range range) {
    return TextSpan.of(
        view.sentence().token(range.from()).start(), view.sentence().token(range.to() - 1).end());
  }
}
