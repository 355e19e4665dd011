// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client: one thread that opens connections, reads answers as they come, gives requests up when
 * their time is over, and counts what became of each. It ends when all measured requests are over.
 */
final class HttpLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(HttpLoop.class);
  private static final int BUFFER = 1 << 16;
  private static final long LONGEST_SELECT_MILLIS = 20;
  private static final long SWEEP_NANOS = 2_000_000;

  private final Dispatcher<HttpConnection> dispatcher;
  private final Tally tally;
  private final HttpOutcomes outcomes;
  private final HttpRequests requests;
  private final Settings settings;
  private final Selector selector;
  private final Ticker ticker;
  private final Set<HttpConnection> connections = new HashSet<>();
  private final Queue<Ticket> openings = new ConcurrentLinkedQueue<>();
  private final Queue<HttpConnection> failures = new ConcurrentLinkedQueue<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private long swept;

  /** What the loop has to know of its target. */
  record Settings(InetSocketAddress address, HttpTarget target, long timeout) {}

  HttpLoop(
      Dispatcher<HttpConnection> dispatcher,
      Tally tally,
      Settings settings,
      Selector selector,
      Ticker ticker) {
    this.dispatcher = dispatcher;
    this.tally = tally;
    this.requests = new HttpRequests(settings.target());
    this.outcomes = new HttpOutcomes(settings.target(), requests, tally, dispatcher);
    this.settings = settings;
    this.selector = selector;
    this.ticker = ticker;
  }

  /** Sends what the pacer claimed; called on the pacer's thread. */
  void send(Dispatcher.Claim<HttpConnection> claim) {
    if (claim.connection().isEmpty()) {
      openings.add(claim.ticket());
      selector.wakeup();
    } else if (!sent(claim.connection().get(), claim.ticket())) {
      failures.add(claim.connection().get());
      selector.wakeup();
    }
  }

  @Override
  public void run() {
    try {
      while (!dispatcher.stopped() && !dispatcher.complete()) {
        turn();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connections.forEach(HttpLoop::closeQuietly);
    }
  }

  private void turn() throws IOException {
    long before = ticker.nanos();
    if (openings.isEmpty() && failures.isEmpty()) {
      selector.select(Math.clamp(settings.timeout() / 10_000_000, 1, LONGEST_SELECT_MILLIS));
    } else {
      selector.selectNow();
    }
    tally.idle(ticker.nanos() - before);
    for (SelectionKey key : selector.selectedKeys()) {
      if (key.isValid() && key.attachment() instanceof HttpConnection connection) {
        ready(key, connection);
      }
    }
    selector.selectedKeys().clear();
    takeOver();
    sweep(ticker.nanos());
  }

  private void ready(SelectionKey key, HttpConnection connection) {
    int ready = key.readyOps();
    if ((ready & SelectionKey.OP_CONNECT) != 0) {
      connect(connection);
    }
    if ((ready & SelectionKey.OP_WRITE) != 0) {
      flush(connection);
    }
    if ((ready & SelectionKey.OP_READ) != 0) {
      read(connection);
    }
  }

  /** Does what the pacer and closed connections left to do; what comes up meanwhile waits. */
  private void takeOver() {
    for (int i = failures.size(); i > 0; i--) {
      broken(failures.remove());
    }
    for (int i = openings.size(); i > 0; i--) {
      open(openings.remove());
    }
  }

  private void open(Ticket ticket) {
    try {
      HttpConnection connection =
          HttpConnection.open(
              settings.address(), selector, settings.target().method(), ticker, ticket);
      connections.add(connection);
      if (connection.connected()) {
        connect(connection);
      }
    } catch (IOException e) {
      outcomes.notConnected(ticket);
      dispatcher.gone(ticker.nanos()).ifPresent(openings::add);
    }
  }

  private void connect(HttpConnection connection) {
    Ticket ticket = connection.ticket();
    if (ticket == null) {
      return;
    }
    try {
      if (connection.finishConnect() && !sent(connection, ticket)) {
        broken(connection);
      }
    } catch (IOException e) {
      outcomes.notConnected(ticket);
      discard(connection);
    }
  }

  private boolean sent(HttpConnection connection, Ticket ticket) {
    try {
      connection.send(ticket, requests.request(ticket.index()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void flush(HttpConnection connection) {
    try {
      connection.flush();
    } catch (IOException e) {
      broken(connection);
    }
  }

  private void read(HttpConnection connection) {
    Ticket ticket = connection.ticket();
    if (ticket == null) {
      if (dispatcher.forget(connection)) { // closed, or spoke unasked; if just claimed, next turn
        connections.remove(connection);
        closeQuietly(connection);
      }
      return;
    }
    int count;
    AnswerParser.State state;
    do {
      buffer.clear();
      count = readInto(connection);
      buffer.flip();
      outcomes.received(ticket, count);
      state = count < 0 ? connection.parser().end() : connection.parser().feed(buffer);
    } while (state == AnswerParser.State.MORE && count == BUFFER);
    switch (state) {
      case MORE -> {}
      case WHOLE -> answered(connection, ticket, ticker.nanos(), count >= 0);
      case BROKEN -> broken(connection);
    }
  }

  private int readInto(HttpConnection connection) {
    try {
      return connection.read(buffer);
    } catch (IOException e) {
      return -1;
    }
  }

  private void answered(HttpConnection connection, Ticket ticket, long done, boolean alive) {
    outcomes.answered(ticket, connection.parser().status(), connection.since(), done);
    if (alive && !buffer.hasRemaining() && connection.rest()) {
      dispatcher.freed(connection, done).ifPresent(next -> sendNext(connection, next));
    } else {
      discard(connection);
    }
  }

  private void sendNext(HttpConnection connection, Ticket next) {
    if (!sent(connection, next)) {
      failures.add(connection);
    }
  }

  private void broken(HttpConnection connection) {
    Ticket ticket = connection.ticket();
    if (ticket != null) {
      outcomes.broken(ticket, connection.since());
      discard(connection);
    }
  }

  private void discard(HttpConnection connection) {
    connections.remove(connection);
    closeQuietly(connection);
    dispatcher.gone(ticker.nanos()).ifPresent(openings::add);
  }

  /** Gives up what takes too long and, when the test's last moment has passed, everything. */
  private void sweep(long now) {
    OptionalLong until = dispatcher.measuredUntil();
    boolean end = until.isPresent() && now - until.getAsLong() >= settings.timeout();
    if (!end && now - swept < SWEEP_NANOS) {
      return;
    }
    swept = now;
    for (HttpConnection connection : List.copyOf(connections)) {
      Ticket ticket = connection.ticket();
      if (ticket != null && (end || now - connection.since() >= settings.timeout())) {
        timedOut(connection, ticket, now);
      }
    }
    if (end) {
      giveUpUnsent(now);
    }
  }

  private void timedOut(HttpConnection connection, Ticket ticket, long now) {
    if (connection.connected()) {
      outcomes.timedOut(ticket, connection.since(), now);
    } else {
      outcomes.neverSent(ticket, now);
    }
    discard(connection);
  }

  private void giveUpUnsent(long now) {
    for (Ticket ticket = openings.poll(); ticket != null; ticket = openings.poll()) {
      outcomes.neverSent(ticket, now);
    }
    while (dispatcher.unsent(now).orElse(null) instanceof Ticket ticket) {
      outcomes.neverSent(ticket, now);
    }
  }

  private static void closeQuietly(HttpConnection connection) {
    try {
      connection.close();
    } catch (IOException e) {
      LOG.debug("closing a connection", e);
    }
  }
}
