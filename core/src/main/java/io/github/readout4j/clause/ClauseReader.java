package io.github.readout4j.clause;

import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence.
 *
 * <p>A deterministic pass over the verb groups from left to right: each is told by the word before
 * it, by its form, and by the clauses that are open already. Immutable, safe to share.
 */
public final class ClauseReader {

  private final VerbForms forms;
  private final VerbGroupFinder groups;

  /** Returns a reader that knows verbs by the given forms. */
  public ClauseReader(VerbForms forms) {
    this.forms = forms;
    this.groups = new VerbGroupFinder(forms);
  }

  /** Returns the clauses of the sentence, in the order of their verbs. */
  public Clauses read(Sentence sentence, List<Mention> mentions) {
    List<VerbGroup> verbs = new ArrayList<>();
    for (VerbGroup group : groups.find(sentence)) {
      if (!isPartOfName(sentence, mentions, group)) {
        verbs.add(group);
      }
    }
    List<VerbGroup> found = new NominalVerbs(sentence, mentions, forms).mark(verbs);
    ClauseBuilder builder = new ClauseBuilder(sentence, mentions, found, forms);
    for (VerbGroup group : found) {
      builder.add(group);
    }
    return new Clauses(sentence, builder.clauses());
  }

  /** "Omar bin Sayed Haddad", "climate advocates": a part of a name that looks like a verb. */
  private static boolean isPartOfName(Sentence sentence, List<Mention> mentions, VerbGroup group) {
    boolean capital = sentence.token(group.head()).isCapitalized();
    for (Mention mention : mentions) {
      boolean part =
          switch (mention.kind()) {
            case PERSON -> capital && mention.from() < group.from() && group.to() <= mention.to();
            case GROUP -> mention.from() < group.from() && group.to() == mention.to();
            default -> false;
          };
      if (part) {
        return true;
      }
    }
    return false;
  }

  /** Tells the participles among the past forms: "the rights affirmed in the treaty". */
  private record NominalVerbs(Sentence sentence, List<Mention> mentions, VerbForms forms) {

    List<VerbGroup> mark(List<VerbGroup> found) {
      List<VerbGroup> marked = new ArrayList<>(found);
      int open = -1;
      for (int k = 0; k < marked.size(); k++) {
        VerbGroup group = marked.get(k);
        if (group.form() == Form.BARE && hasPronounSubject(group)) {
          marked.set(k, group.as(Form.PRESENT));
          open = k;
        } else if (isReduced(
            group,
            open < 0 ? null : marked.get(open),
            k + 1 < marked.size() ? marked.get(k + 1) : null)) {
          marked.set(k, group.as(Form.PARTICIPLE));
        } else if (group.form().isFinite()) {
          open = k;
        }
      }
      return marked;
    }

    /** "values that unite", "we also build": a base form that is the present tense. */
    private boolean hasPronounSubject(VerbGroup group) {
      int before = group.from() - 1;
      while (before > 0 && sentence.tag(before) == Tag.ADV) {
        before--;
      }
      return switch (sentence.word(before)) {
        case "that", "which", "who", "we", "they", "i", "you" -> true;
        default -> false;
      };
    }

    private boolean isReduced(VerbGroup group, @Nullable VerbGroup open, @Nullable VerbGroup next) {
      boolean ambiguous =
          group.form() == Form.PAST
              && group.from() == group.head()
              && forms.of(sentence.word(group.head())).contains(VerbForm.PARTICIPLE);
      if (!ambiguous || group.from() == 0) {
        return false;
      }
      if (closesReport(group) || isSaid(group)) {
        return false;
      }
      if (open == null && isBetweenCommas(group, next)) {
        return true;
      }
      int before = group.from() - 1;
      while (before > 0 && sentence.word(before).equals("most")) {
        before--;
      }
      if (sentence.tag(before) == Tag.ADP) {
        return !isFurtherPredicate(group);
      }
      if (!sentence.tag(before).isNominal() || sentence.tag(before) == Tag.PRON) {
        return false;
      }
      if (sentence.word(group.to()).equals("by")
          && !sentence.word(group.to() + 1).endsWith("ing")) {
        return !belongsToVerb(group);
      }
      if ((open != null && isMadeSo(group)) || isOfOpening(group, next)) {
        return true;
      }
      if (isTakenForParticiple(group) && open != null && !clauseBeginsBefore(group)) {
        return true;
      }
      if (forms.isReporting(sentence.word(group.head())) && followsParty(group)) {
        return false;
      }
      if (hasOwnVerbLater(group, next)) {
        return true;
      }
      boolean onlyVerbLeft =
          open != null && isSubordinate(open) && (next == null || !next.form().isFinite());
      return open != null && !onlyVerbLeft && !clauseBeginsBefore(group) && !takesObject(group);
    }

    /** "reviewed trade, as well as reaffirmed their aims": a report with an object of its own. */
    private boolean isFurtherPredicate(VerbGroup group) {
      return sentence.holds("well", group.from() - 2, group.from())
          && forms.isReporting(sentence.word(group.head()))
          && takesObject(group);
    }

    /** "The envoy dropped by the meeting", "stood by the pact": the verb can have no agent. */
    private boolean belongsToVerb(VerbGroup group) {
      return switch (sentence.word(group.head())) {
        case "dropped", "stopped", "stood" -> true;
        default -> false;
      };
    }

