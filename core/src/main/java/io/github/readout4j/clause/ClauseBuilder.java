package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;

/** Turns the verb groups of one sentence, one after the other, into clauses that hang together. */
final class ClauseBuilder {

  private final Sentence sentence;
  private final VerbForms forms;
  private final SubjectFinder subjects;
  private final OpenClauses open;
  private final ClauseKinds kinds;
  private final Participles participles;
  private final List<Clause> clauses;

  ClauseBuilder(
      Sentence sentence, List<Mention> mentions, List<VerbGroup> groups, VerbForms forms) {
    this.sentence = sentence;
    this.forms = forms;
    this.open = new OpenClauses(sentence);
    this.kinds = new ClauseKinds(sentence, forms, open);
    this.participles = new Participles(sentence, forms, open);
    this.clauses = open.list();
    int size = sentence.size();
    boolean[] inMention = new boolean[size];
    boolean[] startsMention = new boolean[size];
    for (Mention mention : mentions) {
      startsMention[mention.from()] = true;
      for (int i = mention.from() + 1; i < mention.to(); i++) {
        inMention[i] = true;
      }
    }
    boolean[] finite = new boolean[size];
    boolean[] nominal = new boolean[size];
    for (VerbGroup group : groups) {
      for (int i = group.from(); i < group.to(); i++) {
        finite[i] = group.form().isFinite();
        nominal[i] = !group.form().isFinite();
      }
    }
    this.subjects = new SubjectFinder(sentence, forms, inMention, startsMention, finite, nominal);
  }

  List<Clause> clauses() {
    for (int k = 0; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      if (clause.kind() == Kind.PARTICIPIAL && clause.parent() < 0) {
        clauses.set(k, hangOnMain(clause));
      }
    }
    return List.copyOf(clauses);
  }

  /**
   * "Turning to trade, the envoy said": the participle that opens the sentence shares the subject.
   */
  private Clause hangOnMain(Clause clause) {
    return clauses.stream()
        .filter(other -> other.kind() == Kind.MAIN && other.index() > clause.index())
        .findFirst()
        .map(
            main ->
                new Clause(
                    clause.index(),
                    clause.kind(),
                    clause.verb(),
                    clause.subject(),
                    clause.start(),
                    main.index(),
                    true))
        .orElse(clause);
  }

  void add(VerbGroup group) {
    int before = group.from() - 1;
    while (before >= 0 && isTransparent(before)) {
      before--;
    }
    switch (group.form()) {
      case INFINITIVE -> addInfinitive(group, before);
      case GERUND -> {
        if (participles.describesSubject(group)) {
          addParticiple(group.as(Form.PARTICIPLE), before);
        } else {
          addGerund(group, before);
        }
      }
      case PARTICIPLE -> {
        if (closesRelative(group, before)) {
          addFinite(group.as(Form.PAST), before);
        } else {
          addParticiple(group, before);
        }
      }
      case BARE -> addBare(group, before);
      case PAST, PRESENT, MODAL -> addFinite(group, before);
    }
  }

  /** Adverbs, and the "both" of "both met and agreed", stand between a verb and what governs it. */
  private boolean isTransparent(int i) {
    return sentence.tag(i) == Tag.ADV;
  }

  private void addInfinitive(VerbGroup group, int before) {
    int partner = joins(before) ? open.last(before, Form.INFINITIVE, Form.INFINITIVE) : -1;
    Kind kind = partner >= 0 ? Kind.COORDINATE : Kind.INFINITIVE;
    put(
        kind,
        group,
        Range.NONE,
        start(before, group),
        partner >= 0 ? partner : clauses.size() - 1,
        before);
  }

