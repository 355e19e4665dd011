// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.base.Ticker;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the server does. Safe for use by many threads at once. */
final class Traffic {

  /** What requests are told apart by. */
  record Kind(String dialect, String model, int status) {}

  /** What latencies are told apart by. */
  record Series(String dialect, String model) {}

  private final Instant started;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final Map<Kind, LongAdder> requests = new ConcurrentHashMap<>();
  private final Map<Series, LatencyBuckets> latencies = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> rows = new ConcurrentHashMap<>();
  private final RecentTraffic recent;

  Traffic(Ticker ticker) {
    this.started = ticker.now();
    this.recent = new RecentTraffic(ticker);
  }

  void begin() {
    inFlight.incrementAndGet();
  }

  /** A request ended; without a reply it broke, and what answers it in its stead counts it. */
  void end(long nanos, String dialect, String model, Optional<Reply> answered) {
    answered.ifPresent(reply -> count(nanos, dialect, model, reply));
    inFlight.decrementAndGet(); // last, so that a server without requests has counted them all
  }

  private void count(long nanos, String dialect, String model, Reply reply) {
    count(new Kind(dialect, model, reply.status()));
    latencies
        .computeIfAbsent(new Series(dialect, model), series -> new LatencyBuckets())
        .add(nanos);
    if (reply.rows() > 0) {
      rows.computeIfAbsent(model, name -> new LongAdder()).add(reply.rows());
    }
    recent.add(nanos);
  }

  /** A request was answered that never came to a route, or that broke. */
  void refused(int status) {
    count(new Kind("http", "", status));
  }

  private void count(Kind kind) {
    requests.computeIfAbsent(kind, one -> new LongAdder()).increment();
  }

  int inFlight() {
    return inFlight.get();
  }

  Map<Kind, LongAdder> requests() {
    return requests;
  }

  Map<Series, LatencyBuckets> latencies() {
    return latencies;
  }

  Map<String, LongAdder> rows() {
    return rows;
  }

  ServerStats snapshot() {
    long all = 0;
    long errors = 0;
    for (Map.Entry<Kind, LongAdder> entry : requests.entrySet()) {
      all += entry.getValue().sum();
      errors += entry.getKey().status() >= 400 ? entry.getValue().sum() : 0;
    }
    long scored = rows.values().stream().mapToLong(LongAdder::sum).sum();
    return new ServerStats(started, all, errors, scored, inFlight(), recent.snapshot());
  }
}
