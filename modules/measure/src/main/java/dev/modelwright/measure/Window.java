// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What was counted in some stretch of time; mutable, for one thread at a time. */
final class Window {

  private static final int DIGITS = 3;

  final Histogram response;
  final Histogram service;
  final Histogram behind;
  private final TreeMap<Integer, Long> status = new TreeMap<>();
  private long succeeded;
  private long connect;
  private long timeOut;
  private long broken;
  private long bytesSent;
  private long bytesReceived;
  private long late;
  private long waited;
  private long idle;

  /** An empty window for latencies up to {@code longest} nanoseconds. */
  Window(long longest) {
    response = new Histogram(longest, DIGITS);
    service = new Histogram(longest, DIGITS);
    behind = new Histogram(longest, DIGITS);
  }

  void success(Ticket ticket, long sent, long done) {
    succeeded++;
    record(response, done - ticket.planned());
    record(service, done - sent);
  }

  void refused(int code) {
    status.merge(code, 1L, Long::sum);
  }

  void failed(Failure failure) {
    switch (failure) {
      case CONNECT -> connect++;
      case BROKEN -> broken++;
    }
  }

  void timedOut(Ticket ticket, long now) {
    timeOut++;
    record(response, now - ticket.planned());
  }

  void timedOut(Ticket ticket, long sent, long now) {
    timedOut(ticket, now);
    record(service, now - sent);
  }

  void left(Ticket ticket, long ownDelay) {
    record(behind, ownDelay);
    late += ownDelay > SelfCheck.LATE_NANOS ? 1 : 0;
    waited += ticket.waited() ? 1 : 0;
  }

  void bytes(long sent, long received) {
    bytesSent += sent;
    bytesReceived += received;
  }

  void idle(long nanos) {
    idle += nanos;
  }

  /** Adds all that another window holds. */
  void add(Window other) {
    response.add(other.response);
    service.add(other.service);
    behind.add(other.behind);
    other.status.forEach((code, count) -> status.merge(code, count, Long::sum));
    succeeded += other.succeeded;
    connect += other.connect;
    timeOut += other.timeOut;
    broken += other.broken;
    bytesSent += other.bytesSent;
    bytesReceived += other.bytesReceived;
    late += other.late;
    waited += other.waited;
    idle += other.idle;
  }

  /** Empties it. */
  void reset() {
    response.reset();
    service.reset();
    behind.reset();
    status.clear();
    succeeded = 0;
    connect = 0;
    timeOut = 0;
    broken = 0;
    bytesSent = 0;
    bytesReceived = 0;
    late = 0;
    waited = 0;
    idle = 0;
  }

  LoadTotals totals(long planned) {
    LoadErrors errors = new LoadErrors(connect, timeOut, broken, status);
    return new LoadTotals(planned, succeeded, errors, bytesSent, bytesReceived);
  }

  IntervalSeries.Stretch stretch(long length) {
    long errors = totals(0).errors().total();
    return new IntervalSeries.Stretch(
        1, length, succeeded, errors, Counts.of(response), Counts.of(service));
  }

  SelfCheck selfCheck(long elapsed) {
    double sent = Math.max(1, behind.getTotalCount());
    double busy = Math.clamp(1 - idle / (double) Math.max(1, elapsed), 0.0, 1.0);
    return new SelfCheck(LatencySummary.of(behind), late / sent, waited / sent, busy);
  }

  private static void record(Histogram histogram, long nanos) {
    histogram.recordValue(Math.clamp(nanos, 0, histogram.getHighestTrackableValue()));
  }

  /** Errors that are neither a time-out nor an answer. */
  enum Failure {
    CONNECT,
    BROKEN
  }
}
