// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.learn.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that count a column's values. */
final class ColumnChecks {

  private static final double MANY = 0.3;
  private static final double MOST = 0.6;
  private static final int MANY_LEVELS = 50;
  private static final int FEWEST_ROWS = 5;
  private static final int MOST_FEWEST = 50;
  private static final int FEW_ROWS = 50;
  private static final int FOLDS = 5;
  private static final double SMOOTHING = 20;

  private ColumnChecks() {}

  /** One value, or none. */
  static Optional<Draft> constant(ColumnView column, boolean target) {
    boolean one = column.codes().map(codes -> codes.levels() <= 1).orElse(false);
    if (!one || column.rows() < 2) {
      return Optional.empty();
    }
    Codes codes = column.codes().orElseThrow();
    if (codes.levels() == 1 && column.present() < column.rows()) {
      return Optional.empty();
    }
    Message sentence =
        codes.levels() == 0
            ? Message.of("inspect.empty-column", column.name(), column.rows())
            : Message.of(
                "inspect.constant",
                column.name(),
                Say.text(codes.texts().getFirst()),
                codes.counts()[0]);
    return Optional.of(
        Draft.of(
            FindingKind.CONSTANT,
            column.name(),
            sentence,
            target ? List.of() : List.of(Remedies.leaveOut(column.name())),
            0));
  }

  /** A value of its own for each row that says nothing but which row it is. */
  static Optional<Draft> identifier(ColumnView column, boolean target) {
    String code = identifierCode(column);
    if (target || code.isEmpty()) {
      return Optional.empty();
    }
    int row = column.missing().nextClearBit(0);
    Message sentence =
        Message.of(
            code,
            column.name(),
            column.info().distinct(),
            column.rows(),
            Say.text(text(column, row)),
            row + 1);
    return Optional.of(
        Draft.of(
            FindingKind.IDENTIFIER,
            column.name(),
            sentence,
            List.of(Remedies.leaveOut(column.name())),
            0));
  }

  private static String identifierCode(ColumnView column) {
    if (column.present() == 0) {
      return "";
    }
    if (column.kind() == ColumnKind.ID) {
      return "inspect.identifier";
    }
    boolean whole = column.kind() == ColumnKind.INTEGER && column.rows() >= FEW_ROWS;
    return whole && rises(column.numbers()) ? "inspect.identifier-rising" : "";
  }

  /** Whether each number is larger than the one before. */
  private static boolean rises(double[] numbers) {
    for (int row = 1; row < numbers.length; row++) {
      if (!(numbers[row] > numbers[row - 1])) {
        return false;
      }
    }
    return true;
  }

  private static String text(ColumnView column, int row) {
    return column.isText()
        ? column.codes().map(codes -> codes.texts().get(codes.codes()[row])).orElse("")
        : column.say(column.numbers()[row]);
  }

  /** Many values are missing. */
  static Optional<Draft> missing(ColumnView column, boolean target) {
    int gone = column.missing().cardinality();
    boolean many = gone >= MANY * column.rows() && gone < column.rows();
    if (!many) {
      return Optional.empty();
    }
    String name = column.name();
    String percent = Percent.of(gone, column.rows());
    Remedy leaveOut = Remedies.leaveOut(name);
    Remedy indicator =
        Remedies.treat("inspect.missing-indicator", name, new Treatment.MissingIndicator());
    List<Remedy> remedies =
        gone >= MOST * column.rows() ? List.of(leaveOut, indicator) : List.of(indicator, leaveOut);
    Message sentence =
        Message.of(
            "inspect.many-missing",
            name,
            gone,
            column.rows(),
            percent,
            column.missing().nextSetBit(0) + 1);
    return Optional.of(
        Draft.of(FindingKind.MANY_MISSING, name, sentence, target ? List.of() : remedies, gone)
            .brief(percent + " %"));
  }

  /** Very many levels, or some in very few rows. */
  static Optional<Draft> levels(ColumnView column, boolean target) {
    boolean category = column.kind() == ColumnKind.CATEGORY && column.isText();
    if (target || !category || column.codes().isEmpty()) {
      return Optional.empty();
    }
    Codes codes = column.codes().get();
    return codes.levels() > MANY_LEVELS ? many(column, codes) : rare(column, codes);
  }

  private static Optional<Draft> many(ColumnView column, Codes codes) {
    String name = column.name();
    int most = codes.byFrequency().getFirst();
    Message sentence =
        Message.of(
            "inspect.many-levels",
            name,
            codes.levels(),
            codes.present(),
            Say.text(codes.texts().get(most)),
            codes.counts()[most]);
    List<Remedy> remedies =
        List.of(
            Remedies.treat("inspect.target-mean", name, new Treatment.TargetMean(FOLDS, SMOOTHING)),
            Remedies.treat("inspect.frequency", name, new Treatment.Frequency()),
            Remedies.gatherRare(name, Math.max(fewest(column.rows()), codes.present() / 100)),
            Remedies.leaveOut(name));
    return Optional.of(
        Draft.of(FindingKind.MANY_LEVELS, name, sentence, remedies, codes.levels())
            .brief(String.valueOf(codes.levels())));
  }

  private static Optional<Draft> rare(ColumnView column, Codes codes) {
    int fewest = fewest(column.rows());
    List<String> names = new ArrayList<>();
    for (int code : codes.byFrequency().reversed()) {
      if (codes.counts()[code] < fewest) {
        names.add("“" + Say.text(codes.texts().get(code)) + "” × " + codes.counts()[code]);
      }
    }
    if (column.rows() < FEW_ROWS || names.isEmpty() || codes.levels() < 3) {
      return Optional.empty();
    }
    String name = column.name();
    Message sentence =
        Message.of(
            "inspect.rare-levels", name, names.size(), codes.levels(), fewest, Say.some(names));
    return Optional.of(
        Draft.of(
                FindingKind.RARE_LEVELS,
                name,
                sentence,
                List.of(Remedies.gatherRare(name, fewest)),
                names.size())
            .brief(Say.some(names.subList(0, 1)) + (names.size() > 1 ? ", …" : "")));
  }

  private static int fewest(int rows) {
    return Math.clamp(rows / 1000, FEWEST_ROWS, MOST_FEWEST);
  }
}
