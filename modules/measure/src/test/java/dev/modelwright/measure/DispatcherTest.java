// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests 1000 ns apart; the connections are letters. */
final class DispatcherTest {

  private static final Schedule SCHEDULE = Schedule.constant(1_000_000);
  private static final long GAP = 1000;

  private static Dispatcher<String> dispatcher(int bound) {
    return new Dispatcher<>(SCHEDULE, bound, 0);
  }

  private static Ticket ticket(long index, boolean waited, long behind) {
    return new Ticket(index, index * GAP, false, waited, behind);
  }

  @Test
  void nothing_is_claimed_before_its_time() {
    Dispatcher<String> dispatcher = dispatcher(1);
    assertThat(dispatcher.claim(-1)).isEmpty();
    assertThat(dispatcher.due()).isZero();
  }

  @Test
  void connections_are_opened_as_they_are_needed_and_the_last_used_is_used_first() {
    Dispatcher<String> dispatcher = dispatcher(3);
    assertThat(dispatcher.claim(5))
        .contains(new Dispatcher.Claim<>(ticket(0, false, 5), Optional.empty()));
    assertThat(dispatcher.claim(1000))
        .contains(new Dispatcher.Claim<>(ticket(1, false, 0), Optional.empty()));
    assertThat(dispatcher.freed("a", 1100)).isEmpty();
    assertThat(dispatcher.freed("b", 1200)).isEmpty();
    assertThat(dispatcher.claim(2007))
        .contains(new Dispatcher.Claim<>(ticket(2, false, Ticket.AT_ONCE), Optional.of("b")));
  }

  @Test
  void who_waits_for_a_connection_gets_the_next_free_one_in_planned_order() {
    Dispatcher<String> dispatcher = dispatcher(1);
    dispatcher.claim(0);
    assertThat(dispatcher.claim(1040)).isEmpty();
    assertThat(dispatcher.due()).isEqualTo(Timetable.NEVER);

    assertThat(dispatcher.freed("a", 2500)).contains(ticket(1, true, 40));
    assertThat(dispatcher.freed("a", 2600)).contains(ticket(2, true, 0));
    assertThat(dispatcher.freed("a", 2700)).isEmpty();
    assertThat(dispatcher.due()).isEqualTo(3000);
  }

  @Test
  void a_lost_connection_makes_room_for_another() {
    Dispatcher<String> dispatcher = dispatcher(1);
    dispatcher.claim(0);
    dispatcher.claim(1000);
    assertThat(dispatcher.gone(1500)).contains(ticket(1, true, 0));
    assertThat(dispatcher.gone(1600)).isEmpty();
    assertThat(dispatcher.claim(2000))
        .contains(new Dispatcher.Claim<>(ticket(2, false, 0), Optional.empty()));
  }

  @Test
  void a_resting_connection_can_be_forgotten_but_not_a_claimed_one() {
    Dispatcher<String> dispatcher = dispatcher(2);
    dispatcher.claim(0);
    dispatcher.freed("a", 10);
    assertThat(dispatcher.forget("a")).isTrue();
    assertThat(dispatcher.forget("a")).isFalse();
    assertThat(dispatcher.claim(1000).orElseThrow().connection()).isEmpty();
  }

  @Test
  void the_measurement_plans_anew_and_is_complete_when_its_last_request_is_over() {
    Dispatcher<String> dispatcher = dispatcher(5);
    dispatcher.claim(0);
    assertThat(dispatcher.complete()).isFalse();
    dispatcher.measure(50_000, 2 * GAP);
    Ticket first = dispatcher.claim(50_000).orElseThrow().ticket();
    Ticket second = dispatcher.claim(51_000).orElseThrow().ticket();
    assertThat(first).isEqualTo(new Ticket(0, 50_000, true, false, 0));
    assertThat(second).isEqualTo(new Ticket(1, 51_000, true, false, 0));
    assertThat(dispatcher.claim(90_000)).isEmpty();
    assertThat(dispatcher.measuredUntil()).hasValue(52_000);
    dispatcher.finished(first);
    dispatcher.finished(ticket(0, false, 0)); // of the warm-up
    assertThat(dispatcher.complete()).isFalse();
    dispatcher.finished(second);
    assertThat(dispatcher.complete()).isTrue();
  }

  @Test
  void what_was_never_sent_can_be_taken_out_at_the_end() {
    Dispatcher<String> dispatcher = dispatcher(1);
    dispatcher.measure(0, 3 * GAP);
    dispatcher.claim(0);
    dispatcher.claim(1000);
    assertThat(dispatcher.unsent(9000)).contains(new Ticket(1, 1000, true, true, 0));
    assertThat(dispatcher.unsent(9000)).contains(new Ticket(2, 2000, true, true, 0));
    assertThat(dispatcher.unsent(9000)).isEmpty();
  }

  @Test
  void a_stopped_dispatcher_hands_out_nothing() {
    Dispatcher<String> dispatcher = dispatcher(1);
    dispatcher.stop();
    assertThat(dispatcher.claim(9000)).isEmpty();
    assertThat(dispatcher.due()).isEqualTo(Timetable.NEVER);
  }
}
