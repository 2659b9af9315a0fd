package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class LoadingTest {

  @Test
  void threadEndsWithThePart() throws InterruptedException {
    Thread thread = Loading.begin(Thread::currentThread).part();

    assertThat(thread).isNotSameAs(Thread.currentThread());
    thread.join();
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void whatKeepsThePartFromBeingMadeIsTold() {
    IllegalStateException fault = new IllegalStateException("no such word list: rivers.tsv");
    Loading<String> loading =
        Loading.begin(
            () -> {
              throw fault;
            });

    assertThatIllegalStateException()
        .isThrownBy(loading::part)
        .withMessage("no such word list: rivers.tsv")
        .withCause(fault);
  }

  @Test
  void interruptWaitsForThePart() {
    Loading<String> loading =
        Loading.begin(
            () -> {
              Thread.sleep(20);
              return "Oslo";
            });
    Thread.currentThread().interrupt();

    assertThat(loading.part()).isEqualTo("Oslo");
    assertThat(Thread.interrupted()).isTrue();
  }
}
