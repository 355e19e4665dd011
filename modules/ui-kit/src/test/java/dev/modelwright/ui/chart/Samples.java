// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Note;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Figures of every shape the rooms need, from seeded numbers. */
final class Samples {

  private Samples() {}

  static Map<String, Figure> all() {
    Map<String, Figure> all = new LinkedHashMap<>();
    all.put("roc", roc());
    all.put("precision-recall", precisionRecall());
    all.put("calibration", calibration());
    all.put(
        "confusion-2",
        confusion(List.of("paid back", "defaulted"), new double[] {4120, 131, 287, 462}));
    all.put("confusion-5", confusion5());
    all.put("residuals", residuals());
    all.put("predicted-actual", predictedActual());
    all.put("latency-time", latencyOverTime());
    all.put("percentile-curve", percentileCurve());
    all.put("throughput", throughput());
    all.put("histogram", histogram());
    all.put("coefficients", coefficients());
    all.put("waterfall", waterfall());
    all.put("chinese", chinese());
    return all;
  }

  static Figure roc() {
    Numbers x =
        Numbers.of(IntStream.rangeClosed(0, 400).mapToObj(i -> Math.pow(i / 400.0, 2)).toList());
    return new Figure(
        "Receiver operating characteristic",
        Axis.linear("False positive rate", "").withRange(0, 1),
        Axis.linear("True positive rate", "").withRange(0, 1),
        List.of(
            Layer.Rule.diagonal("chance"),
            new Layer.Line(
                Series.of("Forest · AUC 0.931", 1), x, x.map(v -> Math.pow(v, 0.07 / 0.93))),
            new Layer.Line(
                Series.of("Logistic regression · AUC 0.872", 2),
                x,
                x.map(v -> Math.pow(v, 0.128 / 0.872)))),
        List.of(new Note(0.1024, 0.843, "threshold 0.41", Role.SERIES_1)),
        true);
  }

  private static Figure precisionRecall() {
    Numbers x = Numbers.steps(0, 0.0025, 401);
    return Figure.of(
        "Precision and recall",
        Axis.linear("Recall", "").withRange(0, 1),
        Axis.linear("Precision", "").withRange(0, 1),
        List.of(
            Layer.Rule.horizontal(0.15, "share of positives 15 %"),
            new Layer.Line(
                Series.of("Forest", 1), x, x.map(r -> 1 - 0.85 * Math.pow(r, 4)), Dash.SOLID, true),
            new Layer.Line(
                Series.of("Logistic", 2),
                x,
                x.map(r -> 0.93 - 0.58 * Math.pow(r, 2)),
                Dash.SOLID,
                true)));
  }

  private static Figure calibration() {
    Numbers x = Numbers.steps(0.05, 0.1, 10);
    Numbers y = Numbers.of(0.03, 0.11, 0.21, 0.33, 0.41, 0.58, 0.69, 0.77, 0.88, 0.96);
    Numbers counts = Numbers.of(0.31, 0.17, 0.11, 0.08, 0.06, 0.05, 0.05, 0.05, 0.05, 0.07);
    Series forest = Series.of("Forest", 1);
    return Figure.of(
            "Calibration",
            Axis.linear("Predicted probability", "").withRange(0, 1),
            Axis.linear("Observed share", "").withRange(0, 1),
            List.of(
                Layer.Bars.bins(
                    new Series("share of rows", Role.BORDER), Numbers.steps(0, 0.1, 11), counts),
                Layer.Rule.diagonal("perfect"),
                new Layer.Band(
                    new Series("95 % interval", Role.SERIES_1),
                    x,
                    y.map(v -> Math.max(0, v - 0.05)),
                    y.map(v -> Math.min(1, v + 0.05))),
                new Layer.Line(forest, x, y),
                new Layer.Points(forest, x, y, 4, 1)))
        .squared();
  }

