package io.github.readout4j.clause;

import java.util.Set;

/** Words, in lower case, that tell where the subject of a verb begins and ends. */
final class SubjectWords {

  private static final Set<String> TIMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "this",
          "last",
          "earlier",
          "later",
          "separately",
          "additionally",
          "together",
          "also",
          "finally",
          "first",
          "second",
          "third",
          "meanwhile",
          "moreover",
          "furthermore",
          "however",
          "therefore",
          "thus",
          "here",
          "likewise",
          "similarly",
          "then",
          "now",
          "recently");
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "that",
          "whether",
          "if",
          "how",
          "why",
          "what",
          "whatever",
          "where",
          "when",
          "who",
          "whom",
          "whose",
          "which",
          "because",
          "while",
          "although",
          "though",
          "since",
          "unless",
          "until",
          "so",
          "but",
          "whereas",
          "once",
          "lest",
          "yet",
          ";",
          ":",
          "\"",
          "\u2014",
          "\u2013",
          "--",
          "(");

  private SubjectWords() {}

  /** Words that tell when something was done and belong to no subject. */
  static boolean tellTime(String word) {
    return TIMES.contains(word);
  }

  /** Words and marks that begin a clause, left of which no subject goes on. */
  static boolean openClause(String word) {
    return CLAUSE_WORDS.contains(word);
  }

  /** Pronouns that are nothing but subjects. */
  static boolean areSubject(String word) {
    return switch (word) {
      case "he", "she", "they", "we", "i" -> true;
      default -> false;
    };
  }

  /** "since the raid, and the leaders agreed": what it leads to ends before ", and". */
  static boolean openTime(String word) {
    return switch (word) {
      case "since", "after", "before", "until" -> true;
      default -> false;
    };
  }

  /** "make sure towns and ports are safe": a clause rather than an object follows. */
  static boolean ensure(String word) {
    return switch (word) {
      case "sure", "ensure", "ensures", "ensured", "ensuring" -> true;
      default -> false;
    };
  }

  /** "ensuring the parties return": a verb without tense that a clause can follow. */
  static boolean takeClause(String word) {
    return switch (word) {
      case "help",
          "helping",
          "let",
          "letting",
          "make",
          "making",
          "ensure",
          "ensuring",
          "saying",
          "hoping",
          "believing",
          "knowing",
          "meaning",
          "sure",
          "given",
          "provided" ->
          true;
      default -> false;
    };
  }
}
