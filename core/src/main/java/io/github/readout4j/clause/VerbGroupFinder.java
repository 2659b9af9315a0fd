package io.github.readout4j.clause;

import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the verb groups of a sentence, in text order.
 *
 * <p>A past form without an auxiliary is taken for the past tense here; {@link ClauseReader} tells
 * the participles from it, which takes the whole sentence.
 */
final class VerbGroupFinder {

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "shall", "should", "must", "cannot",
          "'ll", "'d", "wo", "ca");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final String CANNOT = "cannot";
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final Set<String> COPULAS =
      Set.of(
          "remain",
          "remains",
          "remained",
          "seem",
          "seems",
          "seemed",
          "stay",
          "stays",
          "stayed",
          "feel",
          "feels",
          "felt");

  private final VerbForms forms;

  VerbGroupFinder(VerbForms forms) {
    this.forms = forms;
  }

  List<VerbGroup> find(Sentence sentence) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = startsGroup(sentence, i) ? groupEnd(sentence, i) : i;
      if (end > i) {
        groups.add(group(sentence, i, end));
        i = end;
      } else {
        i++;
      }
    }
    return groups;
  }

  private boolean startsGroup(Sentence sentence, int i) {
    if (sentence.word(i).equals("to")) {
      int next = skipAdverbs(sentence, afterMark(sentence, i + 1));
      return sentence.tag(next).isVerbal() && forms.of(sentence.word(next)).contains(VerbForm.BASE);
    }
    return isVerb(sentence, i);
  }

  private static boolean isVerb(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.AUX
        || (sentence.tag(i) == Tag.VERB && !isAdjectival(sentence, i));
  }

  /** "the mentioned meeting", "a growing concern": a verb form that stands before its noun. */
  private static boolean isAdjectival(Sentence sentence, int i) {
    Tag next = sentence.tag(i + 1);
    boolean figure = next == Tag.SYM || next == Tag.NUM;
    if (next != Tag.NOUN && next != Tag.PROPN && next != Tag.ADJ && !figure) {
      return false;
    }
    int left = i - 1;
    while (sentence.tag(left) == Tag.ADV) {
      left--;
    }
    Tag before = sentence.tag(left);
    String word = sentence.word(i);
    boolean inflected = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
    return inflected
        && (before == Tag.DET
            || (before == Tag.NUM && sentence.tag(left - 1) != Tag.DET)
            || (before == Tag.ADP && !word.endsWith("ing"))
            || isPossessive(sentence, left)
            || joinsModifiers(sentence, left)
            || (before == Tag.ADJ && !word.endsWith("ing")));
  }

  /** "of secure and trusted networks": the second of two adjectives before a noun. */
  private static boolean joinsModifiers(Sentence sentence, int conjunction) {
    Tag opening = sentence.tag(conjunction - 2);
    return sentence.tag(conjunction) == Tag.CCONJ
        && sentence.tag(conjunction - 1) == Tag.ADJ
        && (opening == Tag.ADP || opening == Tag.DET);
  }

  private static boolean isPossessive(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "'s", "'" -> sentence.tag(i) == Tag.PART;
      case "his", "her", "its", "their", "our", "my", "your" -> true;
      default -> false;
    };
  }

  /** Goes over "to", auxiliaries, negation and adverbs to the verb that ends the group. */
  private int groupEnd(Sentence sentence, int start) {
    int i = sentence.word(start).equals("to") ? start + 1 : start;
    int end = start;
    while (i < sentence.size()) {
      int verb = skipAdverbs(sentence, afterMark(sentence, end, i));
      if (!isVerb(sentence, verb) || (end > start && !continues(sentence, end - 1, verb))) {
        break;
      }
      end = verb + 1;
      i = end;
      if (!isAuxiliary(sentence.word(verb))) {
        break;
      }
    }
    return end;
  }

  /** The leaders had "agreed": words of a report that are quoted from its verb on. */
  private static int afterMark(Sentence sentence, int end, int i) {
    boolean helped = end == i && sentence.tag(end - 1) == Tag.AUX;
    boolean to = i > 0 && sentence.word(i - 1).equals("to");
    return helped || to ? afterMark(sentence, i) : i;
  }

  private static int afterMark(Sentence sentence, int i) {
    return sentence.word(i).equals("\"") ? i + 1 : i;
  }

  /** Whether a verb can follow an auxiliary in one group. */
  private boolean continues(Sentence sentence, int auxiliary, int verb) {
    String aux = sentence.word(auxiliary);
    Set<VerbForm> can = forms.of(sentence.word(verb));
    if (sentence.word(verb).equals("to")) {
      return false;
    }
    if (MODALS.contains(aux) || DO.contains(aux)) {
      return can.contains(VerbForm.BASE) || !can.contains(VerbForm.GERUND);
    }
    if (HAVE.contains(aux)) {
      return can.contains(VerbForm.PARTICIPLE);
    }
    return can.contains(VerbForm.PARTICIPLE) || can.contains(VerbForm.GERUND);
  }

  private static boolean isAuxiliary(String word) {
    return MODALS.contains(word) || BE.contains(word) || HAVE.contains(word) || DO.contains(word);
  }

  static int skipAdverbs(Sentence sentence, int i) {
    int at = i;
    while (sentence.tag(at) == Tag.ADV || NEGATIONS.contains(sentence.word(at))) {
      at++;
    }
    return at;
  }

  private VerbGroup group(Sentence sentence, int from, int to) {
    int head = to - 1;
    boolean negated = false;
    boolean be = false;
    for (int i = from; i < head; i++) {
      negated |= NEGATIONS.contains(sentence.word(i)) || sentence.word(i).equals(CANNOT);
      be = isAuxiliary(sentence.word(i)) ? BE.contains(sentence.word(i)) : be;
    }
    if (NEGATIONS.contains(sentence.word(to))) {
      negated = true;
    }
    String verb = sentence.word(head);
    boolean passive = be && forms.of(verb).contains(VerbForm.PARTICIPLE) && !BE.contains(verb);
    boolean copula = BE.contains(verb) || COPULAS.contains(verb);
    return new VerbGroup(from, to, head, form(sentence, from, head), passive, negated, copula);
  }

  private Form form(Sentence sentence, int from, int head) {
    String first = sentence.word(from);
    if (first.equals("to")) {
      return Form.INFINITIVE;
    }
    if (MODALS.contains(first)) {
      return Form.MODAL;
    }
    Set<VerbForm> can = forms.of(first);
    if (can.contains(VerbForm.GERUND)) {
      return Form.GERUND;
    }
    if (can.contains(VerbForm.PAST)) {
      return Form.PAST;
    }
    if (can.contains(VerbForm.PRESENT)) {
      return Form.PRESENT;
    }
    if (can.contains(VerbForm.PARTICIPLE)) {
      return Form.PARTICIPLE;
    }
    return head > from ? Form.PRESENT : Form.BARE;
  }
}
