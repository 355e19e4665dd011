// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses round values to mark on an axis. */
public final class Ticks {

  private static final long[] SECONDS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400
  };
  private static final long DAY = 86_400;
  private static final int MOST_NINES = 12;

  private Ticks() {}

  /** At most so many ticks of a scale within a range, ascending; possibly none. */
  public static List<Tick> of(Scale scale, Range range, int most) {
    return switch (scale) {
      case Scale.Linear _ -> linear(range, most);
      case Scale.Log _ -> log(range, most);
      case Scale.Percentile _ -> percentile(range, most);
      case Scale.Time _ -> time(range, most);
      case Scale.Calendar calendar -> CalendarTicks.of(calendar, range, most);
      case Scale.Category category -> names(category.names(), range);
    };
  }

  /** Multiples of 1, 2 or 5 times a power of ten. */
  public static List<Tick> linear(Range range, int most) {
    for (Step step = Step.below(range.span() / Math.max(1, most)); ; step = step.next()) {
      List<Tick> ticks = multiples(range, step);
      if (ticks.size() <= most) {
        return ticks;
      }
    }
  }

  /** Powers of ten, with 2 and 5 between them where few powers lie in the range. */
  public static List<Tick> log(Range range, int most) {
    if (range.low() <= 0 || range.high() / range.low() < 4) {
      return linear(range, most);
    }
    int low = (int) Math.floor(Math.log10(range.low())) - 1;
    int high = (int) Math.ceil(Math.log10(range.high())) + 1;
    for (int[] digits : List.of(new int[] {1, 2, 5}, new int[] {1, 3}, new int[] {1})) {
      List<Tick> ticks = decades(range, low, high, 1, digits);
      if (ticks.size() <= most) {
        return ticks;
      }
    }
    return IntStream.iterate(2, by -> by + 1)
        .mapToObj(by -> decades(range, low, high, by, new int[] {1}))
        .filter(ticks -> ticks.size() <= most)
        .findFirst()
        .orElse(List.of());
  }

  /** 0 %, 50 %, 90 %, 99 %, 99.9 % and so on; every second or third nine where many lie within. */
  public static List<Tick> percentile(Range range, int most) {
    List<Tick> all = nines(range, 1);
    if (all.size() <= most) {
      return all;
    }
    for (int by = 1; by <= MOST_NINES; by++) {
      List<Tick> ticks = nines(range, by).stream().filter(t -> t.value() != 0.5).toList();
      if (ticks.size() <= most) {
        return ticks;
      }
    }
    return List.of();
  }

  /** Whole seconds, minutes or hours; parts of seconds in a short range. */
  public static List<Tick> time(Range range, int most) {
    TimeText writing = TimeText.of(range);
    if (writing == TimeText.SECONDS && range.span() <= most) {
      return linear(range, most);
    }
    for (long step : SECONDS) {
      List<Tick> ticks =
          range.span() / step <= most
              ? multiples(range, new Step(step, 0), writing::text)
              : List.of();
      if (!ticks.isEmpty() && ticks.size() <= most) {
        return ticks;
      }
    }
    long days = (long) Math.ceil(range.span() / DAY / Math.max(1, most));
    return multiples(range, new Step(Math.max(1, days) * DAY, 0), writing::text);
  }

  private static List<Tick> names(List<String> names, Range range) {
    return IntStream.range(0, names.size())
        .filter(range::contains)
        .mapToObj(i -> new Tick(i, names.get(i)))
        .toList();
  }

  private static List<Tick> multiples(Range range, Step step) {
    double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    return multiples(range, step, value -> NumberText.tick(value, step.size(), largest));
  }

  private static List<Tick> multiples(Range range, Step step, DoubleFunction<String> writing) {
    double size = step.size();
    double slack = 1e-9 * range.span();
    double first = Math.ceil((range.low() - slack) / size);
    double last = Math.floor((range.high() + slack) / size);
    List<Tick> ticks = new ArrayList<>();
    for (double i = first; i <= last && ticks.size() <= 1000; i++) {
      double value = step.times(i) + 0.0;
      ticks.add(new Tick(value, writing.apply(value)));
      if (i + 1 == i) {
        return ticks;
      }
    }
    return ticks;
  }

  private static List<Tick> decades(Range range, int low, int high, int by, int[] digits) {
    return IntStream.rangeClosed(low, high)
        .filter(exponent -> Math.floorMod(exponent, by) == 0)
        .boxed()
        .flatMap(
            exponent -> IntStream.of(digits).mapToObj(digit -> new Step(digit, exponent).size()))
        .filter(value -> within(range, value))
        .map(value -> new Tick(value, NumberText.decade(value)))
        .toList();
  }

  private static List<Tick> nines(Range range, int by) {
    Stream<Double> start = by == 1 ? Stream.of(0.0, 0.5) : Stream.of(0.0);
    Stream<Double> tail =
        IntStream.rangeClosed(1, MOST_NINES)
            .filter(nines -> nines % by == 0)
            .mapToObj(nines -> 1 - Math.pow(10, -nines));
    return Stream.concat(start, tail)
        .filter(share -> within(range, share))
        .map(share -> new Tick(share, NumberText.percent(share)))
        .toList();
  }

  private static boolean within(Range range, double value) {
    double slack = 1e-9 * range.span();
    return value >= range.low() - Math.min(slack, 1e-9 * Math.abs(range.low()))
        && value <= range.high() + Math.min(slack, 1e-9 * Math.abs(range.high()));
  }

  /** A step of digit times ten to the exponent, multiplied without collecting rounding errors. */
  private record Step(long digit, int exponent) {

    static Step below(double size) {
      return new Step(1, NumberText.exponent(Math.max(size, Double.MIN_NORMAL)));
    }

    Step next() {
      return digit == 1 ? new Step(2, exponent) : digit == 2 ? new Step(5, exponent) : up();
    }

    private Step up() {
      return new Step(1, exponent + 1);
    }

    double size() {
      return times(1);
    }

    double times(double count) {
      return exponent < 0
          ? count * digit / Math.pow(10, -exponent)
          : count * digit * Math.pow(10, exponent);
    }
  }
}
