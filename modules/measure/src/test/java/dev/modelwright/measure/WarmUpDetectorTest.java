// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class WarmUpDetectorTest {

  /** After which of these windows, counted from 1, it is stable; 0 if never. */
  private static int stableAfter(int answers, long... medianMicros) {
    WarmUpDetector detector = new WarmUpDetector();
    for (int i = 0; i < medianMicros.length; i++) {
      Histogram histogram = new Histogram(60_000_000_000L, 3);
      histogram.recordValueWithCount(medianMicros[i] * 1000, answers);
      if (detector.stableAfter(Counts.of(histogram))) {
        return i + 1;
      }
    }
    return 0;
  }

  @Test
  void level_from_the_start_is_stable_after_four_windows() {
    assertThat(stableAfter(100, 500, 510, 490, 505)).isEqualTo(4);
  }

  @Test
  void falling_medians_are_not_stable_until_they_stop_falling() {
    assertThat(stableAfter(100, 4000, 2000, 1000, 500, 480, 470, 475)).isEqualTo(7);
  }

  @Test
  void ever_rising_medians_are_never_stable() {
    long[] rising = LongStream.iterate(100, m -> m * 5 / 4).limit(30).toArray();
    assertThat(stableAfter(100, rising)).isZero();
  }

  @Test
  void windows_with_few_answers_are_put_together() {
    assertThat(stableAfter(5, LongStream.generate(() -> 700).limit(40).toArray())).isEqualTo(20);
  }

  @Test
  void without_answers_nothing_is_stable() {
    WarmUpDetector detector = new WarmUpDetector();
    assertThat(LongStream.range(0, 50).anyMatch(i -> detector.stableAfter(Counts.NONE))).isFalse();
  }
}
