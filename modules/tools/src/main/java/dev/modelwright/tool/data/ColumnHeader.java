// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.tool.data.rows.Arrangement;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Sparkbar;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The head of a column: its name, what it is, how its values lie, and how many are missing. As high
 * before the whole column is known as after, so that nothing jumps.
 */
final class ColumnHeader extends VBox {

  /** What a head can set off. */
  interface Acts {

    /** The column is to be looked at. */
    void look(String column);

    /** The rows are to be put in the next order by the column. */
    void turn(String column);

    /** A condition on the column is to be chosen; {@code at} is where that was asked for. */
    void filter(String column, Node at);

    /** What the column is is to be chosen. */
    void type(String column, Node at);
  }

  /** Begins the ids of the names in the heads; the column's position follows. */
  static final String NAME = "data-head-";

  private static final double BARS = 28;
  private static final double LINE = 18;

  private final String column;
  private final Label name;
  private final StackPane order = new StackPane();
  private final ActionButton filter;

  ColumnHeader(Words words, TableContent.Head head, Acts acts) {
    super(4);
    column = head.name();
    setPadding(new Insets(8, 0, 8, 0));
    setAlignment(Pos.TOP_LEFT);
    name = Labels.line(Words.fixed(head.name()), Style.TEXT_STRONG);
    name.setPadding(Insets.EMPTY);
    name.setId(NAME + head.position());
    filter =
        ActionButton.icon(Icons.FILTER, words.bind("tooldata.filter-column", column), () -> {});
    filter.setGraphic(Icons.FILTER.node(12));
    Style.CELL_TOOL.on(filter);
    filter.setFocusTraversable(false);
    boolean whole = head.profile().isPresent();
    Boxes.show(filter, whole);
    getChildren()
        .addAll(
            title(words, acts, whole), type(words, head, acts), bars(head), missing(words, head));
    setOnMouseClicked(event -> acts.look(column));
  }

  private HBox title(Words words, Acts acts, boolean whole) {
    HBox title = Boxes.row(4, name, order, Boxes.spacer(), filter);
    title.setMinHeight(LINE);
    title.setMaxHeight(LINE);
    if (whole) {
      name.setCursor(Cursor.HAND);
      order.setCursor(Cursor.HAND);
      Tips.on(name, words.bind("tooldata.sort-help", column));
      name.setOnMouseClicked(event -> acts.turn(column));
      order.setOnMouseClicked(event -> acts.turn(column));
      filter.setOnAction(event -> acts.filter(column, filter));
    }
    return title;
  }

  private Node type(Words words, TableContent.Head head, Acts acts) {
    Chip chip = Kinds.chip(words, head.kind());
    if (head.profile().isPresent()) {
      chip.setCursor(Cursor.HAND);
      chip.setOnMouseClicked(
          event -> {
            acts.look(column);
            acts.type(column, chip);
            event.consume();
          });
    }
    return chip;
  }

  private static Sparkbar bars(TableContent.Head head) {
    Sparkbar bars = new Sparkbar(head.profile().map(Bars::of).orElse(new double[0]));
    bars.setMinHeight(BARS);
    bars.setPrefHeight(BARS);
    bars.setMaxWidth(Double.MAX_VALUE);
    return bars;
  }

  /** Where a condition on the column is asked for. */
  Node filter() {
    return filter;
  }

  /** Marks the column as the one that is looked at. */
  void choose(boolean chosen) {
    Style.TEXT_ACCENT.on(name, chosen);
  }

  /** Shows how the rows are arranged by this column. */
  void arrange(Arrangement arrangement) {
    Optional<Boolean> ascending =
        arrangement
            .sort()
            .filter(sort -> sort.column().equals(column))
            .map(Arrangement.Sort::ascending);
    Icons sign = ascending.orElse(true) ? Icons.ARROW_UP : Icons.ARROW_DOWN;
    order.getChildren().setAll(Style.TEXT_ACCENT.on(sign.node(12)));
    Boxes.show(order, ascending.isPresent());
    Style.TEXT_ACCENT.on(filter, arrangement.condition(column).isPresent());
  }

  private static HBox missing(Words words, TableContent.Head head) {
    double share = head.profile().map(ColumnProfile::missingShare).orElse(0.0);
    Label text =
        Labels.whole(
            head.profile().isPresent()
                ? words.bind("tooldata.missing-share", words.number(n -> n.percent(share)))
                : Words.fixed("…"),
            Style.TEXT_SMALL,
            Style.TEXT_MUTED);
    text.setPadding(Insets.EMPTY);
    ShareBar bar = Boxes.grow(new ShareBar(share));
    Boxes.show(bar, share > 0);
    HBox line = Boxes.row(8, text, bar);
    line.setMinHeight(LINE);
    return line;
  }
}
