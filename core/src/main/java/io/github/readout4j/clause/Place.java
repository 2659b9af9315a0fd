package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;

/**
 * Where a verb group stands among the clauses of its sentence.
 *
 * @param kind how its clause hangs on the rest
 * @param verb the verb group, in the form it turned out to have
 * @param subject its own subject; empty if it shares one
 * @param start the first token of its clause
 * @param parent the clause it hangs on, or -1
 * @param before the token before it that tells so, or -1
 */
record Place(Kind kind, VerbGroup verb, Range subject, int start, int parent, int before) {

  static Place adnominal(VerbGroup verb, int parent, int before) {
    return new Place(Kind.ADNOMINAL, verb, Range.NONE, verb.from(), parent, before);
  }
}
