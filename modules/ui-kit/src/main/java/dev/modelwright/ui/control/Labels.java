// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Labels bound to their texts. */
public final class Labels {

  private Labels() {}

  /** One line; a cut text is shown whole in a tooltip. */
  public static Label line(ObservableValue<String> text, Style... styles) {
    Label label = new Label();
    label.textProperty().bind(text);
    for (Style style : styles) {
      style.on(label);
    }
    label.setMinWidth(0);
    Tooltip whole = Tips.tooltip(text);
    label.setOnMouseEntered(event -> label.setTooltip(cut(label) ? whole : null));
    return label;
  }

  /** As many lines as the text needs. */
  public static Label paragraph(ObservableValue<String> text, Style... styles) {
    Label label = new Label();
    label.textProperty().bind(text);
    for (Style style : styles) {
      style.on(label);
    }
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  /** A line that must never be cut, for example a figure. */
  public static Label whole(ObservableValue<String> text, Style... styles) {
    Label label = line(text, styles);
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  private static boolean cut(Label label) {
    return label.getWidth() + 0.5 < label.prefWidth(-1);
  }
}
