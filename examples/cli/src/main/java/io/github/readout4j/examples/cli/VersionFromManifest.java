package io.github.readout4j.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest names. */
final class VersionFromManifest implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(ReadoutCli.class.getPackage().getImplementationVersion());
    return new String[] {"readout " + version.orElse("(not built as a jar)")};
  }
}
