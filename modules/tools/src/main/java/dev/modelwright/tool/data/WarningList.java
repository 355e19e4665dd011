// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What should be looked at in the open table, in sentences; the first few until more are asked. */
final class WarningList extends HBox {

  static final String ID = "data-warnings";
  static final String ALL = "data-all-warnings";

  private static final int FEW = 2;
  private static final double HIGHEST = 168;

  private final Words words;
  private final VBox sentences = Boxes.column(4);
  private final ScrollPane scroll = new ScrollPane(sentences);

  WarningList(Words words, ObservableValue<List<Message>> warnings) {
    super(8);
    this.words = words;
    setId(ID);
    Style.NOTICE.on(this);
    Tone.WARN.on(this);
    setAlignment(Pos.TOP_LEFT);
    Style.SCROLL.on(scroll);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(Icons.ALERT_TRIANGLE.node(), Boxes.grow(scroll));
    warnings.subscribe(now -> show(now, now.size() > FEW + 1));
  }

  private void show(List<Message> all, boolean cut) {
    Boxes.show(this, !all.isEmpty());
    List<Message> shown = cut ? all.subList(0, FEW) : all;
    sentences.getChildren().setAll(shown.stream().map(this::sentence).toList());
    if (cut) {
      sentences
          .getChildren()
          .add(
              ActionButton.quiet(
                      words.bind("tooldata.all-warnings", words.number(n -> n.count(all.size()))),
                      () -> show(all, false))
                  .named(ALL));
    }
  }

  private Label sentence(Message warning) {
    return Labels.paragraph(words.bind(warning));
  }
}
