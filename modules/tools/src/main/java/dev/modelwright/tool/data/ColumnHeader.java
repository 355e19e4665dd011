// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Sparkbar;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The head of a column: its name, what it is, how its values lie, and how many are missing. */
final class ColumnHeader extends VBox {

  private static final double BARS = 28;

  private final Label name;

  ColumnHeader(Words words, ColumnProfile profile) {
    super(4);
    setPadding(new Insets(8, 0, 8, 0));
    setAlignment(Pos.TOP_LEFT);
    name = Labels.line(Words.fixed(profile.column().name()), Style.TEXT_STRONG);
    name.setPadding(Insets.EMPTY);
    Sparkbar bars = new Sparkbar(Bars.of(profile));
    bars.setMinHeight(BARS);
    bars.setPrefHeight(BARS);
    bars.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(name, Kinds.chip(words, profile.column().kind()), bars);
    getChildren().add(missing(words, profile));
  }

  /** Marks the column as the one that is looked at. */
  void choose(boolean chosen) {
    Style.TEXT_ACCENT.on(name, chosen);
  }

  private static HBox missing(Words words, ColumnProfile profile) {
    Label share =
        Labels.whole(
            words.bind(
                "tooldata.missing-share", words.number(n -> n.percent(profile.missingShare()))),
            Style.TEXT_SMALL,
            Style.TEXT_MUTED);
    share.setPadding(Insets.EMPTY);
    ShareBar bar = Boxes.grow(new ShareBar(profile.missingShare()));
    Boxes.show(bar, profile.missing() > 0);
    return Boxes.row(8, share, bar);
  }
}
