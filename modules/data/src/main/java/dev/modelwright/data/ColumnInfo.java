// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.List;

/**
 * What is known of a column.
 *
 * @param kind what it is
 * @param storage how its values are kept: numbers, texts (also for times, free texts and text ids),
 *     dates or points in time
 * @param missing how many rows have no value
 * @param distinct how many different values there are, missing not counted
 * @param evidence why it is taken for what it is, in sentences
 */
public record ColumnInfo(
    String name,
    ColumnKind kind,
    InputType storage,
    int missing,
    int distinct,
    List<Message> evidence) {

  /** Copies the evidence. */
  public ColumnInfo {
    evidence = List.copyOf(evidence);
  }
}