  private void addGerund(VerbGroup group, int before) {
    if (closesApposition(before) && addAbsolute(group)) {
      return;
    }
    if (joins(before) && sentence.tag(before) == Tag.CCONJ) {
      int partner = gerundPartner(group, before);
      if (partner >= 0) {
        put(Kind.COORDINATE, group, Range.NONE, start(before, group), partner, before);
        return;
      }
    }
    if (before >= 0
        && sentence.tag(before) == Tag.CCONJ
        && !open.hasParticipial()
        && !sentence.word(before - 1).equals(",")) {
      put(Kind.ADNOMINAL, group, Range.NONE, group.from(), clauses.size() - 1, before);
      return;
    }
    boolean opens =
        before < 0
            || sentence.word(before).equals(",")
            || sentence.word(before).equals("while")
            || sentence.word(before).equals("\"")
            || (SubjectWords.areDash(sentence.word(before)) && holdsTail(group, before))
            || sentence.tag(before) == Tag.CCONJ;
    if (opens && goesOnWithList(group, before)) {
      put(Kind.COORDINATE, group, Range.NONE, start(before, group), clauses.size() - 1, before);
    } else if (opens) {
      boolean tail = holdsTail(group, before) && !followsAside(before);
      int parent = tail ? open.topFinite() : open.lastFinite();
      put(Kind.PARTICIPIAL, group, Range.NONE, start(before, group), parent, before);
    } else {
      addAdnominal(group, before);
    }
  }

  /** ", with Jane Roe, the envoy, saying": a comma can close what describes her. */
  private boolean closesApposition(int before) {
    return before > 0 && sentence.word(before).equals(",") && open.hasFinite();
  }

