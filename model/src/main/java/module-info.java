/** The values that a readout is read into, and their JSON. */
module io.github.readout4j.model {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.readout4j.model;

  opens io.github.readout4j.model to
      com.fasterxml.jackson.databind;
}
