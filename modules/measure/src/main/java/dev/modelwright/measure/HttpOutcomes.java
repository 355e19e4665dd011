// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Counts what became of each request, exactly once, and tells the dispatcher that it is over. */
final class HttpOutcomes {

  private final HttpTarget target;
  private final HttpRequests requests;
  private final Tally tally;
  private final Dispatcher<HttpConnection> dispatcher;

  HttpOutcomes(
      HttpTarget target,
      HttpRequests requests,
      Tally tally,
      Dispatcher<HttpConnection> dispatcher) {
    this.target = target;
    this.requests = requests;
    this.tally = tally;
    this.dispatcher = dispatcher;
  }

  /** Bytes of an answer came; −1, the end of the stream, is none. */
  void received(Ticket ticket, int count) {
    tally.count(ticket, window -> window.bytes(0, Math.max(0, count)));
  }

  /** A whole answer. */
  void answered(Ticket ticket, int status, long sent, long done) {
    over(
        ticket,
        OptionalLong.of(sent),
        target.accepts(status)
            ? window -> window.success(ticket, sent, done)
            : window -> window.refused(status));
  }

  /** No connection could be opened for it. */
  void notConnected(Ticket ticket) {
    over(ticket, OptionalLong.empty(), window -> window.failed(Window.Failure.CONNECT));
  }

  /** The connection ended before the answer was whole, or the answer is not HTTP. */
  void broken(Ticket ticket, long sent) {
    over(ticket, OptionalLong.of(sent), window -> window.failed(Window.Failure.BROKEN));
  }

  /** Sent, but the answer is not waited for any longer. */
  void timedOut(Ticket ticket, long sent, long now) {
    over(ticket, OptionalLong.of(sent), window -> window.timedOut(ticket, sent, now));
  }

  /** Given up before it could be sent. */
  void neverSent(Ticket ticket, long now) {
    over(ticket, OptionalLong.empty(), window -> window.timedOut(ticket, now));
  }

  private void over(Ticket ticket, OptionalLong sent, Consumer<Window> entry) {
    long own = ticket.behindAt(sent.orElse(ticket.planned()));
    long bytes = sent.isPresent() ? requests.length(ticket.index()) : 0;
    tally.count(
        ticket,
        window -> {
          entry.accept(window);
          window.left(ticket, own);
          window.bytes(bytes, 0);
        });
    dispatcher.finished(ticket);
  }
}
