package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the system's Chromium. Nothing is installed: what is missing is said. */
final class Browser {

  private static final List<Path> CHROMIUM =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final List<Path> DRIVER =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

  private Browser() {}

  /** Returns a browser with its own profile in the folder, where it also puts downloads. */
  static ChromeDriver open(Path folder) throws IOException {
    Path chromium = find("Chromium", "chromium", CHROMIUM);
    Path driver = find("chromedriver", "chromium-driver", DRIVER);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + Files.createDirectories(folder.resolve("profile")));
    options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Path find(String program, String debianPackage, List<Path> places) {
    Optional<Path> found = places.stream().filter(Files::isExecutable).findFirst();
    if (found.isEmpty()) {
      String missing =
          program
              + " is missing (looked for "
              + places
              + "); on Debian: apt-get install "
              + debianPackage;
      if (System.getenv("CI") != null) {
        fail(missing);
      }
      abort(missing);
    }
    return found.get();
  }
}
