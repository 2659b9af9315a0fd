/** The parser that reads the text of a diplomatic readout into immutable values. */
module io.github.readout4j.core {
  requires transitive io.github.readout4j.model;
  // Holds the tagging model, and nothing else.
  requires opennlp.postag.models;
  requires static org.jspecify;

  exports io.github.readout4j;
}
