// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.theme.Style;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell with text; where there is none, a pale dash. */
final class TextCell<R> extends TableCell<R, String> {

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    boolean missing = !empty && (text == null || text.isEmpty());
    Style.CELL_MISSING.on(this, missing);
    setText(empty ? null : missing ? Numbers.NONE : text);
  }
}
