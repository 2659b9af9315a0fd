/** A program that is a module and uses the parser. */
module org.example.consumer {
  requires io.github.readout4j.core;
}
