package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** A value that is not whole cannot be built; the package's comment says how it is refused. */
class BuilderTest {

  @Test
  void nullIsRefusedAtOnce() {
    Speaker.Builder speaker = Speaker.builder();

    assertThatNullPointerException().isThrownBy(() -> speaker.name(null));
  }

  @Test
  void missingPartIsNamed() {
    Speaker.Builder speaker = Speaker.builder();
    speaker.id("ada-roe").kind(SpeakerKind.PERSON);

    assertThatIllegalStateException().isThrownBy(speaker::build).withMessageContaining("name");
  }

  @Test
  void contradictionIsTold() {
    Speaker.Builder speaker = Speaker.builder();
    speaker.id("ada-roe").kind(SpeakerKind.PERSON).name("Ada Roe").country("Norway");

    assertThatIllegalArgumentException().isThrownBy(speaker::build).withMessageContaining("Norway");
  }
}
