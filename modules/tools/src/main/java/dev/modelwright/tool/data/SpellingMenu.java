// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.DateOrder;
import dev.modelwright.data.NumberStyle;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Lets the user decide how a column's dates or numbers are written, told by examples. */
final class SpellingMenu {

  private final Words words;
  private final ColumnChoice now;
  private final Consumer<ColumnChoice> taker;

  /** A menu that begins with what is decided now and gives back what is decided then. */
  SpellingMenu(Words words, ColumnChoice now, Consumer<ColumnChoice> taker) {
    this.words = words;
    this.now = now;
    this.taker = taker;
  }

  /** What can be decided about a column of a kind; nothing for most. */
  Optional<Menu> of(ColumnKind kind) {
    return switch (kind) {
      case DATE, DATETIME ->
          Optional.of(
              menu(
                  "tooldata.date-order",
                  DateOrder.values(),
                  now.dates(),
                  SpellingMenu::text,
                  order -> with(order, now.numbers())));
      case INTEGER, NUMBER ->
          Optional.of(
              menu(
                  "tooldata.number-style",
                  NumberStyle.values(),
                  now.numbers(),
                  SpellingMenu::text,
                  style -> with(now.dates(), style)));
      case BOOLEAN, TIME, CATEGORY, TEXT, ID, CONSTANT -> Optional.empty();
    };
  }

  private <T> Menu menu(
      String code,
      T[] choices,
      Optional<T> told,
      Function<T, ObservableValue<String>> text,
      Function<Optional<T>, ColumnChoice> with) {
    Menu menu = Menus.named(new Menu(), words.bind(code));
    ToggleGroup group = new ToggleGroup();
    RadioMenuItem found = Menus.named(new RadioMenuItem(), words.bind("tooldata.type-guessed"));
    found.setOnAction(event -> taker.accept(with.apply(Optional.empty())));
    menu.getItems().add(found);
    for (T choice : choices) {
      RadioMenuItem item = Menus.named(new RadioMenuItem(), text.apply(choice));
      item.setSelected(told.equals(Optional.of(choice)));
      item.setOnAction(event -> taker.accept(with.apply(Optional.of(choice))));
      menu.getItems().add(item);
    }
    found.setSelected(told.isEmpty());
    menu.getItems().forEach(item -> group.getToggles().add((RadioMenuItem) item));
    return menu;
  }

  private ColumnChoice with(Optional<DateOrder> dates, Optional<NumberStyle> numbers) {
    return new ColumnChoice(now.kind(), dates, numbers, now.missing(), now.present());
  }

  private static ObservableValue<String> text(DateOrder order) {
    return Words.fixed(
        switch (order) {
          case YEAR_MONTH_DAY -> "2024-12-31";
          case DAY_MONTH_YEAR -> "31/12/2024";
          case MONTH_DAY_YEAR -> "12/31/2024";
        });
  }

  private static ObservableValue<String> text(NumberStyle style) {
    return Words.fixed(
        switch (style) {
          case PLAIN -> "1234567.89";
          case COMMA_GROUPS -> "1,234,567.89";
          case LAKH_GROUPS -> "12,34,567.89";
          case DECIMAL_COMMA -> "1.234.567,89";
          case SPACE_GROUPS_COMMA -> "1 234 567,89";
          case SPACE_GROUPS -> "1 234 567.89";
          case APOSTROPHE_GROUPS -> "1'234'567.89";
        });
  }
}
