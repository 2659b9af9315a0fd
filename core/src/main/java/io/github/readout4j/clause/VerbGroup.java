package io.github.readout4j.clause;

/**
 * A verb with its auxiliaries, negation and the adverbs between them: "has not yet agreed", "to be
 * discussed".
 *
 * @param from its first token
 * @param to after its last token
 * @param head the verb that carries the meaning
 * @param form how it is inflected
 * @param passive whether a form of "be" makes it passive
 * @param negated whether "not", "never" or the like stands in it
 * @param copula whether it is "be", "remain" or the like before an adjective or a noun
 */
public record VerbGroup(
    int from, int to, int head, Form form, boolean passive, boolean negated, boolean copula) {

  /** How a verb group is inflected. */
  public enum Form {
    /** Past tense: "agreed". */
    PAST,
    /** Present tense: "agrees", "has agreed", "is agreeing". */
    PRESENT,
    /** After a modal verb: "will agree". */
    MODAL,
    /** "to agree". */
    INFINITIVE,
    /** A base form without "to": the second verb of "to meet and agree". */
    BARE,
    /** "agreeing". */
    GERUND,
    /** "agreed" where no auxiliary tells it from the past tense and the sentence does. */
    PARTICIPLE;

    /** Whether a verb of this form makes a clause with a tense. */
    public boolean isFinite() {
      return this == PAST || this == PRESENT || this == MODAL;
    }
  }

  VerbGroup as(Form newForm) {
    return newForm == form
        ? this
        : new VerbGroup(from, to, head, newForm, passive, negated, copula);
  }
}
