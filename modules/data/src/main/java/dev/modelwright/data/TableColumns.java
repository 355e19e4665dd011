// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.model.InputType;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.dates.DateColumnType;
import tech.tablesaw.columns.dates.PackedLocalDate;
import tech.tablesaw.columns.datetimes.DateTimeColumnType;
import tech.tablesaw.columns.datetimes.PackedLocalDateTime;
import tech.tablesaw.columns.numbers.IntColumnType;
import tech.tablesaw.columns.numbers.LongColumnType;
import tech.tablesaw.columns.strings.DictionaryMap;
import tech.tablesaw.columns.strings.IntDictionaryMap;

/** Makes Tablesaw's columns out of plain arrays, without a parser or a text between. */
final class TableColumns {

  /** The code by which Tablesaw's dictionary knows a missing text. */
  private static final int MISSING_TEXT = Integer.MAX_VALUE;

  private TableColumns() {}

  // Tablesaw's classes refer to each other while they are initialised: two threads that begin with
  // different ones wait for each other for ever. So they are all initialised here, by whichever
  // thread first makes a column, before any other can.
  static {
    ColumnType.values();
    Table.create(
        "",
        DoubleColumn.create("double"),
        IntColumn.create("int"),
        LongColumn.create("long"),
        StringColumn.create("text"),
        DateColumn.create("date"),
        DateTimeColumn.create("date and time"));
  }

  /**
   * Waits until Tablesaw is ready, which looks through the whole class path when it is first used:
   * to be called early, and beside other work.
   */
  static void prepare() {
    // the class is initialised by the call
  }

  static Column<?> numbers(String name, Numbers numbers, boolean whole) {
    if (!whole) {
      return new Doubles(name, numbers.values(), numbers.rows());
    }
    double most = Math.max(-numbers.min(), numbers.max());
    return most < Integer.MAX_VALUE ? ints(name, numbers) : longs(name, numbers);
  }

  private static Column<?> ints(String name, Numbers numbers) {
    int missing = IntColumnType.missingValueIndicator();
    double[] values = numbers.values();
    int[] ints = new int[numbers.rows()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = Double.isNaN(values[i]) ? missing : (int) values[i];
    }
    return new Ints(name, ints);
  }

  private static Column<?> longs(String name, Numbers numbers) {
    long missing = LongColumnType.missingValueIndicator();
    double[] values = numbers.values();
    long[] longs = new long[numbers.rows()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = Double.isNaN(values[i]) ? missing : (long) values[i];
    }
    return LongColumn.create(name, longs);
  }

  /** A column that takes its array over, where Tablesaw's own factory copies it. */
  private static final class Doubles extends DoubleColumn {
    Doubles(String name, double[] values, int rows) {
      super(name, DoubleArrayList.wrap(values, rows));
    }
  }

  /** The same of whole numbers. */
  private static final class Ints extends IntColumn {
    Ints(String name, int[] values) {
      super(name, IntArrayList.wrap(values));
    }
  }

  static StringColumn texts(String name, Levels levels) {
    Int2ObjectOpenHashMap<String> texts = new Int2ObjectOpenHashMap<>();
    Object2IntOpenHashMap<String> keys = new Object2IntOpenHashMap<>();
    Int2IntOpenHashMap counts = new Int2IntOpenHashMap();
    for (int code = 0; code < levels.texts().length; code++) {
      texts.put(code, levels.texts()[code]);
      keys.put(levels.texts()[code], code);
      counts.put(code, levels.counts()[code]);
    }
    keys.defaultReturnValue(Integer.MIN_VALUE);
    int missing = levels.rows() - levels.present();
    if (missing > 0) {
      texts.put(MISSING_TEXT, "");
      keys.put("", MISSING_TEXT);
      counts.put(MISSING_TEXT, missing);
    }
    int[] rows = levels.codes().clone();
    for (int row = 0; row < rows.length; row++) {
      rows[row] = rows[row] == Levels.MISSING ? MISSING_TEXT : rows[row];
    }
    DictionaryMap dictionary =
        new IntDictionaryMap.IntDictionaryBuilder()
            .setKeyToValue(texts)
            .setValueToKey(keys)
            .setKeyToCount(counts)
            .setValues(rows)
            .setNextIndex(levels.texts().length)
            .build();
    return StringColumn.createInternal(name, dictionary);
  }

  /** The texts of such a column again. */
  static Levels levels(StringColumn column) {
    DictionaryMap dictionary = column.getDictionary();
    Int2IntOpenHashMap known = new Int2IntOpenHashMap();
    known.defaultReturnValue(Levels.MISSING);
    List<String> texts = new ArrayList<>();
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      int key = dictionary.getKeyForIndex(row);
      int code = known.get(key);
      if (code == Levels.MISSING && !dictionary.isMissing(row)) {
        code = texts.size();
        known.put(key, code);
        texts.add(dictionary.getValueForKey(key));
      }
      codes[row] = code;
    }
    int[] counts = new int[texts.size()];
    Arrays.stream(codes).filter(code -> code >= 0).forEach(code -> counts[code]++);
    return new Levels(texts.toArray(String[]::new), counts, codes);
  }

  static Column<?> temporals(
      String name, InputType storage, Levels levels, LocalDateTime[] byLevel) {
    return switch (storage) {
      case DATE -> dates(name, levels, byLevel);
      case DATETIME -> times(name, levels, byLevel);
      case CATEGORY, NUMBER -> texts(name, levels);
    };
  }

  private static DateColumn dates(String name, Levels levels, LocalDateTime[] byLevel) {
    int missing = DateColumnType.missingValueIndicator();
    int[] packed =
        Arrays.stream(byLevel).mapToInt(time -> PackedLocalDate.pack(time.toLocalDate())).toArray();
    return DateColumn.createInternal(
        name,
        Arrays.stream(levels.codes()).map(code -> code < 0 ? missing : packed[code]).toArray());
  }

  private static DateTimeColumn times(String name, Levels levels, LocalDateTime[] byLevel) {
    long missing = DateTimeColumnType.missingValueIndicator();
    long[] packed = Arrays.stream(byLevel).mapToLong(PackedLocalDateTime::pack).toArray();
    return DateTimeColumn.createInternal(
        name,
        Arrays.stream(levels.codes())
            .mapToLong(code -> code < 0 ? missing : packed[code])
            .toArray());
  }
}
