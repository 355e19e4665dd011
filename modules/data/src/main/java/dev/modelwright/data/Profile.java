// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;

/** What the columns of a dataset are like, an immutable snapshot to be drawn. */
public record Profile(int rows, List<ColumnProfile> columns) {

  /** The most different texts that are told of a column. */
  public static final int MOST_LEVELS = 30;

  /** The most numbers that are told of a column, with how often each stands. */
  public static final int MOST_VALUES = 10;

  /** Copies the list. */
  public Profile {
    columns = List.copyOf(columns);
  }

  /** The profile of the dataset's rows. */
  public static Profile of(Dataset data, JobContext context) {
    List<ColumnProfile> columns = new ArrayList<>();
    int count = data.columns().size();
    for (int i = 0; i < count; i++) {
      context.check();
      context.progress(
          (double) i / count, Message.of("data.profiling", data.columns().get(i).name()));
      columns.add(column(data, i));
    }
    return new Profile(data.rowCount(), columns);
  }

  /** The profile of the column of that name. */
  public Optional<ColumnProfile> column(String name) {
    return columns.stream().filter(profile -> profile.column().name().equals(name)).findFirst();
  }

  private static ColumnProfile column(Dataset data, int index) {
    ColumnInfo info = data.columns().get(index);
    return info.storage() == InputType.CATEGORY
        ? texts(info, TableColumns.levels((StringColumn) data.table().column(index)))
        : NumberProfile.of(info, data.numbers(info.name()));
  }

  private static ColumnProfile texts(ColumnInfo info, Levels levels) {
    int present = levels.present();
    if (present == 0) {
      return new ColumnProfile.Empty(info, levels.rows());
    }
    List<ColumnProfile.Level> top =
        IntStream.range(0, levels.texts().length)
            .boxed()
            .sorted(Comparator.comparingInt(code -> -levels.counts()[code]))
            .limit(MOST_LEVELS)
            .map(code -> new ColumnProfile.Level(levels.texts()[code], levels.counts()[code]))
            .toList();
    return new ColumnProfile.Textual(
        info, levels.rows(), levels.rows() - present, levels.texts().length, top, lengths(levels));
  }

  private static ColumnProfile.Lengths lengths(Levels levels) {
    int min = Integer.MAX_VALUE;
    int max = 0;
    double sum = 0;
    for (int code = 0; code < levels.texts().length; code++) {
      String text = levels.texts()[code];
      int length = text.codePointCount(0, text.length());
      min = Math.min(min, length);
      max = Math.max(max, length);
      sum += (double) length * levels.counts()[code];
    }
    return new ColumnProfile.Lengths(min, max, sum / levels.present());
  }
}
