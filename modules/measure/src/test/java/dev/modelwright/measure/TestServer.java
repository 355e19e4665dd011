// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A raw HTTP server on the loopback address. Each test says what the n-th request is answered, byte
 * by byte, and can hold all answers back for a while.
 */
final class TestServer implements AutoCloseable {

  /** What is done with one request. */
  sealed interface Answer {

    /** Sends these bytes, and closes the connection afterwards if so told. */
    record Bytes(String text, boolean thenClose) implements Answer {}

    /** Never answers. */
    record Silence() implements Answer {}
  }

  /** Chooses the answer by the request's number, counted from 0, and its head and body. */
  @FunctionalInterface
  interface Script {
    Answer answer(int number, String request) throws InterruptedException;
  }

  private final ServerSocket listening;
  private final Script script;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final CountDownLatch closed = new CountDownLatch(1);

  TestServer(Script script) throws IOException {
    this.script = script;
    listening = new ServerSocket(0, 1024, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  static Answer ok(String body) {
    return status(200, body);
  }

  static Answer status(int status, String body) {
    return new Answer.Bytes(
        "HTTP/1.1 %d Some Words\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, body.length(), body),
        false);
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort() + "/predict";
  }

  int requests() {
    return requests.get();
  }

  int accepted() {
    return accepted.get();
  }

  /** The bodies of the first 100 requests. */
  List<String> bodies() {
    return bodies;
  }

  /** No answer leaves between this and {@link #release()}, which the same thread has to call. */
  void stall() {
    gate.writeLock().lock();
  }

  void release() {
    gate.writeLock().unlock();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        sockets.add(socket);
        accepted.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException e) {
      closed.countDown(); // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      for (String request = read(in); !request.isEmpty(); request = read(in)) {
        if (!answer(script.answer(requests.getAndIncrement(), request), out)) {
          return;
        }
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // the client or the test is gone
    }
  }

  private boolean answer(Answer answer, OutputStream out) throws IOException, InterruptedException {
    switch (answer) {
      case Answer.Silence() -> closed.await();
      case Answer.Bytes(String text, boolean thenClose) -> {
        gate.readLock().lock();
        try {
          out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } finally {
          gate.readLock().unlock();
        }
        return !thenClose;
      }
    }
    return false;
  }

  private String read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        return "";
      }
      head.append((char) b);
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length: ");
    int length = at < 0 ? 0 : Integer.parseInt(lower.substring(at + 16, lower.indexOf('\r', at)));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    if (bodies.size() < 100) {
      bodies.add(body);
    }
    return head + body;
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    listening.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
