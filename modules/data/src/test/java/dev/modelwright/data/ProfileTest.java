// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

  @TempDir Path folder;

  private Profile profile(String text) {
    return Profile.of(TestFiles.read(TestFiles.write(folder, text)), JobContext.none());
  }

  @Test
  void sums_up_numbers() {
    Profile profile = profile("x,y\n2,a\n4,b\n4,a\n4,a\n5,b\n5,a\n7,b\n9,a\n,a\n");
    ColumnProfile.Numeric x = (ColumnProfile.Numeric) profile.column("x").orElseThrow();
    assertThat(x.rows()).isEqualTo(9);
    assertThat(x.missingShare()).isEqualTo(1.0 / 9);
    // mean 5 and population deviation 2 are the textbook's; the sample's is sqrt(32 / 7)
    assertThat(x.moments()).isEqualTo(new ColumnProfile.Moments(5, Math.sqrt(32.0 / 7)));
    assertThat(List.of(x.min(), x.quantiles().at(0.5), x.max())).containsExactly(2.0, 4.5, 9.0);
    assertThat(x.histogram()).isEqualTo(new Histogram(1.5, 9.5, List.of(1, 0, 3, 2, 0, 1, 0, 1)));
  }

  @Test
  void tells_how_far_numbers_scatter() {
    Profile profile = profile("x,y\n2,a\n4,b\n4,a\n4,a\n5,b\n5,a\n7,b\n9,a\n,a\n");
    ColumnProfile.Numeric x = (ColumnProfile.Numeric) profile.column("x").orElseThrow();
    // by hand: quartiles 4 and 5.5; distances from 4.5 are five times 0.5, twice 2.5, and 4.5
    assertThat(x.spread())
        .isEqualTo(
            new ColumnProfile.Spread(
                1.5,
                0.5,
                new ColumnProfile.Fences(1.75, 7.75, 1),
                new ColumnProfile.Fences(-0.5, 10, 0)));
    assertThat(x.top())
        .startsWith(
            new ColumnProfile.Value(4, 3),
            new ColumnProfile.Value(5, 2),
            new ColumnProfile.Value(2, 1))
        .hasSize(5);
    assertThat(x.earliest()).isEmpty();
    ColumnProfile.Numeric z =
        (ColumnProfile.Numeric) profile("z,y\n-1.5,1\n0,1\n-1.5,2\n0.25,2\n").columns().getFirst();
    assertThat(z.signs()).isEqualTo(new ColumnProfile.Signs(1, 2));
    assertThat(z.top().getFirst()).isEqualTo(new ColumnProfile.Value(-1.5, 2));
  }

  @Test
  void tells_the_same_of_whole_numbers_with_and_without_sorting() {
    SplittableRandom random = new SplittableRandom(3);
    for (int size : new int[] {1, 2, 3, 10, 1001}) {
      double[] numbers = random.ints(size, -50, 70).asDoubleStream().toArray();
      Tally tally = Tally.of(numbers, -50, 70);
      Quantiles quantiles = Quantiles.of(numbers.clone());
      double median = quantiles.at(0.5);
      assertThat(tally.quantiles()).isEqualTo(quantiles);
      assertThat(tally.mad(median))
          .isEqualTo(
              Quantiles.median(Arrays.stream(numbers).map(x -> Math.abs(x - median)).toArray()));
    }
  }

  @Test
  void sums_up_texts() {
    Profile profile = profile("x,y\n1,a\n2,b\n3,a\n4,\n");
    ColumnProfile.Textual y = (ColumnProfile.Textual) profile.column("y").orElseThrow();
    assertThat(y.top())
        .containsExactly(new ColumnProfile.Level("a", 2), new ColumnProfile.Level("b", 1));
    assertThat(List.of(y.missing(), y.distinct(), y.others())).containsExactly(1, 2, 0);
    Profile words = profile("w,x\nein,1\n中文字,1\nzwei,2\nein,2\n");
    assertThat(((ColumnProfile.Textual) words.columns().getFirst()).lengths())
        .isEqualTo(new ColumnProfile.Lengths(3, 4, 3.25));
  }

  @Test
  void tells_the_most_frequent_of_many_texts() {
    StringBuilder text = new StringBuilder("x,y\n");
    for (int i = 0; i < 40; i++) {
      text.append(("l" + i + ",1.5\n").repeat(i + 1));
    }
    ColumnProfile.Textual x =
        (ColumnProfile.Textual) profile(text.toString()).column("x").orElseThrow();
    assertThat(x.top()).hasSize(30).startsWith(new ColumnProfile.Level("l39", 40));
    assertThat(x.others()).isEqualTo(55);
  }

  @Test
  void sums_up_dates_as_days_and_columns_without_values() {
    Profile profile = profile("d,e,f\n1970-01-01,,1\n1970-01-11,,2\n1970-01-03,,2\n");
    ColumnProfile.Numeric d = (ColumnProfile.Numeric) profile.column("d").orElseThrow();
    assertThat(List.of(d.min(), d.max())).containsExactly(0.0, 10.0);
    assertThat(d.earliest()).contains(java.time.LocalDateTime.of(1970, 1, 1, 0, 0));
    assertThat(d.latest()).contains(java.time.LocalDateTime.of(1970, 1, 11, 0, 0));
    assertThat(profile.column("e").orElseThrow()).isInstanceOf(ColumnProfile.Empty.class);
    assertThat(profile.column("e").orElseThrow().missingShare()).isEqualTo(1);
  }

  @Test
  void histograms_hold_every_number_in_at_most_thirty_bins() {
    SplittableRandom random = new SplittableRandom(5);
    double[] numbers = random.doubles(5000, -3, 8).toArray();
    double min = Arrays.stream(numbers).min().orElseThrow();
    double max = Arrays.stream(numbers).max().orElseThrow();
    Histogram histogram = Histogram.of(numbers, min, max, false);
    assertThat(histogram.counts()).hasSize(30);
    assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5000);
    double first = histogram.from() + histogram.width();
    assertThat(histogram.counts().getFirst())
        .isEqualTo((int) Arrays.stream(numbers).filter(x -> x < first).count());
  }

  @Test
  void bins_of_whole_numbers_hold_equally_many_of_them() {
    double[] numbers = java.util.stream.IntStream.range(0, 100).asDoubleStream().toArray();
    Histogram histogram = Histogram.of(numbers, 0, 99, true);
    assertThat(histogram)
        .isEqualTo(new Histogram(-0.5, 99.5, java.util.Collections.nCopies(25, 4)));
    assertThat(Histogram.of(new double[] {2.5, 2.5}, 2.5, 2.5, false))
        .isEqualTo(new Histogram(2.5, 2.5, List.of(2)));
  }
}
