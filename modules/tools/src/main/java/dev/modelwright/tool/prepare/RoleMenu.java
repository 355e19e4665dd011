// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.ColumnRole;
import dev.modelwright.tool.session.Roles;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.text.Words;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What columns can be for, to be chosen. */
final class RoleMenu extends ContextMenu {

  private static final int TICK = 14;

  private final Words words;
  private final PrepareViewModel model;
  private final List<String> columns;

  RoleMenu(Words words, PrepareViewModel model, List<String> columns, Runnable addStep) {
    this.words = words;
    this.model = model;
    this.columns = columns;
    if (columns.size() == 1) {
      String only = columns.getFirst();
      getItems().add(item("tool.role.target", model.isTarget(only), () -> model.predict(only)));
    }
    for (ColumnRole role : ColumnRole.values()) {
      getItems().add(item(Roles.code(role), holds(role), () -> model.assign(columns, role)));
    }
    getItems().add(new SeparatorMenuItem());
    getItems().add(item("toolprepare.add-more", false, addStep));
  }

  private boolean holds(ColumnRole role) {
    return columns.stream()
        .allMatch(column -> !model.isTarget(column) && model.role(column) == role);
  }

  private MenuItem item(String code, boolean now, Runnable action) {
    MenuItem item = Menus.entry(words.bind(code), action);
    if (now) {
      item.setGraphic(Icons.CHECK.node(TICK));
    }
    return item;
  }
}
