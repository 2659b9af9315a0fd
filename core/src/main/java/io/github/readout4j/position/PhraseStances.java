package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stances that a content without a tense shows: noun phrases, gerunds, infinitives. */
final class PhraseStances {

  private final Piece piece;
  private final Phrases phrases;
  private final Trimmer trimmer;
  private final Conjuncts conjuncts;
  private final Judgments judgments;
  private final Hopes hopes;
  private final Greetings greetings;
  private final Parties parties;
  private final List<Frame> frames;
  private final TellingFrames telling;
  private final Cover cover;
  private final List<Finding> findings = new ArrayList<>();

  PhraseStances(ClauseWords words, List<Frame> frames, Cover cover) {
    this.piece = words.piece();
    this.phrases = words.phrases();
    this.trimmer = words.trimmer();
    this.conjuncts = new Conjuncts(phrases, words.lexicon().additions());
    this.judgments = words.judgments();
    this.hopes = new Hopes(words);
    this.greetings = new Greetings(words);
    this.parties = words.parties();
    this.frames = frames;
    this.telling = new TellingFrames(words, frames);
    this.cover = cover;
  }

  List<Finding> find() {
    if (piece.cueStance().isPresent() && !opensWithWeight()) {
      addWhole(piece.cueStance().get());
    } else {
      addParts();
    }
    return findings;
  }

  /** Returns what the nouns of a clause tell that tells nothing itself: "there was a need for". */
  List<Finding> besideClause() {
    addFrames(
        frames.stream()
            .filter(frame -> frame.noun().weighing() || telling.isDetermined(frame))
            .toList());
    frames.stream().filter(this::isOwnAttitude).forEach(frame -> addFrame(frame, frameEnd(frame)));
    return findings;
  }

  /** "(the visit shows) our commitment to peace": the clause tells of it as a fact. */
  private boolean isOwnAttitude(Frame frame) {
    return !frame.owner().isEmpty()
        && !cover.contains(frame.head())
        && parties.isOwn(frame.owner());
  }

  /** The complement ends where the clause goes on. */
  private int frameEnd(Frame frame) {
    int end = frame.from();
    while (end < piece.words().to() && phrases.tag(end) != Tag.AUX) {
      end++;
    }
    return end;
  }

  /** "agreed on the importance of trade": the noun rather than the verb tells the stance. */
  private boolean opensWithWeight() {
    return !frames.isEmpty()
        && (leavesStance() || frames.get(0).noun().weighing() || isRepeatedWish(frames.get(0)))
        && frames.get(0).start() <= piece.words().from() + (isDeed() ? 0 : 1);
  }

  /** "renewed his invitation to": what is wanted is what the noun asks for. */
  private boolean isRepeatedWish(Frame first) {
    return first.noun().asks() && first.noun().act().equals(Optional.of(piece.act()));
  }

  /** "acknowledged the concern over trade": such verbs leave the stance to an attitude. */
  private boolean leavesStance() {
    return piece.act() == Act.AGREE || piece.act() == Act.SAY;
  }

  /** "(agreed to) lift a ban": the verb comes before any noun. */
  private boolean isDeed() {
    return phrases.isBaseVerb(piece.words().from());
  }

  private void addWhole(Stance stance) {
    Range reason = greetings.reason(piece.words());
    String link = reason.from() > piece.words().from() ? "for" : piece.link();
    for (Range part : conjuncts.split(reason, link)) {
      boolean hope = piece.act() == Act.HOPE;
      Range target = trimmer.trim(greetings.reason(denied(part)));
      Stance shown = target.from() > part.from() && isDenial() ? Stance.DENY : stance;
      Stance told = hope ? hopes.of(stance, part) : shown;
      add(pledged(Finding.of(isAdmitted(target) ? Stance.CONCERN : told, target, "cue")));
    }
    addFrames(frames);
  }

  /** "(rejected) claims that the dam leaks": what is denied is that it leaks. */
  private Range denied(Range part) {
    int end = phrases.headEnd(part.from(), part.to());
    boolean claim = isDenial() && phrases.word(end).equals("that") && end + 1 < part.to();
    return claim ? new Range(end + 1, part.to()) : part;
  }

  /** "(recognized) the difficulties of the growers": seen rather than valued. */
  private boolean isAdmitted(Range target) {
    boolean seen = piece.link().startsWith("recogni") || piece.link().startsWith("acknowl");
    return seen && judgments.of(target).filter(Judgments::isNegative).isPresent();
  }

  private boolean isDenial() {
    return piece.act() == Act.DENY;
  }

  /** "(offered) the fund's help": who is bound is named. */
  private Finding pledged(Finding finding) {
    Range owner = phrases.ownerAt(finding.target());
    boolean bound = finding.stance() == Stance.COMMIT && !owner.isEmpty();
    return bound && parties.isOwn(owner) ? finding.heldBy(owner) : finding;
  }

