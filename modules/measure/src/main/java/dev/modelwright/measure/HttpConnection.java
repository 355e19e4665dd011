// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive connection. Whoever claimed it from the dispatcher sends, which may be the pacer;
 * everything else is the loop's. The ticket is published last, so whoever sees it sees the rest.
 */
final class HttpConnection {

  private final SocketChannel channel;
  private final SelectionKey key;
  private final AnswerParser parser;
  private final Ticker ticker;
  private volatile @Nullable Ticket ticket;
  private volatile long since;
  private volatile boolean connected;
  private volatile boolean writing;
  private volatile @Nullable ByteBuffer rest;

  private HttpConnection(
      SocketChannel channel, SelectionKey key, AnswerParser parser, Ticker ticker, Ticket ticket) {
    this.channel = channel;
    this.key = key;
    this.parser = parser;
    this.ticker = ticker;
    this.since = ticker.nanos();
    this.ticket = ticket;
  }

  /** Begins to connect, to send the ticket's request once that is done. */
  static HttpConnection open(
      InetSocketAddress address, Selector selector, String method, Ticker ticker, Ticket ticket)
      throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      boolean at = channel.connect(address); // finishConnect answers at once where it is true
      SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
      HttpConnection connection =
          new HttpConnection(channel, key, new AnswerParser(method), ticker, ticket);
      key.attach(connection);
      connection.connected = at;
      return connection;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The request under way, or null while it rests. */
  @Nullable Ticket ticket() {
    return ticket;
  }

  /** When the request was sent, or while it is not {@link #connected()}, the connecting began. */
  long since() {
    return since;
  }

  boolean connected() {
    return connected;
  }

  /** Whether connecting is done. */
  boolean finishConnect() throws IOException {
    if (!connected && !channel.finishConnect()) {
      return false;
    }
    connected = true;
    key.interestOps(SelectionKey.OP_READ);
    return true;
  }

  /** Sends a request; what the socket does not take at once follows when it can. */
  void send(Ticket next, ByteBuffer request) throws IOException {
    writing = true;
    since = ticker.nanos();
    ticket = next;
    try {
      channel.write(request);
      if (request.hasRemaining()) {
        rest = request;
        key.interestOpsOr(SelectionKey.OP_WRITE);
        key.selector().wakeup();
      }
    } catch (CancelledKeyException e) { // the loop closed the connection meanwhile
      throw new IOException(e);
    } finally {
      writing = false;
    }
  }

  /** Sends more of what was left. */
  void flush() throws IOException {
    ByteBuffer left = rest;
    if (left != null) {
      channel.write(left);
      if (!left.hasRemaining()) {
        rest = null;
        key.interestOps(SelectionKey.OP_READ);
      }
    }
  }

  /** Reads what there is; −1 at the end of the stream. */
  int read(ByteBuffer into) throws IOException {
    return channel.read(into);
  }

  AnswerParser parser() {
    return parser;
  }

  /** After a whole answer: rests, unless the connection cannot be used again. */
  boolean rest() {
    while (writing) { // the pacer's write has arrived but has not returned yet
      Thread.yield();
    }
    if (rest != null || !parser.persistent()) {
      return false;
    }
    parser.reset();
    ticket = null;
    return true;
  }

  /** Closes it; the request under way is forgotten. */
  void close() throws IOException {
    ticket = null;
    channel.close();
  }
}
