package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.Frames;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what follows a reporting predicate, by the frames of its row.
 *
 * <p>The more telling frames are tried first: "that", then an addressee with its link, an
 * infinitive, a preposition, and last a plain noun phrase.
 */
final class FrameMatcher {

  private static final Set<String> TOPIC_LINKS = Set.of("about", "on", "regarding", "concerning");
  private static final int LONGEST_ADVERBIAL = 8;
  private static final int LONGEST_CIRCUMSTANCE = 20;
  private static final Set<String> ADVERBIAL_LINKS =
      Set.of("in", "at", "with", "during", "on", "by");
  private static final int LONGEST_OPENING = 25;
  private static final int FARTHEST_LINK = 40;
  private static final Set<String> CLAUSE_WORDS =
      Set.of("whether", "how", "why", "what", "if", "whatever");

  private final SentenceView view;

  FrameMatcher(SentenceView view) {
    this.view = view;
  }

  /**
   * Returns the token after the particles of a predicate, or -1 if they do not follow.
   *
   * @param verbEnd the token after the verb
   */
  int afterParticles(int verbEnd, List<String> particles) {
    int from = view.closesQuotation(verbEnd) ? verbEnd + 1 : verbEnd;
    boolean adjacent = particles.isEmpty() || view.word(from).equals(particles.get(0));
    int i = adjacent ? from : view.skipAdverbs(from);
    for (String particle : particles) {
      int at = view.timeEnd(i);
      int limit = at + (isNounLike(particle) ? 4 : 1);
      while (at < limit && !isParticle(at, particle) && isModifier(at)) {
        at++;
      }
      if (!isParticle(at, particle)) {
        return -1;
      }
      i = at + 1;
    }
    return i;
  }

  /** The particle itself, or its British spelling: "in favour of". */
  private boolean isParticle(int i, String particle) {
    String word = view.word(i);
    return word.equals(particle)
        || (word.endsWith("our") && particle.equals(word.substring(0, word.length() - 3) + "or"));
  }

  private static boolean isNounLike(String particle) {
    return particle.length() > 4;
  }

  private boolean isModifier(int i) {
    return switch (view.tag(i)) {
      case DET, ADJ, ADV, NUM, PRON -> true;
      case NOUN -> view.tag(i + 1) == Tag.NOUN;
      default -> false;
    };
  }

  /** Returns what follows at the given token, if a frame fits. */
  Optional<Complement> match(int from, Frames frames) {
    int i = skipAside(skipReflexive(view.skipAdverbs(from)), frames);
    Optional<Complement> direct = direct(i, frames);
    return direct.isPresent() ? direct : afterAdverbial(i, frames);
  }

  /**
   * "discussed in detail the plan", "stressed in this regard that": an adverbial stands between.
   */
  private Optional<Complement> afterAdverbial(int i, Frames frames) {
    boolean likewise = view.word(i).equals("as") && view.word(i + 1).equals("well");
    if (likewise || (view.word(i).equals("as") && view.tag(i + 1) == Tag.ADJ)) {
      return phrase(i + 2, frames);
    }
    int quoted = frames.takesQuotation() && view.tag(i) == Tag.ADP ? quotationAfterPlace(i) : -1;
    if (quoted > 0) {
      return Optional.of(Complement.of("quote", quoted, true));
    }
    boolean adverbial = view.tag(i) == Tag.ADP && ADVERBIAL_LINKS.contains(view.word(i));
    boolean phrase = view.tag(i) == Tag.ADP && !frames.prepositions().contains(view.word(i));
    int that = phrase && frames.takesClause() ? thatAfter(i) : -1;
    if (that > 0) {
      return Optional.of(Complement.of("that", that + 1, true));
    }
    int end = adverbial ? adverbialEnd(i + 1) : i;
    if (end <= i + 1 || end > i + LONGEST_ADVERBIAL) {
      return Optional.empty();
    }
    Optional<Complement> found = clause(end, frames);
    if (found.isEmpty()) {
      found = afterPreposition(end, frames);
    }
    return found.isPresent() || isDescribed(end) ? found : phrase(end, frames);
  }

