// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** Says which columns of a wide table are shown, and leads to the others. */
final class ColumnPages extends HBox {

  static final String BEFORE = "data-columns-before";
  static final String AFTER = "data-columns-after";

  /** How many columns are shown at a time. */
  static final int AT_A_TIME = 40;

  private final SimpleIntegerProperty first = new SimpleIntegerProperty();
  private final SimpleIntegerProperty found = new SimpleIntegerProperty();

  /**
   * The line; invisible where all columns are shown.
   *
   * @param build shows the columns from a position on
   */
  ColumnPages(Words words, IntConsumer build) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    ObservableValue<String> range =
        words.bind(
            "tooldata.columns-shown",
            first.add(1),
            Bindings.min(found, first.add(AT_A_TIME)),
            found);
    ObservableValue<String> none = words.bind("tooldata.columns-first");
    ObservableValue<String> all = words.bind("tooldata.columns-last");
    getChildren()
        .addAll(
            Labels.line(range, Style.TEXT_MUTED),
            ActionButton.icon(
                    Icons.CHEVRON_LEFT,
                    words.bind("tooldata.columns-before"),
                    () -> build.accept(first.get() - AT_A_TIME))
                .unless(end(first.lessThan(AT_A_TIME), none))
                .named(BEFORE),
            ActionButton.icon(
                    Icons.CHEVRON_RIGHT,
                    words.bind("tooldata.columns-after"),
                    () -> build.accept(first.get() + AT_A_TIME))
                .unless(end(first.add(AT_A_TIME).greaterThanOrEqualTo(found), all))
                .named(AFTER));
    visibleProperty().bind(found.greaterThan(AT_A_TIME));
    managedProperty().bind(visibleProperty());
  }

  /** Says that columns from a position on are shown, of so many. */
  void show(int from, int count) {
    first.set(from);
    found.set(count);
  }

  private static ObservableValue<String> end(
      ObservableValue<Boolean> reached, ObservableValue<String> why) {
    return reached.flatMap(now -> now ? why : Words.fixed(""));
  }
}
