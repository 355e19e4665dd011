// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Sparkbar;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A column's histogram with both its ends. */
final class Distribution extends VBox {

  private static final double HEIGHT = 72;

  Distribution(Words words, ColumnProfile.Numeric profile) {
    super(4);
    Sparkbar bars = new Sparkbar(Bars.of(profile));
    bars.setMinHeight(HEIGHT);
    bars.setPrefHeight(HEIGHT);
    bars.setMaxWidth(Double.MAX_VALUE);
    bars.accessibleTextProperty().bind(words.bind("tooldata.section.distribution"));
    InputType storage = profile.column().storage();
    getChildren()
        .addAll(
            bars,
            Boxes.row(
                8,
                end(words.number(n -> Axis.text(storage, n, profile.min()))),
                Boxes.spacer(),
                end(words.number(n -> Axis.text(storage, n, profile.max())))));
  }

  private static Label end(ObservableValue<String> text) {
    return Labels.whole(text, Style.TEXT_SMALL, Style.TEXT_MUTED);
  }
}