  /** "to keep imposing costs, holding them to account, and providing aid": the second of three. */
  private boolean goesOnWithList(VerbGroup group, int before) {
    if (before < 0
        || !sentence.word(before).equals(",")
        || forms.isCommunication(sentence.word(group.head()))
        || clauses.isEmpty()
        || clauses.get(clauses.size() - 1).verb().form() != Form.GERUND) {
      return false;
    }
    for (int i = group.to(); i + 1 < sentence.size(); i++) {
      if (sentence.tag(i) == Tag.CCONJ
          && sentence.word(i - 1).equals(",")
          && sentence.word(i + 1).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "A, the envoy said, adding B": the tail goes with the clause that ends right before it. */
  private boolean followsAside(int comma) {
    Clause last = open.hasFinite() ? clauses.get(open.lastFinite()) : null;
    return last != null
        && last.verb().to() == comma
        && !last.subject().isEmpty()
        && forms.isCommunication(sentence.word(last.verb().head()));
  }

  /** After "while" a verb with everyday meanings goes with the nearest clause. */
  private boolean holdsTail(VerbGroup group, int before) {
    String verb = sentence.word(group.head());
    boolean aside = before >= 0 && sentence.word(before).equals("while");
    return aside ? forms.isCommunication(verb) : forms.isReporting(verb);
  }

  private void addAdnominal(VerbGroup group, int before) {
    if (!addAbsolute(group)) {
      put(Kind.ADNOMINAL, group, Range.NONE, group.from(), clauses.size() - 1, before);
    }
  }

  /** ", with the President stressing A": a tail with a subject of its own. */
  private boolean addAbsolute(VerbGroup group) {
    Range subject =
        forms.isReporting(sentence.word(group.head())) ? subjects.before(group.from()) : Range.NONE;
    boolean both = sentence.word(subject.from() - 1).equals("both");
    int with = subject.from() - (both ? 2 : 1);
    boolean absolute =
        !subject.isEmpty()
            && sentence.word(with).equals("with")
            && (sentence.word(with - 1).equals(",") || open.isVerbEnd(with - 1));
    if (absolute) {
      put(Kind.PARTICIPIAL, group, subject, with - 1, open.topFinite(), with);
    }
    return absolute;
  }

  /** A reporting tail goes on with a reporting tail: "thanking A for opening B and urging C". */
  private int gerundPartner(VerbGroup group, int before) {
    if (forms.isReporting(sentence.word(group.head()))) {
      for (int k = clauses.size() - 1; k >= 0; k--) {
        Clause clause = clauses.get(k);
        if (clause.verb().form() == Form.GERUND
            && forms.isCommunication(sentence.word(clause.verb().head()))) {
          return k;
        }
      }
    }
    return open.last(before, Form.GERUND, Form.GERUND);
  }

  private void addParticiple(VerbGroup group, int before) {
    put(Kind.ADNOMINAL, group, Range.NONE, group.from(), clauses.size() - 1, before);
  }

  private void addBare(VerbGroup group, int before) {
    int partner = joins(before) ? open.lastBaseForm() : -1;
    if (partner >= 0 && !goesOnInPresent(group, before)) {
      put(Kind.COORDINATE, group, Range.NONE, start(before, group), partner, before);
      return;
    }
    if (joins(before)
        && open.lastFinite() >= 0
        && clauses.get(open.lastFinite()).verb().form() == Form.PRESENT) {
      addFinite(group.as(Form.PRESENT), before);
      return;
    }
    Range subject = participles.followsBareVerb(group) ? Range.NONE : subjects.before(group.from());
    if (subject.isEmpty() || isHelped(subject)) {
      put(Kind.ADNOMINAL, group, Range.NONE, group.from(), clauses.size() - 1, before);
    } else {
      addFinite(group.as(Form.PRESENT), before);
    }
  }

  /** "The states stress the need to act, and call on": the comma goes back to the first verb. */
  private boolean goesOnInPresent(VerbGroup group, int before) {
    int first = open.lastFinite();
    return sentence.word(before - 1).equals(",")
        && forms.isReporting(sentence.word(group.head()))
        && first >= 0
        && clauses.get(first).verb().form() == Form.PRESENT
        && forms.isReporting(sentence.word(clauses.get(first).verb().head()));
  }

  /** "help Ruritania defend", "let the talks go on": no clause with a tense. */
  private boolean isHelped(Range subject) {
    int verb = subject.from() - 1;
    return switch (sentence.word(verb)) {
      case "help",
          "helps",
          "helped",
          "helping",
          "let",
          "lets",
          "letting",
          "make",
          "makes",
          "made",
          "making",
          "have",
          "see",
          "ensure" ->
          true;
      default -> false;
    };
  }

  private void addFinite(VerbGroup group, int before) {
    if (participles.isNone(group)) {
      addParticiple(group.as(Form.PARTICIPLE), before);
      return;
    }
    if (joins(before) && participles.mayBeBase(group)) {
      addBare(group.as(Form.BARE), before);
      return;
    }
    if (isInverted(group)) {
      Range subject = new Range(group.to(), group.to() + 1);
      put(Kind.ADVERBIAL, group, subject, group.from(), clauses.size() - 1, before);
      return;
    }
    boolean mayShare =
        before >= 0 && joins(before) && open.hasFinite() && !closesParenthesis(group, before);
    if (closesRelative(group, before)) {
      Range whole = subjects.before(group.from());
      put(Kind.MAIN, group, whole, whole.from(), -1, whole.from() - 1);
      return;
    }
    if (mayShare && participles.isLooseParticiple(group, before)) {
      addParticiple(group.as(Form.PARTICIPLE), before);
      return;
    }
    if (mayShare) {
      int partner = partner(group, before);
      if (partner >= 0) {
        put(Kind.COORDINATE, group, Range.NONE, start(before, group), partner, before);
        return;
      }
    }
    if (before >= 0 && isRelativePronoun(before)) {
      put(Kind.RELATIVE, group, new Range(before, before + 1), before, clauses.size() - 1, before);
      return;
    }
    Range described = describedSubject(group);
    if (!described.isEmpty()) {
      put(Kind.MAIN, group, described, described.from(), -1, described.from() - 1);
      return;
    }
    Range whole = openComplement(group);
    if (!whole.isEmpty()) {
      put(Kind.COMPLEMENT, group, whole, whole.from(), open.lastFinite(), whole.from() - 1);
      return;
    }
    Range subject = subjects.before(group.from());
    int introducer = (subject.isEmpty() ? group.from() : subject.from()) - 1;
    Kind kind = isAside(group, introducer) ? Kind.ADVERBIAL : kinds.kind(introducer);
    if (kind == Kind.CONJOINED && participles.describes(group, subject)) {
      addParticiple(group.as(Form.PARTICIPLE), before);
      return;
    }
    put(
        kind,
        group,
        subject.isEmpty() ? subjects.inverted(group) : subject,
        introducerStart(introducer, subject, group),
        kind == Kind.MAIN ? -1 : parent(kind, introducer),
        introducer);
  }

  /** "costs on Ruritania should it invade": a condition that begins with its verb. */
  private boolean isInverted(VerbGroup group) {
    return !clauses.isEmpty()
        && sentence.word(group.from()).equals("should")
        && group.to() == group.from() + 1
        && (sentence.tag(group.to()) == Tag.PRON || sentence.tag(group.to()) == Tag.PROPN);
  }

  /** "emphasized Ruritania and Cordavia will": all between two verbs is the second's subject. */
  private Range openComplement(VerbGroup group) {
    int last = open.lastFinite();
    if (last < 0 || group.form() != Form.MODAL) {
      return Range.NONE;
    }
    VerbGroup told = clauses.get(last).verb();
    boolean communicates =
        told.form() == Form.PAST
            && !told.passive()
            && forms.isCommunication(sentence.word(told.head()));
    for (int i = told.to(); i < group.from() && communicates; i++) {
      communicates = isOfSubject(i);
    }
    return communicates && group.from() > told.to()
        ? new Range(told.to(), group.from())
        : Range.NONE;
  }

  private boolean isOfSubject(int i) {
    return switch (sentence.tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM, CCONJ -> true;
      default -> sentence.token(i).isPossessive();
    };
  }

  /**
   * "investment, not aid, was", "that Roe, who leads, said": an auxiliary after a mere comma has
   * its subject before it, and so has the first verb of a clause that "that" opens.
   */
  private boolean closesParenthesis(VerbGroup group, int before) {
    if (!sentence.word(before).equals(",")) {
      return false;
    }
    Range subject = subjects.before(group.from());
    boolean opened =
        sentence.word(subject.from() - 1).equals("that") && open.isVerbEnd(subject.from() - 2);
    boolean quoted =
        tells(group) && (isAfterQuotation(subject.from()) || !endsRelative(group).isEmpty());
    return !subject.isEmpty() && (sentence.tag(group.from()) == Tag.AUX || opened || quoted);
  }

  /** "We sailed," Jane Roe, a spokeswoman, told: what stands before was said. */
  private boolean isAfterQuotation(int i) {
    return (sentence.word(i - 1).equals("\"") && sentence.word(i - 2).equals(","))
        || (sentence.word(i - 1).equals(",") && sentence.word(i - 2).equals("\""));
  }

  private boolean tells(VerbGroup group) {
    return forms.isCommunication(sentence.word(group.head()));
  }

  private boolean hasMain() {
    for (Clause clause : clauses) {
      if (clause.kind() == Kind.MAIN) {
        return true;
      }
    }
    return false;
  }

  /** "The envoy who leads the talks left": the subject stands before the relative clause. */
  private Range describedSubject(VerbGroup group) {
    Range before = tells(group) ? endsRelative(group) : Range.NONE;
    if (!before.isEmpty()) {
      return before;
    }
    int last = open.lastFinite();
    if (last < 0 || hasMain() || clauses.get(last).kind() != Kind.RELATIVE) {
      return Range.NONE;
    }
    Range relative = clauses.get(last).subject();
    Range nearest = subjects.before(group.from());
    if (nearest.from() == clauses.get(last).verb().to() && tells(clauses.get(last).verb())) {
      return Range.NONE;
    }
    boolean own = nearest.to() <= relative.from() || sentence.word(nearest.from() - 1).equals(",");
    return !nearest.isEmpty() && own ? Range.NONE : subjects.before(relative.from());
  }

  /**
   * "Jane Roe, who says she knows, after years at sea, where to dig, told": the words before the
   * relative clause that opens the sentence, if a comma closes it before the verb.
   */
  private Range endsRelative(VerbGroup group) {
    boolean relative =
        !clauses.isEmpty()
            && clauses.get(0).kind() == Kind.RELATIVE
            && clauses.get(0).afterComma()
            && !hasMain();
    return relative && sentence.word(group.from() - 1).equals(",")
        ? subjects.before(clauses.get(0).subject().from() - 1)
        : Range.NONE;
  }

  /** "The talks, which took place in Oslo, covered trade": after the comma comes the predicate. */
  private boolean closesRelative(VerbGroup group, int before) {
    int last = open.lastFinite();
    return last >= 0
        && (group.form() == Form.PAST || group.form() == Form.PARTICIPLE)
        && sentence.word(before).equals(",")
        && clauses.get(last).kind() == Kind.RELATIVE
        && sentence.word(clauses.get(last).start() - 1).equals(",")
        && !hasMain()
        && forms.isReporting(sentence.word(group.head()))
        && endsBefore(subjects.before(group.from()), clauses.get(last).start());
  }

  private static boolean endsBefore(Range subject, int start) {
    return !subject.isEmpty() && subject.to() <= start;
  }

  /** ", he stressed,": a reporting clause that interrupts what it reports. */
  private boolean isAside(VerbGroup group, int introducer) {
    return introducer > 0
        && open.hasFinite()
        && sentence.word(introducer).equals(",")
        && sentence.word(group.to()).equals(",")
        && forms.isReporting(sentence.word(group.head()));
  }

  private boolean isRelativePronoun(int i) {
    String word = sentence.word(i);
    return word.equals("who")
        || word.equals("whom")
        || word.equals("which")
        || (word.equals("that")
            && i > 0
            && (sentence.tag(i - 1).isNominal() || sentence.word(i - 1).equals(",")));
  }

  /** Whether the word before a verb joins it to an earlier one. */
  private boolean joins(int before) {
    return before >= 0
        && (sentence.tag(before) == Tag.CCONJ || sentence.word(before).equals(","))
        && !sentence.word(before).equals("both");
  }

  /**
   * The clause whose subject a verb after a conjunction shares: for a reporting verb the highest
   * reporting verb of the same form, since a sentence lists what a party said; else the nearest.
   */
  private int partner(VerbGroup group, int before) {
    boolean reporting = forms.isReporting(sentence.word(group.head()));
    boolean comma =
        (sentence.word(before).equals(",") || sentence.word(before - 1).equals(","))
            && !sentence.word(before).equals("but");
    int nearest = -1;
    if (participles.sharesAuxiliary(group) || isPluperfect(group)) {
      int last = open.lastFinite();
      if (isPluperfect(clauses.get(last).verb()) || participles.sharesAuxiliary(group)) {
        return last;
      }
    }
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      if (clause.kind() == Kind.ADNOMINAL || !sameForm(clause.verb().form(), group.form())) {
        continue;
      }
      if (nearest < 0) {
        nearest = k;
      }
      if (clause.kind() == Kind.RELATIVE && !comma && isEveryday(group)) {
        return k;
      }
      if (reporting && open.isTop(clause)) {
        boolean nearerIsReporting =
            forms.isCommunication(sentence.word(clauses.get(nearest).verb().head()))
                && !clauses.get(nearest).verb().passive();
        return nearest != k && nearerIsReporting && !comma ? nearest : k;
      }
    }
    return nearest;
  }

  /** "acts which break the truce and threaten trade": no verb that always reports. */
  private boolean isEveryday(VerbGroup group) {
    return group.form() == Form.PRESENT && !forms.isCommunication(sentence.word(group.head()));
  }

  private boolean isPluperfect(VerbGroup group) {
    return sentence.word(group.from()).equals("had") && group.from() < group.head();
  }

  private static boolean sameForm(Form one, Form other) {
    return one == other || (one == Form.PRESENT && other == Form.PRESENT);
  }

  private int parent(Kind kind, int introducer) {
    boolean afterCircumstance =
        kind == Kind.COMPLEMENT
            && sentence.word(introducer).equals(",")
            && kinds.lastTold() < open.lastFinite();
    if (afterCircumstance) {
      return kinds.lastTold();
    }
    return introducer < 0 ? -1 : clauses.size() - 1;
  }

  /** A clause starts with the conjunction or comma before it. */
  private int start(int before, VerbGroup group) {
    if (before < 0 || !joins(before)) {
      return group.from();
    }
    return before > 0 && sentence.word(before - 1).equals(",") ? before - 1 : before;
  }

  private int introducerStart(int introducer, Range subject, VerbGroup group) {
    if (introducer > 1
        && sentence.word(introducer).equals("which")
        && sentence.tag(introducer - 1) == Tag.ADP) {
      return sentence.word(introducer - 2).equals(",") ? introducer - 2 : introducer - 1;
    }
    int first = subject.isEmpty() ? group.from() : subject.from();
    if (introducer < 0) {
      return first;
    }
    if (sentence.tag(introducer) == Tag.CCONJ) {
      return sentence.word(introducer - 1).equals(",") ? introducer - 1 : introducer;
    }
    String word = sentence.word(introducer);
    if (word.equals(",")
        || word.equals("that")
        || ClauseKinds.isAdverbial(word)
        || word.equals("which")
        || word.equals(";")) {
      return introducer > 0 && sentence.word(introducer - 1).equals(",")
          ? introducer - 1
          : introducer;
    }
    return first;
  }

  private void put(Kind kind, VerbGroup group, Range subject, int start, int parent, int before) {
    boolean comma =
        sentence.word(start).equals(",")
            || (before >= 0
                && (sentence.word(before).equals(",") || sentence.word(before - 1).equals(",")));
    clauses.add(new Clause(clauses.size(), kind, group, subject, start, parent, comma));
  }
}
