// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Range;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.model.Values;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the table with what a model is to know of it. */
record RawColumn(InputColumn input, Values values) {

  static RawColumn of(Dataset rows, String name) {
    ColumnInfo info = rows.column(name).orElseThrow();
    return info.storage().isText() ? texts(info, rows.texts(name)) : numbers(info, rows);
  }

  /** The empty text is missing. Texts that stand in one row each are no levels to know. */
  private static RawColumn texts(ColumnInfo info, @Nullable String[] texts) {
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      texts[i] = text == null || text.isEmpty() ? null : text;
    }
    boolean free = info.kind() == ColumnKind.TEXT || info.kind() == ColumnKind.ID;
    List<String> levels = free ? List.of() : LevelCounts.of(texts).levels();
    return new RawColumn(input(info, levels, Optional.empty()), new Values.Texts(texts));
  }

  private static RawColumn numbers(ColumnInfo info, Dataset rows) {
    double[] numbers = rows.numbers(info.name());
    DoubleSummaryStatistics seen =
        Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).summaryStatistics();
    if (Double.isInfinite(seen.getMin()) && seen.getCount() > 0
        || Double.isInfinite(seen.getMax()) && seen.getCount() > 0) {
      throw Problem.at("column:" + info.name(), "learn.infinite-column", info.name()).exception();
    }
    Optional<Range> range =
        seen.getCount() == 0
            ? Optional.empty()
            : Optional.of(new Range(seen.getMin(), seen.getMax()));
    return new RawColumn(input(info, List.of(), range), new Values.Numbers(numbers));
  }

  private static InputColumn input(ColumnInfo info, List<String> levels, Optional<Range> range) {
    return new InputColumn(
        info.name(), info.storage(), levels, range, MissingPolicy.ALLOW, UnseenPolicy.OTHER);
  }
}
