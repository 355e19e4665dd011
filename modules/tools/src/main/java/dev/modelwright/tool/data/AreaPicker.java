// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.text.Words;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets a rectangle of cells be picked and copied: by dragging, by a click or an arrow with shift.
 * The rectangle is four numbers, so that a million rows are picked as quickly as two.
 */
final class AreaPicker {

  private static final int PAGE = 16;

  private final TableView<Integer> table;
  private final TableGrid grid;
  private final RowsViewModel rows;
  private CellArea begun = CellArea.cell(0, 0);

  AreaPicker(TableView<Integer> table, TableGrid grid, Words words, RowsViewModel rows) {
    this.table = table;
    this.grid = grid;
    this.rows = rows;
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.setContextMenu(menu(words));
    rows.copiedProperty()
        .subscribe(
            text ->
                text.ifPresent(
                    now ->
                        Clipboard.getSystemClipboard()
                            .setContent(Map.of(DataFormat.PLAIN_TEXT, now))));
  }

  private ContextMenu menu(Words words) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item(words, "copy", () -> copy(start(), false)));
    menu.getItems().add(item(words, "copy-named", () -> copy(start(), true)));
    menu.getItems().add(item(words, "copy-row", () -> copy(row(), false)));
    return menu;
  }

  private static MenuItem item(Words words, String key, Runnable action) {
    return Menus.entry(words.bind("tooldata." + key), action);
  }

  private Optional<ValueCell> cell(MouseEvent event) {
    @Nullable Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof ValueCell)) {
      node = node.getParent();
    }
    return node instanceof ValueCell cell && !cell.isEmpty() ? Optional.of(cell) : Optional.empty();
  }

  private void pressed(MouseEvent event) {
    Optional<ValueCell> hit =
        event.getButton() == MouseButton.PRIMARY ? cell(event) : Optional.empty();
    hit.ifPresent(
        cell -> {
          if (event.isShiftDown()) {
            pick(start().to(cell.getIndex(), cell.column()));
            event.consume();
          } else {
            begun = CellArea.cell(cell.getIndex(), cell.column());
            grid.areaProperty().set(Optional.empty());
          }
        });
  }

  private void dragged(MouseEvent event) {
    cell(event)
        .map(cell -> begun.to(cell.getIndex(), cell.column()))
        .filter(area -> area.size() > 1 || grid.areaProperty().get().isPresent())
        .ifPresent(this::pick);
  }

  private void pick(CellArea area) {
    begun = area;
    grid.areaProperty().set(Optional.of(area));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy(start(), event.isShiftDown());
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      pick(new CellArea(0, 0, Math.max(0, grid.rows() - 1), Math.max(0, columns() - 1)));
      event.consume();
    } else if (event.isShiftDown() && extended(event.getCode()).isPresent()) {
      extended(event.getCode()).ifPresent(this::pick);
      grid.areaProperty().get().ifPresent(area -> table.scrollTo(Math.max(0, area.toRow() - 6)));
      event.consume();
    } else if (event.getCode().isNavigationKey()) {
      grid.areaProperty().set(Optional.empty());
    }
  }

  private int columns() {
    return grid.content().map(content -> content.heads().size()).orElse(0);
  }

  /** What is picked when shift and a key are pressed; nothing for keys that do not move. */
  private Optional<CellArea> extended(KeyCode key) {
    CellArea now = start();
    int lastRow = Math.max(0, grid.rows() - 1);
    int lastColumn = Math.max(0, columns() - 1);
    return switch (key) {
      case UP -> Optional.of(now.to(Math.max(0, now.toRow() - 1), now.toColumn()));
      case DOWN -> Optional.of(now.to(Math.min(lastRow, now.toRow() + 1), now.toColumn()));
      case LEFT -> Optional.of(now.to(now.toRow(), Math.max(0, now.toColumn() - 1)));
      case RIGHT -> Optional.of(now.to(now.toRow(), Math.min(lastColumn, now.toColumn() + 1)));
      case PAGE_UP -> Optional.of(now.to(Math.max(0, now.toRow() - PAGE), now.toColumn()));
      case PAGE_DOWN -> Optional.of(now.to(Math.min(lastRow, now.toRow() + PAGE), now.toColumn()));
      case HOME -> Optional.of(now.to(0, now.toColumn()));
      case END -> Optional.of(now.to(lastRow, now.toColumn()));
      default -> Optional.empty();
    };
  }

  /** What is picked, else the cell with the focus. */
  private CellArea start() {
    return grid.areaProperty().get().orElseGet(this::focused);
  }

  private CellArea focused() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    return at.getTableColumn() != null
            && at.getTableColumn().getUserData() instanceof TableContent.Head head
        ? CellArea.cell(Math.max(0, at.getRow()), head.position())
        : begun;
  }

  private CellArea row() {
    CellArea now = start();
    return new CellArea(now.top(), 0, now.bottom(), Math.max(0, columns() - 1));
  }

  private void copy(CellArea area, boolean named) {
    grid.content().ifPresent(content -> rows.copy(content, area, named));
  }
}