  /** "said in remarks published today": a participle goes on with the adverbial. */
  private boolean isDescribed(int i) {
    return view.clauseAt(i)
        .filter(clause -> clause.verb().form() == VerbGroup.Form.PARTICIPLE)
        .isPresent();
  }

  /** "said during a visit to the port on Sunday that": nothing but phrases before the clause. */
  private int thatAfter(int from) {
    for (int i = from; i < Math.min(view.size(), from + LONGEST_CIRCUMSTANCE); i++) {
      if (view.word(i).equals("that") && view.tag(i) == Tag.SCONJ) {
        return i;
      }
      boolean joint = view.tag(i) == Tag.CCONJ && view.startsPhrase(i + 1);
      boolean phrase =
          joint || view.tag(i) == Tag.ADP || view.tag(i) == Tag.NUM || view.startsPhrase(i);
      if (!phrase || view.clauseAt(i).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /** "in detail", "at length": one word, whatever noun phrase comes after it. */
  private int adverbialEnd(int i) {
    return switch (view.word(i)) {
      case "detail", "depth", "length", "particular", "general", "person", "turn" -> i + 1;
      default -> view.phraseEnd(i);
    };
  }

  private Optional<Complement> direct(int i, Frames frames) {
    Optional<Complement> plain = named(i, frames);
    if (plain.isEmpty()) {
      plain = clause(i, frames);
    }
    if (plain.isEmpty()) {
      plain = addressed(i, frames);
    }
    if (plain.isEmpty()) {
      plain = infinitive(i, frames);
    }
    if (plain.isEmpty()) {
      plain = afterPartner(i, frames);
    }
    if (plain.isEmpty()) {
      plain = afterPreposition(i, frames);
    }
    return plain.isPresent() ? plain : phrase(i, frames);
  }

  /** "called the plan a mistake", "called it "a mistake"": the thing and its name. */
  private Optional<Complement> named(int i, Frames frames) {
    int end = frames.takesName() && view.startsPhrase(i) ? view.phraseEnd(i) : i;
    boolean name =
        end > i && (view.startsPhrase(end) || isQuotedAfter(end) || isCalledAdjective(end - 1));
    return name ? Optional.of(Complement.of("np", i, false)) : Optional.empty();
  }

  /** "called the plan for the port "a mistake"": the name in marks after what is said of it. */
  private boolean isQuotedAfter(int from) {
    int i = from;
    while (i < Math.min(view.size(), from + LONGEST_CIRCUMSTANCE)
        && !view.word(i).equals("\"")
        && !view.word(i).equals(",")
        && view.clauseAt(i).filter(clause -> clause.verb().form().isFinite()).isEmpty()) {
      i++;
    }
    return view.word(i).equals("\"") && i + 1 < view.size() && !view.closesQuotation(i);
  }

  /** "called the raids unlawful": an adjective where the phrase has its noun already. */
  private boolean isCalledAdjective(int last) {
    return view.tag(last) == Tag.ADJ && view.tag(last - 1).isNominal();
  }

  /** "committed themselves to": the speaker once more. */
  private int skipReflexive(int i) {
    return view.word(i).endsWith("selves") || view.word(i).endsWith("self")
        ? view.skipAdverbs(i + 1)
        : i;
  }

  /** "stressed, among other things, that": a parenthesis between the verb and its clause. */
  private int skipAside(int i, Frames frames) {
    if (!view.word(i).equals(",") || view.tag(i + 1) != Tag.ADP) {
      return i;
    }
    for (int at = i + 1; at < Math.min(i + 25, view.size()); at++) {
      if (view.word(at).equals(",")) {
        boolean clause = view.word(at + 1).equals("that") && frames.takesClause();
        boolean phrase = frames.takesPhrase() && view.startsPhrase(at + 1);
        return clause || phrase ? at + 1 : i;
      }
      if (view.clauseAt(at).filter(clause -> clause.verb().form().isFinite()).isPresent()) {
        return i;
      }
    }
    return i;
  }

  private Optional<Complement> clause(int i, Frames frames) {
    if (!frames.takesClause()) {
      return quotation(i, frames);
    }
    if (view.word(i).equals("that") && view.tag(i) != Tag.DET) {
      return Optional.of(Complement.of("that", i + 1, true));
    }
    if (CLAUSE_WORDS.contains(view.word(i))) {
      return Optional.of(Complement.of("that", i, true));
    }
    if (view.bareClauseStartsAt(i) || opensBareClause(i)) {
      return Optional.of(Complement.of("that", i, true));
    }
    int opening = view.word(i).equals(",") ? i + 1 : i;
    if (opensWithReason(opening)) {
      return Optional.of(Complement.of("that", opening, true));
    }
    return quotation(i, frames);
  }

  /** "said over the past years, despite storms, trade has grown": an opening within the clause. */
  private boolean opensBareClause(int from) {
    if (view.tag(from) != Tag.ADP && view.tag(from) != Tag.SCONJ) {
      return false;
    }
    for (int i = from + 1; i < Math.min(view.size(), from + LONGEST_OPENING); i++) {
      if (view.word(i - 1).equals(",") && view.bareClauseStartsAt(i)) {
        return true;
      }
      if (view.tag(i).isVerbal() || view.word(i).equals("\"") || view.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "said, if elected, she would mend it": the condition belongs to what is said. */
  private boolean opensWithReason(int from) {
    boolean reason =
        switch (view.word(from)) {
          case "if", "unless", "because", "although", "despite" -> true;
          default -> false;
        };
    for (int i = from; reason && i < Math.min(view.size(), from + LONGEST_OPENING); i++) {
      if (view.word(i).equals(",")) {
        return view.finiteClauseStartsAt(i + 1);
      }
    }
    return false;
  }

  private Optional<Complement> quotation(int i, Frames frames) {
    if (!frames.takesQuotation() && !frames.takesClause()) {
      return Optional.empty();
    }
    int at = view.word(i).equals(":") || view.word(i).equals(",") ? i + 1 : i;
    boolean quoted = view.word(at).equals("\"");
    boolean colon = view.word(i).equals(":") && at < view.size();
    return quoted || colon ? Optional.of(Complement.of("quote", at, true)) : Optional.empty();
  }

  private Optional<Complement> addressed(int from, Frames frames) {
    int i = skipParticiple(from);
    Set<String> links = frames.addresseeLinks();
    boolean none = links.isEmpty() && !frames.takesAddresseeAlone();
    if (none || !view.startsPhrase(i)) {
      return afterTo(i, frames);
    }
    int end = addresseeEnd(i, links);
    boolean thanked = frames.takesAddresseeAlone() && !frames.isDeed() && !frames.isWeak();
    if (end == i || !(thanked || isAddressed(i, end, frames))) {
      return Optional.empty();
    }
    Optional<Complement> linked = linked(i, end, links);
    if (linked.isPresent()) {
      return linked;
    }
    if (frames.takesAddresseeAlone()) {
      return Optional.of(Complement.of("y", i, false).addressing(view.range(i, end)));
    }
    return Optional.empty();
  }

  /** "told cheering supporters that": what those who listened were doing. */
  private int skipParticiple(int i) {
    boolean participle = view.tag(i) == Tag.VERB && view.word(i).endsWith("ing");
    return participle && view.canSpeak(view.range(i + 1, view.phraseEnd(i + 1))) ? i + 1 : i;
  }

  /** The "of" after a person leads the content of a verb that takes it: "assured the King of". */
  private int addresseeEnd(int from, Set<String> links) {
    int end = view.phraseEnd(from);
    for (int i = from + 1; i < end && links.contains("of"); i++) {
      if (view.word(i).equals("of") && !isInsideMention(i) && view.canSpeak(view.range(from, i))) {
        return i;
      }
    }
    return end;
  }

  private boolean isInsideMention(int i) {
    return view.mentions().stream().anyMatch(mention -> mention.from() < i && i < mention.to());
  }

  /** Someone who can answer, or what stands where only an addressee can. */
  private boolean isAddressed(int from, int end, Frames frames) {
    Set<String> links = frames.addresseeLinks();
    boolean second =
        links.contains("np")
            && (view.tag(end) == Tag.DET
                || (view.tag(end) == Tag.ADJ && view.tag(from) == Tag.DET));
    boolean people = view.mentionAt(from).filter(mention -> mention.to() == end).isPresent();
    if (frames.isDeed()
        && view.mentions().stream().noneMatch(it -> it.from() < end && it.to() > from)) {
      return false;
    }
    boolean several = view.word(end - 1).endsWith("s");
    boolean definite = view.tag(from) == Tag.DET && !view.word(from).equals("that");
    boolean told =
        links.contains("to")
            && startsInfinitive(end)
            && (people || (several && !isMore(from) && (definite || !frames.takesPhrase())));
    return second || told || isTold(from, end, frames) || view.canSpeak(view.range(from, end));
  }

  /** "expects more talks to come": what is counted up rather than who is asked. */
  private boolean isMore(int i) {
    return switch (view.word(i)) {
      case "more", "further", "fewer", "additional" -> true;
      default -> false;
    };
  }

  /** "told a news conference that", "warned the island not to": only an addressee stands there. */
  private boolean isTold(int from, int end, Frames frames) {
    Set<String> links = frames.addresseeLinks();
    boolean that =
        (view.word(end).equals("that") && view.tag(end) == Tag.SCONJ) || view.opensClauseAt(end);
    boolean notTo = view.word(end).equals("not") && view.word(end + 1).equals("to");
    return !frames.isDeed()
        && ((that && links.contains("that") && !frames.takesPhrase())
            || (notTo && view.tag(from) == Tag.DET && links.contains("to")));
  }

  /** Looks for the link after the addressee, over what else the text says of the addressee. */
  private Optional<Complement> linked(int from, int phraseEnd, Set<String> links) {
    int end = afterBehalf(view.timeEnd(phraseEnd));
    for (int i = end; i < Math.min(view.size(), end + FARTHEST_LINK); i++) {
      String word = view.word(i);
      Range addressee = view.range(from, phraseEnd);
      if (word.equals("to") && links.contains("to") && startsInfinitive(i)) {
        return Optional.of(Complement.of("y-to", i + 1, false).addressing(addressee));
      }
      if (word.equals("not") && view.word(i + 1).equals("to") && links.contains("to")) {
        return Optional.of(Complement.of("y-to", i, false).addressing(addressee));
      }
      if (links.contains("that") && (opensClause(i) || (i == end && view.opensClauseAt(i)))) {
        int content = word.equals("that") ? i + 1 : i;
        return Optional.of(Complement.of("y-that", content, true).addressing(addressee));
      }
      int quoted = i == end ? quotationAfterPlace(i) : -1;
      if (quoted > 0) {
        return Optional.of(Complement.of("quote", quoted, true).addressing(addressee));
      }
      boolean topic =
          i == end && TOPIC_LINKS.contains(word) && links.stream().anyMatch(TOPIC_LINKS::contains);
      if (topic || (!word.equals("to") && !word.equals("that") && links.contains(word))) {
        return Optional.of(Complement.of("y-" + word, i + 1, false).addressing(addressee));
      }
      if (i == end && links.contains("np") && view.startsPhrase(i)) {
        return Optional.of(Complement.of("y-np", i, false).addressing(addressee));
      }
      if (endsSearch(i) || (i == end && TOPIC_LINKS.contains(word))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "thanked the King on behalf of the guilds for": in whose name it was said. */
  private int afterBehalf(int at) {
    boolean behalf =
        view.word(at).equals("on")
            && view.word(at + 1).equals("behalf")
            && view.word(at + 2).equals("of");
    return behalf ? view.phraseEnd(at + 3) : at;
  }

  /** "told reporters on the train: "We won."": the quotation after when and where it was said. */
  private int quotationAfterPlace(int from) {
    for (int i = from; i < Math.min(view.size(), from + LONGEST_CIRCUMSTANCE); i++) {
      if (view.word(i).equals(":")) {
        return view.word(i + 1).equals("\"") ? i + 1 : -1;
      }
      if (view.tag(i).isVerbal() || view.word(i).equals("that")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensClause(int i) {
    return (view.word(i).equals("that") && view.tag(i) != Tag.DET)
        || CLAUSE_WORDS.contains(view.word(i))
        || view.bareClauseStartsAt(i);
  }

  private boolean endsSearch(int i) {
    String word = view.word(i);
    return word.equals(";")
        || word.equals("\"")
        || view.clauseAt(i).filter(FrameMatcher::isOwn).isPresent();
  }

  /** A clause that does not just describe the addressee. */
  private static boolean isOwn(Clause clause) {
    return clause.kind() != Clause.Kind.RELATIVE && clause.kind() != Clause.Kind.ADNOMINAL;
  }

  /** "explained to the press that", "conveyed to him the thanks". */
  private Optional<Complement> afterTo(int i, Frames frames) {
    if (!view.word(i).equals("to") || startsInfinitive(i)) {
      return Optional.empty();
    }
    boolean allowed = frames.takesAddresseeAfterTo() || view.mentionAt(i + 1).isPresent();
    int end = allowed ? view.phraseEnd(i + 1) : i + 1;
    if (end == i + 1) {
      return Optional.empty();
    }
    Frames rest = new Frames(frames.names(), frames.prepositions(), Set.of());
    Optional<Complement> complement = clause(end, rest);
    if (complement.isEmpty()) {
      complement = afterPreposition(end, rest);
    }
    if (complement.isEmpty() && !frames.prepositions().contains("to")) {
      complement = phrase(end, rest);
    }
    return complement.map(found -> found.addressing(view.range(i + 1, end)));
  }

  private boolean startsInfinitive(int i) {
    return view.clauseAt(i)
        .filter(clause -> clause.verb().form() == VerbGroup.Form.INFINITIVE)
        .isPresent();
  }

  private Optional<Complement> infinitive(int i, Frames frames) {
    boolean negated = view.word(i).equals("not");
    int at = negated ? i + 1 : i;
    return frames.takesInfinitive() && startsInfinitive(at)
        ? Optional.of(Complement.of("to", negated ? i : i + 1, false))
        : Optional.empty();
  }

  /** "discussed with the envoy the next steps", "agreed with the Minister that". */
  private Optional<Complement> afterPartner(int i, Frames frames) {
    int end = view.word(i).equals("with") ? view.phraseEnd(i + 1) : i;
    if (end <= i + 1) {
      return Optional.empty();
    }
    if (frames.prepositions().contains("with")
        && !(frames.takesInfinitive() && startsInfinitive(end))) {
      return Optional.empty();
    }
    Frames rest = new Frames(frames.names(), frames.prepositions(), Set.of());
    Range partner = view.range(i + 1, end);
    return match(end, rest)
        .map(found -> frames.isJoint() ? found.along(partner) : found.addressing(partner));
  }

  private Optional<Complement> afterPreposition(int i, Frames frames) {
    return frames.prepositions().contains(view.word(i)) && i + 1 < view.size()
        ? Optional.of(Complement.of("pp:" + view.word(i), i + 1, view.bareClauseStartsAt(i + 1)))
        : Optional.empty();
  }

  private Optional<Complement> phrase(int i, Frames frames) {
    boolean gerund = view.tag(i) == Tag.VERB && view.word(i).endsWith("ing");
    if (gerund && (frames.takesGerund() || frames.takesPhrase())) {
      return Optional.of(Complement.of("ing", i, false));
    }
    boolean taken = frames.takesPhrase() || (frames.takesSum() && Sums.beginAt(view, i));
    return taken && view.startsPhrase(i) && !isReflexive(i)
        ? Optional.of(Complement.of("np", i, false))
        : Optional.empty();
  }

  /** "defends itself": a deed rather than words about something, as "dedicates itself to" are. */
  private boolean isReflexive(int i) {
    boolean self = view.word(i).endsWith("self") || view.word(i).endsWith("selves");
    return self && !view.word(i + 1).equals("to");
  }
}
