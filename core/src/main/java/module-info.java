/** The parser that reads the text of a diplomatic readout into immutable values. */
module io.github.readout4j.core {
  requires transitive io.github.readout4j.model;
  requires com.google.common;
  requires org.apache.opennlp.tools;
  requires static org.jspecify;

  exports io.github.readout4j;
}
