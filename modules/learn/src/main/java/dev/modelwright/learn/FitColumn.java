// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column on its way through a preparation: of the table, or a new one. */
final class FitColumn {

  private final String name;
  private final Optional<ColumnInfo> info;
  private final List<String> extras = new ArrayList<>();
  private InputType form;
  private List<String> outputs;
  private List<String> stems;
  private boolean complete;
  private boolean scaled;
  private boolean indicators;
  private boolean changed;

  private FitColumn(String name, InputType form, Optional<ColumnInfo> info) {
    this.name = name;
    this.form = form;
    this.info = info;
    this.outputs = List.of(name);
    this.stems = outputs;
  }

  static FitColumn of(ColumnInfo info) {
    return new FitColumn(info.name(), info.storage(), Optional.of(info));
  }

  static FitColumn derived(String name) {
    return new FitColumn(name, InputType.NUMBER, Optional.empty());
  }

  String name() {
    return name;
  }

  /** What is known of it; nothing of a new one. */
  Optional<ColumnInfo> info() {
    return info;
  }

  /** What its values are at this point. */
  InputType form() {
    return form;
  }

  /** The values that it stands for at this point; several once it is taken to parts. */
  List<String> outputs() {
    return outputs;
  }

  /** For each output what the names of further values begin with. */
  List<String> stems() {
    return stems;
  }

  /** Features beside its outputs. */
  List<String> extras() {
    return extras;
  }

  /** Whether no value can be missing, whatever comes in. */
  boolean complete() {
    return complete;
  }

  /** Whether it was brought to a scale. */
  boolean scaled() {
    return scaled;
  }

  /** Whether its numbers are 0 and 1, or shares of a row, and want no scale. */
  boolean indicators() {
    return indicators;
  }

  /** Whether anything but missing values was changed. */
  boolean changed() {
    return changed;
  }

  void setComplete(boolean is) {
    complete = is;
  }

  void setScaled() {
    scaled = true;
  }

  void setIndicators() {
    indicators = true;
  }

  void setChanged() {
    changed = true;
  }

  void become(InputType now, List<String> values, List<String> stemsNow) {
    form = now;
    outputs = List.copyOf(values);
    stems = List.copyOf(stemsNow);
  }

  /** New values of the same form, with names of their own from now on. */
  void become(InputType now, List<String> values) {
    become(now, values, values);
  }

  void addExtra(String value) {
    extras.add(value);
  }
}
