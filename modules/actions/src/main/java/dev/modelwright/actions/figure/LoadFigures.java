// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import static dev.modelwright.actions.figure.LabelFigures.column;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.measure.LatencyCurve;
import dev.modelwright.measure.LoadInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A load test, drawn; the same while it runs and when it is done. */
public final class LoadFigures {

  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;

  private final FigureWords words;

  /** Figures with words of a language. */
  public LoadFigures(Locale language) {
    words = new FigureWords(language);
  }

  /** Percentiles of the response time over time, on a logarithmic axis. */
  public Figure overTime(List<LoadInterval> intervals) {
    List<LoadInterval> some = intervals.stream().filter(i -> i.response().max() > 0).toList();
    Numbers at = column(some, i -> (i.startNanos() + i.lengthNanos() / 2.0) / SECOND);
    return Figure.of(
        words.say("latency-time"),
        Axis.time(words.say("time")),
        Axis.log(words.say("response-time"), "ms"),
        List.of(
            line("p50", 1, at, column(some, i -> i.response().p50() / MILLI)),
            line("p90", 5, at, column(some, i -> i.response().p90() / MILLI)),
            line("p99", 2, at, column(some, i -> i.response().p99() / MILLI)),
            line("max", 4, at, column(some, i -> i.response().max() / MILLI))));
  }

  /** The percentile curves: response time from the plan, and service time dotted. */
  public Figure percentiles(LatencyCurve response, LatencyCurve service) {
    return Figure.of(
        words.say("percentile-curve"),
        Axis.percentile(words.say("percentile")),
        Axis.log(words.say("latency"), "ms"),
        List.of(
            curve(words.say("response-plan"), Role.SERIES_1, response, Dash.SOLID),
            curve(words.say("service-time"), Role.SERIES_2, service, Dash.DOTTED)));
  }

  private static Layer curve(String name, Role role, LatencyCurve curve, Dash dash) {
    List<LatencyCurve.Point> points =
        curve.points().stream().filter(p -> p.quantile() < 1 && p.nanos() > 0).toList();
    return new Layer.Line(
        new Series(name, role),
        column(points, LatencyCurve.Point::quantile),
        column(points, p -> p.nanos() / MILLI),
        dash,
        false);
  }

  /** Good answers a second over time, with the rate that was asked for. */
  public Figure throughput(List<LoadInterval> intervals, double targetRate) {
    Numbers at = column(intervals, i -> (i.startNanos() + i.lengthNanos() / 2.0) / SECOND);
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.horizontal(targetRate, words.say("target-rate")));
    layers.add(line(words.say("answers"), 3, at, column(intervals, LoadInterval::throughput)));
    if (intervals.stream().anyMatch(i -> i.errors() > 0)) {
      layers.add(
          new Layer.Line(
              new Series(words.say("errors"), Role.BAD),
              at,
              column(intervals, i -> i.errors() * SECOND / Math.max(1, i.lengthNanos()))));
    }
    return Figure.of(
        words.say("throughput"),
        Axis.time(words.say("time")),
        Axis.linear(words.say("per-second"), "1/s").withRange(0, 1.25 * top(intervals, targetRate)),
        layers);
  }

  private static double top(List<LoadInterval> intervals, double targetRate) {
    return intervals.stream().mapToDouble(LoadInterval::throughput).reduce(targetRate, Math::max);
  }

  private static Layer line(String name, int index, Numbers x, Numbers y) {
    return new Layer.Line(Series.of(name, index), x, y);
  }
}
