// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class LatencyFiguresTest {

  private static final LatencySummary NONE =
      new LatencySummary(0, 0, 0, 0, 0, new LatencySummary.Tail(0, 0, 0));

  private static Ticket ticket(long planned, boolean waited, long behind) {
    return new Ticket(0, planned, true, waited, behind);
  }

  /** 10,000 requests, planned every 10 ns, sent 3 ns later, answered 1 to 2000 ns after that. */
  private static Window sample() {
    Window window = new Window(60_000_000_000L);
    for (int i = 0; i < 10_000; i++) {
      long planned = i * 10L;
      long sent = planned + 3;
      Ticket ticket = ticket(planned, false, Ticket.AT_ONCE);
      window.success(ticket, sent, sent + 1 + i % 2000);
      window.left(ticket, ticket.behindAt(sent));
    }
    return window;
  }

  @Test
  void figures_are_exact_to_three_digits_and_the_histograms_own() {
    LatencySummary service = LatencySummary.of(sample().service);

    assertThat(service)
        .isEqualTo(
            new LatencySummary(
                10_000, 1000.5, 1000, 1800, 1980, new LatencySummary.Tail(1998, 2000, 2000)));
    assertThat(LatencySummary.of(sample().response).p50()).isEqualTo(1003);
    assertThat(LatencySummary.of(sample().behind).tail().max()).isEqualTo(3);
  }

  @Test
  void the_curve_rises_to_the_maximum_and_agrees_with_the_histogram() {
    Histogram histogram = sample().service;
    LatencyCurve curve = LatencyCurve.of(histogram);

    assertThat(curve.points().getLast()).isEqualTo(new LatencyCurve.Point(1, 2000));
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> Long.compare(a.nanos(), b.nanos()));
    assertThat(curve.points())
        .allSatisfy(
            point ->
                assertThat(point.nanos())
                    .isEqualTo(histogram.getValueAtPercentile(point.quantile() * 100)));
  }

  @Test
  void nothing_counted_is_all_zero() {
    LatencyCurve empty = LatencyCurve.of(new Histogram(1_000_000, 3));
    assertThat(empty).isEqualTo(new LatencyCurve(NONE, List.of()));
  }

  @Test
  void windows_add_up_and_can_be_emptied() {
    Window one = new Window(1_000_000_000);
    one.refused(429);
    one.refused(500);
    one.failed(Window.Failure.CONNECT);
    one.failed(Window.Failure.BROKEN);
    one.timedOut(ticket(100, true, 0), 600);
    one.bytes(7, 9);
    Window sum = new Window(1_000_000_000);
    sum.add(one);
    sum.add(one);
    one.reset();

    TreeMap<Integer, Long> status = new TreeMap<>();
    status.put(429, 2L);
    status.put(500, 2L);
    assertThat(sum.totals(10))
        .isEqualTo(new LoadTotals(10, 0, new LoadErrors(2, 2, 2, status), 14, 18));
    assertThat(sum.totals(10).finished()).isEqualTo(10);
    assertThat(LatencySummary.of(sum.response).p50()).isEqualTo(500);
    assertThat(one.totals(0))
        .isEqualTo(new LoadTotals(0, 0, new LoadErrors(0, 0, 0, new TreeMap<>()), 0, 0));
  }

  @Test
  void the_self_check_knows_late_and_waiting_requests_apart() {
    Window window = new Window(60_000_000_000L);
    for (int i = 0; i < 90; i++) {
      window.left(ticket(0, false, Ticket.AT_ONCE), 10_000);
    }
    for (int i = 0; i < 5; i++) {
      window.left(ticket(0, false, Ticket.AT_ONCE), 2_000_000);
      window.left(ticket(0, true, 0), 0);
    }
    window.idle(50);
    SelfCheck check = window.selfCheck(1000);

    assertThat(check.lateShare()).isEqualTo(0.05);
    assertThat(check.waitedShare()).isEqualTo(0.05);
    assertThat(check.busyShare()).isEqualTo(0.95);
    assertThat(check.generatorLimited()).isTrue();
    LoadPlan plan =
        LoadPlan.of(
            HttpTarget.get("http://127.0.0.1:1/"), Schedule.constant(1), Duration.ofSeconds(1));
    assertThat(check.warnings(plan))
        .containsExactly(
            Message.of("measure.generator-late", "5.0"),
            Message.of("measure.generator-busy", "95.0"),
            Message.of("measure.connections-short", "5.0", 128));
  }

  @Test
  void a_generator_that_keeps_its_plan_warns_of_nothing() {
    SelfCheck check = new SelfCheck(NONE, 0.001, 0, 0.3);
    LoadPlan plan =
        LoadPlan.of(
            HttpTarget.get("http://127.0.0.1:1/"), Schedule.constant(1), Duration.ofSeconds(1));
    assertThat(check.generatorLimited()).isFalse();
    assertThat(check.warnings(plan)).isEmpty();
  }
}
