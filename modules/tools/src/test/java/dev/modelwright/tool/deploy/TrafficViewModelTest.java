// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.serve.ServerStats;
import dev.modelwright.testkit.FakeTicker;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficViewModelTest {

  @TempDir Path folder;

  @Test
  void requests_a_second_are_counted_from_look_to_look() {
    FakeTicker ticker = new FakeTicker();
    try (Bench bench = Bench.direct(folder)) {
      bench.train("tree");
      DeployRoom room = new DeployRoom(bench.kit());
      TrafficViewModel traffic = new TrafficViewModel(bench.kit().desk(), ticker);
      traffic.poll();
      assertThat(traffic.stats().getValue()).isEmpty();
      room.server().port().set(0);
      room.server().start();

      traffic.poll();
      assertThat(traffic.course().getValue()).isEmpty();
      room.ask().ask();
      room.ask().ask();
      ticker.advance(Duration.ofMillis(500));
      traffic.poll();

      assertThat(traffic.stats().getValue().map(ServerStats::requests)).contains(2L);
      assertThat(traffic.course().getValue())
          .singleElement()
          .satisfies(
              sample -> {
                assertThat(sample.at()).isCloseTo(0.5, within(1e-9));
                assertThat(sample.requests()).isCloseTo(4, within(1e-9));
                assertThat(sample.errors()).isZero();
              });
    }
  }

  @Test
  void only_two_minutes_are_kept_and_a_new_server_begins_anew() {
    FakeTicker ticker = new FakeTicker();
    try (Bench bench = Bench.direct(folder)) {
      bench.train("tree");
      DeployRoom room = new DeployRoom(bench.kit());
      room.server().port().set(0);
      room.server().start();
      TrafficViewModel traffic = new TrafficViewModel(bench.kit().desk(), ticker);
      for (int i = 0; i < 300; i++) {
        traffic.poll();
        ticker.advance(Duration.ofSeconds(1));
      }
      assertThat(traffic.course().getValue()).hasSize(121);

      room.server().stop();
      traffic.poll();
      assertThat(traffic.course().getValue()).isEmpty();
      assertThat(traffic.stats().getValue()).isEmpty();
    }
  }
}