  private static Figure confusion(List<String> classes, double[] counts) {
    Numbers values = Numbers.of(counts);
    int n = classes.size();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      double row = 0;
      for (int j = 0; j < n; j++) {
        row += counts[i / n * n + j];
      }
      texts.add(
          String.format(java.util.Locale.ROOT, "%,.0f%n%.1f %%", counts[i], 100 * counts[i] / row)
              .replace("\r", ""));
    }
    return Figure.of(
        "Confusion matrix",
        Axis.category("Predicted", classes),
        Axis.category("Actual", classes),
        List.of(Layer.Cells.categories(new Series("rows", Role.ACCENT), n, n, values, texts)));
  }

  private static Figure confusion5() {
    List<String> classes =
        List.of(
            "normal operation",
            "bearing damage, inner ring",
            "bearing damage, outer ring",
            "imbalance of the shaft",
            "misalignment_of_the_coupling");
    Random random = new Random(5);
    double[] counts = new double[25];
    for (int i = 0; i < 25; i++) {
      counts[i] = i % 6 == 0 ? 300 + random.nextInt(900) : random.nextInt(80);
    }
    return confusion(classes, counts);
  }

  static Figure residuals() {
    Random random = new Random(1);
    double[] x = new double[50_000];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.exp(11 + 0.5 * random.nextGaussian());
      y[i] = x[i] * 0.18 * random.nextGaussian();
    }
    return Figure.of(
        "Residuals against predicted price",
        Axis.linear("Predicted", "€"),
        Axis.linear("Actual − predicted", "€"),
        List.of(
            new Layer.Points(Series.of("test rows", 1), Numbers.of(x), Numbers.of(y)),
            Layer.Rule.horizontal(0, "")));
  }

  private static Figure predictedActual() {
    Random random = new Random(2);
    double[] x = random.doubles(800, 5, 50).toArray();
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] + 2.5 * random.nextGaussian();
    }
    return Figure.of(
            "Predicted against actual",
            Axis.linear("Actual", "mg/dl").withRange(0, 55),
            Axis.linear("Predicted", "mg/dl").withRange(0, 55),
            List.of(
                Layer.Rule.diagonal("equal"),
                new Layer.Points(
                    Series.of("test rows", 1), Numbers.of(x), Numbers.of(y), 2.5, 0.5)))
        .squared();
  }

  static Figure latencyOverTime() {
    int n = 5000;
    Random random = new Random(3);
    Numbers time = Numbers.steps(0, 0.06, n);
    String[] names = {"p50", "p90", "p99", "max"};
    double[] levels = {0.21, 0.36, 0.95, 4.2};
    List<Layer> layers = new ArrayList<>();
    for (int s = 3; s >= 0; s--) {
      double level = levels[s];
      double noise = 0.04 + 0.13 * s;
      double[] y = new double[n];
      for (int i = 0; i < n; i++) {
        double pause = i > 2900 && i < 2960 ? 3 + s * 2 : 1;
        y[i] = level * pause * Math.exp(noise * random.nextGaussian());
      }
      layers.add(new Layer.Line(Series.of(names[s], s + 1), time, Numbers.of(y)));
    }
    layers.add(Layer.Rule.horizontal(2, "limit for p99: 2 ms"));
    layers.add(
        new Layer.Markers(
            new Series("", Role.WARN),
            Numbers.of(95, 176, 180),
            List.of("version 2", "GC 38 ms", "GC 12 ms")));
    return Figure.of("Latency", Axis.time("Time"), Axis.log("Latency", "ms"), layers);
  }

  private static Figure percentileCurve() {
    List<Double> shares = new ArrayList<>();
    for (double place = 0; place <= 4.7; place += 0.02) {
      shares.add(1 - Math.pow(10, -place));
    }
    Numbers q = Numbers.of(shares);
    Numbers planned = q.map(v -> 0.2 + 0.12 * Math.pow(-Math.log10(1 - v), 2.6));
    Numbers service = q.map(v -> 0.19 + 0.05 * Math.pow(-Math.log10(1 - v), 2.1));
    return Figure.of(
        "Latency by percentile",
        Axis.percentile("Percentile"),
        Axis.linear("Latency", "ms"),
        List.of(
            Layer.Rule.vertical(0.99, "p99"),
            new Layer.Line(Series.of("from planned start", 1), q, planned),
            new Layer.Line(Series.of("service time", 1), q, service, Dash.DOTTED, false)));
  }

  private static Figure throughput() {
    Numbers rate = Numbers.of(1000, 2000, 4000, 6000, 8000, 10_000, 12_000, 14_000, 15_000, 15_600);
    Numbers p99 = Numbers.of(0.7, 0.71, 0.74, 0.79, 0.86, 0.98, 1.2, 1.9, 4.8, 22);
    Series server = Series.of("this server", 1);
    return Figure.of(
            "Throughput against p99",
            Axis.linear("Rate", "1/s"),
            Axis.log("p99", "ms"),
            List.of(
                new Layer.Rule(Layer.Rule.Kind.HORIZONTAL, 2, "limit 2 ms", Role.WARN, Dash.DASHED),
                new Layer.Line(server, rate, p99),
                new Layer.Points(server, rate, p99, 3.5, 1)))
        .withNotes(
            List.of(new Note(14_000, 1.9, "highest rate under 2 ms: 14,000/s", Role.ACCENT)));
  }

  private static Figure histogram() {
    Random random = new Random(4);
    double[] good = new double[40];
    double[] bad = new double[40];
    for (int i = 0; i < 6000; i++) {
      good[Math.clamp((int) (12 + 5 * random.nextGaussian()), 0, 39)]++;
      if (i % 3 == 0) {
        bad[Math.clamp((int) (23 + 6 * random.nextGaussian()), 0, 39)]++;
      }
    }
    Numbers edges = Numbers.steps(0, 0.025, 41);
    return Figure.of(
        "Scores of both classes",
        Axis.linear("Score", ""),
        Axis.linear("Rows", ""),
        List.of(
            Layer.Bars.bins(Series.of("paid back", 1), edges, Numbers.of(good)),
            Layer.Bars.bins(Series.of("defaulted", 2), edges, Numbers.of(bad)),
            Layer.Rule.vertical(0.46, "threshold 0.46")));
  }

  private static Figure coefficients() {
    List<String> names =
        List.of(
            "duration in months",
            "credit amount (per 1,000)",
            "age",
            "purpose = used car",
            "savings ≥ 1,000",
            "existing credits",
            "foreign worker = no",
            "number of people being liable to provide maintenance for");
    Numbers values = Numbers.of(0.42, 0.31, -0.18, -0.66, -0.51, 0.12, -0.77, 0.04);
    Numbers at = Numbers.steps(0, 1, values.size());
    return Figure.of(
        "Coefficients of the standardised columns",
        Axis.linear("Log odds", ""),
        Axis.category("", names),
        List.of(
            Layer.Bars.categories(Series.of("coefficient", 1), Direction.HORIZONTAL, values),
            new Layer.Intervals(
                new Series("", Role.TEXT),
                Direction.HORIZONTAL,
                at,
                values.map(v -> v - 0.14),
                values.map(v -> v + 0.14))));
  }

  private static Figure waterfall() {
    List<String> names =
        List.of("average", "duration 48", "age 22", "savings high", "used car", "this row");
    double none = Double.NaN;
    return Figure.of(
        "Why this row gets 0.52",
        Axis.category("", names),
        Axis.linear("Probability of default", ""),
        List.of(
            new Layer.Bars(
                new Series("raises", Role.BAD),
                Direction.VERTICAL,
                Numbers.steps(-0.5, 1, 7),
                Numbers.of(0, 0.3, 0.49, 0, 0, 0),
                Numbers.of(none, 0.49, 0.63, none, none, none)),
            new Layer.Bars(
                new Series("lowers", Role.GOOD),
                Direction.VERTICAL,
                Numbers.steps(-0.5, 1, 7),
                Numbers.of(0, 0, 0, 0.63, 0.57, 0),
                Numbers.of(none, none, none, 0.57, 0.52, none)),
            new Layer.Bars(
                new Series("", Role.MUTED),
                Direction.VERTICAL,
                Numbers.steps(-0.5, 1, 7),
                Numbers.repeat(0, 6),
                Numbers.of(0.3, none, none, none, none, 0.52))));
  }

  private static Figure chinese() {
    Numbers time = Numbers.steps(0, 20, 200);
    return Figure.of(
        "吞吐量",
        Axis.time("时间"),
        Axis.linear("请求速率", "次/秒"),
        List.of(
            new Layer.Line(
                Series.of("成功", 3), time, time.map(t -> 12_000 + 900 * Math.sin(t / 200))),
            new Layer.Line(
                Series.of("拒绝（429）", 2), time, time.map(t -> 1500 + 500 * Math.cos(t / 300)))));
  }
}
