// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.HdrHistogram.Histogram;

final class CountsProperties {

  private static final long LONGEST = 60_000_000_000L;

  @Property(tries = 300)
  void percentiles_equal_the_histograms(
      @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 1, max = LONGEST) Long> values,
      @ForAll @DoubleRange(min = 0.1, max = 100) double percentile) {
    Histogram histogram = histogram(values);
    Counts counts = Counts.of(histogram);

    assertThat(counts.percentile(percentile)).isEqualTo(histogram.getValueAtPercentile(percentile));
    assertThat(counts.max()).isEqualTo(histogram.getMaxValue());
    assertThat(counts.total()).isEqualTo(values.size());
  }

  @Property(tries = 300)
  void merging_loses_nothing(
      @ForAll @Size(max = 100) List<@LongRange(min = 1, max = LONGEST) Long> some,
      @ForAll @Size(max = 100) List<@LongRange(min = 1, max = 1_000_000) Long> others,
      @ForAll @DoubleRange(min = 0, max = 100) double percentile) {
    Counts merged = Counts.of(histogram(some)).plus(Counts.of(histogram(others)));
    Histogram both = histogram(some);
    both.add(histogram(others));
    Counts direct = Counts.of(both);

    assertThat(merged.total()).isEqualTo(direct.total());
    assertThat(merged.max()).isEqualTo(direct.max());
    assertThat(merged.percentile(percentile)).isEqualTo(direct.percentile(percentile));
  }

  private static Histogram histogram(List<Long> values) {
    Histogram histogram = new Histogram(LONGEST, 3);
    values.forEach(histogram::recordValue);
    return histogram;
  }
}
