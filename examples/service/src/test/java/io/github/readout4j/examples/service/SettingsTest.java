package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void eachOptionChangesItsOwnSetting() {
    Settings settings =
        Settings.of(
            ("--host 0.0.0.0 --port 81 --max-bytes 82 --time-limit 83 --batch-time-limit 84"
                    + " --workers 85 --waiting 86")
                .split(" "));

    assertThat(settings)
        .isEqualTo(
            new Settings(
                "0.0.0.0", 81, 82, Duration.ofSeconds(83), Duration.ofSeconds(84), 85, 86));
    assertThat(Settings.of()).isEqualTo(Settings.standard());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--port", "--port x", "--port 70000", "--colour red", "--workers 0", "81 82"})
  void wrongOptionIsToldByName(String options) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.of(options.split(" ")))
        .withMessageContaining(options.split(" ")[0]);
  }
}
