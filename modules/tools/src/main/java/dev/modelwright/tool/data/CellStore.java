// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.data.rows.Cells;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;

/**
 * The cells of a table, a column at a time and only of columns that are looked at. Columns of long
 * tables are read in the background; those not looked at for long are forgotten.
 */
final class CellStore {

  private static final int AT_ONCE = 200_000;
  private static final long MOST_CELLS = 20_000_000;
  private static final int FEWEST_COLUMNS = 16;

  private final Dataset dataset;
  private final ActionSlot<Cells> slot;
  private final Runnable arrived;
  private final Map<ColumnInfo, Cells> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<ColumnInfo> wanted = new LinkedHashSet<>();
  private final Subscription following;

  /**
   * No cells yet.
   *
   * @param arrived told when cells that were missing are there
   */
  CellStore(Dataset dataset, ActionSlot<Cells> slot, Runnable arrived) {
    this.dataset = dataset;
    this.slot = slot;
    this.arrived = arrived;
    slot.reset();
    following = slot.stateProperty().subscribe(this::changed);
  }

  /** The cells of a column; empty while they are being read. */
  Optional<Cells> cells(ColumnInfo column) {
    Cells cells = known.get(column);
    if (cells == null && dataset.rowCount() <= AT_ONCE) {
      cells = Cells.of(dataset, column);
      keep(column, cells);
    } else if (cells == null && wanted.add(column)) {
      next();
    }
    return Optional.ofNullable(cells);
  }

  /** Ends the reading of cells. */
  void close() {
    following.unsubscribe();
    wanted.clear();
    slot.reset();
  }

  private void next() {
    if (!slot.state().running()) {
      wanted.stream()
          .findFirst()
          .ifPresent(
              column ->
                  slot.start(
                      Message.of("tooldata.reading-column", column.name()),
                      context -> Cells.of(dataset, column)));
    }
  }

  private void changed(ActionState<Cells> state) {
    boolean ended = !state.running() && !(state instanceof ActionState.Idle<Cells>);
    if (ended && !wanted.isEmpty()) {
      ColumnInfo column = wanted.iterator().next();
      wanted.remove(column);
      keep(column, state.result().orElse(Cells.none(dataset.rowCount())));
      arrived.run();
      next();
    }
  }

  private void keep(ColumnInfo column, Cells cells) {
    known.put(column, cells);
    long most = Math.max(FEWEST_COLUMNS, MOST_CELLS / Math.max(1, dataset.rowCount()));
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
