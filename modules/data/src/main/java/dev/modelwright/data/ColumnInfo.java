// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a column.
 *
 * @param kind what it is
 * @param storage how its values are kept: numbers, texts (also for times, free texts and text ids),
 *     dates or points in time
 * @param missing how many rows have no value
 * @param distinct how many different values there are, missing not counted
 * @param evidence why it is taken for what it is, in sentences
 * @param missingMarks what stands for a missing value in it, as {@link Dataset#texts} would have
 *     it: what the user named, and of a column kept as texts also what was found
 * @param spelling how its values were read
 */
public record ColumnInfo(
    String name,
    ColumnKind kind,
    InputType storage,
    int missing,
    int distinct,
    List<Message> evidence,
    List<String> missingMarks,
    Spelling spelling) {

  /** Copies the lists. */
  public ColumnInfo {
    evidence = List.copyOf(evidence);
    missingMarks = List.copyOf(missingMarks);
  }

  /** A column of which no more is known. */
  public ColumnInfo(
      String name,
      ColumnKind kind,
      InputType storage,
      int missing,
      int distinct,
      List<Message> evidence) {
    this(name, kind, storage, missing, distinct, evidence, List.of(), Spelling.plain());
  }

  /** The same read in a certain way. */
  ColumnInfo with(Spelling changed) {
    return new ColumnInfo(name, kind, storage, missing, distinct, evidence, missingMarks, changed);
  }

  /** The same with more that stands for a missing value. */
  ColumnInfo withMarks(List<String> more) {
    List<String> all = Stream.concat(missingMarks.stream(), more.stream()).distinct().toList();
    return new ColumnInfo(name, kind, storage, missing, distinct, evidence, all, spelling);
  }
}
