package io.github.readout4j.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** A client that sends what it wants when it wants, as HTTP clients rarely let one do. */
final class Socketed implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader reader;

  Socketed(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  void head(String path, String... headers) throws IOException {
    send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    send(String.join("\r\n", headers) + "\r\n\r\n");
  }

  void chunk(String text) throws IOException {
    int length = text.getBytes(UTF_8).length;
    send(Integer.toHexString(length) + "\r\n" + text + "\r\n");
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  /** Returns the next line that starts so, waiting for it; null at the end. */
  String lineStarting(String start) throws IOException {
    String line = reader.readLine();
    while (line != null && !line.startsWith(start)) {
      line = reader.readLine();
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
