// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.Dataset;
import dev.modelwright.tool.data.rows.Cells;
import dev.modelwright.tool.data.rows.RowOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells as text to be pasted elsewhere: a line for each row, tabs between. */
final class CellText {

  /** The most cells that are copied at once. */
  static final long MOST = 2_000_000;

  private static final int STRIDE = 4096;

  private CellText() {}

  /**
   * The text of an area.
   *
   * @throws dev.modelwright.base.ProblemException if it is larger than the clipboard should hold
   */
  static String of(
      TableContent content, RowOrder order, CellArea area, boolean named, JobContext context) {
    if (area.size() > MOST) {
      throw Problem.at("cells", "tooldata.copy-too-much", area.size(), MOST).exception();
    }
    List<IntFunction<String>> columns = new ArrayList<>();
    for (int column = area.left(); column <= area.right(); column++) {
      context.check();
      columns.add(column(content, order, column));
    }
    StringBuilder text = new StringBuilder(named ? names(content, area) : "");
    for (int position = area.top(); position <= area.bottom(); position++) {
      if (position % STRIDE == 0) {
        context.check();
        context.progress(
            (double) (position - area.top()) / (area.bottom() - area.top() + 1),
            Message.of("tooldata.copying"));
      }
      text.append(position == area.top() && !named ? "" : "\n").append(line(columns, position));
    }
    return text.toString();
  }

  private static String names(TableContent content, CellArea area) {
    return IntStream.rangeClosed(area.left(), area.right())
        .mapToObj(column -> plain(content.heads().get(column).name()))
        .collect(Collectors.joining("\t"));
  }

  private static IntFunction<String> column(TableContent content, RowOrder order, int column) {
    return switch (content) {
      case TableContent.First first -> position -> first.text(position, column);
      case TableContent.Whole(var table) -> {
        Dataset data = table.dataset();
        Cells cells = Cells.of(data, data.columns().get(column));
        yield position -> cells.text(order.row(position)).orElse("");
      }
    };
  }

  private static String line(List<IntFunction<String>> columns, int position) {
    return columns.stream()
        .map(column -> plain(column.apply(position)))
        .collect(Collectors.joining("\t"));
  }

  /** A cell on one line: what would begin another cell or line becomes a space. */
  private static String plain(String cell) {
    return cell.replace('\t', ' ').replace('\n', ' ').replace("\r", "");
  }
}
