// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The button that adds steps: by purpose, and only what fits the chosen columns. */
final class AddMenu extends MenuButton {

  static final String ID = "prepare-add";

  private final Words words;
  private final PrepareViewModel model;

  AddMenu(Words words, PrepareViewModel model) {
    this.words = words;
    this.model = model;
    Style.BUTTON_PRIMARY.on(this);
    setId(ID);
    textProperty().bind(words.bind("toolprepare.add"));
    setGraphic(Icons.PLUS.node());
    setMinWidth(USE_PREF_SIZE);
    fill();
    setOnShowing(event -> fill());
    model.chosen().subscribe(this::fill);
    model.table().subscribe(table -> fill());
    model.recipeDesk().recipeProperty().subscribe(recipe -> fill());
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    if (!model.chosen().isEmpty()) {
      items.add(note(Words.fixed(title())));
    }
    for (Purpose purpose : Purpose.values()) {
      List<MenuItem> inside = inside(purpose);
      if (!inside.isEmpty()) {
        Menu menu = Menus.named(new Menu(), words.bind(purpose.code()));
        menu.getItems().setAll(inside);
        items.add(menu);
      }
    }
    if (model.chosen().isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.add(note(words.bind("toolprepare.choose-first")));
    }
    getItems().setAll(items);
  }

  private String title() {
    int most = 3;
    List<String> names = model.chosen();
    String some =
        String.join(words.say("tool.comma"), names.subList(0, Math.min(most, names.size())));
    return names.size() > most
        ? words.say("toolprepare.and-more", some, names.size() - most)
        : some;
  }

  private static MenuItem note(javafx.beans.value.ObservableValue<String> text) {
    MenuItem item = Menus.named(new MenuItem(), text);
    item.setDisable(true);
    return item;
  }

  private List<MenuItem> inside(Purpose purpose) {
    List<MenuItem> items = new ArrayList<>();
    switch (purpose) {
      case ROWS -> {
        items.add(item("toolprepare.step.keep-rows", model::addFilter));
        if (!model.chosen().isEmpty()) {
          items.add(item("toolprepare.step.drop-missing", model::addDropMissing));
        }
        items.add(item("toolprepare.step.drop-duplicates", model::addDropDuplicates));
      }
      case DERIVE -> items.add(item("toolprepare.step.derive", model::addDerived));
      case MISSING, SCALE, ENCODE, SHAPE, DATES, TEXT -> {}
    }
    Arrays.stream(TreatmentKind.values())
        .filter(kind -> kind.purpose() == purpose)
        .filter(this::fits)
        .map(kind -> item(kind.code(), () -> model.add(kind)))
        .forEach(items::add);
    return items;
  }

  private boolean fits(TreatmentKind kind) {
    return model.newSteps().stream()
        .anyMatch(steps -> !steps.fitting(kind, model.chosen()).isEmpty());
  }

  private MenuItem item(String code, Runnable action) {
    MenuItem item = Menus.entry(words.bind(code), action);
    item.setId(code.replace("toolprepare.step.", "prepare-add-"));
    return item;
  }
}
