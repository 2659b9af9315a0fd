package io.github.readout4j.clause;

/**
 * A verb group with its place in the sentence.
 *
 * @param index the number of the clause in its sentence, in the order of the verb groups
 * @param kind how it hangs on the rest
 * @param verb its verb group
 * @param subject the words that name the subject, empty if the clause takes it from another one
 * @param start the first token of the clause, with its conjunction or comma
 * @param parent the clause it hangs on, or -1
 * @param afterComma whether a comma stands before it
 */
public record Clause(
    int index,
    Kind kind,
    VerbGroup verb,
    Range subject,
    int start,
    int parent,
    boolean afterComma) {

  /** How a clause hangs on the rest of its sentence. */
  public enum Kind {
    /** A clause of its own: "The ministers met." */
    MAIN,
    /** A clause of its own after a conjunction: ", and the two agreed ...". */
    CONJOINED,
    /** A further verb of the parent's subject: "... and stressed ...". */
    COORDINATE,
    /** What is said: "(said) that it rains". */
    COMPLEMENT,
    /** "who came", "that it signed", "the plan Ruritania made". */
    RELATIVE,
    /** "as he said", "while the talks went on". */
    ADVERBIAL,
    /** "to discuss". */
    INFINITIVE,
    /** "(met), stressing that", with the parent's subject. */
    PARTICIPIAL,
    /** A verb that modifies a noun or follows a preposition: "by signing", "the text adopted". */
    ADNOMINAL
  }

  /** Whether the clause stands at the level of its parent rather than inside it. */
  public boolean isAlongside() {
    return kind == Kind.COORDINATE || kind == Kind.PARTICIPIAL;
  }
}
