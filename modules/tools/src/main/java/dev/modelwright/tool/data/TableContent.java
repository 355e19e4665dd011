// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Preview;
import dev.modelwright.model.InputType;
import dev.modelwright.tool.data.rows.Cells;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the table shows: a file's first rows, or all of them once they are read. */
sealed interface TableContent {

  /** How many rows there are to be shown. */
  int rows();

  /** The columns, in their order. */
  List<Head> heads();

  /**
   * What the head of a column says.
   *
   * @param position among the columns, from 0
   * @param profile once the whole column was looked at
   */
  record Head(
      int position,
      String name,
      ColumnKind kind,
      boolean number,
      Optional<ColumnProfile> profile) {}

  /** The first rows as texts. */
  record First(Preview preview) implements TableContent {

    @Override
    public int rows() {
      return preview.rows().size();
    }

    @Override
    public List<Head> heads() {
      return IntStream.range(0, preview.names().size())
          .mapToObj(i -> head(i, preview.kinds().get(i)))
          .toList();
    }

    private Head head(int position, ColumnKind kind) {
      boolean number = kind == ColumnKind.INTEGER || kind == ColumnKind.NUMBER;
      return new Head(position, preview.names().get(position), kind, number, Optional.empty());
    }

    /** A cell; blank where there is none. */
    String text(int row, int column) {
      List<String> cells = preview.rows().get(row);
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** The typed table. */
  record Whole(OpenedTable table) implements TableContent {

    @Override
    public int rows() {
      return table.dataset().rowCount();
    }

    @Override
    public List<Head> heads() {
      List<ColumnProfile> profiles = table.profile().columns();
      return IntStream.range(0, profiles.size()).mapToObj(i -> head(i, profiles.get(i))).toList();
    }

    /** A cell, read only when it is looked at; blank where there is no value. */
    String text(int row, int column) {
      Dataset data = table.dataset();
      InputType storage = data.columns().get(column).storage();
      if (storage == InputType.CATEGORY) {
        return data.text(column, row).orElse("");
      }
      double number = data.number(column, row);
      return Double.isNaN(number) ? "" : Cells.text(storage, number);
    }

    private static Head head(int position, ColumnProfile profile) {
      ColumnInfo info = profile.column();
      boolean number = info.storage() == InputType.NUMBER;
      return new Head(position, info.name(), info.kind(), number, Optional.of(profile));
    }
  }
}
