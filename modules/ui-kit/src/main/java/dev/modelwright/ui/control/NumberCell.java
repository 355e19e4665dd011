// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * A cell with a number, right-aligned, all its digits on hover; NaN as a pale dash.
 *
 * @param <R> the rows
 */
public final class NumberCell<R> extends TableCell<R, Double> {

  /** How a number is written. */
  @FunctionalInterface
  public interface Form {
    /** The number's text. */
    String write(Numbers numbers, double value);
  }

  private final Words words;
  private final Form form;
  private final Tooltip all = new Tooltip();

  /** An empty cell. */
  public NumberCell(Words words, Form form) {
    this.words = words;
    this.form = form;
    Style.CELL_NUMBER.on(this);
    words
        .languageProperty()
        .addListener(
            new javafx.beans.WeakInvalidationListener(
                keep(language -> updateItem(getItem(), isEmpty()))));
  }

  @Override
  protected void updateItem(@Nullable Double value, boolean empty) {
    super.updateItem(value, empty);
    if (empty || value == null) {
      Style.CELL_MISSING.on(this, false);
      setText(null);
      setTooltip(null);
    } else {
      Style.CELL_MISSING.on(this, Double.isNaN(value));
      setText(form.write(words.numbers(), value));
      all.setText(words.numbers().all(value));
      setTooltip(all);
    }
  }

  private javafx.beans.InvalidationListener keep(javafx.beans.InvalidationListener listener) {
    getProperties().put(NumberCell.class, listener);
    return listener;
  }
}
