// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.Dialect;
import dev.modelwright.data.Preview;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A file's first lines as they are: pale before the table, bold where the names stand. */
final class SourceLines extends ScrollPane {

  static final String ID = "data-source-lines";

  private static final int MOST = 30;
  private static final int LONGEST = 400;
  private static final double NUMBERS = 24;

  private final ReadingViewModel model;
  private final VBox lines = Boxes.column(0);
  private int begin = -1;

  SourceLines(Words words, ReadingViewModel model, double height) {
    this.model = model;
    setId(ID);
    setContent(lines);
    Style.COPY_FIELD.on(this);
    Style.SCROLL.on(this);
    setPrefViewportHeight(height);
    setMinHeight(height);
    setMaxHeight(height);
    accessibleTextProperty().bind(words.bind("tooldata.source-lines"));
    model.shownProperty().subscribe(this::show);
  }

  private void show(Optional<Preview> preview) {
    List<String> first = preview.map(Preview::firstLines).orElse(List.of());
    int preamble = model.dialect().map(Dialect::preambleLines).orElse(0);
    int names = preamble + model.dialect().map(Dialect::headerRows).orElse(0);
    lines.getChildren().clear();
    for (int i = 0; i < Math.min(MOST, first.size()); i++) {
      lines.getChildren().add(line(i, first.get(i), i < preamble, i >= preamble && i < names));
    }
    begin = Math.max(0, preamble - 1);
    requestLayout();
  }

  /** A change of what is shown begins at the table, with one line of what stands before it. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double room = lines.getHeight() - getViewportBounds().getHeight();
    if (begin >= 0 && begin < lines.getChildren().size() && lines.getHeight() > 0) {
      double top = lines.getChildren().get(begin).getLayoutY();
      setVvalue(room > 0 ? Math.min(1, top / room) : 0);
      begin = -1;
    }
  }

  private static HBox line(int index, String text, boolean before, boolean name) {
    Label number =
        Labels.whole(Words.fixed(String.valueOf(index + 1)), Style.TEXT_SMALL, Style.TEXT_MUTED);
    number.setMinWidth(NUMBERS);
    number.setAlignment(Pos.CENTER_RIGHT);
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    Label line =
        Labels.whole(Words.fixed(shown.replace("\t", " → ")), Style.MONO, Style.TEXT_SMALL);
    Style.TEXT_MUTED.on(line, before);
    Style.TEXT_STRONG.on(line, name);
    return Boxes.row(12, number, line);
  }
}
