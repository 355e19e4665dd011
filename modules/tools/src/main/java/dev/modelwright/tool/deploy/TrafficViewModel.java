// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.base.Ticker;
import dev.modelwright.serve.ServerStats;
import dev.modelwright.tool.session.Desk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The running server's figures, looked at again and again. */
final class TrafficViewModel {

  private static final double SECOND = 1e9;
  private static final double KEPT_SECONDS = 120;

  /**
   * What happened between two looks.
   *
   * @param at seconds since the server began to listen, or since it was first looked at
   * @param requests a second
   * @param errors a second
   */
  record Sample(double at, double requests, double errors) {}

  private final Desk desk;
  private final Ticker ticker;
  private final ObjectProperty<Optional<ServerStats>> stats =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Sample>> course = new SimpleObjectProperty<>(List.of());
  private final Deque<Sample> kept = new ArrayDeque<>();
  private long began;
  private long last;

  TrafficViewModel(Desk desk, Ticker ticker) {
    this.desk = desk;
    this.ticker = ticker;
  }

  /** The figures of the last look. */
  ObservableValue<Optional<ServerStats>> stats() {
    return stats;
  }

  /** The last two minutes. */
  ObservableValue<List<Sample>> course() {
    return course;
  }

  /** Looks at the server. */
  void poll() {
    Optional<ServerStats> before = stats.get();
    Optional<ServerStats> now = desk.serverStats();
    long nanos = ticker.nanos();
    boolean same = before.map(ServerStats::started).equals(now.map(ServerStats::started));
    if (!same || now.isEmpty()) {
      kept.clear();
      began = nanos;
    } else if (nanos > last) {
      add(before.orElseThrow(), now.get(), (nanos - last) / SECOND, (nanos - began) / SECOND);
    }
    last = nanos;
    stats.set(now);
    course.set(List.copyOf(kept));
  }

  private void add(ServerStats before, ServerStats now, double seconds, double at) {
    kept.addLast(
        new Sample(
            at,
            (now.requests() - before.requests()) / seconds,
            (now.errors() - before.errors()) / seconds));
    while (kept.getFirst().at() < at - KEPT_SECONDS) {
      kept.removeFirst();
    }
  }
}
