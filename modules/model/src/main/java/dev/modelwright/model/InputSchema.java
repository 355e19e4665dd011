// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The raw columns that a model asks for, in order; names are unique. */
public record InputSchema(List<InputColumn> columns) {

  /** Checks that no name is there twice. */
  public InputSchema {
    columns = List.copyOf(columns);
    Set<String> names = new HashSet<>();
    for (InputColumn column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("column twice in a schema: " + column.name());
      }
    }
  }

  /** The column of that name. */
  public Optional<InputColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The names in order. */
  public List<String> names() {
    return columns.stream().map(InputColumn::name).toList();
  }
}