  private void addParts() {
    int first = frames.stream().filter(telling::isSibling).findFirst().map(Frame::start).orElse(-1);
    int end = first >= 0 ? first : piece.words().to();
    addPlain(new Range(piece.words().from(), end));
    addFrames(frames);
  }

  private void addFrames(List<Frame> all) {
    for (int k = 0; k < all.size(); k++) {
      Frame frame = all.get(k);
      if (isRead(frame) && !(k + 1 < all.size() && leadsTo(frame, all.get(k + 1)))) {
        addFrame(frame, complementEnd(all, k));
      }
    }
  }

  /** "(their belief) in the need to dredge": the inner noun tells more. */
  private static boolean leadsTo(Frame frame, Frame next) {
    return frame.noun().act().equals(Optional.of(Act.BELIEVE))
        && next.noun().weighing()
        && next.start() == frame.from();
  }

  private boolean isRead(Frame frame) {
    if (cover.contains(frame.head())) {
      return false;
    }
    return telling.tells(frame);
  }

  private int complementEnd(List<Frame> all, int k) {
    for (int next = k + 1; next < all.size(); next++) {
      Frame sibling = all.get(next);
      if (sibling.edge() && telling.tells(sibling) && sibling.start() > all.get(k).from()) {
        return sibling.start();
      }
    }
    return piece.words().to();
  }

  private void addFrame(Frame frame, int end) {
    cover.add(new Range(frame.start(), frame.from()));
    String link = frame.link().equals("to-inf") ? "to" : frame.link();
    for (Range part : conjuncts.split(new Range(frame.from(), end), link)) {
      Range reason = link.equals("to") ? reason(frame, part) : part;
      for (Range told : reason.equals(part) ? List.of(part) : conjuncts.split(reason, "for")) {
        addFramed(frame, told, stance(frame, part));
      }
    }
  }

  private void addFramed(Frame frame, Range told, Stance stance) {
    Range target = trimmer.trim(told);
    if (!thanksSomebody(frame, target)) {
      Finding finding = Finding.of(stance, target, "noun:" + frame.noun().noun());
      add(frame.noun().weighing() && !isPlaced(frame) ? finding : finding.heldBy(frame.owner()));
    }
  }

  private Stance stance(Frame frame, Range part) {
    Stance stance = frame.noun().stance();
    boolean hope = frame.noun().act().filter(Act.HOPE::equals).isPresent();
    return hope ? hopes.of(stance, part) : stance;
  }

  /** "gratitude to Norway and Chile": nothing is told of what they did. */
  private boolean thanksSomebody(Frame frame, Range target) {
    return frame.link().equals("to")
        && frame.noun().answers()
        && !target.isEmpty()
        && phrases.tag(target.to() - 1) == Tag.PROPN
        && parties.isParty(target);
  }

  /** "gratitude to the nurses for their work", "an invitation to the Queen to speak". */
  private Range reason(Frame frame, Range part) {
    if (frame.link().equals("to-inf")) {
      return part;
    }
    for (int i = part.from() + 1; i < part.to() - 1; i++) {
      boolean reason = phrases.word(i).equals("for") && frame.noun().takes("for");
      boolean deed =
          phrases.word(i).equals("to") && phrases.isBaseVerb(i + 1) && frame.noun().asks();
      if (reason || deed) {
        return new Range(i + 1, part.to());
      }
    }
    return part;
  }

  private static boolean isPlaced(Frame frame) {
    return frame.owner().from() > frame.head();
  }

  private void addPlain(Range words) {
    if (words.isEmpty()) {
      return;
    }
    for (Range part : conjuncts.split(words, piece.link())) {
      Range target = trimmer.trim(part);
      stance(target).ifPresent(stance -> add(Finding.of(stance, target, "phrase")));
    }
  }

  /** What is stressed or affirmed is valued, unless its wording judges it otherwise. */
  private Optional<Stance> stance(Range target) {
    Optional<Stance> judged = judgments.of(target);
    return switch (piece.act()) {
      case EMPHASIZE, AFFIRM -> Optional.of(judged.orElse(Stance.SUPPORT));
      case SAY, BELIEVE -> judged;
      case INFORM -> isInfinitive(target) ? Optional.of(Stance.COMMIT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "announced plans (to) open a mission". */
  private boolean isInfinitive(Range target) {
    return !target.isEmpty()
        && phrases.word(target.from() - 1).equals("to")
        && phrases.tag(target.from()) == Tag.VERB;
  }

  private void add(Finding finding) {
    if (!finding.target().isEmpty()) {
      cover.add(finding.target());
      findings.add(finding);
    }
  }
}
