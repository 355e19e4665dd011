// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Ticker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PacerTest {

  /** Time passes by being looked at. */
  private static final class SteppingTicker implements Ticker {

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public long nanos() {
      return nanos.addAndGet(70_000);
    }
  }

  @Test
  void every_request_leaves_in_order_and_none_before_its_time() {
    SteppingTicker ticker = new SteppingTicker();
    Dispatcher<String> dispatcher = new Dispatcher<>(Schedule.constant(1000), 50, 5_000_000);
    List<Ticket> sent = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    Pacer<String> pacer =
        new Pacer<>(
            dispatcher,
            claim -> {
              sent.add(claim.ticket());
              times.add(ticker.nanos.get());
              if (sent.size() == 30) {
                dispatcher.stop();
              }
            },
            ticker,
            1_000_000);

    pacer.run();

    assertThat(sent).extracting(Ticket::index).isSorted().hasSize(30);
    for (int i = 0; i < sent.size(); i++) {
      assertThat(sent.get(i).planned()).isEqualTo(5_000_000 + i * 1_000_000L);
      assertThat(times.get(i)).isGreaterThanOrEqualTo(sent.get(i).planned());
      assertThat(times.get(i)).isLessThan(sent.get(i).planned() + 1_000_000);
    }
  }
}
