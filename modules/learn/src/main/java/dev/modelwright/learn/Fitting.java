// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Preparation;
import dev.modelwright.model.Step;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A preparation under way: the columns as they stand after the steps so far, and the steps that
 * were fitted. Columns are loaded when they are first read, and forgotten when nothing reads them
 * any more.
 */
final class Fitting {

  private final Dataset rows;
  private final Optional<Goal> goal;
  private final Names names;
  private final Map<String, FitColumn> columns = new LinkedHashMap<>();
  private final Map<String, Values> values = new HashMap<>();
  private final Map<String, InputColumn> inputs = new HashMap<>();
  private final Map<String, Step> first = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();

  /**
   * Of some rows.
   *
   * @param derived the names of new columns, which no other value may take
   */
  Fitting(Dataset rows, Optional<Goal> goal, Collection<String> derived) {
    this.rows = rows;
    this.goal = goal;
    List<String> taken = new ArrayList<>(derived);
    rows.columns().forEach(column -> taken.add(column.name()));
    this.names = new Names(taken);
    for (ColumnInfo column : rows.columns()) {
      columns.put(column.name(), begin(column));
    }
  }

  /** Where something stands for a missing value, no step reads the raw column but the one first. */
  private FitColumn begin(ColumnInfo info) {
    FitColumn column = FitColumn.of(info);
    if (!info.missingMarks().isEmpty()) {
      String known = names.fresh(info.name() + ":known");
      first.put(known, MissingMarks.step(info, known));
      column.become(info.storage(), List.of(known), column.stems());
    }
    return column;
  }

  Dataset rows() {
    return rows;
  }

  Optional<Goal> goal() {
    return goal;
  }

  Names names() {
    return names;
  }

  List<Step> steps() {
    return steps;
  }

  List<Message> notes() {
    return notes;
  }

  void note(Message message) {
    notes.add(message);
  }

  /** Notes that a column gives nothing. */
  void noteDropped(FitColumn column) {
    note(Message.of("learn.dropped-constant", column.name()));
  }

  /** The columns in the table's order, new ones at the end. */
  Collection<FitColumn> columns() {
    return columns.values();
  }

  FitColumn column(String name) {
    FitColumn column = columns.get(name);
    if (column == null) {
      String closest = Closest.to(name, columns.keySet());
      throw Problem.at("column:" + name, "learn.no-such-column", name, closest).exception();
    }
    return column;
  }

  boolean has(String name) {
    return columns.containsKey(name);
  }

  void addColumn(FitColumn column) {
    columns.put(column.name(), column);
  }

  /** What a formula may read: the columns that are one value each. */
  Map<String, InputType> readable() {
    Map<String, InputType> readable = new LinkedHashMap<>();
    for (FitColumn column : columns.values()) {
      if (column.outputs().size() == 1) {
        readable.put(column.name(), column.form());
      }
    }
    return readable;
  }

  /** The raw columns that were read. */
  Map<String, InputColumn> inputs() {
    return inputs;
  }

  /** What a user calls a value: the column itself, before any step that he knows of. */
  String title(String name) {
    Step step = first.get(name);
    return step == null ? name : step.inputs().getFirst();
  }

  Values value(String name) {
    Values found = values.get(name);
    if (found == null) {
      Step step = first.get(name);
      found = step == null ? load(name) : afterFirst(step, name);
      values.put(name, found);
    }
    return found;
  }

  private Values afterFirst(Step step, String name) {
    add(step);
    step.inputs().forEach(values::remove);
    return java.util.Objects.requireNonNull(values.get(name));
  }

  double[] numbers(String name) {
    return ((Values.Numbers) value(name)).values();
  }

  @Nullable String[] texts(String name) {
    return ((Values.Texts) value(name)).values();
  }

  private Values load(String name) {
    RawColumn raw = RawColumn.of(rows, name);
    inputs.put(name, raw.input());
    return raw.values();
  }

  /** Carries out a fitted step. */
  void add(Step step) {
    step.inputs().forEach(this::value);
    Preparation.carryOut(step, values);
    steps.add(step);
  }

  /** Gives training rows other values than a new row would get. */
  void override(String name, double[] numbers) {
    values.put(name, new Values.Numbers(numbers));
  }

  /** Forgets values that nothing reads any more. */
  void forget(List<String> old) {
    for (String name : old) {
      boolean read =
          columns.values().stream()
              .anyMatch(c -> c.outputs().contains(name) || c.extras().contains(name));
      if (!read) {
        values.remove(name);
      }
    }
  }
}