    /** "Noting the progress made so far, the leaders agreed": the main verb is still to come. */
    private boolean isOfOpening(VerbGroup group, @Nullable VerbGroup next) {
      boolean opening = sentence.tag(0) == Tag.VERB && sentence.word(0).endsWith("ing");
      boolean phrase = sentence.tag(0) == Tag.ADP && modifiesThing(group);
      if (!(opening || phrase) || followsParty(group) || next == null || !next.form().isFinite()) {
        return false;
      }
      for (int i = 1; i < group.from(); i++) {
        if (sentence.word(i).equals(",") || isClauseWord(sentence.word(i))) {
          return false;
        }
      }
      return sentence.holds(",", group.to(), next.from());
    }

    /** "In the two cases related to trade, the leaders agreed": no party stands before it. */
    private boolean modifiesThing(VerbGroup group) {
      return sentence.tag(group.to()) == Tag.ADP
          && !forms.isReporting(sentence.word(group.head()))
          && mentions.stream().noneMatch(mention -> mention.to() == group.from());
    }

    /** "the funds made available": an adjective right after "made". */
    private boolean isMadeSo(VerbGroup group) {
      return sentence.word(group.head()).equals("made")
          && sentence.tag(group.to()) == Tag.ADJ
          && !sentence.tag(group.to() + 1).isNominal()
          && sentence.tag(group.to() + 1) != Tag.ADJ;
    }

    /** "The envoy, asked about the vote, said": the main verb comes after the second comma. */
    private boolean isBetweenCommas(VerbGroup group, @Nullable VerbGroup next) {
      return next != null
          && next.form().isFinite()
          && sentence.word(group.from() - 1).equals(",")
          && sentence.word(next.from() - 1).equals(",")
          && sentence.tag(group.from() - 2).isNominal()
          && !startsObject(group.to());
    }

    /** ", the statement said.": a verb of speech that ends the sentence. */
    private boolean closesReport(VerbGroup group) {
      return sentence.word(group.to()).equals(".")
          && forms.isCommunication(sentence.word(group.head()));
    }

    /** "Ruritania said on Monday": what is said of somebody has "to" after it, "said to be". */
    private boolean isSaid(VerbGroup group) {
      return sentence.word(group.head()).equals("said") && !sentence.word(group.to()).equals("to");
    }

    /** A party is not modified: "and the leaders looked forward". */
    private boolean isTakenForParticiple(VerbGroup group) {
      boolean modifies =
          !forms.isCommunication(sentence.word(group.head()))
              || sentence.tag(group.to()) == Tag.ADP;
      return sentence.token(group.head()).participle()
          && modifies
          && !followsParty(group)
          && !(followsPeople(group) && takesObject(group));
    }

    /** "participants updated the officials": people can do what a thing cannot. */
    private boolean followsPeople(VerbGroup group) {
      for (Mention mention : mentions) {
        if (mention.to() == group.from() && mention.kind() == Mention.Kind.GROUP) {
          return true;
        }
      }
      return false;
    }

    /** "and the leaders looked forward": a party stands right before the verb. */
    private boolean followsParty(VerbGroup group) {
      for (Mention mention : mentions) {
        if (mention.to() == group.from()
            && mention.kind() != Mention.Kind.GROUP
            && mention.kind() != Mention.Kind.STATE) {
          return true;
        }
      }
      return false;
    }

    /** "the talks held in Berlin were useful": the next verb needs the same subject. */
    private boolean hasOwnVerbLater(VerbGroup group, @Nullable VerbGroup next) {
      if (next == null || !next.form().isFinite() || startsObject(group.to())) {
        return false;
      }
      for (int i = group.to(); i < next.from(); i++) {
        if (isClauseWord(sentence.word(i))
            || sentence.tag(i) == Tag.CCONJ
            || sentence.word(i).equals(",")
            || sentence.tag(i) == Tag.PRON) {
          return false;
        }
      }
      return true;
    }

    /** "The envoy who leads the talks left": the verb before belongs to a clause of its own. */
    private boolean isSubordinate(VerbGroup verb) {
      for (int i = verb.from() - 1; i >= 0 && !sentence.tag(i).isVerbal(); i--) {
        if (isClauseWord(sentence.word(i))) {
          return !sentence.word(i).equals("that") || sentence.tag(i - 1).isNominal();
        }
      }
      return false;
    }

    private boolean clauseBeginsBefore(VerbGroup group) {
      for (int i = group.from() - 1; i >= 0; i--) {
        String word = sentence.word(i);
        if (isClauseWord(word)) {
          return true;
        }
        if (sentence.tag(i) == Tag.CCONJ && sentence.word(i - 1).equals(",")) {
          return true;
        }
        if (sentence.tag(i).isVerbal()) {
          return false;
        }
      }
      return true;
    }

    private boolean takesObject(VerbGroup group) {
      return startsObject(group.to());
    }

    private boolean startsObject(int i) {
      return !startsTime(i) && startsPhraseOrClause(i);
    }

    /** "announced last week", "signed this year": when it was done. */
    private boolean startsTime(int i) {
      return switch (sentence.word(i)) {
        case "last", "next", "this", "earlier" ->
            sentence.tag(i + 1) == Tag.NOUN || sentence.tag(i + 1) == Tag.PUNCT;
        case "today", "yesterday" ->
            sentence.tag(i + 1) != Tag.PART || sentence.word(i + 1).equals("to");
        default -> false;
      };
    }

    private boolean startsPhraseOrClause(int i) {
      return switch (sentence.tag(i)) {
        case DET, PRON, PROPN, NOUN, ADJ, SCONJ -> true;
        default -> false;
      };
    }

    private static boolean isClauseWord(String word) {
      return switch (word) {
        case "that",
            "which",
            "who",
            "whether",
            "if",
            "as",
            "while",
            "because",
            "when",
            "where",
            "how",
            "why",
            "what",
            ";",
            ":" ->
            true;
        default -> false;
      };
    }
  }
}
