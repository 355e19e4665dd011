// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.learn.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers that are beyond three interquartile ranges of the quartiles (J. W. Tukey,
 * "Exploratory Data Analysis", 1977: "far out"). The quartiles are those of the sample, the count
 * is exact.
 */
final class OutlierCheck implements Check {

  private static final double FAR = 3;
  private static final double VERY_FAR = 10;
  private static final double SHARE = 0.001;
  private static final int SOME = 3;
  private static final double MOST = 0.05;
  private static final int FEWEST = 20;
  private static final double LOWER = 0.01;
  private static final double UPPER = 0.99;

  private record Fences(double lower, double upper, double iqr) {}

  private record Beyond(int count, double farthest, double distance, double least) {}

  @Override
  public Optional<Draft> look(ColumnView column, boolean target) {
    boolean number = column.kind() == ColumnKind.INTEGER || column.kind() == ColumnKind.NUMBER;
    int different = column.codes().map(Codes::levels).orElse(Integer.MAX_VALUE);
    if (!number || target || different < FEWEST) {
      return Optional.empty();
    }
    double[] sentinels = column.sentinels().values();
    Fences fences = fences(column.sample().sorted(), sentinels);
    if (!(fences.iqr() > 0)) {
      return Optional.empty();
    }
    Beyond beyond = beyond(column.numbers(), fences, sentinels);
    boolean fires =
        beyond.count() > 0
            && beyond.count() <= MOST * column.present()
            && (beyond.count() >= Math.max(SOME, SHARE * column.present())
                || beyond.distance() > VERY_FAR);
    return fires ? Optional.of(draft(column, fences, beyond)) : Optional.empty();
  }

  private static Fences fences(double[] sorted, double[] sentinels) {
    double[] usual = Arrays.stream(sorted).filter(v -> !among(sentinels, v)).toArray();
    if (usual.length == 0) {
      return new Fences(0, 0, 0);
    }
    double lower = Statistics.quantile(usual, 0.25);
    double upper = Statistics.quantile(usual, 0.75);
    double iqr = upper - lower;
    return new Fences(lower - FAR * iqr, upper + FAR * iqr, iqr);
  }

  private static Beyond beyond(double[] numbers, Fences fences, double[] sentinels) {
    int count = 0;
    double farthest = 0;
    double distance = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double number : numbers) {
      if (Double.isNaN(number) || among(sentinels, number)) {
        continue;
      }
      least = Math.min(least, number);
      double away = Math.max(fences.lower() - number, number - fences.upper());
      if (away > 0) {
        count++;
        farthest = away > distance ? number : farthest;
        distance = Math.max(distance, away);
      }
    }
    return new Beyond(count, farthest, FAR + distance / fences.iqr(), least);
  }

  private static boolean among(double[] values, double value) {
    for (double one : values) {
      if (one == value) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(ColumnView column, Fences fences, Beyond beyond) {
    String name = column.name();
    boolean sampled = column.sample().rows() < column.rows();
    String percent = Percent.of(beyond.count(), column.present());
    Message sentence =
        Message.of(
            sampled ? "inspect.outliers-sampled" : "inspect.outliers",
            name,
            beyond.count(),
            percent,
            Say.between(fences.lower(), fences.upper()),
            Say.number(beyond.farthest()),
            column.firstRow(beyond.farthest()) + 1,
            column.sample().rows());
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(Remedies.treat("inspect.clip", name, new Treatment.ClipQuantiles(LOWER, UPPER)));
    remedies.add(
        beyond.least() > 0
            ? Remedies.treat("inspect.log", name, new Treatment.Log())
            : Remedies.treat("inspect.yeo-johnson", name, new Treatment.YeoJohnson()));
    double weight = (double) beyond.count() / column.present();
    return Draft.of(FindingKind.OUTLIERS, name, sentence, remedies, weight).brief(percent + " %");
  }
}
