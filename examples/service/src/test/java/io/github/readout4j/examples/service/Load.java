package io.github.readout4j.examples.service;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that all ask the same texts, at the same time, and check every answer. */
final class Load {

  private final Client client;
  private final Map<String, String> answers;
  private final int clients;
  private final AtomicLong answered = new AtomicLong();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  Load(Client client, Map<String, String> answers, int clients) {
    this.client = client;
    this.answers = answers;
    this.clients = clients;
  }

  /** Asks for as long as it is told to, and each text at least once by each client. */
  void run(Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread thread = new Thread(() -> askUntil(end), "client");
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Returns how many answers there were, right or wrong. */
  long answered() {
    return answered.get();
  }

  /** Returns the wrong answers, and what kept others from coming. */
  Queue<String> wrong() {
    return wrong;
  }

  private void askUntil(long end) {
    do {
      answers.forEach(this::ask);
    } while (System.nanoTime() < end);
  }

  private void ask(String text, String expected) {
    try {
      HttpResponse<String> response = client.post("/v1/readouts", "text/plain", text);
      answered.incrementAndGet();
      if (!response.body().equals(expected)) {
        wrong.add(response.statusCode() + " " + response.body());
      }
    } catch (IOException | InterruptedException e) {
      wrong.add(e.toString());
    }
  }
}
