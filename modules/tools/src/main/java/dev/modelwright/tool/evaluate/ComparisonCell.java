// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.evaluate.Comparison;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One figure of one run; bold and green where no other run has a better one. */
final class ComparisonCell extends TableCell<ComparisonPane.Line, Double> {

  private final Words words;
  private final Metric metric;
  private final int place;
  private final SimpleObjectProperty<ObservableValue<String>> detail =
      new SimpleObjectProperty<>(Words.fixed(""));

  ComparisonCell(Words words, Metric metric, int place) {
    this.words = words;
    this.metric = metric;
    this.place = place;
    Style.CELL_NUMBER.on(this);
    Tips.on(this, detail.flatMap(text -> text).orElse(""));
  }

  @Override
  protected void updateItem(@Nullable Double value, boolean empty) {
    super.updateItem(value, empty);
    Optional<Comparison.Cell> cell = value == null || empty ? Optional.empty() : cell();
    boolean best = cell.map(Comparison.Cell::best).orElse(false);
    Style.TEXT_GOOD.on(this, best);
    Style.TEXT_STRONG.on(this, best);
    Style.CELL_MISSING.on(this, value != null && value.isNaN());
    textProperty().unbind();
    if (cell.isEmpty() || value == null) {
      setText(null);
      detail.set(Words.fixed(""));
    } else {
      textProperty().bind(words.number(numbers -> Headline.even(numbers, value)));
      detail.set(Headline.detail(words, metric, value, cell.get().interval()));
    }
  }

  private Optional<Comparison.Cell> cell() {
    return Optional.ofNullable(getTableRow())
        .map(row -> row.getItem())
        .map(line -> line.row().cells().get(place));
  }
}
